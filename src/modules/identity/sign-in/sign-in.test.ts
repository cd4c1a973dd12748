import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askLink, cookiesOf, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';

let site: TestApp;
beforeEach(async () => {
  site = await createTestApp();
});
afterEach(() => site.close());

const minute = 60_000;
const day = 86_400_000;
let asked = 0;
const post = (fields: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});
const ask = (email: string, more: Record<string, string> = {}) => {
  asked += 1;
  return site.request('/aanmelden', post({ submission: `submission-for-tests-${asked}`, email, ...more }));
};
const mails = () => site.deps.database.read(publicScope, (db) => readOutbox(db, 200));
const rowsOf = async (query: string) => {
  const { rows } = await site.deps.database.asOwner((db) => sql.raw<Record<string, unknown>>(query).execute(db));
  return rows;
};
const people = async () => (await rowsOf('select email from person order by email')).map(({ email }) => email);
const audited = async () =>
  (await rowsOf("select action from audit_log where actor != 'content' order by seq")).map(({ action }) => action);

describe('a mailed link', () => {
  test('who presses the button behind it is signed in, and her name stands in the header', async () => {
    const { request } = await signIn(site, 'an@gemeente.be', 'An Peeters');
    const page = await (await request('/')).text();
    expect(page).toContain('An Peeters');
    expect(page).not.toContain('>Aanmelden<');
    expect(await (await site.request('/')).text()).toContain('>Aanmelden<');
  });

  test('opening it does nothing: scanners of mail open links', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    for (let time = 0; time < 3; time += 1) {
      const opened = await site.request(link);
      expect(opened.status).toBe(200);
      expect(opened.headers.getSetCookie()).toEqual([]);
      expect(opened.headers.get('Referrer-Policy')).toBe('same-origin');
      expect(await opened.text()).toContain('an@gemeente.be');
    }
    expect(await people()).toEqual([]);
    expect((await site.request(link, post())).status).toBe(303);
  });

  test('it works once: the second time there is a way to a new one', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    await site.request(link, post());
    const again = await site.request(link, post());
    expect(again.status).toBe(410);
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(await again.text()).toContain('Vraag een nieuwe link');
    expect((await site.request(link)).status).toBe(410);
  });

  test('of two who use it at once, one gets in', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    const answers = await Promise.all([1, 2, 3, 4].map(() => site.request(link, post())));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410]);
  });

  test('two links of one new address, used at once, make one account', async () => {
    const links = [await askLink(site, 'an@gemeente.be')];
    site.clock.advance(1000);
    links.push(await askLink(site, 'an@gemeente.be'));
    const answers = await Promise.all(links.map((link) => site.request(link, post())));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await people()).toEqual(['an@gemeente.be']);
  });

  test('it works for 15 minutes', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    site.clock.advance(15 * minute - 1000);
    expect((await site.request(link)).status).toBe(200);
    site.clock.advance(2000);
    expect((await site.request(link)).status).toBe(410);
    expect((await site.request(link, post())).status).toBe(410);
    expect(await people()).toEqual([]);
  });

  test('who has signed in already goes on, when she goes back to a link that was used', async () => {
    const link = await askLink(site, 'an@gemeente.be', '/praktijken');
    const cookie = cookiesOf(await site.request(link, post()));
    const again = await site.request(link, { ...post(), headers: { Cookie: cookie } });
    expect(again.headers.get('Location')).toBe('/praktijken');
  });

  test('a made-up link, or half of one, opens nothing', async () => {
    expect((await site.request('/aanmelden/link/AAAAAAAAAAAAAAAAAAAAAA', post())).status).toBe(410);
    expect((await site.request('/aanmelden/link/AAAA', post())).status).toBe(404);
  });

  test('what the database keeps of it opens nothing', async () => {
    await askLink(site, 'an@gemeente.be');
    const [row] = await rowsOf('select * from verification');
    for (const kept of [row?.token_hash, row?.id]) {
      const guess = String(kept).slice(0, 22);
      expect((await site.request(`/aanmelden/link/${guess}`, post())).status).toBe(410);
    }
    const [mail] = await mails();
    const token = /link\/([\w-]{22})/.exec(mail?.body ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    expect(JSON.stringify(row)).not.toContain(token);
  });
});

