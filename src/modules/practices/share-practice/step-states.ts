import type { Draft } from '../draft';
import { checkStep } from './check-step';
import { stepIds } from './form';
import type { StepView } from './step-view';

/**
 * How far each step is. A step in which nothing is asked for is open until somebody saved it; a change begins with all
 * that was published, so none of its steps is open.
 */
export const statesOf = (
  { answers, baseVersion }: Pick<Draft, 'answers' | 'baseVersion'>,
  today: string,
): StepView['states'] =>
  stepIds.map((step) => {
    const saved = baseVersion !== null || answers.saved.includes(step);
    const right = checkStep(step, answers, { language: 'nl', today }).length === 0;
    return { step, state: saved ? (right ? 'right' : 'wrong') : 'open' };
  });
