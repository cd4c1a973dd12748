import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import type { Viewer } from '../../../platform/access/viewer';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { publicScope, type Scope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';
import { answerDays, keptDays, mostQuestionsADay } from '../question';

const ed: Viewer = { ...sharingViewers.eva, person: 'person-ed', name: 'Ed' };
let site: TestApp;
// One site for all: making one takes longer than a test. Each test begins with nothing asked.
beforeAll(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers, ed } });
  await site.deps.database.asOwner(async (db) => {
    for (const name of ['an', 'bea', 'carl', 'eva']) {
      await sql`insert into person (id, name, email, email_verified, created_at, updated_at)
        values (${`person-${name}`}, ${name}, ${`${name}@werk.example`}, true, now(), now())`.execute(db);
    }
    await sql`insert into platform_role (person, role, since, given_by)
      values ('person-eva', 'editor', now(), 'operator')`.execute(db);
  });
});
afterAll(() => site.close());

let linesBefore = 0;
beforeEach(async () => {
  await site.deps.database.asOwner(async (db) => {
    await sql`truncate question, question_request, outbox, submission, membership`.execute(db);
    await sql`insert into membership (organisation, person, role, since, given_by) values
      ('org-herentals', 'person-an', 'contributor', now(), 'operator'),
      ('org-herentals', 'person-bea', 'coordinator', now(), 'operator')`.execute(db);
    await sql`update practice set organisation = 'org-herentals', state = 'published', merged_into = null
      where slug = ${slug}`.execute(db);
    await sql`update catalogue_state set version = version + 1`.execute(db);
  });
  linesBefore = (await rows('audit_log')).length;
  // The catalogue looks for changes once a second; who asked too often may ask again after a minute.
  site.clock.advance(61_000);
});

type Who = keyof typeof sharingViewers | 'ed';
const dayMs = 86_400_000;
const slug = 'telefooncirkels';
const ownerless = 'soepcafes';
const text = 'Hoeveel vrijwilligers zijn er nodig?';
const visitor = { vraag: text, naam: 'Gerda Peeters', email: 'gerda@thuis.example' };
const askPath = (practice = slug) => `/praktijken/${practice}/vraag`;

/** Mails of one moment have no order. */
const sender = (who?: Who) => (who ? site.as(who) : site.request);
async function post(who: Who | undefined, form: string, path: string, fields: Record<string, string>) {
  const page = await (await sender(who)(form)).text();
  site.clock.advance(1);
  return sender(who)(path, { method: 'POST', body: formBody({ ...hiddenFields(page), ...fields }) });
}
const ask = (who?: Who, fields: Record<string, string> = {}, practice = slug) =>
  post(who, askPath(practice), askPath(practice), { ...(who ? { vraag: text } : visitor), ...fields });
const mails = async () => {
  const all = await site.deps.database.asOwner((db) => readOutbox(db, 100));
  return all.toReversed();
};
const mailsTo = async (recipient: string) => (await mails()).filter((mail) => mail.recipient === recipient);
const confirmPath = async (recipient = visitor.email) =>
  /\/nl\/praktijken\/vragen\/bevestigen\?t=[\w-]{22}/.exec((await mailsTo(recipient)).at(-1)?.body ?? '')?.[0] ?? '';
const rows = async (table: 'question' | 'question_request' | 'audit_log' | 'outbox') => {
  const inOrder = table === 'audit_log' ? sql`order by seq` : sql``;
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<Record<string, unknown>>`select * from ${sql.table(table)} ${inOrder}`.execute(db),
  );
  return rows;
};
/** Of the last question: its address for members. */
async function lastOne(): Promise<string> {
  const { organisation, id } = (await rows('question')).at(-1) ?? {};
  return `/mijn/vragen/${organisation}/${id}`;
}
const deskOf = (own: string) => own.replace('/mijn/', '/redactie/');
const show = async (who: Who | undefined, path: string) => (await sender(who)(path)).text();
const status = async (who: Who | undefined, path: string) => (await sender(who)(path)).status;
async function askedByVisitor(practice = slug): Promise<string> {
  await ask(undefined, {}, practice);
  const path = await confirmPath();
  site.clock.advance(1);
  expect((await site.request(path, { method: 'POST', body: formBody({}) })).status).toBe(303);
  return lastOne();
}
const answer = (who: Who, own: string, antwoord = 'Ongeveer twaalf.') =>
  post(who, own, `${own}/antwoord`, { antwoord });

