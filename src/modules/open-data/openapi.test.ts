import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { openDataPaths } from './paths';

interface Parameter {
  in: string;
  name: string;
  example?: string;
}
interface Operation {
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  info: { license: { identifier: string }; description: string };
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

let site: TestApp;
let document: Document;
beforeAll(async () => {
  site = await createTestApp();
  document = JSON.parse(await (await site.request(openDataPaths.openApi)).text());
  // What is computed on request is asked in calculations.test.ts.
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([, item]) => 'get' in item));
});
afterAll(() => site.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.request(path, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

/** The address of an operation with its path parameters filled in, and with its examples as query or without. */
function addressesOf(path: string, { parameters }: Operation): string[] {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, example ?? ''), path);
  const examples = parameters.filter((parameter) => parameter.in === 'query' && parameter.example);
  const search = new URLSearchParams(examples.map(({ name, example }) => [name, example ?? '']));
  return search.size > 0 ? [filled, `${filled}?${search}`] : [filled];
}

const validators = new Map<string, ValidateFunction>();

/** What is wrong with a value by a schema of the description (JSON Schema 2020-12). */
function faults(schema: object, value: unknown): unknown[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"https://openapi.test/#/');
  const validate = validators.get(text) ?? compile(text);
  validators.set(text, validate);
  validate(value);
  return validate.errors ?? [];
}

function compile(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'https://openapi.test/', ...document });
  return ajv.compile(JSON.parse(schema));
}

it('begins at an index from which everything can be reached', async () => {
  const { status, body } = await get(openDataPaths.endpoint);
  expect(status).toBe(200);
  const index: { openapi: string; documentation: string; catalogue: string; resources: { href: string }[] } =
    JSON.parse(body);
  const names = index.resources.map(({ href }) => href.split('/').at(-1));
  for (const name of ['practices', 'areas', 'vocabularies']) expect(names).toContain(name);
  const addresses = [index.openapi, index.documentation, index.catalogue, ...index.resources.map(({ href }) => href)];
  for (const address of addresses) expect((await get(new URL(address).pathname)).status, address).toBe(200);
});

describe('the description of the API', () => {
  it('says the licence of the data, and in words that of the software', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.license.identifier).toBe('CC-BY-4.0');
    expect(document.info.description).toContain('EUPL-1.2');
  });

  it('names every kind of answer: practices, suggestions, feeds, vocabularies, areas', () => {
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/practices',
        '/api/v1/practices/{slug}',
        '/praktijken/suggesties',
        '/praktijken/nieuw.atom',
        '/praktijken/gewijzigd.atom',
        '/api/v1/vocabularies',
        '/api/v1/vocabularies/{id}',
        '/api/v1/areas',
        '/api/v1/areas/regions',
        '/api/v1/areas/{nis}',
      ]),
    );
  });

  it('holds for every operation in every form: each answer is what its schema says, nothing more', async () => {
    let compared = 0;
    for (const [path, { get: operation }] of Object.entries(document.paths)) {
      for (const [type, { schema }] of Object.entries(operation.responses['200']?.content ?? {})) {
        for (const address of addressesOf(path, operation)) {
          const { status, headers, body } = await get(address, { Accept: type });
          expect(status, `${address} as ${type}`).toBe(200);
          expect(headers.get('Content-Type')).toContain(type);
          const value = type.endsWith('json') ? JSON.parse(body) : body;
          expect(faults(schema, value), `${address} as ${type}`).toEqual([]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('holds for every practice, whole and as linked data', async () => {
    const { items } = JSON.parse((await get('/api/v1/practices?pageSize=100')).body);
    for (const { slug } of items) {
      const [detail, linked] = await Promise.all(
        ['json', 'jsonld'].map((format) => get(`/api/v1/practices/${slug}?format=${format}`)),
      );
      expect(faults({ $ref: '#/components/schemas/PracticeDetail' }, JSON.parse(detail?.body ?? '')), slug).toEqual([]);
      expect(faults({ $ref: '#/components/schemas/PracticeJsonLd' }, JSON.parse(linked?.body ?? '')), slug).toEqual([]);
    }
  });

  it('notices an answer that is not as described', () => {
    expect(faults({ $ref: '#/components/schemas/PracticeList' }, { total: 'many' })).not.toEqual([]);
    expect(faults({ $ref: '#/components/schemas/PracticeJsonLdList' }, {})).not.toEqual([]);
  });

  it('knows every parameter it promises, and refuses one it does not, saying which there are', async () => {
    for (const [path, { get: operation }] of Object.entries(document.paths)) {
      if (!operation.responses['400']) continue;
      const [address = ''] = addressesOf(path, operation);
      const { status, body } = await get(`${address}?onbekend=1`);
      expect(status, address).toBe(400);
      const problem = JSON.parse(body);
      expect(faults({ $ref: '#/components/schemas/Problem' }, problem)).toEqual([]);
      const query = operation.parameters.filter((parameter) => parameter.in === 'query');
      expect(problem.errors[0].parameter).toBe('onbekend');
      for (const { name } of query) expect(problem.errors[0].reason).toContain(name);
    }
  });

  it('has a readable page of the same operations, in both languages', async () => {
    for (const prefix of ['', '/en']) {
      const { body } = await get(prefix + openDataPaths.api);
      for (const path of Object.keys(document.paths)) expect(body).toContain(`GET ${path}`);
    }
  });
});
