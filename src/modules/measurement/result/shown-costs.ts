import type { ResultCosts } from '../cohort-result';
import type { ShownArm } from './shown-result';

/** Whole euro, hours with one decimal; null where unknown or held back. */
export interface ShownCosts {
  euro: number | null;
  hours: number | null;
  volunteers: number | null;
  /** By how many people it is divided: measured before, or measured twice where that is all that is told. */
  participants: number;
  euroPerParticipant: number | null;
  hoursPerParticipant: number | null;
  volunteersPerParticipant: number | null;
  /** Null also when who improved is held back: their number would follow. */
  euroPerImproved: number | null;
  /** Null also when who needs attention is held back, or when there are no fewer of them. */
  euroPerFreeYear: number | null;
}

/** Euro per year without loneliness, as published, to compare with. */
export const publishedCostPerFreeYear = {
  pounds: 768,
  source: 'McDaid & Park (2021)',
} as const;

/** @param group null when there are too few people: costs in all are no secret, what follows of answers is */
export function showCosts(costs: ResultCosts, group: ShownArm | null): ShownCosts {
  const { euro, hours, volunteers } = costs;
  const participants = group ? (group.attendance.before ?? group.attendance.pairs) : 0;
  const per = (amount: number | null, people: number, parts: number) =>
    amount === null || people <= 0 ? null : Math.round((amount / people) * parts) / parts;
  const count = (id: 'improved' | 'attention-before' | 'attention-after') => group?.counts.get(id) ?? null;
  const [before, after] = [count('attention-before'), count('attention-after')];
  return {
    ...{ euro, hours, volunteers, participants },
    euroPerParticipant: per(euro, participants, 1),
    hoursPerParticipant: per(hours, participants, 10),
    volunteersPerParticipant: per(volunteers, participants, 100),
    euroPerImproved: per(euro, count('improved') ?? 0, 1),
    euroPerFreeYear: before === null || after === null ? null : per(euro, before - after, 1),
  };
}