describe('asking as a visitor', () => {
  it('goes nowhere before the link in the mail is confirmed; looking at it sends nothing', async () => {
    const response = await ask();
    expect(response.headers.get('Location')).toBe(`${askPath()}/gevraagd`);
    expect(await rows('question')).toEqual([]);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([visitor.email]);
    const path = await confirmPath();
    expect(await show(undefined, path)).toContain(text);
    expect(await rows('question')).toEqual([]);
    const confirmed = await site.request(path, { method: 'POST', body: formBody({}) });
    expect(confirmed.headers.get('Location')).toBe(`/nl${askPath()}/verstuurd`);
    expect(await rows('question')).toMatchObject([{ organisation: 'org-herentals', state: 'with-owner' }]);
    expect(await rows('question_request')).toMatchObject([{ name: null, address: null, question: null }]);
  });

  it('the mail that asks to confirm holds nothing that was typed', async () => {
    await ask(undefined, { naam: 'Koop nu', vraag: 'Kijk op http://evil.test en koop' });
    const [mail] = await mails();
    expect(mail?.body).toContain('Telefooncirkels');
    expect(JSON.stringify(mail)).not.toMatch(/koop nu|evil/i);
  });

  it('is confirmed once, however often the button is pressed', async () => {
    await ask();
    const path = await confirmPath();
    const confirm = () => site.request(path, { method: 'POST', body: formBody({}) });
    const answers = await Promise.all([confirm(), confirm()]);
    answers.push(await confirm());
    expect(answers.map((each) => each.status)).toEqual([303, 303, 303]);
    expect((await site.request(path)).status).toBe(303);
    expect(await rows('question')).toHaveLength(1);
    expect(await mailsTo('bea@werk.example')).toHaveLength(1);
  });

  it('sends at most three mails a day to one address, and says the same each time', async () => {
    const asks = await Promise.all(
      Array.from({ length: 6 }, (_, number) => ask(undefined, { vraag: `${text} ${number}` })),
    );
    expect(new Set(asks.map((each) => `${each.status} ${each.headers.get('Location')}`)).size).toBe(1);
    expect(await mails()).toHaveLength(mostQuestionsADay);
    site.clock.advance(dayMs);
    await ask(undefined, { email: visitor.email.toUpperCase() });
    expect(await mails()).toHaveLength(mostQuestionsADay + 1);
  });

  it('from one client address more than ten times a minute has to wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 11 }, (_, number) => ask(undefined, { email: `p${number}@thuis.example` })),
    );
    expect(answers.filter((each) => each.status === 429)).toHaveLength(1);
  });

  it.each([
    ['vraag', '', 'Schrijf uw vraag.'],
    ['vraag', 'kort', 'minstens 10 tekens'],
    ['vraag', 'x'.repeat(4001), 'hoogstens 4000 tekens'],
    ['naam', '', 'Vul uw naam in.'],
    ['email', 'gerda@', 'Dit is geen e-mailadres'],
    ['email', 'a@b.be\r\nBcc: c@d.be', 'Dit is geen e-mailadres'],
  ])('says what is wrong with %s “%.20s”, and keeps the rest', async (field, value, message) => {
    const response = await ask(undefined, { [field]: value });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(message);
    expect(page).toContain(field === 'naam' ? text : 'value="Gerda Peeters"');
    expect(await mails()).toEqual([]);
  });

  const takeAway = async (state: 'merged' | 'withdrawn') => {
    await site.deps.database.asOwner(async (db) => {
      const into = state === 'merged' ? ownerless : null;
      await sql`update practice set state = ${state}, merged_into = ${into} where slug = ${slug}`.execute(db);
      await sql`update catalogue_state set version = version + 1`.execute(db);
    });
    site.clock.advance(2000);
  };

  it('about what was withdrawn: list, page, desk and mail name its title, and say that it is gone', async () => {
    const own = await askedByVisitor();
    await ask('carl');
    await takeAway('withdrawn');
    for (const page of [await show('an', '/mijn/vragen'), await show('carl', '/mijn/vragen'), await show('an', own)]) {
      expect(page).toContain('Telefooncirkels');
      expect(page).toContain('deze praktijk staat niet meer op de site');
      expect(page).not.toContain(`>${slug}`);
    }
    expect(await show('an', own)).toContain('<h1>Vraag over Telefooncirkels</h1>');
    site.clock.advance(answerDays * dayMs);
    await site.runJob('return-questions');
    const desk = await show('eva', '/redactie');
    expect(desk).toContain('Telefooncirkels');
    expect(desk).toMatch(/bij de redactie sinds [^<]*; deze praktijk staat niet meer op de site/);
    const mail = (await mailsTo(visitor.email)).at(-1);
    expect(mail?.subject).toContain('“Telefooncirkels”');
    expect(mail?.body).toContain('De praktijk staat niet meer op de site.');
    expect(mail?.body).not.toContain(`/praktijken/${slug}`);
  });

  it('there is no form for a practice that is not there, or was withdrawn, and nothing is sent on', async () => {
    expect(await status(undefined, askPath('bestaat-niet'))).toBe(404);
    await ask();
    const path = await confirmPath();
    await takeAway('withdrawn');
    expect(await status(undefined, askPath())).toBe(410);
    const late = await site.request(path, { method: 'POST', body: formBody({}) });
    expect(late.status).toBe(404);
    expect(await late.text()).toContain('staat niet meer in de databank');
    expect(await rows('question')).toEqual([]);
  });

  it('the form of a practice that was merged is that of what it became; so goes what was on its way', async () => {
    await ask();
    const path = await confirmPath();
    await takeAway('merged');
    expect((await site.request(askPath())).headers.get('Location')).toBe(askPath(ownerless));
    const late = await site.request(path, { method: 'POST', body: formBody({}) });
    expect(late.headers.get('Location')).toBe(`/nl${askPath(ownerless)}/verstuurd`);
    expect(await rows('question')).toMatchObject([{ organisation: '-', slug: ownerless }]);
  });

  it('what was not confirmed in seven days is deleted, and its link is dead', async () => {
    await ask();
    const path = await confirmPath();
    site.clock.advance(7 * dayMs + 1000);
    expect(await status(undefined, path)).toBe(404);
    expect(await site.runJob('forget-questions')).toBe(1);
    expect(await rows('question_request')).toEqual([]);
    expect(await rows('outbox')).toEqual([]);
  });
});

