import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catcher, readMail } from '../../../../test/harness/mail-catcher';
import { createSharingSite, formBody, hiddenFields, type sharingViewers } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';
import { deliverOutbox } from '../../../platform/mail/postman';
import { moveCatalogueState } from '../queries';

let site: TestApp;
let catcher: Catcher;
beforeEach(async () => {
  catcher = new Catcher();
  site = await createSharingSite({ config: { smtpUrl: await catcher.listen() } });
  await run(`insert into person values
    ('person-an', 'An', 'an@herentals.be', true, now(), now()),
    ('person-bea', 'Bea', 'bea@herentals.be', true, now(), now()),
    ('person-rik', 'Rik', 'rik@herentals.be', true, now(), now())`);
  await run(`insert into membership (organisation, person, role, since, given_by) values
    ('org-herentals', 'person-an', 'contributor', now(), 'test'),
    ('org-herentals', 'person-bea', 'coordinator', now(), 'test'),
    ('org-herentals', 'person-rik', 'reader', now(), 'test')`);
  await change(`organisation = 'org-herentals'`);
});
afterEach(async () => {
  await site.close();
  await catcher.close();
});

const slug = 'telefooncirkels';
type Who = keyof typeof sharingViewers;
const run = (statement: string) => site.deps.database.asOwner((db) => sql.raw(statement).execute(db));
const rows = async (query: string) =>
  (await site.deps.database.asOwner((db) => sql<{ line: string }>`${sql.raw(query)}`.execute(db))).rows;
async function change(columns: string): Promise<void> {
  await run(`update practice set ${columns} where slug = '${slug}'`);
  await site.deps.database.write(publicScope, (db) => moveCatalogueState(db));
  site.clock.advance(2000);
}
/** Mails that were posted since the last time, by recipient. */
let seen = 0;
async function posted() {
  const all = (await site.deps.database.asOwner((db) => readOutbox(db, 1000))).toReversed();
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh.toSorted((a, b) => a.recipient.localeCompare(b.recipient));
}
beforeEach(() => {
  seen = 0;
});
const linkIn = (body: string) => /\/praktijken\/nog-actueel\?t=[\w-]{22}/.exec(body)?.[0] ?? '';
const ask = async () => {
  await site.runJob('ask-owners');
  return posted();
};
/** The link of the mail of one year later. */
async function askedLink(): Promise<string> {
  site.clock.set('2027-11-20T09:00:00Z');
  const [mail] = await ask();
  return linkIn(mail?.body ?? '');
}
const press = (path: string) => site.request(path, { method: 'POST', body: new URLSearchParams() });
const show = async (path: string) => {
  const response = await site.request(path);
  return { status: response.status, text: await response.text() };
};
const confirmed = async () =>
  (await rows(`select confirmed_at::text line from practice where slug = '${slug}'`))[0]?.line;
const freshness = async () => {
  site.clock.advance(2000);
  return (await (await site.request(`/api/v1/practices/${slug}`)).json()).freshness;
};

