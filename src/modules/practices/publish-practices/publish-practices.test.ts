import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';
import { filters } from '../selection';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.request(path, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};
const getJson = async (path: string) => JSON.parse((await get(path)).body);

describe('the list of practices in the API', () => {
  it('gives total, page, items and facets', async () => {
    const list = await getJson(`${practicePaths.api}?pageSize=5`);
    expect(list).toMatchObject({ total: 111, page: 1, pageSize: 5 });
    expect(list.items).toHaveLength(5);
    expect(list.items[0]).toMatchObject({
      slug: expect.any(String),
      certainty: { level: 0, id: '0', label: 'gemeld' },
    });
    expect(Object.keys(list.facets)).toEqual(filters.map(({ key }) => key));
  });

  it('counts in each facet what the filter on that value then gives', async () => {
    const { facets } = await getJson(`${practicePaths.api}?ageGroups=60%2B`);
    for (const { key } of filters.filter((filter) => filter.key !== 'ageGroups')) {
      for (const { value, count } of facets[key].slice(0, 3)) {
        const search = new URLSearchParams([
          ['ageGroups', '60+'],
          [key, value],
        ]);
        expect(await getJson(`${practicePaths.api}?${search}`), `${key}=${value}`).toMatchObject({ total: count });
      }
    }
  });

  it('pages through everything once, with links to the next page', async () => {
    const slugs: string[] = [];
    let next: string | undefined = `${practicePaths.api}?pageSize=40`;
    while (next) {
      const answer = await get(next);
      slugs.push(...JSON.parse(answer.body).items.map((item: { slug: string }) => item.slug));
      const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1];
      next = link && new URL(link).pathname + new URL(link).search;
    }
    expect(new Set(slugs).size).toBe(111);
    expect(slugs).toHaveLength(111);
  });

  it('answers 304 to who has it already, and may be read from any site', async () => {
    const first = await get(practicePaths.api);
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const again = await get(practicePaths.api, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('gives linked data and CSV to who asks for them', async () => {
    const linked = await get(practicePaths.api, { Accept: 'application/ld+json' });
    expect(linked.headers.get('Content-Type')).toContain('application/ld+json');
    expect(JSON.parse(linked.body)[0]['@type']).toContain('cpsv:PublicService');
    const csv = await get(`${practicePaths.api}?format=csv&pageSize=3`);
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.body.trim().split('\r\n').length).toBeGreaterThanOrEqual(4);
  });

  it('labels in the language of the header', async () => {
    const { body } = await get(`${practicePaths.api}?pageSize=1`, { 'Accept-Language': 'en' });
    expect(JSON.parse(body).items[0].certainty.label).toBe('reported');
  });

  it('says which parameter is wrong (RFC 9457)', async () => {
    const answer = await get(`${practicePaths.api}?focus=onzin&page=0&near=Nergenshuizen`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    const { errors } = JSON.parse(answer.body);
    expect(errors.map((error: { parameter: string }) => error.parameter).sort()).toEqual(['focus', 'near', 'page']);
  });

  it('tells a problem as RFC 9457 asks, in the language of the reader, for nobody to keep', async () => {
    const answer = await get(`/en${practicePaths.api}?sort=onzin`);
    expect(JSON.parse(answer.body)).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'Something is wrong in the parameters of the address.',
      instance: `/en${practicePaths.api}`,
      errors: [{ parameter: 'sort', reason: expect.stringContaining('fit, newest, certainty, cost') }],
    });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(JSON.parse((await get(`${practicePaths.api}?sort=onzin`)).body).detail).toContain(
      'parameters van het adres',
    );
  });

  it.each([
    ['focuss=stad', 'focuss', 'workingElements'],
    ['page=1&page=2', 'page', 'één keer'],
    ['pageSize=101', 'pageSize', 'tot en met 100'],
    ['pageSize=1e1', 'pageSize', 'geheel getal'],
    ['format=xml', 'format', 'json, csv, jsonld'],
    [`q=${'a'.repeat(201)}`, 'q', '200'],
    ['near=Hersel', 'near', 'Herselt (13013)'],
    ['near=Herzelt', 'near', 'Herselt (13013)'],
  ])('refuses ?%s and says why', async (query, parameter, reason) => {
    const { status, body } = await get(`${practicePaths.api}?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body).errors).toEqual([{ parameter, reason: expect.stringContaining(reason) }]);
  });

  it('answers briefly, however many names it does not know', async () => {
    const { status, body } = await get(
      `${practicePaths.api}?${Array.from({ length: 2000 }, (_, n) => `x${n}`).join('&')}`,
    );
    expect(status).toBe(400);
    expect(body.length).toBeLessThan(30_000);
  });

  it.each([
    'near=herselt',
    'near=13013',
    'near=Galmaarden',
    'near=Zingem',
    'ageGroups=60+&ageGroups=18-25',
    'sort=',
    'page=',
  ])('understands ?%s', async (query) => {
    expect((await get(`${practicePaths.api}?${query}`)).status).toBe(200);
  });

  it.each([
    ['near=Meulebeke', { name: 'Tielt', former: 'Meulebeke' }],
    ['near=13013', { nis: '13013', name: 'Herselt', former: null }],
    ['q=Kortrijk', { name: 'Kortrijk', former: null }],
    ['q=Overpelt', { name: 'Pelt', former: 'Overpelt' }],
    ['q=rouw', null],
    ['', null],
  ])('names the municipality of today that ?%s searched', async (query, place) => {
    const { body } = await get(`${practicePaths.api}?${query}`);
    const found = JSON.parse(body).place;
    if (place === null) expect(found).toBeNull();
    else expect(found).toMatchObject(place);
  });

  it('keeps form, language and filters in the links to other pages', async () => {
    const { headers } = await get(`/en${practicePaths.api}?format=csv&pageSize=10&page=2&ageGroups=60%2B`);
    const links = headers.get('Link')?.split(', ') ?? [];
    expect(links.map((link) => /rel="(\w+)"/.exec(link)?.[1])).toEqual(['first', 'last', 'prev', 'next']);
    for (const link of links) {
      expect(link).toContain(`<http://verbonden.test/en${practicePaths.api}?`);
      expect(link).toContain('format=csv');
      expect(link).toContain('ageGroups=60%2B');
    }
  });

  it.each([
    ['application/ld+json;q=0.2, text/csv;q=0.9', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['application/ld+json, */*;q=0.1', 'application/ld+json'],
    ['text/csv;q=0', '406'],
    ['text/turtle', '406'],
  ])('answers Accept: %s with %s', async (accept, expected) => {
    const { status, headers } = await get(`${practicePaths.api}?pageSize=1`, { Accept: accept });
    if (expected === '406') expect(status).toBe(406);
    else expect(headers.get('Content-Type')).toContain(expected);
  });

  it('never fails, whatever the query', async () => {
    const names = ['q', 'page', 'pageSize', 'sort', 'near', 'format', ...filters.map(({ key }) => key)];
    const parameter = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(parameter, { maxLength: 5 }), async (pairs) => {
        const { status, body } = await get(`${practicePaths.api}?${new URLSearchParams(pairs)}`);
        expect([200, 400, 406]).toContain(status);
        expect(() => JSON.parse(body)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('one practice in the API', () => {
  it('is the whole record with its certainty and what is missing', async () => {
    const practice = await getJson(practicePaths.apiPractice('huisbezoeken-nabestaanden-herselt'));
    expect(practice).toMatchObject({
      slug: 'huisbezoeken-nabestaanden-herselt',
      municipalities: [{ nis: '13013', name: 'Herselt' }],
    });
    expect(practice.certainty.missingParts).toContain('costAndTime');
    expect(practice.sources.length).toBeGreaterThan(0);
  });

  it('is a problem with status 404 when there is none', async () => {
    const answer = await get(practicePaths.apiPractice('bestaat-niet'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  });
});

describe('linked data of a practice', () => {
  const nodes = async (): Promise<Record<string, unknown>[]> => {
    const pages = await Promise.all(
      [1, 2].map((page) => getJson(`${practicePaths.api}?format=jsonld&pageSize=100&page=${page}`)),
    );
    return pages.flat();
  };
  const kinds = async () => {
    const pages = await Promise.all([1, 2].map((page) => getJson(`${practicePaths.api}?pageSize=100&page=${page}`)));
    return new Map<string, string>(
      pages.flatMap(({ items }) => items.map((item: Record<string, string>) => [item.url, item.kind])),
    );
  };
  // Properties of schema.org that belong to one of the two types; the rest belongs to every Thing.
  const ofService = ['provider', 'areaServed', 'serviceType', 'category'];
  const ofWork = [
    'about',
    'author',
    'citation',
    'dateModified',
    'datePublished',
    'inLanguage',
    'isPartOf',
    'license',
    'spatialCoverage',
  ];

  it('is a public service or a work by its kind, with properties of that type alone', async () => {
    const kindOf = await kinds();
    const all = await nodes();
    expect(all).toHaveLength(kindOf.size);
    for (const node of all) {
      const isService = ['local', 'generic', 'programme'].includes(kindOf.get(String(node['@id'])) ?? '');
      expect(node['@type']).toEqual(isService ? ['cpsv:PublicService', 'Service'] : 'CreativeWork');
      const foreign = isService ? ofWork : [...ofService, 'cv:hasCompetentAuthority'];
      expect(Object.keys(node).filter((name) => foreign.includes(name))).toEqual([]);
    }
    expect(all.some((node) => node['@type'] === 'CreativeWork')).toBe(true);
  });

  it('names each source once', async () => {
    for (const node of await nodes()) {
      const sources = node['dct:source'] as string[];
      expect(sources).toEqual([...new Set(sources)]);
    }
  });

  it('leaves out what is not known: no empty list, no null', async () => {
    for (const node of await nodes()) expect(JSON.stringify(node)).not.toMatch(/:(\[\]|null)/);
  });

  it('says in Dublin Core what CPSV-AP asks, with concepts that have a page', async () => {
    const node = await getJson(`${practicePaths.apiPractice('huisbezoeken-nabestaanden-herselt')}?format=jsonld`);
    expect(node).toMatchObject({
      'dct:identifier': 'huisbezoeken-nabestaanden-herselt',
      'dct:title': { '@language': 'nl' },
      'dct:description': { '@language': 'nl' },
      'dct:language': { '@id': expect.stringContaining('/NLD') },
      'dct:license': { '@id': expect.stringContaining('/by/4.0/') },
      'dct:issued': { '@type': 'xsd:date' },
      'cv:hasCompetentAuthority': { '@id': node.provider['@id'] },
    });
  });

  it('points only at concepts that have a page', async () => {
    const uris = new Set(JSON.stringify(await nodes()).match(/http:\/\/verbonden\.test\/begrippen\/[^"]+/g));
    expect(uris.size).toBeGreaterThan(40);
    for (const uri of uris) expect((await get(new URL(uri).pathname)).status, uri).toBe(200);
  });

  it('gives the ages of its audience as numbers', async () => {
    const audiences = (await nodes()).flatMap((node) => (node.audience ?? []) as Record<string, unknown>[]);
    const byType = new Map(audiences.map((audience) => [audience.audienceType, audience]));
    expect(byType.get('18-25')).toMatchObject({ suggestedMinAge: 18, suggestedMaxAge: 25 });
    expect(byType.get('60+')).toMatchObject({ suggestedMinAge: 60 });
    expect(byType.get('60+')).not.toHaveProperty('suggestedMaxAge');
  });
});

describe('the feeds', () => {
  const feeds = [practicePaths.feedNew, practicePaths.feedChanged];
  const idsOf = (body: string) => [...body.matchAll(/<entry[\s\S]*?<id>([^<]+)<\/id>/g)].map((match) => match[1]);

  it.each(feeds)('%s is Atom, and following it to the end gives every practice once', async (path) => {
    const ids: (string | undefined)[] = [];
    let next: string | undefined = path;
    while (next) {
      const { status, headers, body } = await get(next);
      expect(status).toBe(200);
      expect(headers.get('Content-Type')).toContain('application/atom+xml');
      ids.push(...idsOf(body));
      const link: string | undefined = /<link rel="next"[^>]* href="([^"]+)"/.exec(body)?.[1];
      next = link && new URL(link).pathname + new URL(link).search;
    }
    expect(ids).toHaveLength(111);
    expect(new Set(ids).size).toBe(111);
  });

  it('name a practice by the same id in both, and each feed by its language', async () => {
    const [fresh, changed, english] = await Promise.all([...feeds.map((path) => get(path)), get(`/en${feeds[0]}`)]);
    expect(idsOf(fresh?.body ?? '').sort()).toEqual(idsOf(changed?.body ?? '').sort());
    expect(english?.body).toMatch(/<feed [^>]*xml:lang="en"/);
    expect(english?.body).toContain('<entry xml:lang="nl">');
    expect(english?.body).toContain('rel="self" type="application/atom+xml" href="http://verbonden.test/en/');
  });

  it('refuse a day that is none', async () => {
    expect((await get(`${practicePaths.feedNew}?before=gisteren`)).status).toBe(400);
  });
});
