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

it('gives every scheme a licence and a date, and every concept a definition in both languages', async () => {
  for (const { id } of vocabularies.schemes) {
    const [scheme, ...concepts] = JSON.parse(await (await site.request(vocabularyPaths.apiScheme(id))).text())[
      '@graph'
    ];
    expect(scheme).toMatchObject({
      'dct:license': { '@id': expect.stringContaining('/zero/') },
      'dct:issued': { '@type': 'xsd:date', '@value': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });
    for (const concept of concepts) {
      const texts = concept['skos:definition'].map((text: Record<string, string>) => [
        text['@language'],
        text['@value'] !== '',
      ]);
      expect(texts, concept['@id']).toEqual([
        ['nl', true],
        ['en', true],
      ]);
      expect(concept['skos:altLabel']).not.toEqual([]);
    }
  }
});

it.each([
  ['text/html, application/ld+json;q=0.9', 'text/html'],
  ['text/html;q=0.5, application/ld+json;q=0.9', 'application/ld+json'],
  ['application/json', 'application/json'],
  ['text/html;q=0, application/ld+json;q=0.1', 'application/ld+json'],
  ['*/*', 'text/html'],
])('answers Accept: %s at the address of a concept with %s', async (accept, type) => {
  const path = vocabularyPaths.concept('leeftijdsgroepen', '60+');
  expect((await site.request(path, { headers: { Accept: accept } })).headers.get('Content-Type')).toContain(type);
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
