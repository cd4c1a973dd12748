import { readFileSync } from 'node:fs';
import { type RawBuilder, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OidcIssuer, startOidcIssuer, walkThroughIssuer } from '../../../../test/harness/oidc-issuer.mjs';
import { addPerson } from '../../../../test/harness/organisations';
import { cookiesOf, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { appendAudit } from '../../../platform/audit/audit-log';
import { saveCodes } from '../keep-codes/queries';
import { insertOrganisation } from '../queries';

const redirectUri = 'http://verbonden.test/aanmelden/dienst/callback/acm-idm';
const settings = (url: string) => ({
  discoveryUrl: `${url}/.well-known/openid-configuration`,
  clientId: 'verbonden',
  clientSecret: 'a secret of the client',
  scopes: ['openid', 'profile', 'vo'],
  claims: {
    id: 'vo_id',
    organisationCode: 'vo_orgcode',
    organisationName: 'vo_orgnaam',
    role: 'verbonden_rol_3d',
  },
});
const an = {
  vo_id: 'e53f1a2b-an',
  given_name: 'An',
  family_name: 'Peeters',
  vo_orgcode: 'OVO002949',
  vo_orgnaam: 'Gemeente Herselt',
  verbonden_rol_3d: ['bijdrager'],
};

let issuer: OidcIssuer;
let site: TestApp;
beforeEach(async () => {
  issuer = await startOidcIssuer({ redirectUri });
  site = await createTestApp({ config: { oidc: settings(issuer.url) } });
});
afterEach(async () => {
  await site.close();
  await issuer.close();
});

const rowsOf = async (query: string) => {
  const { rows } = await site.deps.database.asOwner((db) => sql.raw<Record<string, unknown>>(query).execute(db));
  return rows;
};
const claimLines = () =>
  rowsOf("select action, organisation, detail from audit_log where action like '%-from-claims' order by seq");
const memberships = () => rowsOf('select organisation, role, given_by from membership order by organisation');

function addOrganisation(id: string, ...ovo: string[]): Promise<void> {
  const organisation = { id, kind: 'municipality', name: id, nis: null, fictitious: false } as const;
  return site.deps.database.write({ organisation: id, person: null }, async (db) => {
    await insertOrganisation(db, organisation, site.deps.clock());
    await saveCodes(db, id, { ovo, kbo: [] });
  });
}

/** The whole journey. @returns the answer to the return, and a way to ask on with the cookies of it */
async function signInThere(naar?: string) {
  const begun = await site.request(`/aanmelden/overheid${naar ? `?naar=${encodeURIComponent(naar)}` : ''}`);
  const back = await walkThroughIssuer(begun.headers.get('Location') ?? '', redirectUri);
  const answer = await site.request(back, { headers: { Cookie: cookiesOf(begun) } });
  const cookie = cookiesOf(answer);
  const request = (path: string) => site.request(path, { headers: { Cookie: cookie } });
  return { begun, back, answer, request, location: answer.headers.get('Location') };
}

test('a person comes in by her id, with the role of the claim in the organisation of the claim', async () => {
  await addOrganisation('herselt', 'OVO002949');
  issuer.state.claims = an;
  const { answer, request, location } = await signInThere('/praktijken?q=a');
  expect(answer.status).toBe(303);
  expect(location).toBe('/praktijken?q=a');
  expect(await (await request('/')).text()).toContain('An Peeters');
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'contributor', given_by: 'claims' }]);
  expect(await rowsOf('select provider, account_id from account')).toEqual([
    { provider: 'acm-idm', account_id: an.vo_id },
  ]);
});

test('the second time it is the same account, and the role follows the claim', async () => {
  await addOrganisation('herselt', 'OVO002949');
  for (const role of ['bijdrager', 'lezer']) {
    issuer.state.claims = { ...an, verbonden_rol_3d: role };
    expect((await signInThere()).location).toBe('/mijn');
  }
  expect(await rowsOf('select name from person')).toEqual([{ name: 'An Peeters' }]);
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'reader', given_by: 'claims' }]);
});

test('a role that was given here by hand is never lowered', async () => {
  await addOrganisation('herselt', 'OVO002949');
  issuer.state.claims = an;
  await signInThere();
  await site.deps.database.asOwner((db) =>
    sql`update membership set role = 'coordinator', given_by = 'somebody'`.execute(db),
  );
  await signInThere();
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'coordinator', given_by: 'somebody' }]);
});

