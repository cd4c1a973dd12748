import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters, type Selection, sortOrders } from './selection';
import {
  apiNames,
  pageNames,
  parseSelection,
  type SelectionContext,
  selectionQuery,
  toggleFilter,
} from './selection-query';

const known = ['13-17', '60+', 'huisbezoek'];
const context: SelectionContext = {
  isKnown: (_key, value) => known.includes(value),
  findMunicipality: (text) => (text === 'Herselt' || text === '13013' ? '13013' : null),
  defaultPageSize: 24,
  maxPageSize: 100,
};

const selections: fc.Arbitrary<Selection> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\s\ufffd]+/gu, ' ').trim()),
  filters: fc
    .array(fc.tuple(fc.constantFrom(...filters.map((filter) => filter.key)), fc.subarray(known, { minLength: 1 })))
    .map((pairs) => Object.fromEntries(pairs)),
  near: fc.constantFrom(null, '13013'),
  sort: fc.constantFrom(...sortOrders),
  page: fc.integer({ min: 1, max: 1000 }),
  pageSize: fc.integer({ min: 1, max: 100 }),
});

describe('a selection in an address', () => {
  it.each([
    ['pages', pageNames],
    ['the API', apiNames],
  ])('comes back the same from the names of %s', (_who, names) => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { selection: back, dropped } = parseSelection(selectionQuery(selection, names, 24), names, context);
        expect(back).toEqual(selection);
        expect(dropped).toEqual([]);
      }),
    );
  });

  it('never throws and keeps only known values, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { selection } = parseSelection(new URLSearchParams(text), pageNames, context);
        expect(
          Object.values(selection.filters)
            .flat()
            .every((value) => known.includes(value)),
        ).toBe(true);
        expect(selection.q.length).toBeLessThanOrEqual(200);
        expect(selection.q.isWellFormed()).toBe(true);
      }),
    );
  });

  it('reads an unescaped 60+, which arrives as "60 "', () => {
    const { selection } = parseSelection(new URLSearchParams('leeftijd=60+&leeftijd=60-plus'), pageNames, context);
    expect(selection.filters).toEqual({ ageGroups: ['60+'] });
  });

  it('tells what it dropped', () => {
    const search = new URLSearchParams('element=onzin&bij=Nergens&bladzijde=0&sorteer=x&aantal=101');
    const { selection, dropped } = parseSelection(search, pageNames, context);
    expect(selection).toEqual({ q: '', filters: {}, near: null, sort: 'fit', page: 1, pageSize: 24 });
    expect(dropped.map((each) => each.parameter).sort()).toEqual(['aantal', 'bij', 'bladzijde', 'element', 'sorteer']);
  });

  it('gives the same selection back when a value is toggled twice, on the first page', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const once = toggleFilter(selection, 'activityTypes', 'nieuw');
        expect(once.page).toBe(1);
        expect(toggleFilter(once, 'activityTypes', 'nieuw')).toEqual({ ...selection, page: 1 });
      }),
    );
  });
});
