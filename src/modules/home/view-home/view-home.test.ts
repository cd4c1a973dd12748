import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { homeTexts } from './texts';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const get = async (path: string) => (await site.request(path)).text();

test('the numbers on the page are those of the database', async () => {
  const { total } = JSON.parse(await get('/api/v1/practices'));
  expect(await get('/nl')).toContain(`${total} praktijken uit Vlaanderen en daarbuiten.`);
  expect(await get('/en')).toContain(`${total} practices from Flanders and beyond.`);
});

test.each([...homeTexts.nl.tries.map((q) => ['nl', q] as const), ...homeTexts.en.tries.map((q) => ['en', q] as const)])(
  '%s: what we advise to try finds something: %s',
  async (language, q) => {
    expect(await get(`/${language}`)).toContain(`>${q}</a>`);
    const { total } = JSON.parse(await get(`/api/v1/practices?${new URLSearchParams({ q })}`));
    expect(total).toBeGreaterThan(1);
  },
);

test('shows six practices to do, no notes or surveys, and every link on the page leads somewhere', async () => {
  const html = await get('/nl');
  const shown = [...html.matchAll(/<h3><a href="\/nl\/praktijken\/([^"]+)"/g)].map(([, slug]) => slug);
  expect(shown).toHaveLength(6);
  for (const slug of shown) {
    expect(['local', 'generic']).toContain(JSON.parse(await get(`/api/v1/practices/${slug}`)).kind);
  }
  const links = [...html.matchAll(/href="(\/nl[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  for (const link of new Set(links)) expect((await site.request(link)).status, link).toBe(200);
});
