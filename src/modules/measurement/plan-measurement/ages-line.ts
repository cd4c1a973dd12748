import type { Language } from '../../../platform/texts/language';
import { type InstrumentId, instrumentIdOf } from '../answer-questions/instrument-of';
import type { AgeGroup, CohortPlan } from '../cohort';
import type { Instrument } from '../instrument';
import { fitOfAges, instrumentsFor, youngestOf } from '../instrument-ages';
import { instruments } from '../instruments/all';
import { measurementTexts } from '../texts';
import { planTexts } from './texts';

export type AgesOfPlan = Pick<CohortPlan, 'instrument' | 'ageGroup'>;

/** That a questionnaire was made for nobody, or not for everybody, of the age group; null of one that was. */
export function misfitLine(plan: AgesOfPlan, language: Language): string | null {
  const t = planTexts[language];
  const instrument = instruments[instrumentIdOf(plan)];
  const fit = fitOfAges(instrument, plan.ageGroup);
  if (fit === 'all') return null;
  return fit === 'none' ? t.instrumentErrors.ages : t.someAges(instrument.ages.least);
}

/**
 * What was made for everybody of an age group and for some of them, what measures this first, and who is too young for
 * any that does: a sentence each.
 * @param chosen what is not offered again; null: nothing was chosen
 */
export function fittingLines(
  ageGroup: AgeGroup | null,
  construct: Instrument['construct'],
  chosen: InstrumentId | null,
  language: Language,
): string[] {
  const t = planTexts[language];
  const { instrumentNames, constructs } = measurementTexts[language];
  const isSame = (each: InstrumentId) => instruments[each].construct === construct;
  const nameOf = (each: InstrumentId) =>
    isSame(each) ? instrumentNames[each] : `${instrumentNames[each]} (${constructs[instruments[each].construct]})`;
  const all = instrumentsFor(ageGroup, construct, 'all');
  const some = instrumentsFor(ageGroup, construct, 'some').filter((each) => each !== chosen);
  return [
    t.whatFits(all.map(nameOf).join('; ')),
    ...(some.length > 0
      ? [t.whatFitsSome(some.map((each) => `${nameOf(each)}, ${t.fromAge(instruments[each].ages.least)}`).join('; '))]
      : []),
    ...(all.some(isSame) ? [] : [t.tooYoung(youngestOf(construct), constructs[construct])]),
  ];
}

/** What can be asked of an age group of whom not everybody can be asked about this; nothing of one of whom all can. */
export const limitsOfAge = (ageGroup: AgeGroup, construct: Instrument['construct'], language: Language): string[] =>
  instrumentsFor(ageGroup, construct, 'all').some((each) => instruments[each].construct === construct)
    ? []
    : fittingLines(ageGroup, construct, null, language);
