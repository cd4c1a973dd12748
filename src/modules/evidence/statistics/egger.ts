import { makeEffects } from './effects';
import { areIndependent, upperInverse } from './orthogonal';
import { tTwoSided } from './tails';
import { fitWeighted } from './weighted-fit';

/**
 * Egger's test: do less precise studies find other effects? Regression of the effect on its standard error with
 * weights 1/v, t with k − 2 degrees of freedom. Null when it cannot be told: fewer than 3 effects, equal standard
 * errors, or no residuals.
 * Reference: M. Egger and others, BMJ 315 (1997) 629-634, in the form of metafor's `regtest(model = "lm")`.
 */
export function eggerTest(yi: readonly number[], vi: readonly number[]): { stat: number; pval: number } | null {
  const df = yi.length - 2;
  const effects = makeEffects(yi, vi, [vi.map(Math.sqrt)]);
  if (df < 1 || !areIndependent(effects.design)) return null;
  const { b, r, yPy } = fitWeighted(effects, 0);
  if (yPy <= Number.EPSILON) return null;
  const slope = upperInverse(r)[1]?.[1] ?? Number.NaN;
  const stat = (b[1] as number) / (Math.abs(slope) * Math.sqrt(yPy / df));
  return { stat, pval: tTwoSided(stat, df) };
}
