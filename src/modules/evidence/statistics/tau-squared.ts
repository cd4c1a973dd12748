import type { Effects } from './effects';
import { chiSquaredQuantile, chiSquaredUpperQuantile } from './gamma-distribution';
import { positiveRoot } from './root';
import { fitWeighted, type WeightedFit } from './weighted-fit';

/** FE: common ("fixed") effect; DL: DerSimonian and Laird; REML: restricted maximum likelihood; PM: Paule and Mandel. */
export const poolingMethods = ['FE', 'DL', 'REML', 'PM'] as const;
export type PoolingMethod = (typeof poolingMethods)[number];

/**
 * The variance τ² between studies, in the square of the unit of the effects, never below 0. 0 for fewer effects than
 * there are coefficients and one.
 * @param start a guess, when there is one, to be sooner there
 */
export function estimateTau2(effects: Effects, method: PoolingMethod, start?: number): number {
  const df = effects.y.length - effects.design.length;
  if (method === 'FE' || df < 1) return 0;
  const common = fitWeighted(effects, 0);
  const moment = (common.yPy - df) / common.traceP;
  if (method === 'DL') return Math.max(0, moment);
  const guess = start && start > 0 ? start : Math.max(moment, 0.01 * (df / common.traceP));
  return method === 'PM' ? rootOfQ(effects, common, df, guess) : rootOfScore(effects, common, guess);
}

/**
 * Twice the score of the restricted likelihood is yᵀPPy − tr P; 0 when it does not rise from 0.
 * Reference: Viechtbauer, J. Educ. Behav. Stat. 30 (2005) 261-293, equation 12.
 */
function rootOfScore(effects: Effects, common: WeightedFit, guess: number): number {
  if (common.yPPy <= common.traceP) return 0;
  return positiveRoot((tau2) => {
    const { yPPy, yPPPy, traceP, tracePP } = fitWeighted(effects, tau2);
    return { value: yPPy - traceP, slope: tracePP - 2 * yPPPy };
  }, guess);
}

/**
 * The τ² at which the generalised Q, yᵀPy, is `target`; 0 when it is not above that at 0. With the degrees of freedom
 * as target this is the estimator of R. C. Paule and J. Mandel, J. Res. NBS 87 (1982) 377-385.
 */
function rootOfQ(effects: Effects, common: WeightedFit, target: number, guess: number): number {
  if (common.yPy <= target) return 0;
  return positiveRoot((tau2) => {
    const { yPy, yPPy } = fitWeighted(effects, tau2);
    return { value: yPy - target, slope: -yPPy };
  }, guess);
}

/**
 * Interval of τ² by the Q-profile method; both ends 0 when even τ² = 0 leaves too little variation.
 * Reference: W. Viechtbauer, Stat. Med. 26 (2007) 37-52.
 * @param alpha e.g. 0.05 for an interval of 95%
 */
export function qProfile(effects: Effects, alpha: number): [number, number] {
  const df = effects.y.length - effects.design.length;
  const common = fitWeighted(effects, 0);
  const guess = Math.max((common.yPy - df) / common.traceP, 0.01 * (df / common.traceP));
  const ends = [chiSquaredUpperQuantile(alpha / 2, df), chiSquaredQuantile(alpha / 2, df)];
  const [lower = 0, upper = 0] = ends.map((target) => rootOfQ(effects, common, target, guess));
  return [lower, upper];
}
