import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import type { SuggestionItem } from './suggestion-item';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

async function suggest(q: string, prefix = '/nl'): Promise<{ items: SuggestionItem[]; message: string }> {
  const response = await site.request(`${prefix}/praktijken/suggesties?${new URLSearchParams({ q })}`);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

test('what is typed half continues to terms, places and titles', async () => {
  expect((await suggest('telefo')).items.map(({ label }) => label)).toContain('telefonisch contact');
  expect((await suggest('hersel')).items[0]).toMatchObject({ label: 'Herselt', path: '/nl/praktijken?bij=13013' });
  expect((await suggest('babbelbud')).items[0]?.path).toMatch(/^\/nl\/praktijken\/babbelbuddy/);
});

test.each(['rouw', 'her', 'buddy', 'jong', 'telefoon'])(
  '"%s": every suggestion leads to a page, and a number is what the page shows',
  async (q) => {
    const { items, message } = await suggest(q);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(8);
    expect(message).toContain(String(items.length));
    for (const { path, detail } of items) {
      const page = await site.request(path);
      expect(page.status, path).toBe(200);
      if (/^\d/.test(detail))
        expect((await page.text()).includes(`<h2>${detail.replace(', met buurgemeenten', '')}</h2>`), path).toBe(true);
    }
  },
);

test('in English terms are English, and Dutch titles say that they are Dutch', async () => {
  const { items } = await suggest('rouw', '/en');
  expect(items.every(({ path }) => path.startsWith('/en/'))).toBe(true);
  expect(items.map(({ label }) => label)).toContain('grief and loss');
  expect(items.filter(({ detail }) => detail === 'practice').every(({ lang }) => lang === 'nl')).toBe(true);
});

test('nothing, nonsense and hostile text suggest nothing and break nothing', async () => {
  for (const q of ['', ' ', 'xyzzyqq', '\u0000', '<script>', '('.repeat(500), '\ud800']) {
    expect((await suggest(q)).items).toEqual([]);
  }
  expect((await suggest('xyzzyqq')).message).toBe('Geen suggesties.');
});
