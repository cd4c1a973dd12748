import { continuedFraction } from './continued-fraction';
import { logOfRest } from './gamma-distribution';
import { invertTail, type LogTail } from './invert-tail';
import { normalQuantile } from './normal-quantile';
import { deviance, logGamma, stirlingError } from './stirling';

/** A share and its rest, each to full precision, so that neither end of the scale loses digits: x + y = 1. */
export interface Share {
  x: number;
  y: number;
}

/** Parameters a and b > 0, and what the density needs of them alone. */
interface Shape {
  a: number;
  b: number;
  constant: number;
}

function shapeOf(a: number, b: number): Shape {
  const n = a + b;
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return { a, b, constant: stirling + 0.5 * Math.log((a / n) * (b / (2 * Math.PI))) };
}

/** ln of x^a y^b / B(a, b). Reference: C. Loader (2000), written for real a and b. */
function logDensity({ x, y }: Share, { a, b, constant }: Shape): number {
  const n = a + b;
  const surplus = a * y - b * x;
  return constant - deviance(a, n * x, surplus) - deviance(b, n * y, -surplus);
}

/**
 * ln of the regularised incomplete beta function I_x(a, b), a and b > 0; the continued fraction converges below the
 * mean, above it the rest is taken.
 */
function logLower(share: Share, { a, b }: Shape, density: number): number {
  const { x, y } = share;
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  if (y <= 0) return 0;
  if (a * y >= b * x) return density - Math.log(fraction(share, a, b));
  return logOfRest(density - Math.log(fraction({ x: y, y: x }, b, a)));
}

/**
 * x^a y^b / B(a, b) / I_x(a, b), with x and y both, so that nothing is lost when x is next to 1.
 * Reference: A. R. DiDonato and A. H. Morris, algorithm 708, ACM TOMS 18 (1992) 360-373, equation 9.
 */
function fraction({ x, y }: Share, a: number, b: number): number {
  const start = a * y - b * x + 1;
  return continuedFraction(
    (a / (a + 1)) * start,
    (j) => ((a + j - 1) / (a + 2 * j - 1)) * ((a + b + j - 1) / (a + 2 * j - 1)) * j * (b - j) * x * x,
    (j) => j + (j * (b - j) * x) / (a + 2 * j - 1) + ((a + j) / (a + 2 * j + 1)) * (start + j * (1 + y)),
  );
}

/** P(X ≤ x) for a beta distribution: I_x(a, b), exact into the far tail. P(X > x) is I_y(b, a). */
export function betaLower(share: Share, a: number, b: number): number {
  const shape = shapeOf(a, b);
  return Math.exp(logLower(share, shape, logDensity(share, shape)));
}

/** x with P(X ≤ x) = p for a beta distribution, and its rest. */
export const betaQuantile = (p: number, a: number, b: number): Share => fromLogit(betaLogitQuantile(p, a, b));

/** ln(x / (1−x)) of the same quantile: it has digits also where x itself is below every number. */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  if (p > 0.5) return -betaLogitQuantile(1 - p, b, a);
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  const target = Math.log(p);
  // I_x(a, b) ≤ e^(a u) / (a B(a, b)) with u = logit x
  const thinnest = (target + Math.log(a) + logGamma(a) + logGamma(b) - logGamma(a + b)) / a;
  const shape = shapeOf(a, b);
  const tail = (u: number): LogTail => {
    const share = fromLogit(u);
    const density = logDensity(share, shape);
    const log = logLower(share, shape, density);
    return { log, slope: Math.exp(density - log) };
  };
  const near = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  return invertTail(target, tail, Math.max(near, thinnest), thinnest);
}

const fromLogit = (u: number): Share => ({ x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) });
