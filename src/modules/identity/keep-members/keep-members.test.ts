import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let cora: Person;
let carl: Person;
let bo: Person;
beforeEach(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'herselt', name: 'Lokaal bestuur Herselt' });
  cora = await addPerson(site, 'Cora Claes', { in: { herselt: 'coordinator' } });
  carl = await addPerson(site, 'Carl Cools', { in: { herselt: 'coordinator' } });
  bo = await addPerson(site, 'Bo Baert', { in: { herselt: 'contributor' } });
});
afterEach(() => site.close());

const page = '/organisaties/herselt';
const changeRole = (by: Person, person: Person, seen: string, role: string) =>
  by.request(`${page}/leden/rol`, post({ person: person.person, seen, role }));
const remove = (by: Person, person: Person, seen: string) =>
  by.request(`${page}/leden/verwijderen`, post({ person: person.person, seen }));
const leave = (by: Person, seen: string) => by.request(`${page}/verlaten`, post({ person: by.person, seen }));
const handOver = (by: Person, successor: string, after: string) =>
  by.request(`${page}/overdragen`, post({ successor, after }));
const rows = async <T>(query: ReturnType<typeof sql<T>>) =>
  (await site.deps.database.asOwner((db) => query.execute(db))).rows;
const rolesNow = async () => {
  const found = await rows(sql<{ name: string; role: string }>`
    select p.name, m.role from membership m join person p on p.id = m.person order by p.name`);
  return Object.fromEntries(found.map(({ name, role }) => [name, role]));
};
const audited = async () =>
  (await rows(sql<{ action: string }>`select action from audit_log where organisation = 'herselt' order by seq`))
    .map(({ action }) => action)
    .filter((action) => action !== 'read-organisation');

