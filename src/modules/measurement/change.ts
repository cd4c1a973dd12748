/** The 97.5% point of the normal distribution. */
const normal975 = 1.959963984540054;

/**
 * The least change of one person that is more than what measuring twice gives by itself, in points:
 * 1.96 √2 s √(1 − reliability). For shares of a group, never to judge one person.
 * Reference: N. S. Jacobson and P. Truax, J. Consult. Clin. Psychol. 59 (1991) 12-19.
 * @param spread standard deviation of totals before
 */
export const reliableChange = (spread: number, reliability: number): number =>
  normal975 * Math.SQRT2 * spread * Math.sqrt(1 - reliability);

/** How many of the pairs of totals improved, stayed or got worse by at least `threshold` points. */
export function countChanges(
  pairs: readonly { before: number; after: number }[],
  threshold: number,
  betterIs: 'lower' | 'higher',
): { improved: number; unchanged: number; worse: number } {
  const sign = betterIs === 'higher' ? 1 : -1;
  const gains = pairs.map(({ before, after }) => sign * (after - before));
  const improved = gains.filter((gain) => gain >= threshold).length;
  const worse = gains.filter((gain) => gain <= -threshold).length;
  return { improved, worse, unchanged: gains.length - improved - worse };
}

/**
 * Cronbach's alpha (KR-20 for items of 0 and 1): how far the items tell the same. NaN for less than two items.
 * Reference: L. J. Cronbach, Psychometrika 16 (1951) 297-334.
 * @param people points per item, complete, of each person
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): number {
  const items = people[0]?.length ?? 0;
  const ofItems = Array.from({ length: items }, (_, i) => variance(people.map((points) => points[i] ?? 0)));
  const ofTotals = variance(people.map((points) => points.reduce((sum, each) => sum + each, 0)));
  return (items / (items - 1)) * (1 - ofItems.reduce((sum, each) => sum + each, 0) / ofTotals);
}

/** With n − 1. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1);
}
