import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentSlugs, type FormerPractice, followMergers } from './former-practice';

const former = (merged: Record<string, string | null>): Map<string, FormerPractice> =>
  new Map(Object.entries(merged).map(([slug, mergedInto]) => [slug, { slug, title: slug, mergedInto, note: null }]));

test('an address leads to where the last of its mergers ended, however many there were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
      const chain = Array.from({ length }, (_, at) => [`p${at}`, `p${at + 1}`]);
      expect(followMergers('p0', former(Object.fromEntries(chain)))).toBe(`p${length}`);
    }),
  );
});

test('what is shown, unknown or withdrawn stays where it is, and a circle ends', () => {
  const known = former({ gone: null, to: 'gone', a: 'b', b: 'a' });
  expect(['shown', 'gone', 'to'].map((slug) => followMergers(slug, known))).toEqual(['shown', 'gone', 'gone']);
  expect(['a', 'b']).toContain(followMergers('a', known));
});

test('a list has what a practice became once, at its first place', () => {
  const shown: Record<string, string> = { old: 'new', new: 'new', other: 'other' };
  const bySlug = (slug: string) => (shown[slug] ? { record: { slug: shown[slug] } } : undefined);
  expect(currentSlugs(['old', 'other', 'gone', 'new'], { bySlug })).toEqual(['new', 'other', 'gone']);
});
