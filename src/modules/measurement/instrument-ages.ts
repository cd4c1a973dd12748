import type { AgeGroup } from './cohort';
import type { Instrument } from './instrument';
import { instrumentIds, instruments } from './instruments/all';

const spans: Record<AgeGroup, { least: number; most: number }> = {
  '13-17': { least: 13, most: 17 },
  '18-25': { least: 18, most: 25 },
  '26-59': { least: 26, most: 59 },
  '60+': { least: 60, most: Number.POSITIVE_INFINITY },
};

/** Whether an instrument was made for all, some or none of an age group; mixed ages (null) are not held against it. */
export function fitOfAges({ ages }: Pick<Instrument, 'ages'>, group: AgeGroup | null): 'all' | 'some' | 'none' {
  if (group === null) return 'all';
  const { least, most } = spans[group];
  const oldest = ages.most ?? Number.POSITIVE_INFINITY;
  if (ages.least > most || oldest < least) return 'none';
  return ages.least <= least && oldest >= most ? 'all' : 'some';
}

/**
 * What to begin a plan with: what measures this and was made for everybody of the age group, else for some of them, else
 * what fits them and measures something else.
 */
export function instrumentToBeginWith(
  group: AgeGroup | null,
  construct: Instrument['construct'],
): (typeof instrumentIds)[number] {
  const same = instrumentIds.filter((id) => instruments[id].construct === construct);
  const fitting = (fit: 'all' | 'some') => same.find((id) => fitOfAges(instruments[id], group) === fit);
  return fitting('all') ?? fitting('some') ?? instrumentsFor(group, construct, 'all')[0] ?? 'djg6';
}

/** Instruments for everybody of an age group, or only for some of them; those that measure the same first. */
export function instrumentsFor(group: AgeGroup | null, construct: Instrument['construct'], fit: 'all' | 'some') {
  const fitting = instrumentIds.filter((id) => fitOfAges(instruments[id], group) === fit);
  const isSame = (id: (typeof instrumentIds)[number]) => instruments[id].construct === construct;
  return [...fitting.filter(isSame), ...fitting.filter((id) => !isSame(id))];
}

/** From which age on, in years, any instrument measures this. */
export const youngestOf = (construct: Instrument['construct']): number =>
  Math.min(
    ...instrumentIds.flatMap((id) => (instruments[id].construct === construct ? [instruments[id].ages.least] : [])),
  );
