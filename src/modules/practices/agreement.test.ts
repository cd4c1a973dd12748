import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementWord, cohenKappa, fleissKappa } from './agreement';

const repeat = <T>(times: number, value: T) => Array.from({ length: times }, () => value);

test('the worked example of Cohen’s kappa: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no gives 0.4', () => {
  const a = [...repeat(25, 'yes'), ...repeat(25, 'no')];
  const b = [...repeat(20, 'yes'), ...repeat(5, 'no'), ...repeat(10, 'yes'), ...repeat(15, 'no')];
  expect(cohenKappa(a, b)).toBeCloseTo(0.4, 12);
});

// 14 raters, 10 subjects, 5 categories: the table of Fleiss (1971) as printed in textbooks.
const fleissTable = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

test('the worked example of Fleiss’ kappa gives 0.210', () => {
  const items = fleissTable.map((row) => row.flatMap((count, category) => repeat(count, category)));
  expect(fleissKappa(items)).toBeCloseTo(0.2099, 4);
});

const category = fc.constantFrom('met', 'partly', 'not-met');
const ratings = fc
  .integer({ min: 2, max: 5 })
  .chain((raters) =>
    fc.array(fc.array(category, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 15 }),
  );

test('kappa lies between -1 and 1, is 1 exactly when all agree, and does not know the order of raters or items', () => {
  fc.assert(
    fc.property(ratings, (items) => {
      const kappa = fleissKappa(items);
      const agree = items.every((item) => new Set(item).size === 1);
      if (new Set(items.flat()).size === 1) expect(kappa).toBeNull();
      else {
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect((kappa as number) > 1 - 1e-12).toBe(agree);
      }
      const turned = fleissKappa(items.toReversed().map((item) => item.toReversed()));
      expect(turned ?? 9).toBeCloseTo(kappa ?? 9, 10);
    }),
  );
});

test('two raters with the same shares of categories have the same kappa by both formulas', () => {
  const a = ['met', 'met', 'partly', 'not-met'];
  const b = ['met', 'partly', 'met', 'not-met'];
  expect(fleissKappa(a.map((each, item) => [each, b[item] as string]))).toBeCloseTo(cohenKappa(a, b) as number, 12);
});

test('without items nothing is said, with unequal lists it is a mistake of the caller', () => {
  expect([cohenKappa([], []), fleissKappa([])]).toEqual([null, null]);
  expect(() => cohenKappa(['met'], [])).toThrow(RangeError);
  expect(() => fleissKappa([['met', 'met'], ['met']])).toThrow(RangeError);
  expect(() => fleissKappa([['met']])).toThrow(RangeError);
});

test('in words: no more than chance, a little, fair from 0.40 on, strong above 0.75', () => {
  const words = [-0.19, 0, 0.01, 0.39, 0.4, 0.75, 0.76, 1].map(agreementWord);
  expect(words).toEqual(['chance', 'chance', 'little', 'little', 'fair', 'fair', 'strong', 'strong']);
});
