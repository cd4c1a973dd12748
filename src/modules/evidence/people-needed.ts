import { noncentralTUpper } from './statistics/noncentral-t';
import { tQuantile } from './statistics/tails';

/**
 * What a study is planned for unless somebody knows better: half a standard deviation ("medium", Cohen 1988), found in
 * 80 of 100 studies at 5% in two directions, with answers before and after that correlate 0.7.
 */
const expected = { effect: 0.5, power: 0.8, alpha: 0.05, correlation: 0.7 };

/** People to measure before and after, without comparison group. Reference: Cohen (1988), chapter 2. */
export const peopleForChange: number = leastGroup(
  (n) => n - 1,
  (n) => Math.sqrt(n / (2 * (1 - expected.correlation))),
);

/**
 * People in each of two groups, scores before taken into account. Reference: G. F. Borm, J. Fransen and
 * W. A. J. G. Lemmens, J. Clin. Epidemiol. 60 (2007) 1234-1238.
 */
export const peopleForComparison: number = leastGroup(
  (n) => 2 * n - 3,
  (n) => Math.sqrt(n / (2 * (1 - expected.correlation ** 2))),
);

/** @param sharpness what the effect is multiplied with to become the noncentrality of t */
function leastGroup(degrees: (n: number) => number, sharpness: (n: number) => number): number {
  const { effect, power, alpha } = expected;
  const found = (n: number) => {
    const critical = -tQuantile(alpha / 2, degrees(n));
    const delta = effect * sharpness(n);
    return noncentralTUpper(critical, degrees(n), delta) + noncentralTUpper(critical, degrees(n), -delta);
  };
  let n = 3;
  while (found(n) < power) n += 1;
  return n;
}
