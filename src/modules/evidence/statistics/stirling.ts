/** ln √(2π) */
const halfLogTwoPi = 0.9189385332046728;

// Coefficients of the remainder of Stirling's series, B₂ⱼ / (2j(2j−1)); from 8 on ten terms leave < 1e-17.
const coefficients = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
  -174611 / 125400,
];
const seriesFrom = 8;

/**
 * What Stirling's formula leaves out: δ(x) = ln Γ(x+1) − (x+½) ln x + x − ln √(2π), for x > 0.
 *
 * Densities are written with δ instead of ln Γ, so that nothing large has to cancel. Below 8 by
 * δ(x) = δ(x+1) + (x+½) ln(1+1/x) − 1. Reference: Abramowitz and Stegun 6.1.41; C. Loader, "Fast and accurate
 * computation of binomial probabilities" (2000).
 */
export function stirlingError(x: number): number {
  let sum = 0;
  let z = x;
  for (; z < seriesFrom; z += 1) sum += (z + 0.5) * Math.log1p(1 / z) - 1;
  const inverse = 1 / z;
  const square = inverse * inverse;
  let series = 0;
  for (let j = coefficients.length - 1; j >= 0; j -= 1) series = series * square + (coefficients[j] as number);
  return sum + series * inverse;
}

/** ln Γ(x), x > 0. Reference: Abramowitz and Stegun 6.1.41. */
export const logGamma = (x: number): number => stirlingError(x) + (x - 0.5) * Math.log(x) - x + halfLogTwoPi;

/**
 * How far `expected` is from `x`, both > 0: x ln(x / expected) + expected − x ≥ 0, without cancellation where they
 * are near. Reference: C. Loader (2000), "deviance part" D₀.
 * @param distance x − expected, from whoever knows it with more digits
 */
export function deviance(x: number, expected: number, distance: number = x - expected): number {
  const v = distance / (x + expected);
  if (Math.abs(v) > 0.3) return x * Math.log(x / expected) - distance;
  const square = v * v;
  let sum = distance * v;
  let term = 2 * x * v;
  for (let j = 3; j < 200; j += 2) {
    term *= square;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}