describe('asking owners', () => {
  it('comes twelve months after publication, to who may write, once a month, until somebody answers', async () => {
    site.clock.set('2027-11-19T09:00:00Z');
    expect(await ask()).toEqual([]);
    site.clock.set('2027-11-20T09:00:00Z');
    const first = await ask();
    expect(first.map(({ recipient }) => recipient)).toEqual(['an@herentals.be', 'bea@herentals.be']);
    expect(linkIn(first[0]?.body ?? '')).toBe(linkIn(first[1]?.body ?? 'other'));
    expect(await ask()).toEqual([]);
    site.clock.set('2027-12-19T09:00:00Z');
    expect(await ask()).toEqual([]);
    site.clock.set('2027-12-20T09:00:00Z');
    const second = await ask();
    expect(second).toHaveLength(2);
    await press(linkIn(second[0]?.body ?? ''));
    site.clock.set('2028-12-19T09:00:00Z');
    expect(await ask()).toEqual([]);
    site.clock.set('2028-12-20T09:00:00Z');
    expect(await ask()).toHaveLength(2);
  });

  it('reaches a mailbox, with the way to confirm, the way to change, and the links that died', async () => {
    const url = 'https://example.org/weg';
    await change(`record = jsonb_set(record, '{links}', '[{"url": "${url}", "note": null}]')`);
    await run(`insert into link_check (url, checked_at, reachable, outcome, unreachable_since, dead_since)
      values ('${url}', now(), false, '404', now(), now())`);
    site.clock.set('2027-11-20T09:00:00Z');
    await site.runJob('ask-owners');
    await deliverOutbox(site.deps);
    expect(catcher.recipients.toSorted()).toEqual(['an@herentals.be', 'bea@herentals.be']);
    const text = readMail(catcher.caught[0] ?? '').text.replaceAll('\r\n', '\n');
    expect(text).toContain('Stad Herentals');
    expect(text).toContain(`${site.deps.config.baseUrl}/praktijken/${slug}/wijzigen`);
    expect(text).toContain(`- ${url}`);
    const page = await show(linkIn(text));
    expect(page.text).toContain(url);
  });

  it.each([
    ['stopped', `state = 'stopped'`],
    ['withdrawn', `state = 'withdrawn'`],
    ['merged', `state = 'merged', merged_into = 'babbelbank'`],
    ['nobody’s', 'organisation = null'],
  ])('never about one that is %s', async (_, columns) => {
    const other = (await rows(`select slug line from practice where slug <> '${slug}' limit 1`))[0]?.line ?? '';
    await change(columns.replace('babbelbank', other));
    site.clock.set('2028-02-20T09:00:00Z');
    expect(await ask()).toEqual([]);
  });

  it('keeps no question for an organisation without anybody to write to', async () => {
    await run('delete from membership');
    site.clock.set('2027-11-20T09:00:00Z');
    expect(await ask()).toEqual([]);
    expect(await rows('select slug line from practice_reminder')).toEqual([]);
  });
});

