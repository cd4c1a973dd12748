import { tQuantile } from '../statistics/tails';

/** An effect as a report prints it, of one group, or of two that are compared. */
export interface PrintedEffect {
  n: number;
  /** Null for one group measured twice. */
  nComparison: number | null;
  estimate: number;
  se?: number | undefined;
  lower?: number | undefined;
  upper?: number | undefined;
}

/**
 * A figure that contradicts the others: an interval that lies askew, a standard error that does not fit its width, or
 * either so small that so few people cannot give it.
 */
export interface Contradiction {
  field: 'se' | 'lower';
  fault: 'askew' | 'otherWidth' | 'tooSure';
}

/** How far exact intervals of small groups differ from those by t or z, in half widths. */
const slack = 0.1;
const z = 1.96;
/** The largest correlation of scores before and after that is believed: no scale measures that surely. */
export const mostCorrelated = 0.99;
/** The largest that is believed where a report does not say it, of two groups whose scores before are taken into account. */
const mostUnsaid = 0.9;

/** Half a unit of the last digit printed; nobody prints an effect without decimals. */
export function rounding(value: number): number {
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return 0.5 * 10 ** -Math.max(1, decimals.length - Number(exponent));
}

/** Null when its figures can stand together. */
export function contradictionIn(printed: PrintedEffect): Contradiction | null {
  const { estimate, se, lower, upper } = printed;
  const interval = lower !== undefined && upper !== undefined ? { lower, upper } : null;
  if (interval && isAskew(estimate, interval)) return { field: 'lower', fault: 'askew' };
  if (interval && se !== undefined && !isWidthOf(printed, se, interval)) return { field: 'se', fault: 'otherWidth' };
  if (se !== undefined && (se + rounding(se)) ** 2 < leastVariance(printed)) return { field: 'se', fault: 'tooSure' };
  if (interval && (widest(interval) / z) ** 2 < leastVariance(printed)) return { field: 'lower', fault: 'tooSure' };
  return null;
}

interface Interval {
  lower: number;
  upper: number;
}
const halfOf = ({ lower, upper }: Interval) => (upper - lower) / 2;
const blur = ({ lower, upper }: Interval) => (rounding(lower) + rounding(upper)) / 2;
const widest = (interval: Interval) => halfOf(interval) + blur(interval);

const isAskew = (estimate: number, interval: Interval) =>
  Math.abs((interval.lower + interval.upper) / 2 - estimate) >
  rounding(estimate) + blur(interval) + slack * halfOf(interval);

/** Whether a 95% interval by z, or by t with the fewest degrees of freedom, may be so wide. */
function isWidthOf({ n, nComparison }: PrintedEffect, se: number, interval: Interval): boolean {
  const df = nComparison === null ? n - 1 : n + nComparison - 2;
  const least = (1 - slack) * z * (se - rounding(se));
  const widestBy = (1 + slack) * -tQuantile(0.025, df) * (se + rounding(se));
  return widest(interval) >= least && halfOf(interval) - blur(interval) <= widestBy;
}

/**
 * The least that n allows. One group: 2(1 − r)/n + g²/2n, with the largest r. Two groups: 1/n₁ + 1/n₂ times 1 − r² when
 * scores before were taken into account by regression, which is less than the 2(1 − r) of a difference in change.
 */
function leastVariance({ n, nComparison, estimate }: PrintedEffect): number {
  const squared = Math.max(0, Math.abs(estimate) - rounding(estimate)) ** 2;
  if (nComparison === null) return (2 * (1 - mostCorrelated)) / n + squared / (2 * n);
  return (1 - mostUnsaid ** 2) * (1 / n + 1 / nComparison);
}