describe('a coordinator', () => {
  it('gives a member another role, and sees that it happened', async () => {
    const answer = await changeRole(cora, bo, 'contributor', 'reader');
    expect(answer.status).toBe(303);
    const shown = await (await cora.request(answer.headers.get('Location') ?? '')).text();
    expect(shown).toContain('De rol is gewijzigd.');
    expect(await rolesNow()).toMatchObject({ 'Bo Baert': 'reader' });
    expect(await audited()).toEqual(['change-role']);
  });

  it('removes a member, who then sees nothing of the organisation any more', async () => {
    expect((await bo.request(page)).status).toBe(200);
    expect((await remove(cora, bo, 'contributor')).status).toBe(303);
    expect((await bo.request(page)).status).toBe(404);
    expect(await audited()).toEqual(['remove-member']);
  });

  it('who is second is told what changed and by whom, and changes nothing', async () => {
    await changeRole(cora, bo, 'contributor', 'reader');
    const answer = await changeRole(carl, bo, 'contributor', 'coordinator');
    const shown = await answer.text();
    expect(answer.status).toBe(409);
    expect(shown).toContain('Cora Claes wijzigde dit net voor u: Bo Baert is nu lezer.');
    expect(await rolesNow()).toMatchObject({ 'Bo Baert': 'reader' });
    await remove(cora, bo, 'reader');
    const gone = await remove(carl, bo, 'reader');
    expect(gone.status).toBe(409);
    expect(await gone.text()).toContain('is intussen geen lid meer');
  });

  it('who lost the role meanwhile changes nothing', async () => {
    // Both pages were open; of the two one is first.
    const answers = await Promise.all([
      changeRole(cora, carl, 'coordinator', 'reader'),
      changeRole(carl, cora, 'coordinator', 'reader'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect(Object.values(await rolesNow()).filter((role) => role === 'coordinator')).toHaveLength(1);
  });

  it('hands over and stays, or hands over and leaves', async () => {
    expect((await handOver(cora, `contributor:${bo.person}`, 'contributor')).status).toBe(303);
    expect(await rolesNow()).toEqual({
      'Bo Baert': 'coordinator',
      'Carl Cools': 'coordinator',
      'Cora Claes': 'contributor',
    });
    const answer = await handOver(carl, `contributor:${cora.person}`, 'leave');
    expect(answer.headers.get('Location')).toBe('/mijn?verlaten=herselt');
    expect(await rolesNow()).toEqual({ 'Bo Baert': 'coordinator', 'Cora Claes': 'coordinator' });
    expect(await audited()).toEqual(['hand-over', 'change-role', 'hand-over', 'leave-organisation']);
  });

  it('who chose nobody to hand over to is told so', async () => {
    const answer = await cora.request(`${page}/overdragen`, post());
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain('Kies aan wie u overdraagt.');
    expect(shown).toContain('Kies wat u daarna doet.');
    expect(shown).toMatch(/<details open>/);
  });
});

describe('the last coordinator', () => {
  beforeEach(async () => {
    await leave(carl, 'coordinator');
  });

  it('cannot leave, be removed or lose the role before it is handed over', async () => {
    const administrator = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
    const answers = [
      await leave(cora, 'coordinator'),
      await changeRole(administrator, cora, 'coordinator', 'reader'),
      await remove(administrator, cora, 'coordinator'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(await answers[0]?.text()).toContain('Cora Claes is de enige coördinator');
    expect(await rolesNow()).toMatchObject({ 'Cora Claes': 'coordinator' });
    const own = await (await cora.request(page)).text();
    expect(own).toContain('U bent de enige coördinator.');
    expect(own).not.toContain('Ja, ik verlaat de organisatie');
  });

  it('of two who leave at once one stays', async () => {
    await changeRole(cora, bo, 'contributor', 'coordinator');
    const answers = await Promise.all([leave(cora, 'coordinator'), leave(bo, 'coordinator')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(Object.values(await rolesNow())).toEqual(['coordinator']);
  });
});

describe('anybody else', () => {
  it('a member leaves, but changes nobody', async () => {
    for (const deed of [changeRole(bo, cora, 'coordinator', 'reader'), remove(bo, carl, 'coordinator')]) {
      expect((await deed).status).toBe(404);
    }
    expect((await handOver(bo, `coordinator:${cora.person}`, 'leave')).status).toBe(404);
    const left = (await leave(bo, 'contributor')).headers.get('Location') ?? '';
    expect(await (await bo.request(left)).text()).toContain('U bent geen lid meer van Lokaal bestuur Herselt.');
    // Who is a member still, or follows a link to nothing, is told no such thing.
    for (const path of [left, '/mijn?verlaten=elders', '/mijn?verlaten=%3Cb%3E']) {
      expect(await (await cora.request(path)).text()).not.toContain('geen lid meer');
    }
    expect(await rolesNow()).toEqual({ 'Carl Cools': 'coordinator', 'Cora Claes': 'coordinator' });
  });

  it('who belongs elsewhere finds no organisation here, as if there were none', async () => {
    await addOrganisation(site, { id: 'elders' });
    const stranger = await addPerson(site, 'Stien Stas', { in: { elders: 'coordinator' } });
    const [there, nowhere] = [await stranger.request(page), await stranger.request('/organisaties/bestaat-niet')];
    expect([there.status, nowhere.status]).toEqual([404, 404]);
    expect((await remove(stranger, bo, 'contributor')).status).toBe(404);
    expect(await rolesNow()).toMatchObject({ 'Bo Baert': 'contributor' });
  });

  it('a visitor is led to the sign-in and back', async () => {
    const answer = await site.request(page);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/aanmelden?naar=%2Forganisaties%2Fherselt']);
  });

  it('an administrator who is no member looks after the members as well', async () => {
    const administrator = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
    const shown = await (await administrator.request(page)).text();
    expect(shown).toContain('als beheerder van het platform');
    expect(shown).toContain('bo.baert@gemeente.be');
    expect((await remove(administrator, bo, 'contributor')).status).toBe(303);
  });
});

it.each([
  ['leden/rol', { person: 'x', seen: 'king', role: 'reader' }],
  ['leden/rol', {}],
  ['leden/verwijderen', { seen: 'reader' }],
  ['verlaten', {}],
  ['overdragen', { successor: 'nobody', after: 'leave' }],
])('%s with %o is refused as no form of ours', async (path, fields) => {
  expect((await cora.request(`${page}/${path}`, post(fields))).status).toBe(400);
});
