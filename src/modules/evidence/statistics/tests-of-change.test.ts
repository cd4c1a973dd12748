import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitLinearModel } from './linear-model';
import { testMcNemar } from './mcnemar';

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

it('McNemar is exact by counting all ways to cross, and the same whichever way is named first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }), (there, back) => {
      const n = there + back;
      const least = Math.min(there, back);
      const ways = Array.from({ length: least + 1 }, (_, k) => choose(n, k)).reduce((sum, each) => sum + each, 0);
      const { exactP, p } = testMcNemar(there, back);
      expect(exactP).toBeCloseTo(Math.min(1, (2 * ways) / 2 ** n), 12);
      expect(p >= 0 && p <= 1).toBe(true);
      expect(testMcNemar(back, there)).toEqual(testMcNemar(there, back));
    }),
  );
  expect(testMcNemar(0, 0)).toEqual({ chiSquared: 0, p: 1, exactP: 1 });
});

it('with a column for the group a linear model is the t test of two groups', () => {
  const y = [3, 5, 4, 6, 1, 2, 2, 3, 1];
  const group = [0, 0, 0, 0, 1, 1, 1, 1, 1];
  const { coefficients, df, r2 } = fitLinearModel(y, [y.map(() => 1), group], 0.05);
  expect(df).toBe(7);
  expect(coefficients[0]?.estimate).toBeCloseTo(4.5, 14);
  expect(coefficients[1]?.estimate).toBeCloseTo(-2.7, 14);
  // Pooled variance (5 + 2.8) / 7.
  expect(coefficients[1]?.se).toBeCloseTo(Math.sqrt((7.8 / 7) * (1 / 4 + 1 / 5)), 14);
  expect(r2).toBeCloseTo(1 - 7.8 / 24, 12);
});

it('a line through points that lie on it is that line, whatever the scale', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 30 }),
      (from, slope, x) => {
        const model = fitLinearModel(
          x.map((each) => from + slope * each),
          [x.map(() => 1), x],
          0.05,
        );
        expect(model.coefficients[0]?.estimate).toBeCloseTo(from, 9);
        expect(model.coefficients[1]?.estimate).toBeCloseTo(slope, 9);
      },
    ),
  );
});
