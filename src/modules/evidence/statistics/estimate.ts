import type { Effects } from './effects';
import { normalQuantile } from './normal-quantile';
import { upperInverse } from './orthogonal';
import { tQuantile } from './tails';
import { estimateTau2, type PoolingMethod, type RootSearch } from './tau-squared';
import { fitWeighted, type WeightedFit } from './weighted-fit';

/**
 * z: Wald; hk: Hartung and Knapp, with t and a variance from the residuals; hk-truncated: the same with the factor
 * never below 1, so that the interval is never narrower than the weights allow.
 */
export const poolingTests = ['z', 'hk', 'hk-truncated'] as const;
export type PoolingTest = (typeof poolingTests)[number];

export interface PoolingOptions {
  method: PoolingMethod;
  test: PoolingTest;
  /** What lies outside an interval: 0.05 for 95%. */
  alpha: number;
  /** exact, where nothing is said. */
  search?: RootSearch;
}

/** Coefficients and their standard errors, in the unit of the effects; the first is the mean or intercept. */
export interface Estimate {
  b: number[];
  se: number[];
  tau2: number;
  /** Degrees of freedom of t; null for the normal distribution. NaN in what follows when it is 0. */
  df: number | null;
  /** Factor on the covariance of the coefficients. */
  scale: number;
  fit: WeightedFit;
}

/** Pools effects. A single effect is tested by z, whatever is asked: nothing else is left to learn from it. */
export function estimate(effects: Effects, { method, test, search }: PoolingOptions, start?: number): Estimate {
  const k = effects.y.length;
  const df = test === 'z' || k === 1 ? null : k - effects.design.length;
  const tau2 = estimateTau2(effects, method, { start, search });
  const fit = fitWeighted(effects, tau2);
  const scale = df === null ? 1 : scaleOf(fit.yPy, df, test);
  const [first = 0, ...slopes] = fit.b;
  const se = upperInverse(fit.r).map((row) => Math.sqrt(scale * row.reduce((sum, each) => sum + each * each, 0)));
  return { b: [effects.centre + first, ...slopes], se, tau2, df, scale, fit };
}

/**
 * Reference: G. Knapp and J. Hartung, Stat. Med. 22 (2003) 2693-2710; truncated: C. Röver, G. Knapp and T. Friede,
 * BMC Med. Res. Methodol. 15 (2015) 99. Residuals that are only rounding count as none, as in metafor.
 */
function scaleOf(residuals: number, df: number, test: PoolingTest): number {
  const scale = residuals <= Number.EPSILON ? 0 : residuals / df;
  return test === 'hk-truncated' ? Math.max(1, scale) : scale;
}

/** How many standard errors an interval reaches to each side; NaN when there are no degrees of freedom. */
export function criticalValue(df: number | null, alpha: number): number {
  if (df === null) return -normalQuantile(alpha / 2);
  return df > 0 ? -tQuantile(alpha / 2, df) : Number.NaN;
}
