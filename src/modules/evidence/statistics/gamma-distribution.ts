import { continuedFraction } from './continued-fraction';
import { invertTail, type LogTail } from './invert-tail';
import { normalQuantile } from './normal-quantile';
import { deviance, logGamma, stirlingError } from './stirling';

interface LogTails {
  lower: number;
  upper: number;
  /** ln of x^a e^-x / Γ(a+1) */
  density: number;
}

/**
 * ln of the regularised incomplete gamma functions of shape a > 0 at x ≥ 0: `lower` P(a, x) and `upper` Q(a, x).
 * Series below a + 1, continued fraction above. Reference: Abramowitz and Stegun 6.5.29 and 6.5.31.
 */
function logTailsOf(a: number): (x: number) => LogTails {
  const constant = -stirlingError(a) - 0.5 * Math.log(2 * Math.PI * a);
  return (x) => {
    if (x <= 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0, density: Number.NEGATIVE_INFINITY };
    if (x === Number.POSITIVE_INFINITY) return { lower: 0, upper: Number.NEGATIVE_INFINITY, density: -x };
    const density = constant - deviance(a, x);
    if (x < a + 1) {
      const lower = density + Math.log(lowerSeries(a, x));
      return { lower, upper: logOfRest(lower), density };
    }
    const upper = density + Math.log(a / upperFraction(a, x));
    return { lower: logOfRest(upper), upper, density };
  };
}

const upperFraction = (a: number, x: number): number =>
  continuedFraction(
    x + 1 - a,
    (j) => -j * (j - a),
    (j) => x + 2 * j + 1 - a,
  );

/** ln(1 − e^log), for log ≤ 0. */
export const logOfRest = (log: number): number =>
  log > -0.7 ? Math.log(-Math.expm1(Math.min(log, 0))) : Math.log1p(-Math.exp(log));

/** Σ xⁿ / ((a+1) … (a+n)), n ≥ 0. */
function lowerSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; ; n += 1) {
    term *= x / (a + n);
    const next = sum + term;
    if (!(next > sum)) return sum;
    sum = next;
  }
}

/** P(X ≤ x) for χ² with df > 0 degrees of freedom. Reference: Abramowitz and Stegun 26.4.19. */
export const chiSquaredLower = (x: number, df: number): number => Math.exp(logTailsOf(df / 2)(x / 2).lower);

/** P(X > x) for χ² with df > 0 degrees of freedom; exact into the far tail. */
export const chiSquaredUpper = (x: number, df: number): number => Math.exp(logTailsOf(df / 2)(x / 2).upper);

/** x with P(X ≤ x) = p for χ² with df > 0 degrees of freedom. */
export const chiSquaredQuantile = (p: number, df: number): number =>
  p > 0.5 ? chiSquaredUpperQuantile(1 - p, df) : 2 * lowerGammaQuantile(p, df / 2);

/** x with P(X > x) = p for χ² with df > 0 degrees of freedom; exact for the smallest p. */
export const chiSquaredUpperQuantile = (p: number, df: number): number =>
  p > 0.5 ? chiSquaredQuantile(1 - p, df) : 2 * upperGammaQuantile(p, df / 2);

function lowerGammaQuantile(p: number, a: number): number {
  if (p <= 0) return 0;
  const target = Math.log(p);
  // P(a, x) ≤ x^a / Γ(a+1)
  const thinnest = (target + logGamma(a + 1)) / a;
  const tailsAt = logTailsOf(a);
  const tail = (u: number): LogTail => {
    const { lower, density } = tailsAt(Math.exp(u));
    return { log: lower, slope: a * Math.exp(density - lower) };
  };
  return Math.exp(invertTail(target, tail, Math.max(nearQuantile(normalQuantile(p), a), thinnest), thinnest));
}

function upperGammaQuantile(p: number, a: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY;
  const target = Math.log(p);
  // B. Laurent and P. Massart (2000), lemma 1: no more than e^target lies beyond.
  const thinnest = Math.log(a + Math.sqrt(-2 * a * target) - target);
  const tailsAt = logTailsOf(a);
  const tail = (u: number): LogTail => {
    const { upper, density } = tailsAt(Math.exp(u));
    return { log: upper, slope: -a * Math.exp(density - upper) };
  };
  const start = nearQuantile(-normalQuantile(p), a);
  return Math.exp(
    invertTail(target, tail, start > Number.NEGATIVE_INFINITY ? Math.min(start, thinnest) : thinnest, thinnest),
  );
}

/** ln of E. B. Wilson and M. M. Hilferty's (1931) approximation of a quantile: where the search begins. */
function nearQuantile(z: number, a: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return root > 0 ? Math.log(a) + 3 * Math.log(root) : Number.NEGATIVE_INFINITY;
}
