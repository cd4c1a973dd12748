import type { Language } from '../../../platform/texts/language';
import { type InstrumentId, instrumentIdOf } from '../answer-questions/instrument-of';
import type { CohortPlan } from '../cohort';
import { fitOfAges, instrumentsFor, youngestOf } from '../instrument-ages';
import { instruments } from '../instruments/all';
import { measurementTexts } from '../texts';
import { planTexts } from './texts';

/**
 * Of a questionnaire that was not made for everybody of the age group: that, what was made for all and for some of them,
 * and who is too young for any that measures the same; null of one that was.
 */
export function agesLine(plan: Pick<CohortPlan, 'instrument' | 'ageGroup'>, language: Language): string | null {
  const t = planTexts[language];
  const { instrumentNames, constructs } = measurementTexts[language];
  const id = instrumentIdOf(plan);
  const { ages, construct } = instruments[id];
  const fit = fitOfAges(instruments[id], plan.ageGroup);
  if (fit === 'all') return null;
  const isSame = (each: InstrumentId) => instruments[each].construct === construct;
  const nameOf = (each: InstrumentId) =>
    isSame(each) ? instrumentNames[each] : `${instrumentNames[each]} (${constructs[instruments[each].construct]})`;
  const all = instrumentsFor(plan.ageGroup, construct, 'all');
  const others = instrumentsFor(plan.ageGroup, construct, 'some').filter((each) => each !== id);
  return [
    fit === 'none' ? t.instrumentErrors.ages : t.someAges(ages.least),
    t.whatFits(all.map(nameOf).join('; ')),
    ...(others.length > 0
      ? [t.whatFitsSome(others.map((each) => `${nameOf(each)}, ${t.fromAge(instruments[each].ages.least)}`).join('; '))]
      : []),
    ...(all.some(isSame) ? [] : [t.tooYoung(youngestOf(construct), constructs[construct])]),
  ].join(' ');
}
