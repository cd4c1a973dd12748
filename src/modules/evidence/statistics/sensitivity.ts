import { type Effects, makeEffects, withoutEffect } from './effects';
import { criticalValue, estimate, type PoolingOptions } from './estimate';

/** A mean with its interval, in the unit of the effects, and the variance between studies. */
export interface PooledMean {
  b: number;
  ciLb: number;
  ciUb: number;
  tau2: number;
}

/** The mean again without each effect in turn; for a model without moderators. Of one effect nothing is left. */
export function leaveOneOut(effects: Effects, options: PoolingOptions, tau2: number): PooledMean[] {
  const { length } = effects.y;
  if (length < 2) return [];
  const critical = criticalValue(estimate(withoutEffect(effects, 0), options, tau2).df, options.alpha);
  return Array.from(effects.y, (_, i) => pooledMean(withoutEffect(effects, i), options, critical, tau2));
}

/** The mean of the first effect, the first two, and so on: effects in order, e.g. of their years. */
export function cumulate(yi: readonly number[], vi: readonly number[], options: PoolingOptions): PooledMean[] {
  return yi.map((_, i) => {
    const effects = makeEffects(yi.slice(0, i + 1), vi.slice(0, i + 1));
    return pooledMean(effects, options, criticalValue(estimate(effects, options).df, options.alpha));
  });
}

function pooledMean(effects: Effects, options: PoolingOptions, critical: number, start?: number): PooledMean {
  const { b, se, tau2 } = estimate(effects, options, start);
  const [mean = Number.NaN] = b;
  const half = critical * (se[0] as number);
  return { b: mean, ciLb: mean - half, ciUb: mean + half, tau2 };
}
