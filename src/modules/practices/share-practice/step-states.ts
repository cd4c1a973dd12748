import type { DraftAnswers } from '../draft';
import { checkStep } from './check-step';
import { stepIds } from './form';
import type { StepView } from './step-view';

/** How far each step is. A step in which nothing is asked for is open until somebody saved it. */
export const statesOf = (answers: DraftAnswers): StepView['states'] =>
  stepIds.map((step) => {
    const saved = answers.saved.includes(step);
    const right = checkStep(step, answers, 'nl').length === 0;
    return { step, state: saved ? (right ? 'right' : 'wrong') : 'open' };
  });
