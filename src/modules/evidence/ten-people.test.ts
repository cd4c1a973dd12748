import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tenPeople } from './ten-people';

it('an effect of 0.3 is 6 of ten people beyond the middle, instead of 5', () => {
  expect(tenPeople(-0.3)).toMatchObject({
    beyondMiddle: expect.closeTo(0.617911, 6),
    better: expect.closeTo(0.583997, 5),
    ofTen: 6,
  });
  expect(tenPeople(0)).toMatchObject({ beyondMiddle: 0.5, better: 0.5, ofTen: 5 });
  expect(tenPeople(-0.8).ofTen).toBe(8);
});

it('more effect is never fewer people, and harm mirrors help', () => {
  const effect = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(effect, effect, (a, b) => {
      const [less, more] = a > b ? [a, b] : [b, a];
      expect(tenPeople(more).beyondMiddle).toBeGreaterThanOrEqual(tenPeople(less).beyondMiddle);
      expect(tenPeople(a).beyondMiddle + tenPeople(-a).beyondMiddle).toBeCloseTo(1, 12);
      expect(tenPeople(a).better).toBeLessThanOrEqual(1);
    }),
  );
});
