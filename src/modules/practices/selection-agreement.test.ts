import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { practicePaths } from './paths';
import type { ApiItem } from './publish-practices/api-item';
import { type FilterKey, filters, type Selection } from './selection';
import { selectionContext } from './selection-context';
import { apiNames, pageNames, type QueryNames, selectionQuery } from './selection-query';

let site: TestApp;
let values: Record<FilterKey, string[]>;
beforeAll(async () => {
  site = await createTestApp();
  const { facets } = JSON.parse(await text(practicePaths.api));
  values = Object.fromEntries(
    filters.map(({ key }) => [key, facets[key].map((each: { value: string }) => each.value)]),
  ) as Record<FilterKey, string[]>;
});
afterAll(() => site.close());

const text = async (path: string) => (await site.request(path)).text();
const query = (selection: Selection, names: QueryNames, extra: Record<string, string> = {}) => {
  const search = selectionQuery(selection, names, selectionContext.defaultPageSize);
  for (const [name, value] of Object.entries(extra)) search.set(name, value);
  return search;
};

interface ApiList {
  total: number;
  items: ApiItem[];
  facets: Record<FilterKey, { value: string; count: number }[]>;
}

async function apiList(selection: Selection): Promise<ApiList> {
  const pages: ApiList[] = [];
  for (let page = 1; page === 1 || (page - 1) * 100 < (pages[0]?.total ?? 0); page += 1) {
    pages.push(
      JSON.parse(await text(`${practicePaths.api}?${query({ ...selection, page, pageSize: 100 }, apiNames)}`)),
    );
  }
  const [first] = pages;
  if (!first) throw new Error('no page');
  return { ...first, items: pages.flatMap((page) => page.items) };
}

async function listedSlugs(selection: Selection): Promise<string[]> {
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const html = await text(practicePaths.list(query({ ...selection, page, pageSize: 100 }, pageNames)));
    const cards = [...html.matchAll(/<article class="card">.*?<h\d><a href="\/praktijken\/([a-z0-9-]+)"/gs)];
    slugs.push(...cards.map((card) => card[1] ?? ''));
    if (cards.length < 100) return slugs;
  }
}

/** A question, up to three filters with up to two values each, now and then a neighbourhood. */
const selections: fc.Arbitrary<Selection> = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      'rouw',
      'huisbezoek bij ouderen',
      'iets voor jongeren in de buurt',
      'telefoon cirkel',
      'zwembad',
    ),
    fc.uniqueArray(fc.constantFrom(...filters.map(({ key }) => key)), { maxLength: 3 }),
    fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    fc.constantFrom(null, null, '13013', '44021'),
    fc.constantFrom('fit', 'newest', 'certainty', 'cost' as const),
  )
  .map(([q, keys, picks, near, sort]) => ({
    q,
    near,
    sort: sort as Selection['sort'],
    page: 1,
    pageSize: 24,
    filters: Object.fromEntries(
      keys.map((key, k) => [
        key,
        [
          ...new Set(
            [picks[2 * k], picks[2 * k + 1]].map((pick) => values[key][(pick ?? 0) % values[key].length] ?? ''),
          ),
        ],
      ]),
    ),
  }));

const check = (property: (selection: Selection) => Promise<void>) =>
  fc.assert(fc.asyncProperty(selections, property), { numRuns: 40 });

it('shows the same practices in the same order in the list, the API and the exports', () =>
  check(async (selection) => {
    const slugs = (await apiList(selection)).items.map((item) => item.slug);
    expect(await listedSlugs(selection)).toEqual(slugs);
    const search = query(selection, pageNames);
    const exported = JSON.parse(await text(practicePaths.exportSelection('json', search)));
    expect(exported.practices.map((practice: { slug: string }) => practice.slug)).toEqual(slugs);
    const csv = await text(practicePaths.exportSelection('csv', search));
    const rows = csv.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',', 1)[0])).toEqual(slugs);
  }));

it('counts in a facet what choosing that value alone would show', () =>
  check(async (selection) => {
    const { facets } = await apiList(selection);
    const key = filters[selection.q.length % filters.length]?.key ?? 'focus';
    for (const { value, count } of facets[key].slice(0, 4)) {
      const narrowed = { ...selection, filters: { ...selection.filters, [key]: [value] } };
      expect((await apiList(narrowed)).total, `${key}=${value}`).toBe(count);
    }
  }));

it('sums a facet with one value each (status) to what its other filters leave', () =>
  check(async (selection) => {
    const { status: _chosen, ...others } = selection.filters;
    const { total, facets } = await apiList({ ...selection, filters: others });
    for (const key of ['status', 'kind', 'certainty', 'costBand'] as const) {
      if (others[key as keyof typeof others]) continue;
      expect(
        facets[key].reduce((sum, { count }) => sum + count, 0),
        key,
      ).toBe(total);
    }
  }));

it('puts on the map every practice with a place, in each of its municipalities', () =>
  check(async (selection) => {
    const { items } = await apiList(selection);
    const expected = new Map<string, number>();
    for (const item of items)
      for (const { name } of item.municipalities) expected.set(name, (expected.get(name) ?? 0) + 1);
    const html = await text(practicePaths.list(query(selection, pageNames, { weergave: 'kaart' })));
    const table = /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
    const shown = [...table.matchAll(/<th scope="row">(?:<a [^>]*>)?([^<]+)(?:<\/a>)?<\/th><td[^>]*>(\d+)<\/td>/g)];
    expect(new Map(shown.map(([, name, count]) => [name, Number(count)]))).toEqual(expected);
  }));

it('counts in each cell of the matrix what its link then lists', () =>
  check(async (selection) => {
    const html = await text(practicePaths.list(query(selection, pageNames, { weergave: 'matrix' })));
    const cells = [...html.matchAll(/class="matrix-cell" href="([^"]+)"><span[^>]*>(\d+) /g)].slice(0, 4);
    for (const [, href, count] of cells) {
      const { pathname, search } = new URL((href ?? '').replaceAll('&amp;', '&'), 'http://localhost');
      const list = await text(pathname + search);
      const [, total] = /(\d+) praktijk(?:en)?</.exec(list) ?? [];
      expect(total, href).toBe(count);
    }
  }));
