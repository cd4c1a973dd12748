import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../../test/harness/deterministic';
import { generatePractices } from '../../../test/load/generate-practices';
import { digestOf, isDue, newsOf } from './digest';

const start = createTestClock().now().getTime();
const dayOf = (number: number) => new Date(start + number * 86_400_000).toISOString().slice(0, 10);
const number = fc.integer({ min: 0, max: 40 });

describe('the news of a practice', () => {
  const days = { from: '2026-11-10', until: '2026-11-17' };
  it.each([
    ['2026-11-09', '2026-11-09', null],
    ['2026-11-10', '2026-11-10', 'new'],
    ['2026-11-16', '2026-11-20', 'new'],
    ['2026-11-01', '2026-11-10', 'changed'],
    ['2026-11-01', '2026-11-17', null],
    ['2026-11-17', '2026-11-17', null],
  ])('published %s and changed %s: %s', (publishedOn, changedOn, news) => {
    expect(newsOf({ publishedOn, changedOn }, days)).toBe(news);
  });

  it('is told in exactly one of the digests that follow on each other', () => {
    fc.assert(
      fc.property(number, fc.uniqueArray(number, { minLength: 2, maxLength: 8 }), (published, cuts) => {
        const ends = cuts.toSorted((a, b) => a - b);
        const practice = { publishedOn: dayOf(published), changedOn: dayOf(published) };
        const told = ends
          .slice(1)
          .filter((end, i) => newsOf(practice, { from: dayOf(ends[i] ?? 0), until: dayOf(end) }));
        const covered = published >= (ends[0] ?? 0) && published < (ends.at(-1) ?? 0);
        expect(told).toHaveLength(covered ? 1 : 0);
      }),
    );
  });
});

describe('a digest', () => {
  const some = generatePractices(12);
  it('tells each practice once, only news, and nothing from before it was followed', () => {
    const dated = fc.array(fc.tuple(number, number), { minLength: 12, maxLength: 12 });
    const follows = fc.array(fc.tuple(number, fc.subarray([...some.keys()])), { maxLength: 4 });
    fc.assert(
      fc.property(dated, follows, number, number, (dates, picked, from, length) => {
        const practices = some.map((practice, i) => {
          const [published = 0, later = 0] = dates[i] ?? [];
          return { ...practice, publishedOn: dayOf(published), changedOn: dayOf(published + later) };
        });
        const days = { from: dayOf(from), until: dayOf(from + length) };
        const followed = picked.map(([since, which], follow) => ({
          follow,
          since: dayOf(since),
          practices: which.flatMap((i) => practices[i] ?? []),
        }));
        const parts = digestOf(followed, days);
        const slugs = parts.flatMap(({ items }) => items.map(({ practice }) => practice.record.slug));
        expect(new Set(slugs).size).toBe(slugs.length);
        const wanted = followed.flatMap(({ since, practices: own }) =>
          own.filter(({ publishedOn, changedOn }) =>
            [publishedOn, changedOn].some((day) => day >= since && day >= days.from && day < days.until),
          ),
        );
        expect(new Set(slugs)).toEqual(new Set(wanted.map(({ record }) => record.slug)));
        for (const { items } of parts) expect(items.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('when it is due', () => {
  it.each([
    ['weekly', '2026-11-20', '2026-11-26', false],
    ['weekly', '2026-11-20', '2026-11-27', true],
    ['weekly', '2026-12-28', '2027-01-04', true],
    ['monthly', '2026-11-20', '2026-12-19', false],
    ['monthly', '2026-11-20', '2026-12-20', true],
    ['monthly', '2027-01-31', '2027-02-27', false],
    ['monthly', '2027-01-31', '2027-02-28', true],
    ['monthly', '2026-12-31', '2027-01-30', false],
    ['monthly', '2026-12-31', '2027-01-31', true],
  ] as const)('%s, last on %s, on %s: %s', (rhythm, last, today, due) => {
    expect(isDue(rhythm, last, today)).toBe(due);
  });

  it('never sooner than a week, whatever the rhythm', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('weekly', 'monthly'),
        number,
        fc.integer({ min: 0, max: 6 }),
        (rhythm, last, later) => {
          expect(isDue(rhythm, dayOf(last), dayOf(last + later))).toBe(false);
        },
      ),
    );
  });
});