test('a role that the claims name no more is gone, on every device that is signed in', async () => {
  await addOrganisation('herselt', 'OVO002949');
  issuer.state.claims = an;
  const { request } = await signInThere();
  expect((await request('/organisaties/herselt')).status).toBe(200);
  issuer.state.claims = { ...an, verbonden_rol_3d: [] };
  expect((await signInThere()).location).toBe('/aanmelden/zonder-organisatie');
  expect(await memberships()).toEqual([]);
  expect((await request('/organisaties/herselt')).status).toBe(404);
  expect(await claimLines()).toEqual([
    { action: 'join-from-claims', organisation: 'herselt', detail: { role: 'contributor' } },
    { action: 'leave-from-claims', organisation: 'herselt', detail: {} },
  ]);
});

test.each([
  ['role', { verbonden_rol_3d: undefined }],
  ['organisationCode', { vo_orgcode: undefined }],
])('a claim that is missing altogether takes no role away, and stands in the log: %s', async (claim, without) => {
  await addOrganisation('herselt', 'OVO002949');
  issuer.state.claims = an;
  await signInThere();
  issuer.state.claims = { ...an, ...without };
  expect((await signInThere()).location).toBe('/mijn');
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'contributor', given_by: 'claims' }]);
  const logged = site.logLines.filter(({ event }) => event === 'government.claim-missing');
  expect(logged).toEqual([expect.objectContaining({ level: 'error', claim })]);
});

test('of sixty organisations in the claims those that are known here count, wherever they stand', async () => {
  await addOrganisation('herselt', 'OVO002949');
  const others = Array.from({ length: 60 }, (_, index) => `lezer:OVO${100_000 + index}`);
  issuer.state.claims = { ...an, verbonden_rol_3d: [...others, 'bijdrager'] };
  expect((await signInThere()).location).toBe('/mijn');
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'contributor', given_by: 'claims' }]);
});

describe('what was given by hand before it was kept under a role of the claims', () => {
  const migration = readFileSync('src/modules/identity/migrations/20261122T0530_know_hands_of_before.sql', 'utf8');
  const hands = () =>
    rowsOf('select organisation, role, hand_role, hand_given_by from membership order by organisation');
  /** Members by the claims of long ago, in these organisations. */
  async function membersBefore(...organisations: string[]): Promise<string> {
    issuer.state.claims = { ...an, verbonden_rol_3d: organisations.map((_, index) => `bijdrager:OVO00000${index}`) };
    for (const [index, id] of organisations.entries()) await addOrganisation(id, `OVO00000${index}`);
    await signInThere();
    const [row] = await rowsOf('select distinct person from membership');
    return String(row?.person);
  }
  const asOwner = (query: RawBuilder<unknown>) => site.deps.database.asOwner((db) => query.execute(db));
  const invite = (organisation: string, person: string, role: string, hours: number) =>
    asOwner(sql`insert into invitation
      (organisation, id, email, role, token_hash, invited_by, created_at, expires_at, accepted_at, accepted_by)
      select ${organisation}, ${`invitation-${hours}`}, 'a@b.be', ${role}, ${`${organisation}${hours}`}, 'bo', since, since,
        since + make_interval(hours => ${hours}), ${person} from membership where organisation = ${organisation}`);

  test('stays when the claims end: by invitation, by request, by a change of role; the last change counts', async () => {
    const person = await membersBefore('gevraagd', 'uitgenodigd', 'vroeger', 'zonder');
    await invite('uitgenodigd', person, 'reader', 0);
    await invite('vroeger', person, 'coordinator', -1);
    await asOwner(sql`insert into organisation_request
      (id, person, name, created_at, decided_at, decided_by, outcome, organisation)
      select 'request', person, 'x', since, since, 'adam', 'approved', organisation
      from membership where organisation = 'gevraagd'`);
    await asOwner(sql.raw(migration));
    const none = { hand_role: null, hand_given_by: null };
    expect(await hands()).toEqual([
      { organisation: 'gevraagd', role: 'contributor', hand_role: 'reader', hand_given_by: 'adam' },
      { organisation: 'uitgenodigd', role: 'contributor', hand_role: 'reader', hand_given_by: 'bo' },
      { organisation: 'vroeger', role: 'contributor', ...none },
      { organisation: 'zonder', role: 'contributor', ...none },
    ]);
    issuer.state.claims = { ...an, verbonden_rol_3d: [] };
    await signInThere();
    expect(await memberships()).toEqual([
      { organisation: 'gevraagd', role: 'reader', given_by: 'adam' },
      { organisation: 'uitgenodigd', role: 'reader', given_by: 'bo' },
    ]);
  });

  test('a change of role puts aside what was given before it', async () => {
    const person = await membersBefore('herselt');
    await invite('herselt', person, 'coordinator', 1);
    const at = new Date(site.clock.now().getTime() + 2 * 3_600_000);
    await site.deps.database.asOwner((db) =>
      appendAudit(db, {
        ...{ at, actor: 'cleo', organisation: 'herselt', action: 'change-role', requestId: null },
        ...{ subjectKind: 'person', subjectId: person, detail: { was: 'coordinator', becomes: 'reader' } },
      }),
    );
    await asOwner(sql.raw(migration));
    expect(await hands()).toMatchObject([{ hand_role: 'reader', hand_given_by: 'cleo' }]);
  });
});

