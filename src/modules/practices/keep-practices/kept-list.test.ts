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
      const { slugs } = addKept([], added);
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
  expect(addKept(['a', 'b'], ['a'])).toEqual({ slugs: ['a', 'b'], full: false });
});

it('never grows beyond its limit or beyond what a browser keeps, and says when it is full', () => {
  const many = Array.from({ length: maxKept }, (_, index) => `slug-${index}`);
  expect(addKept(many, ['een-meer'])).toEqual({ slugs: many, full: true });
  const long = Array.from({ length: 40 }, (_, index) => `${'x'.repeat(115)}-${index}`);
  const { slugs, full } = addKept([], long);
  expect(full).toBe(true);
  expect(writeKept(slugs).length).toBeLessThan(4000);
  expect(slugs).toEqual(long.slice(0, slugs.length));
});
