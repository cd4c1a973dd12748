import { afterAll, beforeAll, expect, it } from 'vitest';
import { filters } from '../src/modules/practices/selection';
import { createTestApp, type TestApp } from './harness/test-app';
import { createRandom } from './load/generate-practices';

/** 10,000 hostile requests in all: every kind of page and every parameter of pages and API. */
const runs = 10_000;
const seed = 20_261_120;

/** Would show up unescaped in a page if a value were written into it as markup. */
const marker = '<x-hostile>';

const hostile = [
  marker,
  `"'>${marker}<script>alert(1)</script>`,
  `\`'"${marker}--`,
  "' or 1=1; drop table practice; --",
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\r\nSet-Cookie: a=b',
  '%',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  'NaN',
  '-1',
  '1e309',
  '99999999999999999999',
  '0x10',
  '٣',
  '\u202edlrow',
  'é'.repeat(500),
  '👵🏽'.repeat(200),
  'a'.repeat(5000),
  '(((((((((((('.repeat(50),
  '*+?^$[]{}|\\',
  '//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'null',
  'undefined',
  '[]',
  '{}',
  '',
  ' ',
];

const queryNames = [
  'q',
  'bij',
  'sorteer',
  'bladzijde',
  'aantal',
  'weergave',
  'p',
  'return',
  'slug',
  'action',
  'near',
  'sort',
  'page',
  'pageSize',
  'format',
  'edition',
  ...filters.flatMap(({ key, param }) => [key, param]),
];

const paths = [
  '/',
  '/praktijken',
  '/praktijken/vergelijken',
  '/praktijken/bewaard',
  '/praktijken/suggesties',
  '/praktijken/delen',
  '/praktijken/huisbezoeken-nabestaanden-herselt',
  '/praktijken/huisbezoeken-nabestaanden-herselt/geschiedenis',
  '/praktijken/uitvoer.csv',
  '/praktijken/uitvoer.json',
  '/praktijken/bewaard/uitvoer.csv',
  '/praktijken/lijsten/AAAAAAAAAAAAAAAAAAAAAA',
  '/praktijken/nieuw.atom',
  '/begrippen',
  '/begrippen/focus',
  '/gebieden',
  '/gebieden/13013',
  '/data',
  '/api',
  '/over',
  '/over/methode',
  '/api/v1/practices',
  '/api/v1/practices/babbellijn-herselt',
  '/api/v1/areas',
  '/api/v1/areas/13013',
  '/api/v1/vocabularies',
  '/api/v1/vocabularies/focus',
  '/api/v1/openapi.json',
  '/sitemap.xml',
  '/healthz',
  '/assets/x.css',
];

const forms = [
  '/praktijken/bewaard',
  '/praktijken/bewaard/delen',
  '/praktijken/lijsten/AAAAAAAAAAAAAAAAAAAAAA/stoppen',
];
const formNames = ['slug', 'action', 'return', 'title', 'note', 'submission'];

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp({ config: { readsPerMinute: 10_000_000, writesPerMinute: 10_000_000 } });
});
afterAll(() => site.close());

const random = createRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
/** A hostile value, or two of them glued together. */
const value = () => (random() < 0.3 ? pick(hostile) + pick(hostile) : pick(hostile));
const pairs = (names: readonly string[]) =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(names), value()]);
/** URLSearchParams refuses nothing; a raw "%" is put in now and then as a browser never would. */
const query = () => {
  const text = new URLSearchParams(
    pairs(queryNames).map(([name = '', text = '']) => [name, text.toWellFormed()]),
  ).toString();
  return random() < 0.05 ? `${text}&q=%E0%A4%A&leeftijd=%` : text;
};

function hostileRequest(): [string, RequestInit] {
  const prefix = pick(['', '', '/nl', '/en', '/en/en']);
  const dice = random();
  if (dice < 0.12) {
    const body = new URLSearchParams(pairs(formNames).map(([name = '', text = '']) => [name, text.toWellFormed()]));
    return [prefix + pick(forms), { method: 'POST', body }];
  }
  const headers = {
    'Accept-Language': pick(['nl', 'en', '*;q=', 'en;q=9,nl;q=x', 'zz']),
    Accept: pick(['text/html', '*/*', 'application/ld+json', 'application/json', 'x/y;q=z']),
    Cookie: `bewaard=${encodeURIComponent(value().toWellFormed())}`,
  };
  const path = dice < 0.24 ? `${pick(paths)}/${encodeURIComponent(value().toWellFormed())}` : pick(paths);
  return [
    `${prefix}${path}?${query()}`,
    { headers, method: dice > 0.97 ? pick(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) : 'GET' },
  ];
}

it(`survives ${runs} hostile requests without a fault, and never writes one into a page`, async () => {
  const statuses = new Map<number, number>();
  for (let run = 0; run < runs; run += 1) {
    const [path, init] = hostileRequest();
    const answer = await site.request(path, init);
    const body = await answer.text();
    const what = `${init.method ?? 'GET'} ${path.slice(0, 300)} ${String(init.body ?? '').slice(0, 300)}`;
    expect(answer.status, what).toBeLessThan(500);
    expect(answer.headers.get('Set-Cookie') ?? '', what).not.toContain('a=b');
    if (answer.headers.get('Content-Type')?.includes('html')) expect(body.includes(marker), what).toBe(false);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  }
  // The run means something only when most requests reach a page.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(runs / 3);
}, 240_000);
