import { dot, orthonormalise, removeProjection, solveUpper, upperInverse } from './orthogonal';
import { tQuantile, tTwoSided } from './tails';

/** Coefficients of a linear model in the order of its columns, each with what is known of it. */
export interface LinearModel {
  coefficients: { estimate: number; se: number; lower: number; upper: number; p: number }[];
  /** Observations minus coefficients. */
  df: number;
  /** Variance of the residuals. */
  variance: number;
  /** Share of the variance of y that the columns explain. */
  r2: number;
}

/**
 * Ordinary least squares of `y` on `columns` (the first of ones), through Q and R. The columns are independent and
 * fewer than the observations: see `areIndependent`. Agrees with R's `lm`.
 * @param alpha what lies outside the intervals, 0.05 for 95%
 */
export function fitLinearModel(
  y: readonly number[],
  columns: readonly (readonly number[])[],
  alpha: number,
): LinearModel {
  const { q, r } = orthonormalise(columns.map((column) => Float64Array.from(column)));
  const right = Float64Array.from(y);
  const residual = removeProjection(q, right);
  const df = y.length - columns.length;
  const sum = dot(residual, residual);
  const variance = sum / df;
  const critical = -tQuantile(alpha / 2, df);
  const spreads = upperInverse(r).map((row) => Math.sqrt(variance * row.reduce((total, x) => total + x * x, 0)));
  const b = solveUpper(
    r,
    q.map((column) => dot(column, right)),
  );
  const coefficients = b.map((estimate, place) => {
    const se = spreads[place] ?? Number.NaN;
    const p = tTwoSided(estimate / se, df);
    return { estimate, se, lower: estimate - critical * se, upper: estimate + critical * se, p };
  });
  const around = removeProjection(q.slice(0, 1), right);
  return { coefficients, df, variance, r2: 1 - sum / dot(around, around) };
}
