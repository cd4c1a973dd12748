import type { PublishedPractice } from '../published-practice';
import { valuesOf } from './facets';

/** Practices per municipality (NIS 2025) of a selection; a practice in two municipalities counts in both. */
export function countPerMunicipality(practices: readonly PublishedPractice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of practices)
    for (const nis of new Set(record.municipalities)) counts.set(nis, (counts.get(nis) ?? 0) + 1);
  return counts;
}

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
