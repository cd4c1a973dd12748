import { formatDate } from '../../platform/texts/format';
import type { Language } from '../../platform/texts/language';
import type { NextStep } from './progress';
import { measurementTexts } from './texts';

/** What there is to do next, in a sentence. */
export function nextStepLine(step: NextStep, language: Language): string {
  const t = measurementTexts[language];
  if (step.kind === 'ask') return t.nextSteps.ask(step.missing, t.moments[step.moment]);
  if (step.kind === 'wait') return t.nextSteps.wait(t.moments[step.moment], formatDate(step.dueOn, language));
  return t.nextSteps[step.kind];
}
