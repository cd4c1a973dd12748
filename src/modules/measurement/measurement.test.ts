import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { measurementPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

async function ask(body: unknown) {
  const answer = await site.request(measurementPaths.score, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

it('answers of a form come back with total, subscales and what they mean', async () => {
  const { status, body } = await ask({ instrument: 'djg6', items: [1, 3, 3, 2, 3, 1] });
  expect(status).toBe(200);
  expect(body).toEqual({
    instrument: 'djg6',
    total: 6,
    subscales: { emotional: 3, social: 3 },
    category: 'strongly-lonely',
    categoryRank: 2,
    missing: 0,
    mostMissing: 1,
  });
});

it.each([
  ['instrument', { instrument: 'phq9', items: [1] }],
  ['instrument', { items: [1] }],
  ['instrument', { instrument: 'toString', items: [1] }],
  ['items', { instrument: 'djg6', items: [1, 3, 3, 2, 3] }],
  ['items', { instrument: 'djg6', items: [1, 3, 3, 2, 3, 0] }],
  ['items', { instrument: 'djg6', items: [1, 3, 3, 2, 3, 1.5] }],
  ['items', { instrument: 'djg6', items: [1, 3, 3, 2, 3, '1'] }],
  ['items', { instrument: 'ons', items: [6] }],
  ['items', { instrument: 'ons' }],
])('names %s when that is wrong', async (field, sent) => {
  const { status, body } = await ask(sent);
  expect(status).toBe(422);
  expect(body.errors[0].parameter).toBe(field);
});

it('a questionnaire says whose Dutch words it has, and truly why it has none', async () => {
  const page = await (await site.request(`/nl${measurementPaths.instruments}`)).text();
  const about = (id: string) => page.split(`id="${id}"`)[1]?.split('</section>')[0] ?? '';
  expect(page).not.toContain('niet vrij gepubliceerd');
  expect(about('ons')).toContain('Hoe vaak voel je je eenzaam?');
  expect(about('ons')).toContain('eigen vertaling, niet gevalideerd');
  expect(about('who5')).toContain('Er bestaat een Nederlandse versie');
  expect(about('who5')).toContain('CC BY-NC-SA 3.0 IGO');
  for (const id of ['ucla3', 'lsns6']) expect(about(id)).toContain('De Nederlandse woorden staan hier niet');
  for (const id of ['djg6', 'who5']) expect(about(id)).not.toContain('eigen vertaling');
});
