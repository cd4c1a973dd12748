import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noncentralTUpper } from './noncentral-t';
import { normalUpper, tUpper } from './tails';

// ∫ Φ(delta − t s) over the distribution of s = √(χ²/df), by quadrature with 40 digits (mpmath).
const integrated: [t: number, df: number, delta: number, tail: number][] = [
  [2.0, 5, 1, 0.2219253373837851],
  [1.96, 30, 2.8, 0.7968468903629274],
  [2.0322445, 33, 2.915475947, 0.8083889131331251],
  [2, 2, -1.5, 0.00489019931751001],
  [4, 10, 0.5, 0.004403965612465896],
  [-1, 7, 1.2, 0.9820010637283338],
  [1.979, 126, 2.828, 0.8013322947037147],
  [1.96, 998, 2.8, 0.7994570817498843],
  [3, 1, 10, 0.9984345977419975],
  [12, 4, 0, 0.00013821427425148649],
  [2.5, 1, 3, 0.7349152964142019],
  [50, 40, 45, 0.2057424006753564],
  [2.0, 33, -2.9, 1.0150135535220615e-6],
];

it.each(integrated)(
  'the tail beyond %d with %d degrees of freedom around %d is that of the integral',
  (t, df, delta, tail) => {
    expect(Math.abs(noncentralTUpper(t, df, delta) - tail)).toBeLessThan(1e-12);
  },
);

const freedom = fc.integer({ min: 1, max: 5000 });
const place = fc.double({ min: -20, max: 20, noNaN: true });

it('around 0 it is Student, it is a probability, and it grows with what is there', () => {
  fc.assert(
    fc.property(place, freedom, place, fc.double({ min: 0.01, max: 3, noNaN: true }), (t, df, delta, more) => {
      expect(Math.abs(noncentralTUpper(t, df, 0) - tUpper(t, df))).toBeLessThan(1e-12);
      const tail = noncentralTUpper(t, df, delta);
      expect(tail >= 0 && tail <= 1 + 1e-12).toBe(true);
      expect(noncentralTUpper(t, df, delta + more)).toBeGreaterThanOrEqual(tail - 1e-12);
      expect(noncentralTUpper(0, df, delta)).toBeCloseTo(normalUpper(-delta), 12);
    }),
  );
});