describe('asking when signed in', () => {
  it('needs no confirmation, and no address; a double click asks once', async () => {
    const page = await show('carl', askPath());
    expect(page).toMatch(/<form[^>]* data-warn-unsent/);
    expect(page).not.toContain('name="email"');
    const send = () =>
      site.as('carl')(askPath(), { method: 'POST', body: formBody({ ...hiddenFields(page), vraag: text }) });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map((each) => each.headers.get('Location'))).toEqual([
      `${askPath()}/verstuurd`,
      `${askPath()}/verstuurd`,
    ]);
    expect(await rows('question')).toMatchObject([{ asker: 'person-carl', address: null }]);
    expect(await show('carl', '/mijn/vragen')).toContain('Zelf gesteld');
  });

  it('is possible three times a day', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, number) => ask('carl', { vraag: `${text} ${number}` })),
    );
    expect(answers.map((each) => each.status).sort()).toEqual([303, 303, 303, 422, 422]);
    expect(await (await ask('carl')).text()).toContain('U stelde vandaag al 3 vragen');
  });
});

describe('who gets it', () => {
  it('the coordinators, by a mail without the name, the address or the words of who asked', async () => {
    await askedByVisitor();
    const told = (await mails()).slice(1);
    expect(told.map(({ recipient }) => recipient)).toEqual(['bea@werk.example']);
    expect(JSON.stringify(told)).not.toMatch(/gerda|vrijwilligers/i);
  });

  it('those who write, when there is no coordinator; the editors, when nobody can be reached', async () => {
    await site.deps.database.asOwner((db) => sql`delete from membership where person = 'person-bea'`.execute(db));
    await askedByVisitor();
    expect(await mailsTo('an@werk.example')).toHaveLength(1);
    await site.deps.database.asOwner((db) => sql`delete from membership`.execute(db));
    const own = await askedByVisitor();
    expect(await mailsTo('eva@werk.example')).toHaveLength(1);
    expect(await show('eva', deskOf(own))).toContain(text);
  });

  it('the editors, when the practice has no owner', async () => {
    const own = await askedByVisitor(ownerless);
    expect(await mailsTo('eva@werk.example')).toHaveLength(1);
    expect(await show('eva', '/redactie')).toContain(deskOf(own));
    expect(await rows('question')).toMatchObject([{ organisation: '-', state: 'with-desk' }]);
    for (const who of ['an', 'bea', 'carl', 'nobody'] as const) expect(await status(who, own)).toBe(404);
  });

  it('the organisation reads it, without the address; strangers and editors find nothing there yet', async () => {
    const own = await askedByVisitor();
    for (const who of ['an', 'bea', 'rik'] as const) {
      const page = await show(who, own);
      expect(page).toContain(text);
      expect(page).toContain('Gerda Peeters');
      expect(page).not.toContain(visitor.email);
    }
    for (const who of ['carl', 'nobody', 'eva'] as const) expect(await status(who, own)).toBe(404);
    for (const who of ['an', 'carl', 'eva'] as const) expect(await status(who, deskOf(own))).toBe(404);
    for (const path of [own, deskOf(own)]) {
      expect((await site.request(path)).headers.get('Location')).toBe(askedToSignIn(path));
    }
    expect(await show('bea', '/mijn/vragen')).toContain(own);
    expect(await show('carl', '/mijn/vragen')).not.toContain(own);
    expect(await show('rik', own)).not.toContain('<textarea');
  });
});

