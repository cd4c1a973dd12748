import type { Estimate } from './estimate';
import { chiSquaredUpper } from './gamma-distribution';
import { fUpper, normalTwoSided, tTwoSided } from './tails';

/** What is said of each coefficient. */
export interface CoefficientTests {
  stat: number[];
  pval: number[];
  ciLb: number[];
  ciUb: number[];
}

/**
 * Statistic, two-sided p and interval of each coefficient, by normal distribution or t.
 * @param critical how many standard errors the interval reaches to each side
 */
export function testCoefficients({ b, se, df }: Estimate, critical: number): CoefficientTests {
  // Effects that are explained wholly have no error: a coefficient of no more than rounding is 0 by 0 then, as in metafor.
  const rounding = 16 * Number.EPSILON * Math.max(...b.map(Math.abs));
  const stat = b.map((each, j) => (se[j] === 0 && Math.abs(each) <= rounding ? Number.NaN : each / (se[j] as number)));
  return {
    stat,
    pval: stat.map((each) => twoSided(each, df)),
    ciLb: b.map((each, j) => each - critical * (se[j] as number)),
    ciUb: b.map((each, j) => each + critical * (se[j] as number)),
  };
}

function twoSided(stat: number, df: number | null): number {
  if (df === null) return normalTwoSided(stat);
  return df > 0 ? tTwoSided(stat, df) : Number.NaN;
}

/**
 * Test that all moderators together explain nothing; without moderators, that the mean is 0. χ² for z; for
 * Hartung and Knapp divided by the number of moderators and referred to F.
 * Reference: Viechtbauer (2010), section 2.5.
 */
export function testModerators({ b, df, scale, fit }: Estimate): { QM: number; QMp: number } {
  if (scale === 0) return { QM: Number.NaN, QMp: Number.NaN };
  const first = b.length === 1 ? 0 : 1;
  // The last rows of R alone give the inverse covariance of the last coefficients.
  const rows = fit.r
    .slice(first)
    .map((row) => row.reduce((sum, each, j) => sum + each * (b[j] as number) * (j < first ? 0 : 1), 0));
  const sum = rows.reduce((total, each) => total + each * each, 0) / scale;
  const m = rows.length;
  if (df === null) return { QM: sum, QMp: chiSquaredUpper(sum, m) };
  return { QM: sum / m, QMp: df > 0 ? fUpper(sum / m, m, df) : Number.NaN };
}
