import type { PublishedPractice } from '../published-practice';
import { valuesOf } from './facets';

/** Practices per municipality (NIS 2025) of a selection; a practice in two municipalities counts in both. */
export function countPerMunicipality(practices: readonly PublishedPractice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of practices)
    for (const nis of new Set(record.municipalities)) counts.set(nis, (counts.get(nis) ?? 0) + 1);
  return counts;
}

/** Per municipality (NIS 2025) how many practices of a selection were taken over there, and do not come from there. */
export function countTakenOver(practices: readonly PublishedPractice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const practice of practices)
    for (const nis of placesTakenOver(practice)) counts.set(nis, (counts.get(nis) ?? 0) + 1);
  return counts;
}

/** Where others do or did a practice that does not come from there. */
export const placesTakenOver = ({ record, adoptions }: PublishedPractice): Set<string> =>
  new Set(adoptions.map(({ nis }) => nis).filter((nis) => !record.municipalities.includes(nis)));

/** Practices per working element and age group of a selection; cells without practices are 0. */
export function countMatrix(
  practices: readonly PublishedPractice[],
  workingElements: readonly string[],
  ageGroups: readonly string[],
): number[][] {
  return workingElements.map((element) =>
    ageGroups.map(
      (age) =>
        practices.filter(
          (practice) =>
            practice.record.workingElements.includes(element) && valuesOf(practice, 'ageGroups').includes(age),
        ).length,
    ),
  );
}