describe('asking for a link', () => {
  test('is answered the same, and mailed the same, whether there is an account or not', async () => {
    await signIn(site, 'known@gemeente.be');
    const answers = [await ask('known@gemeente.be'), await ask('unknown@gemeente.be')];
    const shown = answers.map((answer) => [
      answer.status,
      answer.headers.get('Location'),
      answer.headers.getSetCookie(),
    ]);
    expect(shown[0]).toEqual(shown[1]);
    const bodies = (await mails())
      .filter(({ recipient }) => recipient === 'unknown@gemeente.be' || recipient === 'known@gemeente.be')
      .map(({ subject, body }) => subject + body.replace(/link\/[\w-]{22}/, 'link/…'));
    expect(new Set(bodies).size).toBe(1);
    expect(await people()).toEqual(['known@gemeente.be']);
  });

  test('makes one mail of a double click', async () => {
    const again = () =>
      site.request('/aanmelden', post({ submission: 'the-same-submission', email: 'an@gemeente.be' }));
    const answers = [await again(), await again()];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await mails()).toHaveLength(1);
  });

  test('takes capitals and spaces around an address for what they are', async () => {
    await ask('  An@Gemeente.BE ');
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['an@gemeente.be']);
  });

  test.each([
    ['', 'Vul uw e-mailadres in.'],
    ['geen adres', 'Dit is geen e-mailadres'],
    [`${'a'.repeat(300)}@b.be`, ''],
  ])('asks again for %j, with what was typed', async (email, message) => {
    const answer = await ask(email);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
    expect(await mails()).toEqual([]);
  });

  test('an answer in English brings a mail in English, with a link in English', async () => {
    await site.request('/en/aanmelden', post({ submission: 'submission-in-english', email: 'an@gemeente.be' }));
    const [mail] = await mails();
    expect(mail?.subject).toBe('Your link to sign in');
    expect(mail?.body).toContain('http://verbonden.test/en/aanmelden/link/');
  });

  test('who is signed in is not asked again', async () => {
    const { request } = await signIn(site, 'an@gemeente.be');
    expect((await request('/aanmelden')).headers.get('Location')).toBe('/mijn');
    expect((await request('/en/aanmelden?naar=/praktijken')).headers.get('Location')).toBe('/en/praktijken');
  });
});

describe('the address to go on to', () => {
  test('is kept from the first page to the last', async () => {
    expect(await (await site.request('/aanmelden?naar=%2Fpraktijken%3Fq%3Da')).text()).toContain(
      'name="naar" value="/praktijken?q=a"',
    );
    const link = await askLink(site, 'an@gemeente.be', '/en/praktijken?q=a#b');
    const first = await site.request(link, post());
    expect(first.headers.get('Location')).toBe('/account/naam?naar=%2Fpraktijken%3Fq%3Da%23b');
    const named = await site.request('/account/naam', {
      ...post({ submission: 'submission-of-a-name', name: 'An Peeters', naar: '/praktijken?q=a#b' }),
      headers: { Cookie: cookiesOf(first) },
    });
    expect(named.headers.get('Location')).toBe('/praktijken?q=a#b');
  });

  test.each([
    'https://elsewhere.test/',
    '//elsewhere.test',
    '/\\elsewhere.test',
    '/nl//elsewhere.test',
    'javascript:alert(1)',
  ])('is never one of another site: %s', async (naar) => {
    const answer = await ask('an@gemeente.be', { naar });
    expect(answer.headers.get('Location')).toBe('/aanmelden/verstuurd');
    const [mail] = await mails();
    expect(mail?.body).not.toContain('elsewhere');
    expect(mail?.body).not.toContain('javascript');
    const { request } = await signIn(site, 'bo@gemeente.be');
    const on = await request(`/aanmelden?naar=${encodeURIComponent(naar)}`);
    expect(on.headers.get('Location')).toBe('/mijn');
  });
});

