import { betaLower } from './beta-distribution';
import { chiSquaredUpper } from './gamma-distribution';

/** Whether as many people crossed one way as the other; p two-sided, 1 when nobody crossed. */
export interface McNemar {
  chiSquared: number;
  p: number;
  exactP: number;
}

/**
 * χ² with one degree of freedom and correction for continuity, and exact by the binomial distribution with ½.
 * Reference: Q. McNemar, Psychometrika 12 (1947) 153-157; A. L. Edwards, Psychometrika 13 (1948) 185-187.
 * @param there how many crossed one way, `back` how many the other
 */
export function testMcNemar(there: number, back: number): McNemar {
  const n = there + back;
  if (n === 0) return { chiSquared: 0, p: 1, exactP: 1 };
  const chiSquared = Math.max(0, Math.abs(there - back) - 1) ** 2 / n;
  const most = Math.max(there, back);
  const tail = betaLower({ x: 0.5, y: 0.5 }, most, n - most + 1);
  return { chiSquared, p: chiSquaredUpper(chiSquared, 1), exactP: Math.min(1, 2 * tail) };
}