test('who works for another organisation now belongs to that one, and no longer to the first', async () => {
  await addOrganisation('herselt', 'OVO002949');
  await addOrganisation('aarschot', 'OVO001111');
  for (const vo_orgcode of ['OVO002949', 'OVO001111']) {
    issuer.state.claims = { ...an, vo_orgcode };
    await signInThere();
  }
  expect(await memberships()).toEqual([{ organisation: 'aarschot', role: 'contributor', given_by: 'claims' }]);
});

test('what an invitation gave stays when the claims say no more, also under a higher role of the claims', async () => {
  await addOrganisation('herselt', 'OVO002949');
  await addOrganisation('aarschot', 'OVO001111');
  issuer.state.claims = an;
  await signInThere();
  await site.deps.database.asOwner((db) =>
    sql`insert into membership (organisation, person, role, since, given_by)
      select 'aarschot', person, 'reader', since, 'somebody' from membership`.execute(db),
  );
  issuer.state.claims = { ...an, vo_orgcode: 'OVO001111' };
  await signInThere();
  expect(await memberships()).toEqual([{ organisation: 'aarschot', role: 'contributor', given_by: 'claims' }]);
  issuer.state.claims = { ...an, vo_orgcode: 'OVO000000' };
  await signInThere();
  expect(await memberships()).toEqual([{ organisation: 'aarschot', role: 'reader', given_by: 'somebody' }]);
});

test('the last coordinator loses the role too: the log says so, and administrators get a mail', async () => {
  await addOrganisation('herselt', 'OVO002949');
  await addPerson(site, 'Adam Admin', { platform: ['administrator'] });
  for (const role of ['coördinator', 'lezer']) {
    issuer.state.claims = { ...an, verbonden_rol_3d: role };
    await signInThere();
  }
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'reader', given_by: 'claims' }]);
  expect((await claimLines()).at(-1)).toEqual({
    action: 'lower-from-claims',
    organisation: 'herselt',
    detail: { role: 'reader', lastCoordinator: true },
  });
  const mails = await rowsOf("select body from outbox where subject = 'Geen coördinator meer: herselt'");
  expect(mails).toEqual([{ body: expect.stringContaining('/organisaties/herselt') }]);
});

test.each([
  ['the organisation is not known here', { vo_orgcode: 'OVO000000' }],
  ['the claims name no role of ours', { verbonden_rol_3d: 'beheerder' }],
  ['the claims name no role at all', { verbonden_rol_3d: [] }],
  ['the claims do not speak of roles', { verbonden_rol_3d: undefined }],
])('who belongs nowhere is in all the same, and is told so: %s', async (_why, claims) => {
  await addOrganisation('herselt', 'OVO002949');
  issuer.state.claims = { ...an, ...claims };
  const { answer, location } = await signInThere('/praktijken');
  expect(location).toBe('/aanmelden/zonder-organisatie?naar=%2Fpraktijken');
  const page = await site.request(location ?? '', { headers: { Cookie: cookiesOf(answer) } });
  const text = await page.text();
  expect(text).toContain('U bent aangemeld');
  expect(text).toContain('Gemeente Herselt');
  expect(text).toContain('Uw organisatie doet nog niet mee met Verbonden.');
  expect(text).toContain('href="/organisaties/aanvragen"');
  expect(await memberships()).toEqual([]);
});

test('an organisation with several codes is found by any of them, once, with the highest role', async () => {
  await addOrganisation('herselt', 'OVO002949', 'OVO001111');
  issuer.state.claims = { ...an, vo_orgcode: 'OVO001111' };
  await signInThere();
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'contributor', given_by: 'claims' }]);
  issuer.state.claims = { ...an, verbonden_rol_3d: ['coördinator:OVO001111', 'lezer:OVO002949'] };
  await signInThere();
  expect(await memberships()).toEqual([{ organisation: 'herselt', role: 'coordinator', given_by: 'claims' }]);
});

test('a role with a code counts for that organisation', async () => {
  await addOrganisation('herselt', 'OVO002949');
  await addOrganisation('aarschot', 'OVO001111');
  issuer.state.claims = { ...an, verbonden_rol_3d: ['lezer:OVO001111', 'coördinator:OVO002949'] };
  await signInThere();
  expect(await memberships()).toEqual([
    { organisation: 'aarschot', role: 'reader', given_by: 'claims' },
    { organisation: 'herselt', role: 'coordinator', given_by: 'claims' },
  ]);
});