describe('answering', () => {
  it('mails the answer in the name of the organisation, without the address of either', async () => {
    const own = await askedByVisitor();
    expect((await answer('an', own)).headers.get('Location')).toBe(own);
    const mail = (await mailsTo(visitor.email)).at(-1);
    expect(mail?.subject).toBe('Antwoord op uw vraag over “Telefooncirkels”');
    expect(mail?.body).toContain('Dag Gerda Peeters,');
    expect(mail?.body).toContain('Stad Herentals');
    expect(mail?.body).toContain('Ongeveer twaalf.');
    expect(mail?.body).toContain(`> ${text}`);
    expect(JSON.stringify(mail)).not.toMatch(/werk\.example|person-an/);
    expect(await show('bea', own)).toContain('Ongeveer twaalf.');
  });

  it('reaches who is signed in by mail and on the site', async () => {
    await ask('carl');
    const own = await lastOne();
    expect(await show('carl', own)).not.toContain('<textarea');
    expect((await post('carl', own, `${own}/antwoord`, { submission: 'x'.repeat(22), antwoord: 'a' })).status).toBe(
      403,
    );
    await answer('bea', own);
    expect((await mailsTo('carl@werk.example')).at(-1)?.body).toContain('Ongeveer twaalf.');
    expect(await show('carl', own)).toContain('Ongeveer twaalf.');
  });

  it('happens once: who is second is told, keeps what she wrote, and mails nothing', async () => {
    const own = await askedByVisitor();
    const page = await show('bea', own);
    await answer('an', own);
    const before = (await mails()).length;
    const body = formBody({ ...hiddenFields(page), antwoord: 'Ik denk twintig.' });
    const late = await site.as('bea')(`${own}/antwoord`, { method: 'POST', body });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Ik denk twintig.');
    expect(await mails()).toHaveLength(before);
  });

  it('of two at the same moment one is mailed', async () => {
    const own = await askedByVisitor();
    const before = (await mails()).length;
    const answers = await Promise.all([answer('an', own, 'Tien.'), answer('bea', own, 'Twintig.')]);
    expect(answers.map((each) => each.status).sort()).toEqual([303, 409]);
    expect(await mails()).toHaveLength(before + 1);
  });

  it('is for members who write: others change nothing', async () => {
    const own = await askedByVisitor();
    const forged = (path: string, who: Who) =>
      site.as(who)(path, {
        method: 'POST',
        body: formBody({ submission: 'x'.repeat(22), versie: '1', antwoord: 'Nee.', reden: 'Nee.' }),
      });
    expect((await forged(`${own}/antwoord`, 'rik')).status).toBe(403);
    for (const who of ['carl', 'nobody', 'eva'] as const) {
      expect((await forged(`${own}/antwoord`, who)).status).toBe(404);
      expect((await forged(`${deskOf(own)}/sluiten`, who)).status).toBe(404);
    }
    expect(await rows('question')).toMatchObject([{ state: 'with-owner', version: 1 }]);
  });

  it('without words is asked again', async () => {
    const own = await askedByVisitor();
    const response = await answer('an', own, '  ');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Schrijf uw antwoord.');
  });

  it('shows what was typed as text, whatever it is', async () => {
    await ask(undefined, { vraag: '<script>alert(1)</script> hoe gaat dit?', naam: '<b>Gerda</b>' });
    await site.request(await confirmPath(), { method: 'POST', body: formBody({}) });
    const page = await show('bea', await lastOne());
    expect(page).toMatch(/<form[^>]* data-warn-unsent/);
    expect(page).toContain('&lt;script>alert(1)');
    expect(page).not.toContain('<b>Gerda');
  });
});

