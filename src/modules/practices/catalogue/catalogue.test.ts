import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePractices, publish, readRealRecords } from '../../../../test/load/generate-practices';
import { vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import { type FilterKey, filters, type Selection, sortOrders } from '../selection';
import { createCatalogue } from './catalogue';
import { nearby, searchTexts } from './catalogue-reader';
import { valuesOf } from './facets';
import { countMatrix, countPerMunicipality } from './selection-counts';

const practices = [...readRealRecords().map((record) => publish(record)), ...generatePractices(300)];
const catalogue = createCatalogue(practices, vocabularies, nearby, searchTexts);

const valuesPerKey = new Map(
  filters.map(({ key }) => [key, [...new Set(practices.flatMap((practice) => valuesOf(practice, key)))]]),
);
const someFilters = fc.record(
  Object.fromEntries(
    filters.map(({ key }) => [
      key,
      fc.subarray([...(valuesPerKey.get(key) ?? []), 'onbekende-waarde'], {
        maxLength: Math.min(3, 1 + (valuesPerKey.get(key)?.length ?? 0)),
      }),
    ]),
  ) as Record<FilterKey, fc.Arbitrary<string[]>>,
  { requiredKeys: [] },
);
const questions = [
  '',
  '',
  'weduwen',
  'huisbezoek',
  'ouderen',
  'iets voor jongeren',
  'telefoon cirkel',
  'zonnepanelen',
  'gent',
];
const selections: fc.Arbitrary<Selection> = fc.record({
  q: fc.constantFrom(...questions),
  filters: someFilters,
  near: fc.constantFrom(null, null, '13013', '44021', '99999'),
  sort: fc.constantFrom(...sortOrders),
  page: fc.integer({ min: 1, max: 4 }),
  pageSize: fc.constantFrom(5, 20),
});

const textMatches = new Map(
  questions.map((q) => [
    q,
    new Set(catalogue.select({ q, filters: {}, near: null, sort: 'fit', page: 1, pageSize: 1 }).every()),
  ]),
);

/** The definition of a selection, one practice at a time. */
function fits(practice: PublishedPractice, selection: Selection, except?: FilterKey): boolean {
  const around = selection.near === null ? null : nearby(selection.near);
  return (
    (selection.q === '' || textMatches.get(selection.q)?.has(practice) === true) &&
    (around === null || practice.record.municipalities.some((nis) => around.includes(nis))) &&
    filters.every(({ key }) => {
      const wanted = selection.filters[key] ?? [];
      return key === except || wanted.length === 0 || valuesOf(practice, key).some((value) => wanted.includes(value));
    })
  );
}

test('what searches is made once, when somebody searches or it is told to be ready', () => {
  let made = 0;
  const newOne = () =>
    createCatalogue(practices, vocabularies, nearby, (documents) => {
      made += 1;
      return searchTexts(documents);
    });
  const asked = newOne();
  const totalOf = (q: string) => asked.select({ q, filters: {}, near: null, sort: 'fit', page: 1, pageSize: 20 }).total;
  expect(totalOf('')).toBe(practices.length);
  expect(made).toBe(0);
  for (let time = 0; time < 2; time += 1) expect(totalOf('rouw')).toBeGreaterThan(0);
  expect(made).toBe(1);
  const ready = newOne();
  for (let time = 0; time < 2; time += 1) ready.prepare();
  expect(ready.suggest('soep', 5).length).toBeGreaterThan(0);
  expect(made).toBe(2);
});

describe('select', () => {
  test('gives exactly the practices that fit, once each, on the page asked for', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const result = catalogue.select(selection);
        const expected = practices.filter((practice) => fits(practice, selection));
        const every = result.every();
        expect(catalogue.count(selection)).toBe(every.length);
        expect(new Set(every)).toEqual(new Set(expected));
        expect(every.length).toBe(expected.length);
        expect(result.total).toBe(expected.length);
        const from = (selection.page - 1) * selection.pageSize;
        expect(result.page).toEqual(every.slice(from, from + selection.pageSize));
      }),
    );
  });

  test('counts per filter what would remain with each value, given the other filters', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { facets } = catalogue.select(selection);
        for (const { key } of filters) {
          const rest = practices.filter((practice) => fits(practice, selection, key));
          const expected = (valuesPerKey.get(key) ?? [])
            .map((value) => ({
              value,
              count: rest.filter((practice) => valuesOf(practice, key).includes(value)).length,
            }))
            .filter(({ count }) => count > 0);
          expect(new Set(facets[key].map(({ value, count }) => `${value} ${count}`))).toEqual(
            new Set(expected.map(({ value, count }) => `${value} ${count}`)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a further filter never finds more', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(...filters), fc.nat(), (selection, { key }, at) => {
        const { [key]: _, ...others } = selection.filters;
        const value = valuesPerKey.get(key)?.[at % (valuesPerKey.get(key)?.length || 1)] ?? '';
        const wide = catalogue.select({ ...selection, filters: others }).total;
        expect(catalogue.select({ ...selection, filters: { ...others, [key]: [value] } }).total).toBeLessThanOrEqual(
          wide,
        );
      }),
    );
  });

  test('map and matrix count the same practices as the list', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const every = catalogue.select(selection).every();
        const onMap = [...countPerMunicipality(every).values()].reduce((sum, count) => sum + count, 0);
        expect(onMap).toBe(every.reduce((sum, { record }) => sum + new Set(record.municipalities).size, 0));
        const [[cell = 0] = []] = countMatrix(every, ['praktische-hulp'], ['60+']);
        const inCell = every.filter(
          ({ record }) => record.workingElements.includes('praktische-hulp') && record.ageGroups.includes('60+'),
        );
        expect(cell).toBe(inCell.length);
      }),
    );
  });

  test('any question gives an answer: long, strange or hostile', () => {
    const hostile = [
      'a'.repeat(10_000),
      '🙂🙂',
      '.*+?^$()|[]{}\\',
      '\u0000',
      "'; drop table",
      '<script>',
      'é'.repeat(300),
      '80+ 80+',
      '%%',
      '__proto__',
      'constructor',
    ];
    const any = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem());
    fc.assert(
      fc.property(any, (q) => {
        const selection: Selection = { q, filters: {}, near: null, sort: 'fit', page: 1, pageSize: 20 };
        const first = catalogue.select(selection);
        expect(first.page.length).toBe(Math.min(20, first.total));
        expect(catalogue.select(selection).page).toEqual(first.page);
        expect(catalogue.suggest(q, 5).length).toBeLessThanOrEqual(5);
        for (const { record } of first.page.slice(0, 2)) catalogue.whyItFits(q, record.slug);
      }),
      { numRuns: 300 },
    );
  });

  test('newest, surest and cheapest come first when asked', () => {
    const of = (sort: Selection['sort']) =>
      catalogue.select({ q: '', filters: {}, near: null, sort, page: 1, pageSize: 400 }).every();
    const dates = of('newest').map(({ publishedOn }) => publishedOn);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const costs = of('cost').map(({ record }) => record.cost.perParticipant ?? Number.POSITIVE_INFINITY);
    expect(costs).toEqual(costs.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

describe('relations', () => {
  test('knows programme, parts and fellow parts', () => {
    expect(catalogue.related('bank-contactenactie-herselt').parent).toBe('zorgzaam-bergom');
    expect(catalogue.related('eenzaamheid-op-den-buiten').parts).toContain('kerstkaarten-morkhoven');
    expect(catalogue.related('kerstkaarten-morkhoven').siblings).toContain('samen-lezen-jouw-verhaal-telt-noorderwijk');
    expect(catalogue.related('bestaat-niet')).toEqual({ parent: null, parts: [], siblings: [] });
  });

  test('similar practices share concepts, rarest first, and never include the practice itself', () => {
    const similar = catalogue.similar('huisbezoeken-nabestaanden-herselt', 5);
    expect(similar).toHaveLength(5);
    expect(similar.every(({ shared }) => shared.length > 0)).toBe(true);
    expect(similar.map(({ practice }) => practice.record.slug)).not.toContain('huisbezoeken-nabestaanden-herselt');
    expect(catalogue.similar('bestaat-niet', 5)).toEqual([]);
  });

  test('an empty catalogue answers too', () => {
    const empty = createCatalogue([], vocabularies, nearby, searchTexts);
    expect(
      empty.select({ q: 'rouw', filters: { kind: ['local'] }, near: '13013', sort: 'fit', page: 1, pageSize: 20 })
        .total,
    ).toBe(0);
    expect(empty.suggest('rouw', 5)).toEqual([]);
  });
});
