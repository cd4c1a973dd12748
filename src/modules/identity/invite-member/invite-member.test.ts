import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post, submissionIn } from '../../../../test/harness/organisations';
import { linkFromMail, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { verifyAudit } from '../../../platform/audit/audit-log';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let coordinator: Person;
let contributor: Person;
let stranger: Person;
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'herselt', name: 'Lokaal bestuur Herselt' });
  await addOrganisation(site, { id: 'elders' });
  coordinator = await addPerson(site, 'Cora Claes', { in: { herselt: 'coordinator' } });
  contributor = await addPerson(site, 'Bo Baert', { in: { herselt: 'contributor' } });
  stranger = await addPerson(site, 'Stien Stas', { in: { elders: 'coordinator' } });
});
afterAll(() => site.close());

const page = '/organisaties/herselt';
let sent = 0;
const invite = (fields: Record<string, string>, by = coordinator) => {
  sent += 1;
  return by.request(`${page}/uitnodigingen`, post({ submission: randomUUID(), role: 'contributor', ...fields }));
};
/** Invites somebody anew. @returns the path in the mail */
async function invited(fields: Record<string, string> = {}): Promise<{ email: string; path: string }> {
  const email = fields.email ?? `nieuw${sent}@gemeente.be`;
  expect((await invite({ ...fields, email })).status).toBe(303);
  return { email, path: await linkFromMail(site, email) };
}
const rows = async <T>(query: ReturnType<typeof sql<T>>) =>
  (await site.deps.database.asOwner((db) => query.execute(db))).rows;
const roleOf = async (person: string) =>
  (
    await rows(sql<{ role: string }>`select role from membership where organisation = 'herselt' and person = ${person}`)
  )[0]?.role;

