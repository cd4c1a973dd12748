import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import type { Cohort } from '../cohort';
import { planTexts } from '../plan-measurement/texts';
import { measurementTexts } from '../texts';
import { cohortTexts } from '../view-cohort/texts';

type Named = Pick<Cohort, 'title' | 'startsOn' | 'endsOn' | 'ageGroup' | 'nis'>;

/** Each by its title; those of one title by what is not the same of all of them as well: period, age, municipality. */
export function namesOf<Of extends Named>(cohorts: readonly Of[], language: Language): Map<Of, string> {
  const alike = Map.groupBy(cohorts, ({ title }) => title);
  return new Map(
    cohorts.map((cohort) => {
      const others = (alike.get(cohort.title) ?? []).map((each) => factsOf(each, language));
      const apart = factsOf(cohort, language).filter((fact, place) => others.some((other) => other[place] !== fact));
      return [cohort, [cohort.title, ...apart].join(', ')];
    }),
  );
}

function factsOf({ startsOn, endsOn, ageGroup, nis }: Named, language: Language): string[] {
  return [
    cohortTexts[language].facts.periodOf(formatDate(startsOn, language), formatDate(endsOn, language)),
    ageGroup ? planTexts[language].ages(ageGroup) : measurementTexts[language].mixedAges,
    areas.place(nis)?.municipality.name ?? nis,
  ];
}
