import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cookiesOf, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { administratorLinkCommand, firstAdministratorLink } from './administrator-link';

let site: TestApp;
beforeEach(async () => {
  site = await createTestApp();
});
afterEach(() => site.close());

const hour = 3_600_000;
const pathOf = (link: string | null) => new URL(link ?? 'http://none.invalid/').pathname;
const post = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ submission: 'a-submission-for-tests', ...fields }),
});
const an = { email: 'An@Gemeente.be', name: 'An Peeters' };
const administrators = async () => {
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{
      name: string;
    }>`select p.name from platform_role r join person p on p.id = r.person where r.role = 'administrator'`.execute(db),
  );
  return rows.map(({ name }) => name);
};

test('the link from the console makes who uses it administrator, signed in at once, and works once', async () => {
  const path = pathOf(await firstAdministratorLink(site.deps));
  expect(await (await site.request(path)).text()).toContain('Word beheerder');
  const answer = await site.request(path, post(an));
  expect(answer.status).toBe(303);
  const cookie = cookiesOf(answer);
  expect(await (await site.request('/account', { headers: { Cookie: cookie } })).text()).toContain('an@gemeente.be');
  expect(await administrators()).toEqual(['An Peeters']);
  expect((await site.request(path)).status).toBe(410);
  expect((await site.request(path, post({ email: 'bo@gemeente.be', name: 'Bo Maes' }))).status).toBe(410);
  expect(await administrators()).toEqual(['An Peeters']);
});

test('a site that has an administrator prints no link at its start, a site without one a new link at each', async () => {
  const first = await firstAdministratorLink(site.deps);
  expect(await firstAdministratorLink(site.deps)).not.toBe(first);
  await site.request(pathOf(first), post(an));
  expect(await firstAdministratorLink(site.deps)).toBeNull();
});

test('the command prints a link, also when there is an administrator already', async () => {
  await site.request(pathOf(await firstAdministratorLink(site.deps)), post(an));
  const printed: string[] = [];
  expect(await administratorLinkCommand(site.deps).run([], (line) => printed.push(line))).toBe(0);
  const answer = await site.request(pathOf(printed[0] ?? ''), post({ email: 'bo@gemeente.be', name: 'Bo Maes' }));
  expect(answer.status).toBe(303);
  expect((await administrators()).sort()).toEqual(['An Peeters', 'Bo Maes']);
});

test('a link ends after 24 hours', async () => {
  const path = pathOf(await firstAdministratorLink(site.deps));
  site.clock.advance(24 * hour - 1);
  expect((await site.request(path)).status).toBe(200);
  site.clock.advance(1);
  expect((await site.request(path)).status).toBe(410);
  expect((await site.request(path, post(an))).status).toBe(410);
  expect(await administrators()).toEqual([]);
});

test('wrong answers come back with the link still good', async () => {
  const path = pathOf(await firstAdministratorLink(site.deps));
  const answer = await site.request(path, post({ email: 'geen adres', name: '' }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('value="geen adres"');
  expect(page).toContain('Vul uw naam in.');
  expect((await site.request(path, post(an))).status).toBe(303);
});

test('who has an account becomes administrator with that account, and keeps her name', async () => {
  const before = await signIn(site, 'an@gemeente.be', 'An Peeters-Janssens');
  await site.request(pathOf(await firstAdministratorLink(site.deps)), post(an));
  expect(await administrators()).toEqual(['An Peeters-Janssens']);
  const viewer = await (await before.request('/account')).text();
  expect(viewer).toContain('An Peeters-Janssens');
});

test('a made-up link opens nothing, and the token is in no table', async () => {
  expect((await site.request('/aanmelden/beheerder/AAAAAAAAAAAAAAAAAAAAAA', post(an))).status).toBe(410);
  const token =
    pathOf(await firstAdministratorLink(site.deps))
      .split('/')
      .at(-1) ?? '';
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ all: string }>`select string_agg(l::text, ' ') as all from administrator_link l`.execute(db),
  );
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(rows[0]?.all).toBeTruthy();
  expect(rows[0]?.all).not.toContain(token);
});
