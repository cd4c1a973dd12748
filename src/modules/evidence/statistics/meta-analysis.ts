import { makeEffects } from './effects';
import { eggerTest } from './egger';
import { criticalValue, estimate, type PoolingOptions } from './estimate';
import { type Heterogeneity, heterogeneity } from './heterogeneity';
import { type CoefficientTests, testCoefficients, testModerators } from './inference';
import { type Interval, predictLikeRiley, predictLikeTest } from './prediction';
import { leaveOneOut, type PooledMean } from './sensitivity';
import { qProfile } from './tau-squared';

/** A pooled result. NaN (or an infinity) where something is not defined. */
export interface Pooled extends CoefficientTests, Heterogeneity {
  k: number;
  b: number[];
  se: number[];
  tau2: number;
  tau2Ci: Interval;
  pi: Interval;
  piRiley: Interval;
  QM: number;
  QMp: number;
}

export interface MetaAnalysis extends Pooled {
  egger: { stat: number; pval: number } | null;
  leaveOneOut: PooledMean[];
}

const undefinedInterval: Interval = [Number.NaN, Number.NaN];

/**
 * Pools effects by a fixed or random-effects model, with moderators a mixed-effects model.
 *
 * A prediction interval needs a variance between studies and one mean: none for FE, none with moderators. The
 * interval of τ² needs that as well, and at least one degree of freedom.
 * @param yi effects in one unit, at least one
 * @param vi their sampling variances, > 0
 * @param moderators columns, independent of each other and of the intercept; fewer than effects
 */
export function pool(
  yi: readonly number[],
  vi: readonly number[],
  options: PoolingOptions,
  moderators: readonly (readonly number[])[] = [],
): Pooled {
  const { method, alpha } = options;
  const k = yi.length;
  const effects = makeEffects(yi, vi, moderators);
  const found = estimate(effects, options);
  const critical = criticalValue(found.df, alpha);
  const random = method !== 'FE';
  const predicts = random && moderators.length === 0;
  return {
    k,
    b: found.b,
    se: found.se,
    ...testCoefficients(found, critical),
    tau2: found.tau2,
    ...heterogeneity(effects, method, found.tau2),
    tau2Ci:
      random && k > found.b.length
        ? qProfile(effects, alpha, options.search === 'as-metafor' ? found.tau2 : null)
        : undefinedInterval,
    pi: predicts ? predictLikeTest(found, critical) : undefinedInterval,
    piRiley: predicts ? predictLikeRiley(found, k, alpha) : undefinedInterval,
    ...testModerators(found),
  };
}

/**
 * `pool`, and how far the result leans on single studies and on small ones; both for a model without moderators.
 * @param options `leaveOut`: whether to leave each one out in turn, which costs the square of their number
 */
export function analyse(
  yi: readonly number[],
  vi: readonly number[],
  options: PoolingOptions & { leaveOut: boolean },
  moderators: readonly (readonly number[])[] = [],
): MetaAnalysis {
  const pooled = pool(yi, vi, options, moderators);
  if (moderators.length > 0) return { ...pooled, egger: null, leaveOneOut: [] };
  return {
    ...pooled,
    egger: eggerTest(yi, vi),
    leaveOneOut: options.leaveOut ? leaveOneOut(makeEffects(yi, vi), options, pooled.tau2) : [],
  };
}
