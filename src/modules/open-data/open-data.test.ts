import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { openDataPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

interface Node {
  '@id': string;
  'dct:identifier'?: string;
  'dcat:accessURL': { '@id': string };
  'dcat:downloadURL'?: { '@id': string };
  'dcat:accessService'?: { '@id': string };
  'dcat:mediaType': { '@id': string };
  'dcat:distribution': Node[];
}

const getJson = async (path: string, headers: Record<string, string> = {}) =>
  JSON.parse(await (await site.request(path, { headers })).text());

describe('the DCAT catalogue', () => {
  it('is the same on its own address and by negotiation, where a page is for who prefers a page', async () => {
    const own = await (await site.request(openDataPaths.catalogueJsonLd)).text();
    const accept = 'text/html;q=0.5, application/ld+json';
    const negotiated = await site.request(openDataPaths.catalogue, { headers: { Accept: accept } });
    expect(await negotiated.text()).toBe(own);
    const page = await site.request(openDataPaths.catalogue, {
      headers: { Accept: 'application/ld+json;q=0.5, text/html' },
    });
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect((await site.request(openDataPaths.catalogue, { headers: { Accept: 'text/turtle' } })).status).toBe(406);
  });

  it('names the site, a contact, dates and a description in two languages', async () => {
    const catalogue = await getJson(openDataPaths.catalogueJsonLd);
    expect(catalogue['foaf:homepage']['@id']).toBe('http://verbonden.test/');
    expect(catalogue['dct:description'].map((text: Record<string, string>) => text['@language'])).toEqual(['nl', 'en']);
    expect(catalogue['dct:description']).not.toEqual(catalogue['dct:title']);
    for (const node of [catalogue, ...catalogue['dcat:dataset']]) {
      expect(node['dct:modified']['@value']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(node['dcat:contactPoint']['vcard:fn']).toBe('Verbonden');
      expect(node['dct:publisher']['@id']).not.toBe(catalogue['foaf:homepage']['@id']);
    }
    for (const dataSet of catalogue['dcat:dataset']) expect(dataSet['dcat:keyword'].length).toBeGreaterThan(3);
  });

  it('offers the API as a service with its description, over all data sets', async () => {
    const { 'dcat:service': service, 'dcat:dataset': dataSets } = await getJson(openDataPaths.catalogueJsonLd);
    expect(service['@type']).toBe('dcat:DataService');
    expect(service['dcat:endpointURL']['@id']).toBe('http://verbonden.test/api/v1');
    expect(service['dcat:endpointDescription']['@id']).toBe(`http://verbonden.test${openDataPaths.openApi}`);
    expect(service['dcat:servesDataset']).toEqual(dataSets.map((dataSet: Node) => ({ '@id': dataSet['@id'] })));
  });

  it('names the API and JSON-LD as forms of every data set that the API pages through', async () => {
    const { 'dcat:dataset': dataSets } = await getJson(openDataPaths.catalogueJsonLd);
    const practices: Node = dataSets.find((dataSet: Node) => dataSet['dct:identifier'] === 'practices');
    const served = practices['dcat:distribution'].filter((node: Node) => node['dcat:accessService'] !== undefined);
    expect(served.map((node: Node) => node['dcat:mediaType']['@id'].replace(/^.*media-types./, ''))).toEqual([
      'application/json',
      'application/ld+json',
    ]);
    for (const node of served) expect(node['dcat:downloadURL']).toBeUndefined();
  });

  it('gives each distribution a name, type, licence and a file that any site may read and keep', async () => {
    const catalogue = await getJson(openDataPaths.catalogueJsonLd);
    const distributions: Node[] = catalogue['dcat:dataset'].flatMap((dataSet: Node) => dataSet['dcat:distribution']);
    expect(new Set(distributions.map((distribution) => distribution['@id'])).size).toBe(distributions.length);
    for (const distribution of distributions) {
      expect(distribution).toMatchObject({
        'dct:license': { '@id': expect.stringContaining('creativecommons.org') },
        'dct:format': { '@id': expect.stringContaining('/file-type/') },
        'dcat:accessURL': { '@id': expect.any(String) },
      });
      const { pathname, search } = new URL(distribution['dcat:accessURL']['@id']);
      const file = await site.request(pathname + search);
      expect(file.status, pathname).toBe(200);
      expect(file.headers.get('Access-Control-Allow-Origin'), pathname).toBe('*');
      expect(file.headers.get('Cache-Control'), pathname).toContain('public');
      const type = distribution['dcat:mediaType']['@id'].replace('http://www.iana.org/assignments/media-types/', '');
      expect(file.headers.get('Content-Type'), pathname).toContain(type);
    }
  });

  it.each([
    ['nl', ['leeftijdsgroepen', 'gemeenten (JSON)', 'regio’s (JSON)']],
    ['en', ['age groups', 'municipalities (JSON)', 'regions (JSON)']],
  ])('names each form of a data set in %s, no two alike', async (language, expected) => {
    const html = await (await site.request(`/${language}${openDataPaths.catalogue}`)).text();
    const lists = [...html.matchAll(/<ul class="tags">(.*?)<\/ul>/gs)].map(([, list = '']) =>
      [...list.matchAll(/<a class="tag"[^>]*>([^<]*)</g)].map(([, name]) => name),
    );
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    expect(lists.flat()).toEqual(expect.arrayContaining(expected));
  });
});

it.each([
  '/api/v1/practices',
  '/praktijken/nieuw.atom',
  '/praktijken/suggesties',
  '/praktijken/uitvoer.csv',
  '/begrippen/focus',
  '/begrippen/leeftijdsgroepen/60+',
  openDataPaths.catalogue,
  openDataPaths.catalogueJsonLd,
  openDataPaths.sitemap,
])('lets a script of any site ask for %s and read its headers', async (path) => {
  const headers = {
    Origin: 'https://elders.test',
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'if-none-match',
  };
  const preflight = await site.request(path, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('if-none-match');
  const accept = path.startsWith('/begrippen') || path === '/data' ? 'application/ld+json' : '*/*';
  const answer = await site.request(path, { headers: { Accept: accept } });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const exposed = answer.headers.get('Access-Control-Expose-Headers')?.split(', ');
  expect(exposed).toEqual(expect.arrayContaining(['Link', 'X-Total-Count', 'ETag', 'X-Request-Id']));
});

it('says each header once', async () => {
  const { headers } = await site.request('/begrippen/focus', { headers: { Accept: 'application/ld+json' } });
  const varies = headers.get('Vary')?.split(', ') ?? [];
  expect(varies).toEqual([...new Set(varies)]);
  expect(varies).toEqual(expect.arrayContaining(['Accept', 'Accept-Language']));
  expect(headers.get('Content-Language')).toBe('nl');
});

it('leads an address with a slash too many to the one without, never to another site', async () => {
  const moved = async (path: string) => {
    const answer = await site.request(path);
    return [answer.status, answer.headers.get('Location')];
  };
  expect(await moved('/praktijken/?q=rouw')).toEqual([308, '/praktijken?q=rouw']);
  expect(await moved('/en/praktijken/')).toEqual([308, '/en/praktijken']);
  expect(await moved('/api/v1/areas/')).toEqual([308, '/api/v1/areas']);
  expect((await moved('/'))[0]).toBe(200);
  expect((await moved('/onzin/'))[0]).toBe(404);
  expect((await moved('//praktijken/'))[1]).toBeNull();
});

it('names in the site map the address that chooses the language itself', async () => {
  const xml = await (await site.request(openDataPaths.sitemap)).text();
  expect(xml).toContain('hreflang="x-default" href="http://verbonden.test/praktijken"');
});

it('lists every public page in the site map, and each of them exists', async () => {
  const xml = await (await site.request(openDataPaths.sitemap)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  expect(paths.length).toBeGreaterThan(600);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect((await site.request(path)).status, path).toBe(200);
});
