import { countMatrix } from '../catalogue/selection-counts';
import type { PublishedPractice } from '../published-practice';

export interface Matrix {
  ages: readonly string[];
  rows: { element: string; counts: readonly number[] }[];
  /** Practices that name no working element. */
  noElement: number;
}

/** How many practices of a selection have each working element for each age group; one practice may count often. */
export function matrixOf(
  practices: readonly PublishedPractice[],
  elements: readonly string[],
  ages: readonly string[],
): Matrix {
  const counts = countMatrix(practices, elements, ages);
  return {
    ages,
    rows: elements.map((element, row) => ({ element, counts: counts[row] ?? [] })),
    noElement: practices.filter(({ record }) => record.workingElements.length === 0).length,
  };
}
