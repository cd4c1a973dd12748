import { describe, expect, test } from 'vitest';
import { judgedQueries, measureQuality } from '../../../test/bench/search-quality';
import { publish, readRealRecords } from '../../../test/load/generate-practices';
import { vocabularies } from '../vocabularies/contract';
import { createCatalogue } from './catalogue';
import { nearby } from './catalogue-reader';
import { isDutchWord } from './dutch-words';
import type { Selection } from './selection';

const catalogue = createCatalogue(
  readRealRecords().map((record) => publish(record)),
  vocabularies,
  nearby,
  isDutchWord,
);
const ask = (q: string): Selection => ({ q, filters: {}, near: null, sort: 'fit', page: 1, pageSize: 20 });
const slugs = (q: string) =>
  catalogue
    .select(ask(q))
    .every()
    .map(({ record }) => record.slug);

describe('quality of the search', () => {
  // Floors a little under what was measured (docs/decisions/0004); raise them when the search gets better.
  test.each([
    ['open', 0.88, 0.94],
    ['own', 0.9, 0.94],
  ] as const)('%s set: the right practices come first', (set, leastNdcg, leastMrr) => {
    const quality = measureQuality(judgedQueries[set], slugs);
    expect(quality.ndcg).toBeGreaterThanOrEqual(leastNdcg);
    expect(quality.mrr).toBeGreaterThanOrEqual(leastMrr);
    expect(quality.success).toBeGreaterThanOrEqual(0.97);
    expect(quality.noAnswer).toBe(1);
    for (const [kind, ndcg] of Object.entries(quality.ndcgPerKind)) expect(ndcg, kind).toBeGreaterThanOrEqual(0.7);
  });

  test('a misspelled word is read as the known one, and said so', () => {
    const { corrections, total } = catalogue.select(ask('begraafplats'));
    expect(total).toBeGreaterThan(0);
    expect(corrections[0]).toMatchObject({ typed: 'begraafplats', readAs: expect.stringMatching(/^begraafplaats/) });
  });

  test('says why a practice fits, in words of the practice', () => {
    const why = catalogue.whyItFits('weduwen herselt', 'huisbezoeken-nabestaanden-herselt').join(', ');
    expect(why).toMatch(/nabestaand|rouw|verlies|partner/);
    expect(why).toMatch(/herselt/i);
    expect(catalogue.whyItFits('zwembad', 'huisbezoeken-nabestaanden-herselt')).toEqual([]);
    expect(catalogue.whyItFits('weduwen', 'bestaat-niet')).toEqual([]);
  });

  test('suggests terms, places and practices while typing', () => {
    const kinds = (text: string) => catalogue.suggest(text, 8).map(({ kind, target }) => `${kind} ${target}`);
    expect(kinds('hersel')).toContain('place 13013');
    expect(kinds('langste sto')).toEqual(['practice de-langste-stoel-brugge']);
    expect(kinds('huisbez').some((item) => item.startsWith('concept activity-types/huisbezoek'))).toBe(true);
    expect(kinds('rouwbegleiding').length).toBeGreaterThan(0);
    expect(kinds('')).toEqual([]);
  });
});
