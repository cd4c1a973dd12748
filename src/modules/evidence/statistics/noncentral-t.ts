import { betaLower, type Share } from './beta-distribution';
import { deviance, stirlingError } from './stirling';

const precision = 1e-17;

/**
 * P(T > t) for a noncentral t with df > 0 degrees of freedom and noncentrality `delta`: ½ Σ w(x) I_y(df/2, x + ½) over
 * x = 0, ½, 1, …, with w(x) = e^−λ λ^x / Γ(x+1), λ = delta²/2, y = df / (df + t²), and the sign of delta at each half.
 * Absolute error below 1e-12. Reference: R. V. Lenth, algorithm AS 243, Applied Statistics 38 (1989) 185-189, of
 * which this is the complement, so that small tails keep their digits when delta > 0.
 */
export function noncentralTUpper(t: number, df: number, delta: number): number {
  if (t < 0) return 1 - noncentralTUpper(-t, df, -delta);
  const share: Share = { x: 1 / (1 + (t * t) / df), y: 1 / (1 + df / (t * t)) };
  const lambda = (delta * delta) / 2;
  const term = (twice: number): number => {
    const x = twice / 2;
    const sign = twice % 2 === 1 && delta < 0 ? -1 : 1;
    return sign * weight(x, lambda) * betaLower(share, df / 2, x + 0.5);
  };
  const middle = Math.round(2 * lambda);
  return Math.max(0, (sumAway(term, middle, 1) + sumAway(term, middle - 1, -1)) / 2);
}

/** Σ of terms from `start` in one direction, as long as they count. */
function sumAway(term: (twice: number) => number, start: number, step: 1 | -1): number {
  let sum = 0;
  let total = 0;
  let previous = 0;
  for (let twice = start; twice >= 0; twice += step) {
    const each = term(twice);
    const size = Math.abs(each);
    sum += each;
    total += size;
    if (size <= precision * total && size <= previous) break;
    previous = size;
  }
  return sum;
}

/** e^−λ λ^x / Γ(x+1), without cancellation; of the Poisson distribution for whole x. */
const weight = (x: number, lambda: number): number =>
  x === 0 ? Math.exp(-lambda) : Math.exp(-stirlingError(x) - deviance(x, lambda)) / Math.sqrt(2 * Math.PI * x);
