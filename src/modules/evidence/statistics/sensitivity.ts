import { type Effects, makeEffects, mapWithoutEach } from './effects';
import { criticalValue, type Estimate, estimate, type PoolingOptions } from './estimate';
import { fitWeighted } from './weighted-fit';

/** A mean with its interval, in the unit of the effects, and the variance between studies. */
export interface PooledMean {
  b: number;
  ciLb: number;
  ciUb: number;
  tau2: number;
}

/** The mean again without each effect in turn; for a model without moderators. Of one effect nothing is left. */
export function leaveOneOut(effects: Effects, options: PoolingOptions, tau2: number): PooledMean[] {
  if (effects.y.length < 2) return [];
  const starts = startsWithoutEach(effects, tau2);
  const found = mapWithoutEach(effects, (rest, i) => estimate(rest, options, starts[i]));
  const critical = criticalValue(found[0]?.df ?? null, options.alpha);
  return found.map((each) => meanOf(each, critical));
}

/** About where τ² lies without each effect: one step of Newton's method, of the score without that effect's part. */
function startsWithoutEach(effects: Effects, tau2: number): Float64Array {
  const { b, tracePP, yPPPy } = fitWeighted(effects, tau2);
  const [mean = 0] = b;
  const slope = tracePP - 2 * yPPPy;
  return effects.y.map((each, i) => {
    const weight = 1 / ((effects.v[i] as number) + tau2);
    return Math.min(2 * tau2, tau2 + ((weight * (each - mean)) ** 2 - weight) / slope);
  });
}

/** The mean alone, of at least one effect. */
export function poolMean(yi: readonly number[], vi: readonly number[], options: PoolingOptions): PooledMean {
  const found = estimate(makeEffects(yi, vi), options);
  return meanOf(found, criticalValue(found.df, options.alpha));
}

function meanOf({ b, se, tau2 }: Estimate, critical: number): PooledMean {
  const [mean = Number.NaN] = b;
  const half = critical * (se[0] as number);
  return { b: mean, ciLb: mean - half, ciUb: mean + half, tau2 };
}
