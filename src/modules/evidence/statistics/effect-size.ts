import { normalQuantile } from './normal-quantile';
import { stirlingError } from './stirling';

/** A standardised effect with its sampling variance; `j` corrects for small samples with `df` degrees of freedom. */
export interface EffectSize {
  yi: number;
  vi: number;
  j: number;
  df: number;
}

/**
 * The exact correction for small samples J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)), m ≥ 1; 0 for m = 1.
 * By what Stirling's formula leaves of each ln Γ, since for large m they would cancel.
 * Reference: L. V. Hedges, J. Educ. Stat. 6 (1981) 107-128, equation 6e.
 */
export function hedgesJ(m: number): number {
  const z = m / 2;
  if (z <= 0.5) return 0;
  return Math.exp((1 - z) * Math.log1p(-0.5 / z) - 0.5 + stirlingError(z) - stirlingError(z - 0.5));
}

/**
 * SMCC: mean change over the spread of the changes, of n pairs. J(n−1) d with variance 1/n + g²/2n.
 * Reference: R. D. Gibbons, D. R. Hedeker and J. M. Davis, J. Educ. Stat. 18 (1993) 271-279; metafor `escalc`.
 * @param d mean change / spread of changes; with a paired test t / √n
 */
export function changeByOwnSpread(d: number, n: number): EffectSize {
  const j = hedgesJ(n - 1);
  const yi = j * d;
  return { yi, vi: ownSpreadVariance(yi, n), j, df: n - 1 };
}

/** Sampling variance of an SMCC. */
export const ownSpreadVariance = (g: number, n: number): number => 1 / n + (g * g) / (2 * n);

/**
 * SMCR: mean change over the spread before, of n pairs with correlation r. J(n−1) d with variance 2(1−r)/n + g²/2n.
 * Reference: B. J. Becker, Br. J. Math. Stat. Psychol. 41 (1988) 257-278; metafor `escalc`, vtype "LS".
 * @param d mean change / spread before; with a paired test and equal spreads t √(2(1−r)/n)
 */
export function changeByFirstSpread(d: number, r: number, n: number): EffectSize {
  const j = hedgesJ(n - 1);
  const yi = j * d;
  return { yi, vi: firstSpreadVariance(yi, r, n), j, df: n - 1 };
}

/** Sampling variance of an SMCR. */
export const firstSpreadVariance = (g: number, r: number, n: number): number => (2 * (1 - r)) / n + (g * g) / (2 * n);

/**
 * SMD (Hedges' g): difference of two independent means over their common spread. Variance
 * 1/n₁ + 1/n₂ + g²/2(n₁+n₂). Reference: Hedges (1981); metafor `escalc`, vtype "LS".
 * @param d difference / pooled spread; with a t test t √(1/n₁ + 1/n₂)
 */
export function standardisedDifference(d: number, n1: number, n2: number): EffectSize {
  const df = n1 + n2 - 2;
  const j = hedgesJ(df);
  const yi = j * d;
  return { yi, vi: differenceVariance(yi, n1, n2), j, df };
}

/** Sampling variance of an SMD. */
export const differenceVariance = (g: number, n1: number, n2: number): number =>
  1 / n1 + 1 / n2 + (g * g) / (2 * (n1 + n2));

/** The spread that two groups share. */
export const pooledSpread = (sd1: number, n1: number, sd2: number, n2: number): number =>
  Math.sqrt(((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / (n1 + n2 - 2));

/** The spread of changes, out of the spreads before and after and their correlation. */
export const spreadOfChange = (sdPre: number, sdPost: number, r: number): number =>
  Math.sqrt(Math.max(0, (sdPre - sdPost) ** 2 + 2 * (1 - r) * sdPre * sdPost));

/**
 * How much more one group changed than an independent other: the difference, with the variances added.
 * Reference: S. B. Morris, Organ. Res. Methods 11 (2008) 364-386, after Becker (1988).
 */
export const controlledDifference = (
  group: Pick<EffectSize, 'yi' | 'vi'>,
  comparison: Pick<EffectSize, 'yi' | 'vi'>,
): Pick<EffectSize, 'yi' | 'vi'> => ({
  yi: group.yi - comparison.yi,
  vi: group.vi + comparison.vi,
});

/** Interval of an effect by the normal distribution. */
export function effectInterval({ yi, vi }: { yi: number; vi: number }, alpha: number): [number, number] {
  const half = -normalQuantile(alpha / 2) * Math.sqrt(vi);
  return [yi - half, yi + half];
}
