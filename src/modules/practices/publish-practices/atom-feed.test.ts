import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publish, readRealRecords } from '../../../../test/load/generate-practices';
import { feedPage } from './atom-feed';

const [record] = readRealRecords();
if (!record) throw new Error('no content');

it('pages through every practice once, newest first, however their dates fall', () => {
  const days = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 });
  fc.assert(
    fc.property(days, (published) => {
      const all = published.map((day, index) => publish({ ...record, slug: `p-${index}` }, `2026-01-0${day}`));
      const seen: string[] = [];
      let before: string | null = null;
      do {
        const page = feedPage(all, 'publishedOn', before);
        seen.push(...page.practices.map((practice) => `${practice.publishedOn} ${practice.record.slug}`));
        before = page.next;
      } while (before !== null);
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen).size).toBe(all.length);
      const dates = seen.map((line) => line.slice(0, 10));
      expect(dates).toEqual(dates.toSorted().toReversed());
    }),
    { numRuns: 50 },
  );
});
