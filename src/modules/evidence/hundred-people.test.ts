import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hundredPeople } from './hundred-people';

it('an effect of 0.3 is 62 of a hundred people beyond the middle, instead of 50', () => {
  expect(hundredPeople(-0.3)).toMatchObject({
    beyondMiddle: expect.closeTo(0.617911, 6),
    better: expect.closeTo(0.583997, 5),
    ofHundred: 62,
  });
  expect(hundredPeople(0)).toMatchObject({ beyondMiddle: 0.5, better: 0.5, ofHundred: 50 });
  expect(hundredPeople(-0.8).ofHundred).toBe(79);
});

it('more effect is never fewer people, and harm mirrors help', () => {
  const effect = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(effect, effect, (a, b) => {
      const [less, more] = a > b ? [a, b] : [b, a];
      expect(hundredPeople(more).beyondMiddle).toBeGreaterThanOrEqual(hundredPeople(less).beyondMiddle);
      expect(hundredPeople(a).beyondMiddle + hundredPeople(-a).beyondMiddle).toBeCloseTo(1, 12);
      expect(hundredPeople(a).better).toBeLessThanOrEqual(1);
    }),
  );
});
