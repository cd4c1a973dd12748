import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askedToSignIn, type SignedInSession, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
let an: SignedInSession;
beforeEach(async () => {
  site = await createTestApp();
  an = await signIn(site, 'an@gemeente.be', 'An Peeters');
});
afterEach(() => site.close());

const path = '/account/verwijderen';
const post = (fields: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});
const keep = post({ action: 'bewaar', slug: 'soepcafes', return: '/praktijken' });
const asOwner = (query: string) =>
  site.deps.database.asOwner(async (db) => (await sql.raw<Record<string, unknown>>(query).execute(db)).rows);
const makeOrganisation = (id: string, ended = false) =>
  asOwner(`insert into organisation (id, kind, name, created_at, ended_at)
    values ('${id}', 'local-government', 'Gemeente ${id}', now(), ${ended ? 'now()' : 'null'})`);
const join = (organisation: string, person: string, role: string) =>
  asOwner(`insert into membership values ('${organisation}', '${person}', '${role}', now(), 'operator')`);
const giveRole = (person: string, role: string) =>
  asOwner(`insert into platform_role values ('${person}', '${role}', now(), 'operator')`);

/** Tables in which an id, an address or a name still stands, but for the log and the mails that left. */
async function tracesOf(text: string): Promise<string[]> {
  const tables = await asOwner(`select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in ('audit_log', 'outbox', 'submission') order by 1`);
  const found = await Promise.all(
    tables.map(async ({ name }) => ({
      name: String(name),
      rows: await asOwner(`select 1 from "${name}" t where t::text like '%${text}%' limit 1`),
    })),
  );
  return found.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
}

test('a visitor is led to the sign-in', async () => {
  expect((await site.request(path)).headers.get('Location')).toContain('/aanmelden?naar=');
  const sent = await site.request(path, post());
  expect([sent.status, await sent.text()]).toEqual([403, expect.stringContaining(`href="${askedToSignIn(path)}"`)]);
});

test('the account page leads to what goes and what stays, in both languages', async () => {
  expect(await (await an.request('/account')).text()).toContain(`href="${path}"`);
  const page = await (await an.request(path)).text();
  expect(page).toContain('Ja, verwijder mijn account voorgoed');
  expect(await (await an.request(`/en${path}`)).text()).toContain('Yes, delete my account for good');
  expect(await tracesOf(an.person)).toContain('person');
});

test('everything of the account goes, in every module, and nothing of anybody else', async () => {
  const bo = await signIn(site, 'bo@gemeente.be', 'Bo Maes');
  await makeOrganisation('org-gent');
  await makeOrganisation('org-oud', true);
  await join('org-gent', an.person, 'contributor');
  await join('org-oud', an.person, 'coordinator');
  await join('org-gent', bo.person, 'reader');
  await giveRole(an.person, 'editor');
  for (const row of [
    `account values ('a', '${an.person}', 'acm-idm', 'vo', now(), now())`,
    `passkey values ('p', '${an.person}', 'x', 'key', 'c', 0, 'singleDevice', false, 'internal', null, now())`,
    `administrator_link values ('h', now(), now(), now(), '${an.person}')`,
    `organisation_request (id, person, name, created_at) values ('r', '${an.person}', 'Olen', now())`,
  ])
    await asOwner(`insert into ${row}`);
  for (const { request } of [an, bo]) await request('/praktijken/bewaard', keep);
  expect(await tracesOf(an.person)).toContain('kept_list');
  const answer = await an.request(path, post());
  expect(answer.headers.get('Location')).toBe('/account/verwijderd');
  expect(answer.headers.get('Set-Cookie')).toContain('verbonden.session_token=;');
  expect(await (await site.request('/account/verwijderd')).text()).toContain('Uw account is verwijderd');
  for (const trace of [an.person, 'an@gemeente.be', 'An Peeters']) expect(await tracesOf(trace)).toEqual([]);
  expect(await tracesOf(bo.person)).toEqual(['kept_list', 'membership', 'person', 'session']);
  expect((await an.request('/account')).headers.get('Location')).toContain('/aanmelden');
  expect((await bo.request('/account')).status).toBe(200);
  expect(
    await asOwner(`select action, organisation from audit_log where actor = '${an.person}' order by seq desc limit 2`),
  ).toEqual([
    { action: 'end-account', organisation: null },
    { action: 'leave-organisation', organisation: 'org-gent' },
  ]);
});

test('answers about practices go with the account', async () => {
  const form = '/praktijken/soepcafes/past-dit-hier';
  const page = await (await an.request(form)).text();
  const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const questions = [...page.matchAll(/type="radio" name="(\w+)"/g)].map(([, name]) => [name, 'yes']);
  await an.request(form, post({ ...Object.fromEntries(questions), submission }));
  expect(await asOwner('select slug from transfer_check')).toHaveLength(1);
  await an.request(path, post());
  expect(await asOwner('select slug from transfer_check')).toEqual([]);
});

test('the only coordinator of an organisation hands over first; then it can', async () => {
  const bo = await signIn(site, 'bo@gemeente.be', 'Bo Maes');
  await makeOrganisation('org-gent');
  await join('org-gent', an.person, 'coordinator');
  await join('org-gent', bo.person, 'reader');
  expect(await (await an.request(path)).text()).not.toContain('voorgoed');
  const refused = await an.request(path, post());
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain('href="/organisaties/org-gent"');
  expect(page).toContain('Draag die taak eerst over');
  expect(await tracesOf(an.person)).toEqual(['membership', 'person', 'session']);
  await asOwner(`update membership set role = 'coordinator' where person = '${bo.person}'`);
  expect((await an.request(path, post())).status).toBe(303);
});

test('the only administrator makes somebody else administrator first; of two who leave at once one stays', async () => {
  const bo = await signIn(site, 'bo@gemeente.be', 'Bo Maes');
  await giveRole(an.person, 'administrator');
  const refused = await an.request(path, post());
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('U bent de enige beheerder van de site');
  await giveRole(bo.person, 'administrator');
  const answers = await Promise.all([an.request(path, post()), bo.request(path, post())]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});

test('who comes back with the same address begins anew', async () => {
  await an.request(path, post());
  const again = await signIn(site, 'an@gemeente.be', 'An Peeters');
  expect(again.person).not.toBe(an.person);
  expect((await again.request('/account')).status).toBe(200);
});

test('nobody ends an account of a demonstration, for others want to be that person too', async () => {
  const demo = await createTestApp({ config: { demo: true } });
  try {
    const els = await signIn(demo, 'els@fictief.test', 'Els');
    const page = await (await els.request(path)).text();
    expect(page).toContain('In deze demonstratie kan dat niet');
    expect(page).not.toContain('Ja, verwijder mijn account voorgoed');
    expect((await els.request(path, post())).status).toBe(409);
    expect((await els.request('/account')).status).toBe(200);
  } finally {
    await demo.close();
  }
});
