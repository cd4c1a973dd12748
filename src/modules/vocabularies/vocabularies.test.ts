import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { vocabularies } from './contract';
import { vocabularyPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

it('gives every scheme and every concept a page at its stable address, in both languages', async () => {
  for (const scheme of vocabularies.schemes) {
    for (const path of [
      vocabularyPaths.scheme(scheme.path),
      ...scheme.concepts.map(({ id }) => vocabularyPaths.concept(scheme.path, id)),
    ]) {
      for (const prefix of ['', '/en']) expect((await site.request(prefix + path)).status, prefix + path).toBe(200);
    }
  }
});

it('gives SKOS at the same address to who asks for data', async () => {
  const path = vocabularyPaths.scheme('werkzame-elementen');
  const answer = await site.request(path, { headers: { Accept: 'application/ld+json' } });
  const skos = JSON.parse(await answer.text());
  expect(skos['@graph']).toHaveLength(8);
  expect(skos['@graph'][0]).toMatchObject({ '@type': 'skos:ConceptScheme' });
  const labels = skos['@graph'][1]['skos:prefLabel'].map((label: Record<string, string>) => label['@language']);
  expect(labels).toEqual(['nl', 'en', 'fr']);
});

it('offers all schemes in the API, and each one whole', async () => {
  const list = JSON.parse(await (await site.request(vocabularyPaths.api)).text());
  expect(list.total).toBe(vocabularies.schemes.length);
  for (const { id } of list.items) expect((await site.request(vocabularyPaths.apiScheme(id))).status).toBe(200);
});

it('leads from a concept to the practices that carry it', async () => {
  const html = await (await site.request(vocabularyPaths.concept('leeftijdsgroepen', '60+'))).text();
  expect(html).toContain('/praktijken?leeftijd=60%2B');
});

it.each(['/begrippen/onzin', '/begrippen/focus/onzin', '/api/v1/vocabularies/onzin'])(
  '%s is not found',
  async (path) => {
    expect((await site.request(path)).status).toBe(404);
  },
);