describe('an invitation', () => {
  it('is mailed, opened, accepted after signing in, and gives the membership', async () => {
    const { path } = await invited({ email: 'Nele@Gemeente.be', role: 'reader' });
    const seen = await (await site.request(path)).text();
    expect(seen).toContain('gemaakt voor nele@gemeente.be');
    expect(seen).toContain('Lokaal bestuur Herselt');
    expect(seen).toContain(`/aanmelden?naar=${encodeURIComponent(path)}`);
    const nele = await signIn(site, 'nele.prive@voorbeeld.be', 'Nele Nuyts');
    const own = await (await nele.request(path)).text();
    expect(own).toContain('aangemeld als Nele Nuyts');
    const answer = await nele.request(path, post());
    expect(answer.status).toBe(303);
    const welcome = await (await nele.request(answer.headers.get('Location') ?? '')).text();
    expect(welcome).toContain('Welkom. U bent nu lid');
    expect(await roleOf(nele.person)).toBe('reader');
  });

  it('is shown to the coordinator until it is used, with the page that says it went out', async () => {
    const answer = await invite({ email: 'open@gemeente.be' });
    const shown = await (await coordinator.request(answer.headers.get('Location') ?? '')).text();
    expect(shown).toContain('De uitnodiging is onderweg');
    expect(shown).toContain('<strong>open@gemeente.be</strong>');
    await stranger.request(await linkFromMail(site, 'open@gemeente.be'), post());
    expect(await (await coordinator.request(page)).text()).not.toContain('open@gemeente.be');
  });

  it('works once', async () => {
    const { path } = await invited();
    expect((await contributor.request(path, post())).status).toBe(303);
    const late = await signIn(site, 'te.laat@gemeente.be', 'Te Laat');
    expect((await late.request(path, post())).status).toBe(404);
    expect(await roleOf(late.person)).toBeUndefined();
  });

  it('of two who open it at once lets one in', async () => {
    const { path } = await invited();
    const two = [await signIn(site, 'een@gemeente.be', 'Een'), await signIn(site, 'twee@gemeente.be', 'Twee')];
    const answers = await Promise.all(two.map(({ request }) => request(path, post())));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
  });

  it('never takes a role away', async () => {
    const { path } = await invited({ role: 'reader' });
    await coordinator.request(path, post());
    expect(await roleOf(coordinator.person)).toBe('coordinator');
  });

  it('is not accepted by opening it, nor by a visitor', async () => {
    const { path } = await invited();
    const someone = await signIn(site, 'kijkt@gemeente.be', 'Kijkt Alleen');
    await someone.request(path);
    expect(await roleOf(someone.person)).toBeUndefined();
    const answer = await site.request(path, post());
    expect(answer.headers.get('Location')).toBe(`/aanmelden?naar=${encodeURIComponent(path)}`);
    expect((await site.request(path)).status).toBe(200);
  });

  it('works for 14 days', async () => {
    const { path } = await invited();
    const begin = site.clock.now();
    site.clock.advance(14 * 86_400_000 - 1);
    expect((await site.request(path)).status).toBe(200);
    site.clock.advance(1);
    expect((await site.request(path)).status).toBe(404);
    site.clock.set(begin);
  });

  it('that expired, was used, was withdrawn, gave way or never was: all have the same page', async () => {
    const closed = [];
    const used = await invited();
    await contributor.request(used.path, post());
    closed.push(used.path);
    const withdrawn = await invited();
    const id = /name="invitation" value="([^"]+)"/.exec(
      (await (await coordinator.request(page)).text()).split(withdrawn.email)[1] ?? '',
    )?.[1];
    await coordinator.request(`${page}/uitnodigingen/intrekken`, post({ invitation: id ?? '' }));
    closed.push(withdrawn.path);
    const first = await invited({ email: 'weer@gemeente.be' });
    site.clock.advance(1000);
    await invited({ email: 'weer@gemeente.be' });
    closed.push(first.path, `/uitnodigingen/${'A'.repeat(22)}`);
    const pages = await Promise.all(closed.map((path) => site.request(path)));
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const texts = await Promise.all(pages.map((answer) => answer.text()));
    const bodies = new Set(texts.map((text) => /<main.*<\/main>/s.exec(text)?.[0]));
    expect(bodies.size).toBe(1);
    expect([...bodies][0]).toContain('werkt niet meer');
  });

  it('is kept without the token in its link', async () => {
    const { path } = await invited();
    const token = path.split('/').at(-1) ?? '';
    const stored = await rows(sql<{ line: string }>`select invitation::text line from invitation`);
    expect(stored.some(({ line }) => line.includes(token))).toBe(false);
    expect((await site.request(path)).headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('leaves no mail with a link behind when it was withdrawn or used', async () => {
    const { path, email } = await invited();
    await contributor.request(path, post());
    await expect(linkFromMail(site, email)).rejects.toThrow('No link');
  });

  it('of an organisation that ended no longer works', async () => {
    const { path } = await invited();
    await rows(sql`update organisation set ended_at = now() where id = 'herselt'`);
    expect((await site.request(path)).status).toBe(404);
    expect((await contributor.request(path, post())).status).toBe(404);
    await rows(sql`update organisation set ended_at = null where id = 'herselt'`);
  });
});

describe('the form', () => {
  it('sent twice invites once', async () => {
    const submission = randomUUID();
    const answers = [
      await invite({ submission, email: 'dubbel@gemeente.be' }),
      await invite({ submission, email: 'dubbel@gemeente.be' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rows(sql`select from invitation where email = 'dubbel@gemeente.be'`)).toHaveLength(1);
  });

  it.each([
    [{ email: '' }, 'Vul het e-mailadres in'],
    [{ email: 'geen adres' }, 'geen e-mailadres'],
    [{ email: 'bo.baert@gemeente.be' }, 'is al lid'],
    [{ email: 'x@gemeente.be', role: 'koning' }, 'Kies iets uit de lijst'],
  ])('%o comes back with what is wrong', async (fields, message) => {
    const answer = await invite(fields);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(message);
    expect(text).toContain('<title>(1 fout)');
    expect(text).toMatch(/class="error-summary"[^>]*autofocus/);
    expect(submissionIn(text, `${page}/uitnodigingen`)).not.toBe('');
  });

  it('is there for who may invite, and for nobody else', async () => {
    expect(await (await coordinator.request(page)).text()).toContain('Verstuur de uitnodiging');
    const own = await (await contributor.request(page)).text();
    expect(own).toContain('Cora Claes');
    expect(own).not.toContain('Verstuur de uitnodiging');
    expect(own).not.toContain('@gemeente.be</p>');
    expect((await invite({ email: 'mag@niet.be' }, contributor)).status).toBe(404);
    expect((await invite({ email: 'mag@niet.be' }, stranger)).status).toBe(404);
    expect(await rows(sql`select from invitation where email = 'mag@niet.be'`)).toEqual([]);
  });
});

it('everything is in the audit log, without names or addresses', async () => {
  const { path } = await invited({ email: 'geheim@gemeente.be' });
  await contributor.request(path, post());
  const lines = await rows(sql<{ action: string; line: string }>`select action, audit_log::text line from audit_log`);
  const actions = lines.map(({ action }) => action);
  for (const action of ['invite-member', 'accept-invitation', 'withdraw-invitation', 'read-organisation']) {
    expect(actions).toContain(action);
  }
  expect(lines.filter(({ line }) => line.includes('geheim@') || line.includes('Cora'))).toEqual([]);
  expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
});
