/**
 * Agreement between raters, corrected for chance. 1 is full agreement, 0 what chance would give, below 0 less than that.
 * Pure; categories are any values that can be told apart by `===`.
 */

/**
 * Cohen's kappa of two raters over the same items: (po - pe) / (1 - pe).
 * Reference: Cohen (1960), Educational and Psychological Measurement 20, 37-46.
 * @param a one category per item; @param b of the other rater, in the same order
 * @returns null without items, and when both used one and the same category only: then chance explains everything
 * @throws RangeError when the lists differ in length
 */
export function cohenKappa<Category>(a: readonly Category[], b: readonly Category[]): number | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} items`);
  if (a.length === 0) return null;
  const share = (list: readonly Category[], category: Category) =>
    list.filter((each) => each === category).length / list.length;
  const observed = a.filter((each, item) => each === b[item]).length / a.length;
  const expected = sum([...new Set(a)].map((category) => share(a, category) * share(b, category)));
  return corrected(observed, expected);
}

/**
 * Fleiss' kappa of three or more raters: (P - Pe) / (1 - Pe), with P the mean share of agreeing pairs per item.
 * Reference: Fleiss (1971), Psychological Bulletin 76, 378-382.
 * @param items for each item the categories its raters chose; as many raters for each item, at least two
 * @returns null without items, and when one category was used only
 * @throws RangeError when an item has another number of raters, or fewer than two
 */
export function fleissKappa<Category>(items: readonly (readonly Category[])[]): number | null {
  const raters = items[0]?.length ?? 0;
  if (items.length === 0) return null;
  if (raters < 2 || items.some((item) => item.length !== raters))
    throw new RangeError('each item needs as many raters');
  const categories = [...new Set(items.flat())];
  const counts = items.map((item) => categories.map((category) => item.filter((each) => each === category).length));
  const pairs = raters * (raters - 1);
  const observed = sum(counts.map((row) => sum(row.map((n) => n * (n - 1))) / pairs)) / items.length;
  const expected = sum(
    categories.map((_, at) => (sum(counts.map((row) => row[at] as number)) / (items.length * raters)) ** 2),
  );
  return corrected(observed, expected);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What is left of agreement above chance; nothing can be said when chance explains all. */
const corrected = (observed: number, expected: number) =>
  1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);

/** How far raters agree beyond chance, in words. */
export type AgreementWord = 'chance' | 'little' | 'fair' | 'strong';

/**
 * Fair from 0.40 on, strong above 0.75: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed.,
 * ch. 18, where they are "fair to good" and "excellent".
 */
export function agreementWord(kappa: number): AgreementWord {
  if (kappa <= 0) return 'chance';
  if (kappa < 0.4) return 'little';
  return kappa <= 0.75 ? 'fair' : 'strong';
}
