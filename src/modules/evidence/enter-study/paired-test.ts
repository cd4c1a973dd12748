import { rounding } from './printed-effect';

/** Means and spreads of one group, the correlation between them, and the t of its paired test. */
export interface PairedTest {
  n: number;
  meanPre: number;
  meanPost: number;
  sdPre: number;
  sdPost?: number | undefined;
  r: number;
  t: number;
}

/** Whether t lies on the other side of 0 than the change. */
export const isOpposed = (t: number, change: number): boolean => t * change < 0;

/** Whether the other figures can give this t, each of them rounded as printed; t is the change over s/√n. */
export function fitsPairedTest(test: PairedTest): boolean {
  const { n, meanPre, meanPost, t } = test;
  const change = Math.abs(meanPost - meanPre);
  const blur = rounding(meanPre) + rounding(meanPost);
  const spreads = spreadsOfChange(test);
  const least = (Math.max(0, change - blur) * Math.sqrt(n)) / Math.max(...spreads);
  const most = ((change + blur) * Math.sqrt(n)) / Math.min(...spreads);
  return Math.abs(t) + rounding(t) >= least && Math.abs(t) - rounding(t) <= most;
}

/** s² = s₁² + s₂² − 2 r s₁ s₂ at the ends of what rounding leaves open. */
function spreadsOfChange({ sdPre, sdPost, r }: PairedTest): number[] {
  const correlations = [Math.max(-1, r - rounding(r)), Math.min(1, r + rounding(r))];
  return around(sdPre).flatMap((first) =>
    correlations.flatMap((each) =>
      (sdPost === undefined ? unprinted(first, each) : around(sdPost)).map((last) =>
        Math.sqrt(Math.max(Number.MIN_VALUE, first ** 2 + last ** 2 - 2 * each * first * last)),
      ),
    ),
  );
}

const around = (sd: number) => [Math.max(sd / 2, sd - rounding(sd)), sd + rounding(sd)];

/** A spread afterwards that a report does not give: half to twice the one before, and where changes spread least. */
const unprinted = (first: number, r: number) => [first / 2, Math.max(first / 2, r * first), 2 * first];
