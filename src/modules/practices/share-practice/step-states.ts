import { type Draft, isChange } from '../draft';
import { checkStep } from './check-step';
import { stepIds } from './form';
import type { StepView } from './step-view';

/**
 * How far each step is. A step in which nothing is asked for is open until somebody saved it; a change begins with all
 * that was published, so none of its steps is open.
 */
export const statesOf = (draft: Pick<Draft, 'answers' | 'baseVersion'>, today: string): StepView['states'] =>
  stepIds.map((step) => {
    const saved = isChange(draft) || draft.answers.saved.includes(step);
    const right = checkStep(step, draft.answers, { language: 'nl', today }).length === 0;
    return { step, state: saved ? (right ? 'right' : 'wrong') : 'open' };
  });
