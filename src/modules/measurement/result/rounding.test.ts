import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chanceOf, nextStep, roundBy, stepFor } from './rounding';

const steps = [-3, -2, -1, 0, 1, 2, 3].flatMap((power) => [1, 2, 5].map((lead) => lead * 10 ** power));

it('rounds to the coarsest of 1, 2, 5 × 10ᵏ that is at most half a standard error, so that it adds at most 2%', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 900, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      (se, value) => {
        const step = stepFor(se, 0.001);
        expect(steps.some((each) => Math.abs(each - step) < each * 1e-9)).toBe(true);
        expect(step).toBeLessThanOrEqual(se / 2 + 1e-12);
        expect(nextStep(step)).toBeGreaterThan(se / 2 - 1e-12);
        expect(step ** 2 / 12 / se ** 2).toBeLessThanOrEqual(1 / 48 + 1e-12);
        expect(Math.abs(roundBy(value, se) - value)).toBeLessThanOrEqual(Math.max(step, 0.01) / 2 + 1e-9);
      },
    ),
  );
});

it('writes no more digits than there are, no −0, and nothing finer than it is told to', () => {
  expect(roundBy(-0.866, 0.31)).toBe(-0.9);
  expect(roundBy(-0.04, 0.25)).toBe(0);
  expect(Object.is(roundBy(-0.04, 0.25), 0)).toBe(true);
  expect(roundBy(0.30000000000000004, 0.3)).toBe(0.3);
  expect(stepFor(0.0001)).toBe(0.01);
  expect(stepFor(0, 0.1)).toBe(0.1);
});

it('tells a chance by the bounds that are read', () => {
  expect([0.0004, 0.004, 0.04, 0.05, 1].map(chanceOf)).toEqual(['< 0.001', '< 0.01', '< 0.05', '≥ 0.05', '≥ 0.05']);
});
