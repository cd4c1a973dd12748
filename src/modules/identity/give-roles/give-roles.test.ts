import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let adam: Person;
let ann: Person;
let persons = 0;
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'lint', name: 'Lokaal bestuur Lint' });
  adam = await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
});
beforeEach(async () => {
  persons += 1;
  ann = await addPerson(site, `Ann Aerts ${persons}`, { in: { lint: 'reader' } });
});
afterAll(() => site.close());

const people = '/beheer/mensen';
const give = (by: Person, to: Person, seen: string, roles: string[]) =>
  by.request(
    `${people}/rollen`,
    post([
      ['person', to.person],
      ['seen', seen],
      ['q', 'Ann'],
      ...roles.map((role): [string, string] => ['role', role]),
    ]),
  );
const rolesOf = async (person: Person) =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ role: string }>`select role from platform_role where person = ${person.person} order by role`.execute(db),
    )
  ).rows.map(({ role }) => role);
const audited = async () =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ line: string }>`
        select action || ' ' || (detail ->> 'role') line from audit_log
        where action in ('give-role', 'take-role') and subject_id = ${ann.person} order by seq`.execute(db),
    )
  ).rows.map(({ line }) => line);

describe('an administrator', () => {
  it('finds people by a part of the name or a whole address, never by a part of one', async () => {
    const found = async (q: string) => (await adam.request(`${people}?${new URLSearchParams({ q })}`)).text();
    for (const q of ['aerts', ann.email]) {
      expect(await found(q)).toContain(`${ann.name}</strong>`);
      expect(await found(q)).toContain('Lokaal bestuur Lint');
    }
    for (const q of ['@gemeente.be', 'ann.aerts', '%', '_nn', '']) expect(await found(q)).not.toContain(`${ann.name}<`);
  });

  it('gives and takes roles, which count at once and stand in the audit log', async () => {
    expect((await ann.request('/redactie')).status).toBe(404);
    const given = await give(adam, ann, '', ['editor', 'reviewer']);
    expect(given.headers.get('Location')).toBe(`${people}?q=Ann&gedaan=bewaard`);
    expect(await rolesOf(ann)).toEqual(['editor', 'reviewer']);
    expect((await ann.request('/redactie')).status).toBe(200);
    await give(adam, ann, 'reviewer,editor', ['reviewer']);
    expect((await ann.request('/redactie')).status).toBe(404);
    expect(await audited()).toEqual(['give-role editor', 'give-role reviewer', 'take-role editor']);
    expect(await (await adam.request(`${people}?rol=reviewer`)).text()).toContain(`${ann.name}</strong>`);
  });

  it('who is second is told, and changes nothing', async () => {
    await give(adam, ann, '', ['editor']);
    const late = await give(adam, ann, '', ['researcher']);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('wijzigde deze rollen net voor u')]);
    expect(await rolesOf(ann)).toEqual(['editor']);
  });

  it('gives no role that does not exist, and none to who is not there', async () => {
    expect((await give(adam, ann, '', ['king'])).status).toBe(400);
    expect((await give(adam, { ...ann, person: 'nobody' }, '', ['editor'])).status).toBe(409);
    expect(await rolesOf(ann)).toEqual([]);
  });

  it('the last one stays: alone, or when two take the role of each other', async () => {
    const alone = await give(adam, adam, 'administrator', []);
    expect([alone.status, await alone.text()]).toEqual([409, expect.stringContaining('de enige beheerder')]);
    await give(adam, ann, '', ['administrator']);
    const answers = await Promise.all([give(adam, ann, 'administrator', []), give(ann, adam, 'administrator', [])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect([...(await rolesOf(adam)), ...(await rolesOf(ann))]).toEqual(['administrator']);
  });
});

it('nobody else finds people or gives roles, least of all to herself', async () => {
  expect((await ann.request(`${people}?q=Adam`)).status).toBe(404);
  expect((await give(ann, ann, '', ['administrator'])).status).toBe(404);
  expect((await site.request(people)).headers.get('Location')).toContain('/aanmelden?naar=');
  expect(await rolesOf(ann)).toEqual([]);
});
