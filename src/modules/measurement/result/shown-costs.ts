import type { CohortCosts } from '../cohort';
import { fullCosts, missingCost } from './full-costs';
import { roundTo, stepFor } from './rounding';
import type { ShownArm } from './shown-result';

/**
 * Whole euro, hours with one decimal, and what is per person who gained no finer than it is known; null where unknown or held back. With full = other euro + paid hours × rate:
 * per participant full / participants; per person who gained full / improved; per year without loneliness
 * full / (needed attention before − after), as if that lasts one year.
 */
export interface ShownCosts extends CohortCosts {
  /** Other euro + paid hours × rate. */
  full: number | null;
  /** What has to be known first to tell what it cost in all. */
  missing: ReturnType<typeof missingCost>;
  /** By how many people it is divided: measured before, or measured twice where that is all that is told. */
  participants: number;
  euroPerParticipant: number | null;
  /** Other euro / participants, while what the paid hours cost is unknown; never to compare with full costs. */
  euroPerParticipantWithoutPay: number | null;
  hoursPerParticipant: number | null;
  volunteersPerParticipant: number | null;
  /** Null also when who improved is held back: their number would follow. */
  euroPerImproved: number | null;
  /** Null also when who needs attention is held back, or when there are no fewer of them. */
  euroPerFreeYear: number | null;
}

/** Pounds per year without loneliness, as published, to compare with: not made into euro. */
export const publishedCostPerFreeYear = {
  pounds: 768,
  source: 'McDaid & Park (2021)',
} as const;

/**
 * An amount per person of a count that another group of people would have had otherwise: no finer than that tells, with
 * one figure at least.
 */
function perCounted(amount: number | null, people: number, se: number): number | null {
  if (amount === null || people <= 0) return null;
  const each = amount / people;
  const step = each > 0 && se > 0 ? Math.max(1, stepFor(Math.min((each * se) / people, each))) : 1;
  return roundTo(each, step);
}

/** @param group null when there are too few people: costs in all are no secret, what follows of answers is */
export function showCosts(costs: CohortCosts, group: ShownArm | null): ShownCosts {
  const { euro, hours, hourRate, volunteers } = costs;
  const full = fullCosts(costs);
  const participants = group ? (group.attendance.before ?? group.attendance.pairs) : 0;
  const per = (amount: number | null, people: number, parts: number) =>
    amount === null || people <= 0 ? null : Math.round((amount / people) * parts) / parts;
  const count = (id: 'improved' | 'attention-before' | 'attention-after') => group?.counts.get(id) ?? null;
  const n = group?.attendance.pairs ?? 0;
  const seOf = (people: number) => Math.sqrt((people * (n - people)) / Math.max(1, n));
  const [before, after] = [count('attention-before'), count('attention-after')];
  return {
    ...{ euro, hours, hourRate, volunteers, full, missing: missingCost(costs), participants },
    euroPerParticipant: per(full, participants, 1),
    euroPerParticipantWithoutPay: full === null ? per(euro, participants, 1) : null,
    hoursPerParticipant: per(hours, participants, 10),
    volunteersPerParticipant: per(volunteers, participants, 100),
    euroPerImproved: perCounted(full, count('improved') ?? 0, seOf(count('improved') ?? 0)),
    euroPerFreeYear:
      before === null || after === null
        ? null
        : perCounted(full, before - after, Math.hypot(seOf(before), seOf(after))),
  };
}
