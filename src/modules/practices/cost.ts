import type { CostSummary } from './evidenced-level';
import type { PracticeRecord } from './practice';

/** Bands of euro per participant per year; ids of the vocabulary `cost-bands`, cheapest first. */
export const costBands = ['gratis', 'tot-25', '25-100', '100-500', 'meer-dan-500', 'onbekend'] as const;
export type CostBand = (typeof costBands)[number];

/** The band of a practice by its cost per participant (euro); unknown is a band of its own, never zero. */
export function costBandOf(cost: Pick<PracticeRecord['cost'], 'perParticipant'>): CostBand {
  const euro = cost.perParticipant;
  if (euro === null) return 'onbekend';
  if (euro === 0) return 'gratis';
  if (euro <= 25) return 'tot-25';
  if (euro <= 100) return '25-100';
  return euro <= 500 ? '100-500' : 'meer-dan-500';
}

/** What it costs per participant (euro): what studies counted (the middle one) goes before what a description says. */
export const measuredCost = (
  cost: PracticeRecord['cost'],
  evidence: { costs: CostSummary } | null,
): Pick<PracticeRecord['cost'], 'perParticipant'> => ({
  perParticipant: evidence?.costs.euro?.middle ?? cost.perParticipant,
});