describe('the link in the mail', () => {
  it('says what and for whom, confirms without signing in, leaves a line in the log, and works once', async () => {
    const link = await askedLink();
    expect(await freshness()).toBe('due');
    const page = await show(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Stad Herentals');
    expect(page.text).toContain('Telefooncirkels');
    expect(await confirmed()).toBeNull();

    expect((await press(link)).headers.get('Location')).toBe(link);
    expect(await freshness()).toBe('fresh');
    const first = await confirmed();
    expect((await show(link)).text).toContain('Bevestigd');
    site.clock.advance(86_400_000);
    await press(link);
    expect(await confirmed()).toBe(first);
    expect(await rows(`select actor line from audit_log where action = 'confirm-practice'`)).toEqual([
      { line: 'visitor' },
    ]);
    expect(await rows(`select by || ' ' || action line from practice_step`)).toEqual([{ line: 'link confirm' }]);
    expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  });

  it('confirms once when it is pressed twice at once', async () => {
    const link = await askedLink();
    await Promise.all([press(link), press(link), press(link)]);
    expect(await rows(`select action line from practice_step`)).toHaveLength(1);
  });

  it('tells that a colleague did it already, through an older link', async () => {
    const older = await askedLink();
    site.clock.set('2027-12-20T09:00:00Z');
    const [newer] = await ask();
    await press(linkIn(newer?.body ?? ''));
    expect((await show(older)).text).toContain('is bevestigd op 20 december 2027');
  });

  it('is explained when it is too old, about something gone, or not one of ours', async () => {
    const link = await askedLink();
    site.clock.set('2028-02-19T09:00:00Z');
    expect((await show(link)).status).toBe(410);
    await press(link);
    expect(await confirmed()).toBeNull();
    site.clock.set('2028-01-01T09:00:00Z');
    await change(`organisation = 'org-olen'`);
    expect(await show(link)).toMatchObject({ status: 410, text: expect.stringContaining('niets meer te bevestigen') });
    await press(link);
    expect(await confirmed()).toBeNull();
    for (const token of ['x'.repeat(22), 'kort', '%00', '<b>']) {
      const path = `/praktijken/nog-actueel?t=${token}`;
      expect((await show(path)).status).toBe(404);
      expect((await press(path)).status).toBe(303);
    }
  });
});

describe('confirming from one’s own practices', () => {
  const confirmAs = async (who: Who) => {
    const page = await (await site.as(who)('/mijn/praktijken')).text();
    const body = formBody({ submission: 's'.repeat(22), ...hiddenFields(page) });
    return { page, response: await site.as(who)(`/praktijken/${slug}/nog-actueel`, { method: 'POST', body }) };
  };

  it('is offered to who may write for the organisation, and to nobody else', async () => {
    site.clock.set('2028-01-20T09:00:00Z');
    for (const who of ['rik', 'carl', 'eva', 'nobody'] as const) {
      const { page, response } = await confirmAs(who);
      expect(page).not.toContain('Nog actueel');
      expect(response.status).toBe(404);
    }
    expect(await confirmed()).toBeNull();
    expect(await freshness()).toBe('outdated');
    const { page, response } = await confirmAs('an');
    expect(page).toContain('Nog actueel: Telefooncirkels');
    expect(page).toContain('Verouderd');
    expect(response.status).toBe(303);
    const next = await (await site.as('an')(response.headers.get('Location') ?? '')).text();
    expect(next).toContain('Bij de praktijk staat nu dat ze vandaag nog klopt.');
    expect(await freshness()).toBe('fresh');
    expect(
      await rows(`select actor || ' ' || organisation line from audit_log where action = 'confirm-practice'`),
    ).toEqual([{ line: 'person-an org-herentals' }]);
  });

  it('asks who did not sign in to do so', async () => {
    const path = `/praktijken/${slug}/nog-actueel`;
    const response = await press(path);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(`href="${askedToSignIn(path)}"`);
  });
});

describe('levels that end', () => {
  const grant = (day: string) =>
    run(`insert into review_round values ('${slug}', 'r1', 1, 1, 'person-eva', '${day}', '${day}', 'granted')`);

  it('are told sixty days before, once', async () => {
    await grant('2026-11-21T10:00:00Z');
    await change(`confirmed_at = '2029-09-01T09:00:00Z'`);
    site.clock.set('2029-09-21T09:00:00Z');
    expect(await ask()).toEqual([]);
    site.clock.set('2029-09-22T09:00:00Z');
    const mails = await ask();
    expect(mails.map(({ recipient }) => recipient)).toEqual(['an@herentals.be', 'bea@herentals.be']);
    expect(mails[0]?.body).toContain('tot en met 21 november 2029');
    site.clock.set('2029-11-20T09:00:00Z');
    expect(await ask()).toEqual([]);
  });

  it('are not told of a practice that stopped', async () => {
    await grant('2026-11-21T10:00:00Z');
    await change(`state = 'stopped'`);
    site.clock.set('2029-11-01T09:00:00Z');
    expect(await ask()).toEqual([]);
  });
});

describe('on the desk', () => {
  const desk = '/redactie/actueel';
  const askChosen = async (who: Who, slugs: string[], submission?: string) => {
    const page = await (await site.as(who)(desk)).text();
    const fields = { submission: 's'.repeat(22), ...hiddenFields(page), ...(submission && { submission }) };
    return site.as(who)(desk, { method: 'POST', body: formBody({ ...fields, praktijk: slugs }) });
  };

  it('shows what is due and outdated and the dead links to editors, and to nobody else', async () => {
    expect(await (await site.as('eva')('/redactie')).text()).not.toContain('te bevestigen');
    site.clock.set('2028-01-20T09:00:00Z');
    expect(await (await site.as('eva')('/redactie')).text()).toContain('praktijken te bevestigen');
    const page = await (await site.as('eva')(desk)).text();
    expect(page).toContain('Kies Telefooncirkels');
    for (const who of ['an', 'bea', 'nobody'] as const) {
      expect((await site.as(who)(desk)).status).toBe(404);
      expect((await askChosen(who, [slug])).status).toBe(404);
    }
    expect(await posted()).toEqual([]);
  });

  it('asks the owners of what is chosen, once however often it is sent, and not again in the same month', async () => {
    site.clock.set('2028-01-20T09:00:00Z');
    const other = (await rows(`select slug line from practice where organisation is null limit 1`))[0]?.line ?? '';
    const first = await askChosen('eva', [slug, other, 'bestaat-niet', '<b>'], 'a'.repeat(22));
    expect(first.headers.get('Location')).toBe(`${desk}?gevraagd=1&gekozen=4`);
    expect(await posted()).toHaveLength(2);
    const again = await askChosen('eva', [slug, other, 'bestaat-niet', '<b>'], 'a'.repeat(22));
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect((await askChosen('eva', [slug], 'b'.repeat(22))).headers.get('Location')).toBe(
      `${desk}?gevraagd=0&gekozen=1`,
    );
    expect(await ask()).toEqual([]);
    expect(await rows(`select actor line from audit_log where action = 'ask-owners'`)).toEqual([
      { line: 'person-eva' },
    ]);
    expect(await (await site.as('eva')(`${desk}?gevraagd=1&gekozen=4`)).text()).toContain(
      'Over 1 praktijk is een mail',
    );
  });

  it('says that something must be chosen', async () => {
    expect((await askChosen('eva', [])).status).toBe(422);
  });
});

describe('a description that nobody confirmed', () => {
  const text = async (path: string) => (await site.request(path)).text();

  it('is said to be outdated wherever the practice is shown, in both languages', async () => {
    site.clock.set('2028-01-20T09:00:00Z');
    expect(await freshness()).toBe('outdated');
    expect(await text(`/praktijken/${slug}`)).toContain('Niet meer bevestigd sinds 20 november 2026');
    expect(await text(`/en/praktijken/${slug}`)).toContain('Not confirmed since');
    expect(await text('/praktijken?q=telefooncirkels')).toMatch(/(·|&#183;) verouderd/);
    expect(await text('/en/praktijken?q=telefooncirkels')).toMatch(/(·|&#183;) outdated/);
    const other = (await rows(`select slug line from practice where slug <> '${slug}' limit 1`))[0]?.line;
    expect(await text(`/praktijken/vergelijken?p=${slug}&p=${other}`)).toContain('Verouderd. ');
    const list = await (await site.request('/api/v1/practices?q=telefooncirkels')).json();
    // That it was published is no confirmation.
    expect(list.items[0]).toMatchObject({ freshness: 'outdated', confirmedOn: null, publishedOn: '2026-11-20' });
    expect(await text('/praktijken/uitvoer.csv?q=telefooncirkels')).toContain(',,verouderd,');
    const docx = await (await site.request('/praktijken/uitvoer.docx?q=telefooncirkels')).arrayBuffer();
    expect(unzip(Buffer.from(docx)).get('word/document.xml')).toContain('Niet meer bevestigd sinds');
  });

  it('is not said of what has stopped, nor of what was confirmed', async () => {
    await change(`state = 'stopped'`);
    site.clock.set('2028-01-20T09:00:00Z');
    expect(await freshness()).toBe('fresh');
    await change(`state = 'published', confirmed_at = '2028-01-01T09:00:00Z'`);
    const page = await text(`/praktijken/${slug}`);
    expect(page).not.toContain('Verouderd');
    expect(page).toContain('1 januari 2028');
  });
});
