import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectableEffect, peopleNeeded, powerOf } from './power';

// Tables of J. Cohen, Statistical Power Analysis (1988), as computed exactly by G*Power 3.1 (Faul and others, 2007).
it.each([
  ['paired', 0.2, 199],
  ['paired', 0.3, 90],
  ['paired', 0.5, 34],
  ['paired', 0.8, 15],
  ['two-groups', 0.2, 788],
  ['two-groups', 0.5, 128],
  ['two-groups', 0.8, 52],
] as const)('%s, an effect of %d asks for %i people', (design, effect, people) => {
  expect(peopleNeeded(design, effect)).toBe(people);
  expect(peopleNeeded(design, -effect)).toBe(people);
});

it('asks for more people for more certainty', () => {
  expect(peopleNeeded('paired', 0.5, { power: 0.9 })).toBe(44);
  expect(peopleNeeded('two-groups', 0.5, { alpha: 0.01 })).toBe(192);
});

it('a correlation of one half leaves a paired design as it is; scores before spare people in two groups', () => {
  expect(peopleNeeded('paired', 0.3, { correlation: 0.5 })).toBe(peopleNeeded('paired', 0.3));
  expect(peopleNeeded('paired', 0.3, { correlation: 0.7 })).toBeLessThan(peopleNeeded('paired', 0.3));
  expect(peopleNeeded('two-groups', 0.3, { correlation: 0.6 })).toBeLessThan(peopleNeeded('two-groups', 0.3));
});

it('an effect of nothing is never found', () => {
  expect(peopleNeeded('paired', 0)).toBe(Number.POSITIVE_INFINITY);
  expect(powerOf('paired', 0, 30)).toBeCloseTo(0.05, 12);
});

const design = fc.constantFrom('paired' as const, 'two-groups' as const);
const effect = fc.double({ min: 0.05, max: 3, noNaN: true });
const options = fc.record({
  power: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
  alpha: fc.constantFrom(0.01, 0.05, 0.1),
  correlation: fc.option(fc.double({ min: 0, max: 0.9, noNaN: true }), { nil: undefined }),
});

it('is the least number: enough people, and one group or person fewer is not', () => {
  fc.assert(
    fc.property(design, effect, options, (which, size, asked) => {
      const people = peopleNeeded(which, size, asked);
      const step = which === 'paired' ? 1 : 2;
      expect(powerOf(which, size, people, asked)).toBeGreaterThanOrEqual(asked.power);
      if (people > 2 * step) expect(powerOf(which, size, people - step, asked)).toBeLessThan(asked.power);
    }),
  );
});

it('the least effect that so many people find asks for so many people', () => {
  fc.assert(
    fc.property(design, fc.integer({ min: 3, max: 400 }), options, (which, half, asked) => {
      const least = detectableEffect(which, 2 * half, asked);
      expect(powerOf(which, least, 2 * half, asked)).toBeCloseTo(asked.power, 9);
      expect(peopleNeeded(which, least * (1 + 1e-9), asked)).toBeLessThanOrEqual(2 * half);
    }),
  );
});
