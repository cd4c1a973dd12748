import { afterAll, beforeAll, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
const people: Record<string, Awaited<ReturnType<typeof addPerson>>> = {};
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'herselt', name: 'Lokaal bestuur Herselt' });
  for (const role of ['reader', 'contributor'] as const) {
    people[role] = await addPerson(site, `Lid als ${role}`, { in: { herselt: role } });
  }
  for (const role of ['editor', 'reviewer', 'administrator', 'researcher'] as const) {
    people[role] = await addPerson(site, `Platform ${role}`, { platform: [role] });
  }
  people.newcomer = await addPerson(site, 'Noor Nieuw');
}, 120_000);
afterAll(() => site.close());

const home = async (who: string, path = '/mijn') => (await people[who]?.request(path))?.text() ?? '';

test.each([
  ['editor', '/redactie', 'Redactie: inzendingen na te kijken'],
  ['reviewer', '/beoordelen', 'Praktijken te beoordelen'],
  ['administrator', '/beheer', 'Beheer'],
  ['reader', '/mijn/praktijken', 'Praktijken'],
  ['contributor', '/mijn/praktijken', 'Praktijken'],
  ['contributor', '/praktijken/delen/beginnen', 'Deel een praktijk'],
])('the start page leads %s to %s, also while nothing waits there', async (who, path, label) => {
  expect(await home(who)).toContain(`<a href="${path}">${label}</a>`);
});

test.each(['editor', 'reviewer', 'administrator', 'researcher'])(
  'who is %s is not sent away to ask for an organisation first',
  async (who) => {
    const page = await home(who);
    expect(page).not.toContain('U hoort nog bij geen organisatie');
    expect(page).toContain('Vraag toegang tot een organisatie');
  },
);

test('who has neither role nor organisation is invited to ask, and a reader not to write', async () => {
  expect(await home('newcomer')).toContain('U hoort nog bij geen organisatie');
  expect(await home('reader')).not.toContain('/praktijken/delen/beginnen');
});

test.each(['/', '/praktijken', '/account'])('her name above %s leads to her start page', async (path) => {
  expect(await home('editor', path)).toMatch(/<a href="\/mijn">Platform editor<\/a>/);
});

test('her start page leads to her account', async () => {
  expect(await home('editor')).toContain('href="/account"');
});
