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

describe('the feeds', () => {
  it.each([practicePaths.feedNew, practicePaths.feedChanged])('%s is Atom with the latest fifty', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toContain('application/atom+xml');
    expect(body.match(/<entry>/g)).toHaveLength(50);
    const ids = [...body.matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(51);
  });
});
