import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { openDataPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const getJson = async (path: string, headers: Record<string, string> = {}) =>
  JSON.parse(await (await site.request(path, { headers })).text());

it('describes every operation of the API, and each description leads to a working address', async () => {
  const document = await getJson(openDataPaths.openApi);
  expect(document.openapi).toBe('3.1.0');
  for (const [path, item] of Object.entries<{ get: { parameters: { in: string; name: string; example?: string }[] } }>(
    document.paths,
  )) {
    const address = item.get.parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((text, { name, example }) => text.replace(`{${name}}`, example ?? ''), path);
    expect((await site.request(address)).status, address).toBe(200);
  }
});

it('resolves every reference inside the description', async () => {
  const document = await getJson(openDataPaths.openApi);
  for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = (reference ?? '').split('/').reduce((node, key) => node?.[key], document);
    expect(target, reference).toBeDefined();
  }
});

it('shows the list as the description promises', async () => {
  const document = await getJson(openDataPaths.openApi);
  const list = await getJson('/api/v1/practices?pageSize=100');
  const { properties, required } = document.components.schemas.Practice;
  for (const item of list.items) {
    for (const name of required) expect(item, name).toHaveProperty(name);
    expect(Object.keys(item).filter((name) => !(name in properties))).toEqual([]);
  }
});

it('has a readable page of the same operations, in both languages', async () => {
  const document = await getJson(openDataPaths.openApi);
  for (const prefix of ['', '/en']) {
    const html = await (await site.request(prefix + openDataPaths.api)).text();
    for (const path of Object.keys(document.paths)) expect(html).toContain(`GET ${path}`);
  }
});

it('is a DCAT catalogue whose distributions can be fetched', async () => {
  const catalogue = await getJson(openDataPaths.catalogue, { Accept: 'application/ld+json' });
  expect(catalogue['@type']).toBe('dcat:Catalog');
  const distributions = catalogue['dcat:dataset'].flatMap(
    (dataSet: Record<string, object[]>) => dataSet['dcat:distribution'],
  );
  expect(distributions.length).toBeGreaterThan(5);
  for (const distribution of distributions) {
    const { pathname, search } = new URL(distribution['dcat:downloadURL']['@id']);
    expect((await site.request(pathname + search)).status, pathname).toBe(200);
  }
});

it('lists every public page in the site map, and each of them exists', async () => {
  const xml = await (await site.request(openDataPaths.sitemap)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  expect(paths.length).toBeGreaterThan(600);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect((await site.request(path)).status, path).toBe(200);
});