describe('without an answer for two weeks', () => {
  it('it comes to the editors and who asked is told, once; the owner may still answer', async () => {
    const own = await askedByVisitor();
    site.clock.advance(answerDays * dayMs - 1000);
    expect(await site.runJob('return-questions')).toBe(0);
    site.clock.advance(1000);
    expect(await site.runJob('return-questions')).toBe(1);
    expect(await site.runJob('return-questions')).toBe(0);
    expect((await mailsTo(visitor.email)).at(-1)?.subject).toContain('ligt nu bij onze redactie');
    expect(await show('eva', '/redactie')).toContain(deskOf(own));
    expect(await show('eva', deskOf(own))).toContain(text);
    expect((await answer('an', own)).status).toBe(303);
    expect(await show('eva', '/redactie')).not.toContain(deskOf(own));
  });

  it('an editor answers in the name of the editors', async () => {
    const own = await askedByVisitor();
    site.clock.advance(answerDays * dayMs);
    await site.runJob('return-questions');
    expect((await answer('eva', deskOf(own))).headers.get('Location')).toBe('/redactie');
    const mail = (await mailsTo(visitor.email)).at(-1);
    expect(mail?.body).toContain('U kreeg een antwoord van de redactie van Verbonden');
  });

  it('an editor closes it with a reason, which is mailed', async () => {
    const own = await askedByVisitor(ownerless);
    const desk = deskOf(own);
    expect((await post('eva', desk, `${desk}/sluiten`, { reden: '' })).status).toBe(422);
    const page = await show('ed', desk);
    expect((await post('eva', desk, `${desk}/sluiten`, { reden: 'Niemand weet het.' })).status).toBe(303);
    expect((await mailsTo(visitor.email)).at(-1)?.body).toContain('Niemand weet het.');
    const body = formBody({ ...hiddenFields(page), antwoord: 'Toch wel.' });
    expect((await site.as('ed')(`${desk}/antwoord`, { method: 'POST', body })).status).toBe(409);
  });
});

it('three months after closing, all that was typed is gone, also from the mails', async () => {
  const own = await askedByVisitor();
  await answer('an', own);
  await ask('carl');
  site.clock.advance(keptDays * dayMs - 1000);
  await site.runJob('forget-questions');
  expect(JSON.stringify(await rows('question'))).toContain('Gerda');
  site.clock.advance(1000);
  expect(await site.runJob('forget-questions')).toBe(1);
  const left = JSON.stringify([await rows('question'), await rows('question_request'), await rows('outbox')]);
  expect(left).not.toMatch(/gerda|twaalf/i);
  expect((await rows('question')).map(({ question }) => question)).toEqual(expect.arrayContaining([null, text]));
  expect(await show('bea', own)).toContain('We wisten de naam');
});

it('every step and every reading leaves a line, without personal data', async () => {
  const own = await askedByVisitor();
  await show('rik', own);
  await answer('an', own);
  const lines = (await rows('audit_log')).slice(linesBefore).filter(({ subject_kind }) => subject_kind === 'question');
  expect(lines.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
    'visitor request-question',
    'visitor ask-question',
    'person-rik read-question',
    'person-an read-question',
    'person-an answer-question',
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/gerda|vrijwilligers|twaalf/i);
  expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  expect(JSON.stringify(site.logLines)).not.toMatch(/gerda/i);
});

it('the database shows a question to its organisation, to who asked it and to the desk; that of nobody to the desk', async () => {
  await askedByVisitor();
  await ask('carl', {}, ownerless);
  const seen = async (scope: Scope) => {
    const { rows: found } = await site.deps.database.read(scope, (db) =>
      sql<{ organisation: string }>`select organisation from question order by 1`.execute(db),
    );
    return found.map(({ organisation }) => organisation);
  };
  expect(await seen(publicScope)).toEqual([]);
  expect(await seen({ organisation: '-', person: null })).toEqual([]);
  expect(await seen({ organisation: 'org-olen', person: 'person-an' })).toEqual([]);
  expect(await seen({ organisation: 'org-herentals', person: null })).toEqual(['org-herentals']);
  expect(await seen({ organisation: null, person: 'person-carl' })).toEqual(['-']);
  expect(await seen({ organisation: null, person: null, desk: true })).toEqual(['-', 'org-herentals']);
});