describe('too many attempts', () => {
  test('after five links that nobody used, an address waits a quarter of an hour, whoever asks', async () => {
    for (let time = 0; time < 5; time += 1) expect((await ask('an@gemeente.be')).status).toBe(303);
    const refused = await ask('an@gemeente.be');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('900');
    const words = await refused.text();
    expect(words).toContain('Probeer opnieuw om 10:15.');
    expect(words).toContain('Een link die u al kreeg, blijft 15 minuten werken. Een toegangssleutel werkt ook.');
    expect(await mails()).toHaveLength(5);
    expect((await ask('bo@gemeente.be')).status).toBe(303);
    site.clock.advance(15 * minute);
    expect((await ask('an@gemeente.be')).status).toBe(303);
    expect(await audited()).toContain('block-sign-in');
  });

  test('the wait is the same for an address without an account', async () => {
    await signIn(site, 'known@gemeente.be');
    for (const email of ['known@gemeente.be', 'unknown@gemeente.be']) {
      for (let time = 0; time < 5; time += 1) await ask(email);
      expect((await ask(email)).status).toBe(429);
    }
  });

  test('a link that was mailed before keeps working, and signing in ends the wait', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    for (let time = 0; time < 5; time += 1) await ask('an@gemeente.be');
    expect((await site.request(link, post())).status).toBe(303);
    expect((await ask('an@gemeente.be')).status).toBe(303);
  });

  test('after ten links that are not right, an address waits with wrong ones; the office behind it signs in', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    const guess = () => site.request('/aanmelden/link/AAAAAAAAAAAAAAAAAAAAAA', post());
    for (let time = 0; time < 10; time += 1) expect((await guess()).status).toBe(410);
    const refused = await guess();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '900']);
    const words = await refused.text();
    expect(words).toContain('Tot 10:15 zeggen we niet meer wat er misging.');
    expect(words).toContain('die wel klopt, werkt ook nu');
    expect(words).toContain('href="/aanmelden"');
    expect((await ask('bo@gemeente.be')).status).toBe(303);
    const inside = await site.request(link, post());
    expect(inside.status).toBe(303);
    // Who presses twice is in already, and goes on.
    const twice = await site.request(link, { ...post(), headers: { Cookie: cookiesOf(inside) } });
    expect([twice.status, twice.headers.get('Location')]).toEqual([303, '/mijn']);
    // Neither the right one nor a used one opens the way to guess on.
    for (const path of [link, '/aanmelden/link/BBBBBBBBBBBBBBBBBBBBBB']) {
      expect((await site.request(path, post())).status).toBe(429);
    }
    site.clock.advance(15 * minute);
    expect((await guess()).status).toBe(410);
    const actions = await audited();
    expect(actions.filter((action) => action === 'fail-sign-in')).toHaveLength(11);
  });

  test('holds for every process: another one on the same database knows of it', async () => {
    for (let time = 0; time < 5; time += 1) await ask('an@gemeente.be');
    const other = await createTestApp({ database: site.deps.database });
    const answer = await other.request(
      '/aanmelden',
      post({ submission: 'another-submission', email: 'an@gemeente.be' }),
    );
    expect(answer.status).toBe(429);
  });

  test('what is kept names nobody', async () => {
    await ask('an@gemeente.be');
    const rows = await rowsOf('select * from sign_in_attempt');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/gemeente|in-process/);
  });
});

