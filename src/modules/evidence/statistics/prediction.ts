import { criticalValue, type Estimate } from './estimate';

export type Interval = readonly [number, number];

/** By the convention of metafor: the critical value of the test, times √(se² + τ²). */
export const predictLikeTest = (estimate: Estimate, critical: number): Interval => around(estimate, critical);

/**
 * By the convention of Higgins, Thompson and Spiegelhalter (2009) and Riley: t with k − 2 degrees of freedom.
 * Reference: R. D. Riley, J. P. T. Higgins and J. J. Deeks, BMJ 342 (2011) d549. NaN for fewer than 3 effects.
 */
export const predictLikeRiley = (estimate: Estimate, k: number, alpha: number): Interval =>
  around(estimate, criticalValue(k - 2, alpha));

function around({ b, se, tau2 }: Estimate, critical: number): Interval {
  const [mean = Number.NaN] = b;
  const half = critical * Math.hypot(se[0] as number, Math.sqrt(tau2));
  return [mean - half, mean + half];
}
