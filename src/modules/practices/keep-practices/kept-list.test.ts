import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addKept, isSlug, maxKept, readKept, writeKept } from './kept-list';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,20}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'))
  .filter(isSlug);

it('gives back what was written, in the order of keeping', () => {
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: 80 }), (added) => {
      const { slugs, wanted, fits } = addKept([], added);
      expect(slugs).toEqual(fits === wanted ? added : []);
      expect(readKept(writeKept(slugs))).toEqual(slugs);
    }),
  );
});

it('reads any cookie, and only slugs, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6000 }), (cookie) => {
      const slugs = readKept(cookie);
      expect(slugs.every(isSlug)).toBe(true);
      expect(slugs.length).toBeLessThanOrEqual(maxKept);
      expect(new Set(slugs).size).toBe(slugs.length);
    }),
  );
});

it('a slug that is kept already stays where it is, so that a double click is harmless', () => {
  expect(addKept(['a', 'b'], ['a'])).toEqual({ slugs: ['a', 'b'], wanted: 0, fits: 0 });
});

it('adds all or nothing, and says how many fit', () => {
  const many = Array.from({ length: maxKept }, (_, index) => `slug-${index}`);
  expect(addKept(many, ['een-meer'])).toEqual({ slugs: many, wanted: 1, fits: 0 });
  const nearly = many.slice(0, -2);
  expect(addKept(nearly, ['een', 'twee', 'drie', 'slug-0'])).toEqual({ slugs: nearly, wanted: 3, fits: 2 });
  expect(addKept(nearly, ['een', 'twee'])).toEqual({ slugs: [...nearly, 'een', 'twee'], wanted: 2, fits: 2 });
});

it('stops at what a browser keeps, which long slugs reach before the longest list', () => {
  const long = Array.from({ length: 40 }, (_, index) => `${'x'.repeat(115)}-${index}`);
  const { slugs, fits } = addKept([], long);
  expect(slugs).toEqual([]);
  expect(fits).toBeGreaterThan(25);
  const most = addKept([], long.slice(0, fits)).slugs;
  expect(most).toHaveLength(fits);
  expect(writeKept(most).length).toBeLessThan(4000);
  expect(addKept(most, long.slice(fits))).toEqual({ slugs: most, wanted: 40 - fits, fits: 0 });
});