describe('a session', () => {
  test('lasts thirty days after it was last used, and its cookie with it', async () => {
    const { request } = await signIn(site, 'an@gemeente.be');
    for (let use = 0; use < 3; use += 1) {
      site.clock.advance(29 * day);
      const answer = await request('/account');
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie().join()).toContain('Max-Age=2592000');
    }
    site.clock.advance(30 * day);
    expect((await request('/account')).headers.get('Location')).toBe('/aanmelden?naar=%2Faccount');
  });

  test('has a cookie for this server alone, and a safe one over https', async () => {
    const link = await askLink(site, 'an@gemeente.be');
    const [cookie] = (await site.request(link, post())).headers.getSetCookie();
    expect(cookie).toMatch(/^verbonden\.session_token=/);
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=2592000']) expect(cookie).toContain(flag);
    const safe = await createTestApp({ config: { baseUrl: 'https://verbonden.test' } });
    const safeLink = await askLink(safe, 'bo@gemeente.be');
    const [safeCookie] = (await safe.request(safeLink, post())).headers.getSetCookie();
    expect(safeCookie).toMatch(/^__Secure-verbonden\.session_token=/);
    expect(safeCookie).toContain('; Secure');
    await safe.close();
  });

  test('ends at signing out: its cookie is worth nothing afterwards', async () => {
    const { request } = await signIn(site, 'an@gemeente.be');
    const answer = await request('/afmelden', post());
    expect(answer.headers.get('Location')).toBe('/aanmelden');
    expect(answer.headers.getSetCookie().join()).toContain('Max-Age=0');
    expect((await request('/account')).status).toBe(303);
    expect(await rowsOf('select * from session')).toEqual([]);
  });

  test('is not in the database as the cookie has it, and what is there is no cookie', async () => {
    const { cookie } = await signIn(site, 'an@gemeente.be');
    const [row] = await rowsOf('select * from session');
    const [, value = ''] = /session_token=([^;]+)/.exec(cookie) ?? [];
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(row)).not.toContain(token);
    const forged = `verbonden.session_token=${row?.token_hash}.${encodeURIComponent(signature)}`;
    const answer = await site.request('/account', { headers: { Cookie: forged } });
    expect(answer.status).toBe(303);
  });

  test.each(['verbonden.session_token=', 'verbonden.session_token=a.b', `verbonden.session_token=${'x'.repeat(5000)}`])(
    'is not had with a made-up cookie: %.40s',
    async (cookie) => {
      expect((await site.request('/account', { headers: { Cookie: cookie } })).status).toBe(303);
    },
  );
});

test('a visitor costs no question to the database, who signed in two: who she is, and what she kept', async () => {
  const { cookie } = await signIn(site, 'an@gemeente.be');
  const { database } = site.deps;
  const read = database.read;
  let questions = 0;
  database.read = (scope, work) => {
    questions += 1;
    return read(scope, work);
  };
  await site.request('/aanmelden');
  expect(questions).toBe(0);
  await site.request('/aanmelden', { headers: { Cookie: cookie } });
  expect(questions).toBe(2);
});

test('the log and the audit log name accounts by their id, and nobody else', async () => {
  const { request, person } = await signIn(site, 'an@gemeente.be', 'An Peeters');
  await ask('bo@gemeente.be');
  await site.request('/aanmelden/link/AAAAAAAAAAAAAAAAAAAAAA', post());
  await request('/afmelden', post());
  const lines = await rowsOf("select * from audit_log where actor != 'content' order by seq");
  expect(lines.map(({ action, actor }) => [action, actor])).toEqual([
    ['sign-in', person],
    ['rename-person', person],
    ['fail-sign-in', 'visitor'],
    ['sign-out', person],
  ]);
  expect(JSON.stringify([lines, site.logLines])).not.toMatch(/gemeente|Peeters/);
});

test('a list page never shows one who signed in to another, or to a visitor', async () => {
  const an = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const bo = await signIn(site, 'bo@gemeente.be', 'Bo Maes');
  for (let round = 0; round < 3; round += 1) {
    expect(await (await an.request('/praktijken')).text()).toContain('An Peeters');
    const forBo = await (await bo.request('/praktijken')).text();
    expect(forBo).toContain('Bo Maes');
    expect(forBo).not.toContain('An Peeters');
    const forVisitor = await (await site.request('/praktijken')).text();
    expect(forVisitor).toContain('>Aanmelden<');
    expect(forVisitor).not.toMatch(/An Peeters|Bo Maes/);
  }
});

test('the tag of a list page is not the same for a visitor and for who signed in', async () => {
  const an = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const tag = (await site.request('/praktijken')).headers.get('ETag') ?? '';
  const answer = await an.request('/praktijken', { headers: { 'If-None-Match': tag } });
  expect(answer.status).toBe(200);
});
