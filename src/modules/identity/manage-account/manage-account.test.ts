import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
beforeEach(async () => {
  site = await createTestApp();
});
afterEach(() => site.close());

const post = (fields: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ submission: 'submission-for-tests', ...fields }),
});
const firefox = { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' };
const rowsOf = async (query: string) => {
  const { rows } = await site.deps.database.asOwner((db) => sql.raw<Record<string, unknown>>(query).execute(db));
  return rows;
};
const sessionIn = (page: string) => /name="session" value="([^"]+)"/.exec(page)?.[1] ?? '';
const addPasskey = (id: string, person: string) =>
  site.deps.database.asOwner((db) =>
    sql`insert into passkey values (${id}, ${person}, 'Firefox op Windows', 'key', ${`credential ${id}`}, 0,
      'singleDevice', false, 'internal', null, now())`.execute(db),
  );

test.each(['/account', '/account/naam'])('a visitor of %s is led to the sign-in, and back', async (path) => {
  const answer = await site.request(path);
  expect(answer.headers.get('Location')).toBe(`/aanmelden?naar=${encodeURIComponent(path)}`);
});

test('a name is changed, and shows at once', async () => {
  const { request } = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const answer = await request('/account/naam', post({ name: '  An <b>Janssens</b> ' }));
  expect(answer.headers.get('Location')).toBe('/account?gedaan=naam');
  const page = await (await request('/account?gedaan=naam')).text();
  expect(page).toContain('Uw naam is bewaard.');
  expect(page).toContain('An &lt;b>Janssens');
  expect(page).not.toContain('<b>Janssens');
});

test.each(['', 'A', 'a'.repeat(81)])('a name like %j comes back with what is wrong', async (name) => {
  const { request } = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const answer = await request('/account/naam', post({ name }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('error-summary');
  expect(await (await request('/account')).text()).toContain('An Peeters');
});

test('the page shows where somebody is signed in, and which of them is this device', async () => {
  const first = await signIn(site, 'an@gemeente.be', 'An Peeters');
  await signIn(
    { ...site, request: (path, init = {}) => site.request(path, { ...init, headers: firefox }) },
    'an@gemeente.be',
  );
  const page = await (await first.request('/account')).text();
  expect(page).toContain('Firefox op Windows');
  expect(page).toContain('Onbekende browser op onbekend toestel');
  expect(page.match(/\(dit toestel\)/g)).toHaveLength(1);
  expect(page).toMatch(/Aangemeld op 20 november 2026 om \d\d:\d\d, laatst gebruikt op 20 november 2026</);
});

test('another device is signed out with one button, and knows it at once', async () => {
  const here = await signIn(site, 'an@gemeente.be');
  const there = await signIn(site, 'an@gemeente.be');
  const session = sessionIn(await (await here.request('/account')).text());
  expect((await here.request('/account/toestellen/afmelden', post({ session }))).status).toBe(303);
  expect((await there.request('/account')).status).toBe(303);
  expect((await here.request('/account')).status).toBe(200);
  // Once more: nothing left to end, and nothing to say in the log.
  await here.request('/account/toestellen/afmelden', post({ session }));
  expect(await rowsOf("select detail from audit_log where action = 'end-session'")).toHaveLength(1);
});

test('all other devices are signed out at once, this one stays', async () => {
  const sessions = [];
  for (let device = 0; device < 3; device += 1) sessions.push(await signIn(site, 'an@gemeente.be'));
  const other = await signIn(site, 'bo@gemeente.be');
  await sessions[0]?.request('/account/toestellen/andere-afmelden', post());
  const answers = await Promise.all([...sessions, other].map(({ request }) => request('/account')));
  expect(answers.map(({ status }) => status)).toEqual([200, 303, 303, 200]);
});

test('nobody ends the session or takes the passkey of another', async () => {
  const an = await signIn(site, 'an@gemeente.be');
  const bo = await signIn(site, 'bo@gemeente.be');
  const [session] = await rowsOf(`select id from session where person = '${an.person}'`);
  await addPasskey('of-an', an.person);
  await bo.request('/account/toestellen/afmelden', post({ session: String(session?.id) }));
  await bo.request('/account/sleutels/verwijderen', post({ passkey: 'of-an' }));
  expect((await an.request('/account')).status).toBe(200);
  expect(await rowsOf('select id from passkey')).toHaveLength(1);
  expect(await (await bo.request('/account')).text()).not.toContain('of-an');
});

test('a passkey is listed and removed', async () => {
  const an = await signIn(site, 'an@gemeente.be');
  await addPasskey('of-an', an.person);
  expect(await (await an.request('/account')).text()).toContain('value="of-an"');
  const answer = await an.request('/account/sleutels/verwijderen', post({ passkey: 'of-an' }));
  expect(answer.headers.get('Location')).toBe('/account?gedaan=verwijderd');
  expect(await rowsOf('select id from passkey')).toEqual([]);
  expect(await rowsOf("select actor from audit_log where action = 'remove-passkey'")).toEqual([{ actor: an.person }]);
});

test.each(['/aanmelden/sleutel', '/account/sleutels/nieuw'])('what is no passkey is refused at %s', async (path) => {
  const { request } = await signIn(site, 'an@gemeente.be');
  const json = (body: string): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  const text = 'AAAA';
  const response = { clientDataJSON: text, authenticatorData: text, signature: text, attestationObject: text };
  const made = { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response };
  for (const body of ['', '{', 'null', '[]', '{"id":1}', JSON.stringify(made), JSON.stringify({ ...made, id: '\0' })]) {
    expect([400, 401]).toContain((await request(path, json(body))).status);
  }
});

test('a passkey is made by who signed in within a day, and asked of by anybody', async () => {
  const { request } = await signIn(site, 'an@gemeente.be');
  const question = await (await request('/account/sleutels/nieuw')).json();
  expect(question).toMatchObject({ rp: { name: 'Verbonden', id: 'verbonden.test' }, user: { name: 'an@gemeente.be' } });
  site.clock.advance(2 * 86_400_000);
  expect((await request('/account/sleutels/nieuw')).status).toBe(403);
  expect((await site.request('/account/sleutels/nieuw')).status).toBe(401);
  expect(await (await site.request('/aanmelden/sleutel')).json()).toMatchObject({ rpId: 'verbonden.test' });
});

test('nothing else of the library has an address', async () => {
  for (const path of [
    'sign-in/magic-link',
    'sign-up/email',
    'get-session',
    'ok',
    'error',
    'update-user',
    'delete-user',
  ]) {
    expect((await site.request(`/aanmelden/dienst/${path}`)).status).toBe(404);
    expect((await site.request(`/aanmelden/dienst/${path}`, post())).status).toBe(404);
  }
});
