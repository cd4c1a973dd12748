import type { CohortCosts } from '../cohort';

/** What has to be known first to tell what it cost in all; null: nothing. Without paid hours no rate is needed. */
export function missingCost({ hours, hourRate, euro }: CohortCosts): 'hours' | 'hourRate' | 'euro' | null {
  if (hours === null) return 'hours';
  if (hours > 0 && hourRate === null) return 'hourRate';
  return euro === null ? 'euro' : null;
}

/** Euro in all: other costs + hours of paid staff × what an hour costs. Null when one of them is unknown. */
export const fullCosts = (costs: CohortCosts): number | null =>
  missingCost(costs) === null ? (costs.euro ?? 0) + (costs.hours ?? 0) * (costs.hourRate ?? 0) : null;