describe('a practice that goes to another organisation', () => {
  const page = `/redactie/praktijken/${slug}`;
  async function lead(word: string, fields: Record<string, string>, path = page) {
    const html = await (await site.as('eva')(path)).text();
    const stand = /name="stand" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const body = formBody({ submission: site.deps.randomToken(), stand, ...fields });
    expect((await site.as('eva')(`${path}/${word}`, { method: 'POST', body })).status).toBe(303);
  }
  const give = (organisation: string, path = page) => lead('eigenaar', { organisatie: organisation }, path);
  const merge = (naar: string, path = page) => lead('samenvoegen', { naar, voegzeker: 'ja' }, path);
  const writer = () =>
    site.deps.database.asOwner((db) =>
      sql`insert into membership (organisation, person, role, since, given_by) values
        ('org-olen', 'person-carl', 'contributor', now(), 'operator')`.execute(db),
    );

  it('takes its open questions along: the new owner reads, is told and answers; the former one no more', async () => {
    await writer();
    await ask('rik');
    const before = await lastOne();
    site.clock.advance(4 * dayMs);
    await give('org-olen');
    const address = await lastOne();
    expect(address).toContain('/mijn/vragen/org-olen/');
    for (const path of [before, address]) expect((await site.as('bea')(path)).status).toBe(404);
    expect(await (await site.as('bea')('/mijn/vragen')).text()).not.toContain(address);
    expect(await (await site.as('carl')('/mijn/vragen')).text()).toContain(address);
    const told = (await mailsTo('carl@werk.example')).at(-1);
    expect(told?.body).toContain(address);
    expect(told?.body).toContain('binnen 10 dagen');
    expect(told?.body).not.toContain(text);
    // Who asked still reads it, among her own.
    expect(await (await site.as('rik')('/mijn/vragen')).text()).toContain(address);
    expect((await site.as('rik')(address)).status).toBe(200);
    expect((await answer('carl', address)).status).toBe(303);
    expect((await rows('question')).at(-1)).toMatchObject({ state: 'answered', organisation: 'org-olen' });
    expect((await rows('audit_log')).at(-1)?.action).toBe('answer-question');
    await give('org-herentals');
    // What was answered stays with who answered it.
    expect((await rows('question')).at(-1)).toMatchObject({ organisation: 'org-olen' });
    expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  });

  it('leaves her address with nobody, and goes to the editors when the new owner cannot be reached', async () => {
    await askedByVisitor();
    await give('org-olen');
    const moved = (await rows('question')).at(-1);
    expect(moved).toMatchObject({ state: 'with-desk', organisation: 'org-olen' });
    const html = await (await site.as('carl')(await lastOne())).text();
    expect(html).not.toContain(visitor.email);
  });

  describe('by a merger', () => {
    const target = 'wijkcentra';
    const further = ownerless;
    const put = (practice: string, organisation: string | null) =>
      site.deps.database.asOwner((db) =>
        sql`update practice set organisation = ${organisation}, state = 'published', merged_into = null
          where slug = ${practice}`.execute(db),
      );
    beforeEach(async () => {
      await writer();
      for (const practice of [target, further]) await put(practice, null);
    });
    afterAll(async () => {
      for (const practice of [target, further]) await put(practice, null);
    });

    it('gives its open questions to who has the practice that it becomes part of', async () => {
      await put(target, 'org-olen');
      await ask('rik');
      await merge(target);
      const address = await lastOne();
      expect(address).toContain('/mijn/vragen/org-olen/');
      expect((await mailsTo('carl@werk.example')).at(-1)?.body).toContain(address);
      expect(await status('bea', address)).toBe(404);
      expect((await answer('carl', address)).status).toBe(303);
      expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
    });

    it('leaves them where they are when nobody has that one, until somebody gets it; nobody is told twice', async () => {
      await ask('rik');
      await merge(further);
      await merge(target, `/redactie/praktijken/${further}`);
      expect(await rows('question')).toMatchObject([{ organisation: 'org-herentals', state: 'with-owner' }]);
      for (let times = 0; times < 2; times += 1) await give('org-olen', `/redactie/praktijken/${target}`);
      expect(await rows('question')).toMatchObject([{ organisation: 'org-olen', state: 'with-owner', slug }]);
      expect(await mailsTo('carl@werk.example')).toHaveLength(1);
    });
  });
});
