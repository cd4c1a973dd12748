import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
type Name = 'reader' | 'contributor' | 'coordinator' | 'administrator' | 'editor' | 'stranger';
const people = {} as Record<Name, Awaited<ReturnType<typeof addPerson>>>;
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, {
    id: 'herselt',
    name: 'Lokaal bestuur Herselt',
    nis: '13013',
    kind: 'local-government',
  });
  await addOrganisation(site, { id: 'verzonnen', name: 'Verzonnen vereniging', fictitious: true });
  for (const role of ['reader', 'contributor', 'coordinator'] as const) {
    people[role] = await addPerson(site, `Lid als ${role}`, { in: { herselt: role } });
  }
  for (const role of ['administrator', 'editor'] as const) {
    people[role] = await addPerson(site, `Platform ${role}`, { platform: [role] });
  }
  people.stranger = await addPerson(site, 'Stien Stas', { in: { verzonnen: 'coordinator' } });
}, 120_000);
afterAll(() => site.close());

const path = '/organisaties/herselt';
const pageFor = async (name: Name, prefix = '') => (await people[name].request(prefix + path)).text();

describe('the page of an organisation', () => {
  it.each(['reader', 'contributor', 'coordinator', 'administrator'] as const)('is there for its %s', async (name) => {
    const page = await pageFor(name);
    expect(page).toContain('<h1>Lokaal bestuur Herselt</h1>');
    for (const role of ['reader', 'contributor', 'coordinator']) expect(page).toContain(`Lid als ${role}`);
  });

  it('does not exist for anybody else, as if there were no such organisation', async () => {
    const signedOut = await site.request(path);
    expect(signedOut.headers.get('Location') ?? '').toMatch(/^(\/nl)?\/aanmelden\?naar=/);
    for (const name of ['editor', 'stranger'] as const) {
      const [answer, nowhere] = [await people[name].request(path), await people[name].request(`${path}-nergens`)];
      expect([name, answer.status, nowhere.status]).toEqual([name, 404, 404]);
      expect(await answer.text()).not.toContain('Lokaal bestuur Herselt');
    }
    expect((await people.administrator.request(`${path}-nergens`)).status).toBe(404);
  });

  it('shows addresses and the form to invite to coordinators and administrators alone', async () => {
    for (const name of ['coordinator', 'administrator'] as const) {
      const page = await pageFor(name);
      expect(page, name).toContain(people.reader.email);
      expect(page, name).toContain(`action="${path}/uitnodigingen"`);
    }
    for (const name of ['reader', 'contributor'] as const) {
      const page = await pageFor(name);
      expect(page, name).not.toContain(people.coordinator.email);
      expect(page, name).not.toContain(`${path}/uitnodigingen"`);
    }
  });

  it('speaks the language of the reader', async () => {
    const page = await pageFor('contributor', '/en');
    expect(page).toContain('<html lang="en"');
    expect(page).not.toMatch(/bijdrager|coördinator|Leden/);
    expect(await pageFor('contributor', '/nl')).toContain('bijdrager');
  });

  it('says what just happened only in words it knows', async () => {
    const ask = async (done: string) => (await people.reader.request(`${path}?gedaan=${done}`)).text();
    expect(await ask('welkom')).toContain('Welkom. U bent nu lid van deze organisatie.');
    expect(await ask('welkom')).toContain('notice-done');
    for (const done of ['constructor', '__proto__', '%3Cb%3E']) expect(await ask(done)).not.toContain('notice-done');
  });

  it('is marked when it is made up, also on the start page of its members', async () => {
    const { request } = people.stranger;
    expect(await (await request('/organisaties/verzonnen')).text()).toContain('Dit is fictief');
    expect(await (await request('/mijn')).text()).toContain('Fictief');
    expect(await (await request('/en/mijn')).text()).toContain('Fictitious');
    expect(await (await people.reader.request('/mijn')).text()).not.toContain('Fictief');
  });
});
