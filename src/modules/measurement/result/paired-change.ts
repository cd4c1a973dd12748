import { changeByFirstSpread, changeByOwnSpread, effectInterval, tQuantile, tTwoSided } from '../../evidence/contract';
import type { Instrument } from '../instrument';

/** Totals of one person who was measured twice. */
export interface Pair {
  before: number;
  after: number;
}

/** A standardised effect, below 0 = better whatever the scale, with its 95% interval. */
export interface Effect {
  estimate: number;
  variance: number;
  lower: number;
  upper: number;
}

/** How people who were measured twice changed, in points of the instrument: after minus before. */
export interface PairedChange {
  n: number;
  meanBefore: number;
  meanAfter: number;
  sdBefore: number;
  sdAfter: number;
  /** Null when one of the spreads is 0. */
  r: number | null;
  change: number;
  se: number;
  /** 95% interval by t. */
  lower: number;
  upper: number;
  /** Paired t test; null when everybody changed as much. */
  t: number | null;
  p: number | null;
  /** Over the spread of changes, and over the spread before; null when that is 0. */
  smcc: Effect | null;
  smcr: Effect | null;
}

const alpha = 0.05;

/** Null for fewer than three people: nothing can be said of how sure it is. */
export function pairedChange(pairs: readonly Pair[], betterIs: Instrument['betterIs']): PairedChange | null {
  const n = pairs.length;
  if (n < 3) return null;
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const changes = pairs.map((pair) => pair.after - pair.before);
  const change = meanOf(changes);
  const [sdBefore, sdAfter, sdChange] = [spreadOf(before), spreadOf(after), spreadOf(changes)];
  const r = sdBefore > 0 && sdAfter > 0 ? covarianceOf(before, after) / (sdBefore * sdAfter) : null;
  const se = sdChange / Math.sqrt(n);
  const half = -tQuantile(alpha / 2, n - 1) * se;
  const t = se > 0 ? change / se : null;
  const signed = change * signOf(betterIs);
  return {
    n,
    ...{ meanBefore: meanOf(before), meanAfter: meanOf(after), sdBefore, sdAfter, r },
    ...{ change, se, lower: change - half, upper: change + half, t, p: t === null ? null : tTwoSided(t, n - 1) },
    smcc: sdChange > 0 ? withInterval(changeByOwnSpread(signed / sdChange, n)) : null,
    smcr: r === null ? null : withInterval(changeByFirstSpread(signed / sdBefore, r, n)),
  };
}

/** 1 where lower is better, −1 where higher is: brings a change to "below 0 = better". */
export const signOf = (betterIs: Instrument['betterIs']): 1 | -1 => (betterIs === 'lower' ? 1 : -1);

export function withInterval({ yi, vi }: { yi: number; vi: number }): Effect {
  const [lower, upper] = effectInterval({ yi, vi }, alpha);
  return { estimate: yi, variance: vi, lower, upper };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** With n − 1. */
export const spreadOf = (values: readonly number[]): number => Math.sqrt(covarianceOf(values, values));

function covarianceOf(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [meanOf(left), meanOf(right)];
  return left.reduce((sum, each, i) => sum + (each - a) * ((right[i] ?? b) - b), 0) / (left.length - 1);
}

/** A difference between two groups of people, first minus second, with its 95% interval. */
export interface Difference {
  difference: number;
  se: number;
  lower: number;
  upper: number;
}

/**
 * Difference of two means that need not spread alike; null when a group has fewer than two or nobody differs.
 * Reference: B. L. Welch, Biometrika 34 (1947) 28-35.
 */
export function differenceOfMeans(first: readonly number[], second: readonly number[]): Difference | null {
  if (first.length < 2 || second.length < 2) return null;
  const [a, b] = [spreadOf(first) ** 2 / first.length, spreadOf(second) ** 2 / second.length];
  if (a + b === 0) return null;
  const df = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const difference = meanOf(first) - meanOf(second);
  const se = Math.sqrt(a + b);
  const half = -tQuantile(alpha / 2, df) * se;
  return { difference, se, lower: difference - half, upper: difference + half };
}
