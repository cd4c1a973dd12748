import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers';

const place = fc
  .integer({ min: 1, max: 500 })
  .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));

test('first, last and the page itself with its neighbours are always offered, in order, and nothing outside', () => {
  fc.assert(
    fc.property(place, ([page, pages]) => {
      const numbers = pageNumbers(page, pages).filter((number) => number !== null);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const number of [1, page, pages]) expect(numbers).toContain(number);
      if (page > 1) expect(numbers).toContain(page - 1);
      if (page < pages) expect(numbers).toContain(page + 1);
      expect(numbers.every((number) => number >= 1 && number <= pages)).toBe(true);
      expect(pageNumbers(page, pages).length).toBeLessThanOrEqual(7);
    }),
  );
});

test('a gap stands for at least two pages', () => {
  expect(pageNumbers(6, 20)).toEqual([1, null, 5, 6, 7, null, 20]);
  expect(pageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(pageNumbers(1, 1)).toEqual([1]);
});
