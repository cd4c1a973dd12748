import type { Account, AmountRange, CostSummary, EffectSummary, Learnt } from '../practices/contract';
import type { Pool } from './pooling';
import type { StudyCosts, StudyRecord } from './study-record';

/** More would make a page long, and says little more. */
const mostAccounts = 20;

/** What was found, by design and by what was measured; never more together than `poolStudies` puts together. */
export const summariseEffects = (pools: readonly Pool[]): EffectSummary[] =>
  pools.map(({ design, construct, results, pooled }) => ({
    design,
    construct,
    results: results.map(({ record, n, estimate, lower, upper }) => ({
      ...{ record: record.id, n, estimate, lower, upper },
      ...{ year: record.year, evaluatorName: record.evaluatorName },
    })),
    pooled: pooled && {
      estimate: pooled.estimate,
      lower: pooled.lower,
      upper: pooled.upper,
      predictionLower: pooled.predictionLower,
      predictionUpper: pooled.predictionUpper,
    },
  }));

/** What it took per participant, by the studies that say so; each study once. */
export function summariseCosts(records: readonly StudyRecord[]): CostSummary {
  const studies = new Map(records.flatMap(({ study, costs }) => (costs ? [[study, costs] as const] : [])));
  const range = (field: keyof StudyCosts) => rangeOf([...studies.values()].map((costs) => costs[field]));
  return {
    euro: range('euroPerParticipant'),
    hours: range('hoursPerParticipant'),
    volunteers: range('volunteersPerParticipant'),
    euroPerImproved: range('euroPerImproved'),
  };
}

function rangeOf(values: readonly (number | null)[]): AmountRange | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  const lower = known[Math.floor((known.length - 1) / 2)];
  const higher = known[Math.floor(known.length / 2)];
  if (least === undefined || most === undefined || lower === undefined || higher === undefined) return null;
  return { k: known.length, least, middle: (lower + higher) / 2, most };
}

/** What whoever measured learnt, the last first; of the same study once. */
export const summariseLearnt = (records: readonly StudyRecord[]): Learnt[] =>
  [...new Map(records.map((record) => [`${record.study} ${record.learnt}`, record])).values()]
    .flatMap(({ id, year, evaluatorName, learnt }) => (learnt ? [{ record: id, year, evaluatorName, learnt }] : []))
    .toSorted((a, b) => b.year - a.year || (a.record < b.record ? -1 : 1))
    .slice(0, mostAccounts);

/** What people told, the last first. */
export const summariseAccounts = (records: readonly StudyRecord[]): Account[] =>
  records
    .flatMap(({ id, year, evaluatorName, n, account }) =>
      account ? [{ record: id, year, evaluatorName, n, ...account }] : [],
    )
    .toSorted((a, b) => b.year - a.year || (a.record < b.record ? -1 : 1))
    .slice(0, mostAccounts);