test('an address that somebody has here already gives nobody her account', async () => {
  const before = await signIn(site, 'an@gemeente.be', 'An die er al was');
  issuer.state.claims = { ...an, email: 'an@gemeente.be', email_verified: true };
  const { request } = await signInThere();
  expect(await (await request('/account')).text()).not.toContain('An die er al was');
  expect(await rowsOf('select id from person')).toHaveLength(2);
  expect(await (await before.request('/account')).text()).toContain('An die er al was');
});

test('an address that the government vouches for becomes hers; another does not', async () => {
  issuer.state.claims = { ...an, email: 'An@Gemeente.be', email_verified: true };
  await signInThere();
  issuer.state.claims = { ...an, vo_id: 'other', email: 'bo@gemeente.be' };
  const { request } = await signInThere();
  const emails = (await rowsOf('select email from person order by email')).map(({ email }) => String(email));
  expect(emails.filter((email) => !email.endsWith('@geen-adres.invalid'))).toEqual(['an@gemeente.be']);
  expect(await (await request('/account')).text()).toContain('Er is geen e-mailadres bekend');
});

test('a return without a journey, a second time, or with another state signs nobody in', async () => {
  issuer.state.claims = an;
  const { begun, back } = await signInThere();
  const cookie = cookiesOf(begun);
  const tries = [
    site.request(back, { headers: { Cookie: cookie } }),
    site.request(back),
    site.request(back.replace(/state=[^&]+/, 'state=made-up'), { headers: { Cookie: cookie } }),
    site.request('/aanmelden/dienst/callback/acm-idm'),
    site.request('/aanmelden/dienst/callback/acm-idm?code=a&state=b'),
  ];
  for (const answer of await Promise.all(tries)) {
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie().join()).not.toContain('session_token');
    expect(await answer.text()).toContain('Aanmelden met de digitale overheid lukte niet');
  }
  expect(await rowsOf('select id from session')).toHaveLength(1);
});

test('who turns back at the government is told what else she can do', async () => {
  issuer.state.deny = true;
  const { answer } = await signInThere();
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('vraag een link per e-mail');
});

test('claims that do not say who it is sign nobody in', async () => {
  issuer.state.claims = { ...an, vo_id: undefined };
  expect((await signInThere()).answer.status).toBe(400);
  expect(await rowsOf('select id from person')).toEqual([]);
});

test('the claims may come from the user info endpoint', async () => {
  const other = await startOidcIssuer({ redirectUri, claimsInToken: false });
  other.state.claims = an;
  const theirs = await createTestApp({ config: { oidc: settings(other.url) } });
  const begun = await theirs.request('/aanmelden/overheid');
  const back = await walkThroughIssuer(begun.headers.get('Location') ?? '', redirectUri);
  const answer = await theirs.request(back, { headers: { Cookie: cookiesOf(begun) } });
  expect(answer.status).toBe(303);
  await theirs.close();
  await other.close();
});

test('an issuer that is out of order is told, and asked again the next time', async () => {
  const broken = await createTestApp({ config: { oidc: settings('http://127.0.0.1:9') } });
  for (let time = 0; time < 2; time += 1) {
    const answer = await broken.request('/aanmelden/overheid');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('lukte niet');
  }
  await broken.close();
});

test('the site asks for what it was set to, keeps no tokens, and logs nobody', async () => {
  issuer.state.claims = an;
  const { begun } = await signInThere();
  const asked = new URL(begun.headers.get('Location') ?? '');
  expect(asked.searchParams.get('scope')).toBe('openid profile vo');
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  expect(asked.search).not.toContain('rrn');
  const columns = await rowsOf("select column_name from information_schema.columns where table_name = 'account'");
  expect(columns.map(({ column_name }) => column_name).join()).not.toMatch(/token|password/);
  const kept = await rowsOf("select * from audit_log where actor != 'content'");
  expect(JSON.stringify([kept, site.logLines])).not.toMatch(/Peeters|e53f1a2b|Herselt/);
});

test('without its settings there is no such sign-in', async () => {
  const plain = await createTestApp();
  expect(await (await plain.request('/aanmelden')).text()).not.toContain('digitale overheid');
  expect((await plain.request('/aanmelden/overheid')).status).toBe(404);
  expect(await (await site.request('/aanmelden')).text()).toContain('Aanmelden met de digitale overheid (ACM/IDM)');
  await plain.close();
});
