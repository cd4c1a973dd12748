import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { vocabularies } from '../vocabularies/contract';
import { aboutPaths } from './paths';
import { aboutTexts } from './texts';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const get = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, type: answer.headers.get('Content-Type'), body: await answer.text() };
};

it('leads from the foot of every page to each page about the site, in the language of the reader', async () => {
  for (const language of ['nl', 'en'] as const) {
    const { body } = await get(`/${language}${aboutPaths.privacy}`);
    const foot = body.slice(body.indexOf('<footer'));
    for (const name of ['about', 'method', 'accessibility', 'privacy'] as const) {
      const { title } = aboutTexts[language][name];
      expect(foot).toContain(`<a href="/${language}${aboutPaths[name]}">${title}</a>`);
      const page = await get(`/${language}${aboutPaths[name]}`);
      expect(page.status).toBe(200);
      expect(page.body).toContain(`<html lang="${language}">`);
      expect(page.body).toContain(`<h1>${title}</h1>`);
    }
  }
});

it('explains every level of certainty by the name it has on a practice, and says which rules hold', async () => {
  for (const language of ['nl', 'en'] as const) {
    const { body } = await get(`/${language}${aboutPaths.method}`);
    for (const { labels } of vocabularies.scheme('certainty-levels').concepts) {
      expect(body.toLowerCase()).toContain(`<h3>${labels[language].toLowerCase()}`);
    }
    expect(body).toContain('2026-11');
  }
});

it('shows the four judgements apart', async () => {
  const { body } = await get(aboutPaths.method);
  expect(body.match(/class="judgement"/g)).toHaveLength(4);
});

it.each([
  ['nl', 'Kan een ander de aanpak stap voor stap volgen?', '4 beoordelaars. Geldt 5 jaar.'],
  ['en', 'All of level 1', '3 reviewers. Lasts 3 years.'],
])('publishes the criteria of reviewers and how reviewing goes (%s)', async (language, ...texts) => {
  const { body } = await get(`/${language}${aboutPaths.method}`);
  for (const text of texts) expect(body).toContain(text);
  expect(body).toContain('kappa');
});

it('sets no cookie on whoever only reads, as the privacy page says', async () => {
  for (const path of Object.values(aboutPaths)) {
    expect((await site.request(path)).headers.get('Set-Cookie')).toBeNull();
  }
});

it('names every cookie that the site can set, and how long personal data are kept, in both languages', async () => {
  const sources = import.meta.glob<string>(['../**/*.ts', '../**/*.tsx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const cookies = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/Cookie = '([^']+)'/g)].flatMap(([, name]) => name ?? []),
  );
  expect(cookies).toEqual(expect.arrayContaining(['bewaard', 'gedeeld', 'past-hier']));
  for (const language of ['nl', 'en'] as const) {
    const { body } = await get(`/${language}${aboutPaths.privacy}`);
    for (const cookie of [...cookies, 'verbonden.session_token']) expect(body).toContain(`“${cookie}”`);
    const { parts } = aboutTexts[language].privacy;
    const shape = ({ paragraphs, points = [] }: (typeof parts)[number]) => [paragraphs.length, points.length];
    expect(parts.map(shape)).toEqual(aboutTexts.nl.privacy.parts.map(shape));
    for (const days of [7, 14, 15, 30, 90]) expect(body).toContain(` ${days} `);
  }
});

it('serves the picture for the tab at the address that every page names', async () => {
  expect((await get(aboutPaths.about)).body).toContain(`<link rel="icon" href="${aboutPaths.icon}"`);
  expect(await get(aboutPaths.icon)).toMatchObject({ status: 200, type: 'image/svg+xml' });
});
