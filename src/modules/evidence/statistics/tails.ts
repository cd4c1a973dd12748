import { betaLogitQuantile, betaLower } from './beta-distribution';
import { chiSquaredUpper } from './gamma-distribution';

/** P(|Z| > |z|) for the standard normal distribution. Reference: z² is χ² with one degree of freedom. */
export const normalTwoSided = (z: number): number => chiSquaredUpper(z * z, 1);

/** P(Z > z) for the standard normal distribution, exact into the far tail. */
export const normalUpper = (z: number): number => (z < 0 ? 1 - normalTwoSided(z) / 2 : normalTwoSided(z) / 2);

/**
 * P(|T| > |t|) for Student's t with df > 0 degrees of freedom, exact into the far tail.
 * Reference: Abramowitz and Stegun 26.7.1 with 26.5.27.
 */
export const tTwoSided = (t: number, df: number): number =>
  betaLower({ x: 1 / (1 + (t * t) / df), y: 1 / (1 + df / (t * t)) }, df / 2, 0.5);

/** P(T > t) for Student's t with df > 0 degrees of freedom. */
export const tUpper = (t: number, df: number): number => (t < 0 ? 1 - tTwoSided(t, df) / 2 : tTwoSided(t, df) / 2);

/** t with P(T ≤ t) = p for Student's t with df > 0 degrees of freedom. */
export function tQuantile(p: number, df: number): number {
  if (p > 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  return -Math.sqrt(df) * Math.exp(-betaLogitQuantile(2 * p, df / 2, 0.5) / 2);
}

/** P(F > f) for Fisher's F with df1 and df2 > 0 degrees of freedom. Reference: Abramowitz and Stegun 26.6.2. */
export const fUpper = (f: number, df1: number, df2: number): number =>
  betaLower({ x: 1 / (1 + (df1 / df2) * f), y: 1 / (1 + df2 / df1 / f) }, df2 / 2, df1 / 2);

/** f with P(F ≤ f) = p for Fisher's F with df1 and df2 > 0 degrees of freedom. */
export const fQuantile = (p: number, df1: number, df2: number): number =>
  (df2 / df1) * Math.exp(betaLogitQuantile(p, df1 / 2, df2 / 2));
