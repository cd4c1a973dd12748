import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addKept, isSlug, maxKept, mergeKept, readKept, withChange, writeKept } from './kept-list';

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

const slugList = fc
  .uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: maxKept })
  .map((numbers) => numbers.map((number) => `slug-${number}`));

it('joining a device to an account loses nothing, repeats nothing and changes nothing the second time', () => {
  fc.assert(
    fc.property(slugList, slugList, (kept, device) => {
      const { slugs } = mergeKept(kept, device);
      expect(slugs.slice(0, kept.length)).toEqual(kept);
      expect(slugs.length).toBeLessThanOrEqual(maxKept);
      expect(new Set(slugs).size).toBe(slugs.length);
      const left = device.filter((slug) => !slugs.includes(slug));
      expect(new Set([...slugs, ...left])).toEqual(new Set([...kept, ...device]));
      if (left.length > 0) expect(slugs).toHaveLength(maxKept);
      expect(mergeKept(slugs, device).slugs).toEqual(slugs);
    }),
  );
});

it('a change keeps what another device did meanwhile', () => {
  fc.assert(
    fc.property(slugList, slugList, slugList, (now, before, after) => {
      const result = withChange(now, before, after);
      const removed = before.filter((slug) => !after.includes(slug));
      expect(result.filter((slug) => removed.includes(slug))).toEqual([]);
      expect(result).toEqual(expect.arrayContaining(now.filter((slug) => !removed.includes(slug))));
      expect(result).toEqual(expect.arrayContaining(after.filter((slug) => !before.includes(slug))));
      expect(withChange(now, now, after)).toEqual(expect.arrayContaining(after));
      expect(new Set(result).size).toBe(result.length);
    }),
  );
});
