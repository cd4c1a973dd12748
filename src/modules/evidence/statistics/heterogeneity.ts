import type { Effects } from './effects';
import { chiSquaredUpper } from './gamma-distribution';
import type { PoolingMethod } from './tau-squared';
import { fitWeighted } from './weighted-fit';

export interface Heterogeneity {
  /** Cochran's Q, of what the moderators leave. */
  Q: number;
  Qp: number;
  /** Percent of the variation that is not chance. */
  I2: number;
  H2: number;
}

/**
 * Q, I² and H². With a variance between studies I² = τ² / (s² + τ²) with the typical sampling variance
 * s² = (k − p) / tr P; without one, by Q: (Q − df) / Q.
 * Reference: J. P. T. Higgins and S. G. Thompson, Stat. Med. 21 (2002) 1539-1558.
 */
export function heterogeneity(effects: Effects, method: PoolingMethod, tau2: number): Heterogeneity {
  const df = effects.y.length - effects.design.length;
  if (df < 1) return { Q: 0, Qp: 1, I2: 0, H2: 1 };
  const { yPy: Q, traceP } = fitWeighted(effects, 0);
  const Qp = chiSquaredUpper(Q, df);
  if (method === 'FE') return { Q, Qp, I2: Q > df ? (100 * (Q - df)) / Q : 0, H2: Q / df };
  const typical = df / traceP;
  return { Q, Qp, I2: (100 * tau2) / (typical + tau2), H2: tau2 / typical + 1 };
}
