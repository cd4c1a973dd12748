import { brentRoot } from './brent-root';
import type { Effects } from './effects';
import { chiSquaredQuantile, chiSquaredUpperQuantile } from './gamma-distribution';
import { positiveRoot } from './root';
import { fitWeighted, type WeightedFit } from './weighted-fit';

/** FE: common ("fixed") effect; DL: DerSimonian and Laird; REML: restricted maximum likelihood; PM: Paule and Mandel. */
export const poolingMethods = ['FE', 'DL', 'REML', 'PM'] as const;
export type PoolingMethod = (typeof poolingMethods)[number];

/**
 * How far the roots of Q are searched, for Paule-Mandel and the Q-profile: to the last digits, or as far as metafor 4.8
 * does, which prints what `uniroot` found to 1.2e-4. REML and DL are exact in both.
 */
export type RootSearch = 'exact' | 'as-metafor';

/**
 * The variance τ² between studies, in the square of the unit of the effects, never below 0. 0 for fewer effects than
 * there are coefficients and one.
 * @param start a guess, when there is one, to be sooner there
 */
export function estimateTau2(
  effects: Effects,
  method: PoolingMethod,
  { start, search = 'exact' }: { start?: number | undefined; search?: RootSearch | undefined } = {},
): number {
  const df = effects.y.length - effects.design.length;
  if (method === 'FE' || df < 1) return 0;
  const common = fitWeighted(effects, 0);
  const moment = (common.yPy - df) / common.traceP;
  if (method === 'DL') return Math.max(0, moment);
  const guess = start && start > 0 ? start : Math.max(moment, 0.01 * (df / common.traceP));
  if (method === 'REML') return rootOfScore(effects, common, guess);
  return search === 'exact'
    ? rootOfQ(effects, common, df, guess)
    : rootOfQAsMetafor(effects, common, df, 10 * medianDeviation(effects.y) ** 2);
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

/** Of `uniroot`: the fourth root of the least difference between numbers. */
const tolerance = Number.EPSILON ** 0.25;

/** `rootOfQ` as metafor searches it: between 0 and `far`, at least 100, and further where the root is not there. */
function rootOfQAsMetafor(effects: Effects, common: WeightedFit, target: number, far: number): number {
  if (common.yPy <= target) return 0;
  const excess = (tau2: number) => fitWeighted(effects, tau2).yPy - target;
  let most = Math.max(100, far);
  while (excess(most) > 0) most *= 2;
  return brentRoot(excess, 0, most, tolerance);
}

/** Median distance to the median, times 1.4826: the standard deviation of what is normal. */
function medianDeviation(values: Float64Array): number {
  const middle = medianOf(values);
  return 1.4826 * medianOf(values.map((value) => Math.abs(value - middle)));
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

/**
 * Interval of τ² by the Q-profile method; both ends 0 when even τ² = 0 leaves too little variation.
 * Reference: W. Viechtbauer, Stat. Med. 26 (2007) 37-52.
 * @param alpha e.g. 0.05 for an interval of 95%
 * @param found τ² itself, from which metafor decides how far to search; null to search to the last digits
 */
export function qProfile(effects: Effects, alpha: number, found: number | null = null): [number, number] {
  const df = effects.y.length - effects.design.length;
  const common = fitWeighted(effects, 0);
  const guess = Math.max((common.yPy - df) / common.traceP, 0.01 * (df / common.traceP));
  const root = (target: number) =>
    found === null ? rootOfQ(effects, common, target, guess) : rootOfQAsMetafor(effects, common, target, 10 * found);
  return [root(chiSquaredUpperQuantile(alpha / 2, df)), root(chiSquaredQuantile(alpha / 2, df))];
}
