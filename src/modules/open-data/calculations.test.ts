import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { openDataPaths } from './paths';

type Content = Record<string, { schema: object; example?: object }>;
interface Calculation {
  requestBody: { content: Content };
  responses: Record<string, { content?: Content }>;
}

let site: TestApp;
let document: { paths: Record<string, { post?: Calculation }>; components: object };
let calculations: [string, Calculation][];
beforeAll(async () => {
  site = await createTestApp();
  document = JSON.parse(await (await site.request(openDataPaths.openApi)).text());
  calculations = Object.entries(document.paths).flatMap(([path, { post }]) =>
    post ? [[path, post] as const] : [],
  ) as [string, Calculation][];
});
afterAll(() => site.close());

const post = (path: string, body: unknown, type = 'application/json') =>
  site.request(path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

function faults(schema: object, value: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'https://openapi.test/', ...document });
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://openapi.test/#/')));
  validate(value);
  return validate.errors ?? [];
}

it('each calculation answers its own example as described, to any site, without signing in', async () => {
  expect(calculations.length).toBeGreaterThanOrEqual(3);
  for (const [path, { requestBody, responses }] of calculations) {
    const sent = requestBody.content['application/json'];
    expect(faults(sent?.schema ?? {}, sent?.example), path).toEqual([]);
    const answer = await post(path, sent?.example);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(faults(responses['200']?.content?.['application/json']?.schema ?? {}, await answer.json()), path).toEqual(
      [],
    );
  }
});

it('what is no JSON, or JSON of something else, is refused with a reason per field', async () => {
  const problem = { $ref: '#/components/schemas/Problem' };
  for (const [path] of calculations) {
    for (const [body, type, status] of [
      ['{', 'application/json', 422],
      ['', 'application/json', 422],
      ['{}', 'text/html', 415],
      ['[1]', 'application/json', 422],
      ['null', 'application/json', 422],
      ['{"__proto__": 1, "nothing": 2}', 'application/json', 422],
    ] as const) {
      const answer = await post(path, body, type);
      const told = await answer.json();
      expect(answer.status, `${path} ${body}`).toBe(status);
      expect(faults(problem, told)).toEqual([]);
      if (status === 422) expect(told.errors.length).toBeGreaterThan(0);
    }
    const broken = await (await post(path, '{"yi": [')).json();
    expect(broken.errors).toEqual([{ parameter: 'body', reason: expect.stringMatching(/JSON/) }]);
    const unknown = await (await post(path, { nothing: 2 })).json();
    expect(unknown.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain('nothing');
  }
});

it('a bound that only computing sets is told in plain words', async () => {
  const told = async (sent: object) => (await (await post('/api/v1/evidence/meta-analysis', sent)).json()).errors;
  expect(await told({ yi: [0.1], vi: [0] })).toEqual([
    { parameter: 'vi', reason: 'Waarde 1: Geef een getal groter dan 0.' },
  ]);
  expect(await told({ yi: [0.1, 0.2], vi: [1, 1e-300] })).toEqual([
    { parameter: 'vi', reason: 'Waarde 2: Met een getal van die grootte kunnen we niet rekenen.' },
  ]);
  expect(await told({ yi: [1e80, -1e80], vi: [1, 1] })).toEqual([
    { parameter: 'yi', reason: 'Waarde 1: Met een getal van die grootte kunnen we niet rekenen.' },
  ]);
  expect(await told({ yi: [0.1], vi: [0.1], level: 0 })).toEqual([{ parameter: 'level', reason: 'Geef minstens 1.' }]);
});

it('a body that does not say it is JSON is told what to send, from wherever it comes', async () => {
  for (const [path] of calculations) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { 'Content-Type': type, Origin: 'https://elsewhere.test' };
      const answer = await site.request(path, { method: 'POST', body: '{"yi": [1]}', headers });
      expect([answer.status, (await answer.json()).detail]).toEqual([415, expect.stringContaining('application/json')]);
    }
  }
});

it('a body above 1 MB is refused', async () => {
  const [path = ''] = calculations[0] ?? [];
  expect((await post(path, `{"a": "${'x'.repeat(1_100_000)}"}`)).status).toBe(413);
});

it('the readable page names each with an example', async () => {
  const page = await (await site.request(`/en${openDataPaths.api}`)).text();
  for (const [path] of calculations) expect(page).toContain(`POST ${path}`);
});
