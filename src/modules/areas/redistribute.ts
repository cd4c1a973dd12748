import type { Municipality } from './area';

/** One municipality of today with the sum of what was counted in the municipalities it was made of. */
export interface RedistributedFigure {
  total: number;
  /** NIS codes (2019) of predecessors without a figure: when not empty, `total` is a lower bound. */
  missing: readonly string[];
}

export interface Redistributed {
  /** By NIS code of 2025; without the municipalities of which no predecessor has a figure. */
  figures: ReadonlyMap<string, RedistributedFigure>;
  /** Codes of the input that are not on the map of 2019. */
  unknown: readonly string[];
}

/**
 * Reads figures of the map of 2019-2024 on the map of 2025: each municipality gets the sum of its predecessors.
 *
 * Only for counts (people, answers, practices, euro). A percentage or a mean must be carried as its
 * numerator and its denominator, each redistributed, and divided afterwards. Exact, because every
 * municipality of 2019 went whole into one of 2025 (Statbel REFNIS).
 *
 * @param figures by NIS code of 2019
 */
export function redistribute(
  figures: ReadonlyMap<string, number>,
  municipalities: readonly Pick<Municipality, 'nis' | 'predecessors'>[],
): Redistributed {
  const redistributed = new Map<string, RedistributedFigure>();
  const unknown = new Set(figures.keys());
  for (const { nis, predecessors } of municipalities) {
    const known = predecessors.filter((code) => figures.has(code));
    for (const code of known) unknown.delete(code);
    if (known.length === 0) continue;
    redistributed.set(nis, {
      total: known.reduce((sum, code) => sum + (figures.get(code) ?? 0), 0),
      missing: predecessors.filter((code) => !figures.has(code)),
    });
  }
  return { figures: redistributed, unknown: [...unknown] };
}
