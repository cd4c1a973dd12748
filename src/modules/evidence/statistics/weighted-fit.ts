import type { Effects } from './effects';
import { dot, orthonormalise, removeProjection, solveUpper } from './orthogonal';

/**
 * A weighted linear model at one value of τ², weights w = 1/(v + τ²), W = diag(w), and what the estimators of τ² ask
 * of it, with P = W − W X (XᵀWX)⁻¹ XᵀW.
 */
export interface WeightedFit {
  /** Coefficients; the first counts from the centre of the effects. */
  b: number[];
  /** Upper triangle R with RᵀR = XᵀWX, the inverse of their covariance. */
  r: number[][];
  /** yᵀPy: the weighted sum of squared residuals. */
  yPy: number;
  yPPy: number;
  yPPPy: number;
  traceP: number;
  tracePP: number;
}

/** Fits the model at τ² ≥ 0. Reference: W. Viechtbauer, J. Stat. Softw. 36(3) (2010), section 2. */
export const fitWeighted = (effects: Effects, tau2: number): WeightedFit =>
  effects.design.length === 1 ? fitMean(effects, tau2) : fitRegression(effects, tau2);

/** With a mean only everything is a sum; the leave-one-out analysis lives on its speed. */
function fitMean({ y, v, heaviest }: Effects, tau2: number): WeightedFit {
  const k = y.length;
  let others = 0;
  let others2 = 0;
  let others3 = 0;
  let weighted = 0;
  for (let i = 0; i < k; i += 1) {
    const each = 1 / ((v[i] as number) + tau2);
    weighted += each * (y[i] as number);
    if (i === heaviest) continue;
    others += each;
    others2 += each * each;
    others3 += each * each * each;
  }
  const most = 1 / ((v[heaviest] as number) + tau2);
  const total = others + most;
  const b = weighted / total;
  let yPy = 0;
  let yPPy = 0;
  let cube = 0;
  let square = 0;
  for (let i = 0; i < k; i += 1) {
    const each = 1 / ((v[i] as number) + tau2);
    const residual = (y[i] as number) - b;
    const part = each * residual;
    yPy += part * residual;
    yPPy += part * part;
    cube += each * part * part;
    square += each * part;
  }
  const mean = (others2 + most * most) / total;
  return {
    b: [b],
    r: [[Math.sqrt(total)]],
    yPy,
    yPPy,
    yPPPy: cube - (square * square) / total,
    // Σ w (1 − w / total): the largest weight apart, where that difference would cancel.
    traceP: most * (others / total) + (others - others2 / total),
    tracePP: others2 + most * most - (2 * (others3 + most ** 3)) / total + mean * mean,
  };
}

/** Through Q and R of √W X: no normal equations, so unequal weights cost no digits. */
function fitRegression({ y, v, design }: Effects, tau2: number): WeightedFit {
  const w = v.map((each) => 1 / (each + tau2));
  const root = w.map(Math.sqrt);
  const { q, r } = orthonormalise(design.map((column) => column.map((x, i) => x * (root[i] as number))));
  const scaled = y.map((each, i) => each * (root[i] as number));
  const residual = removeProjection(q, scaled);
  const weighted = residual.map((each, i) => each * (w[i] as number));
  const freedom = w.map((_, i) => 1 - q.reduce((sum, column) => sum + (column[i] as number) ** 2, 0));
  const projected = removeProjection(q, weighted);
  const qWq = Float64Array.from(
    q.flatMap((left) => q.map((right) => sumOf(w, (each, i) => each * (left[i] as number) * (right[i] as number)))),
  );
  return {
    b: solveUpper(
      r,
      q.map((column) => dot(column, scaled)),
    ),
    r,
    yPy: dot(residual, residual),
    yPPy: dot(residual, weighted),
    yPPPy: dot(projected, projected),
    traceP: dot(w, freedom),
    tracePP: sumOf(w, (each, i) => each * each * (2 * (freedom[i] as number) - 1)) + sumOf(qWq, (each) => each * each),
  };
}

function sumOf(values: Float64Array, term: (value: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += term(values[i] as number, i);
  return sum;
}
