import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catcher, type CaughtMail, readMail } from '../../../../test/harness/mail-catcher';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { jobScope } from '../../../platform/access/viewer';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { deliverOutbox } from '../../../platform/mail/postman';
import { practicePaths } from '../paths';
import { moveCatalogueState, readPublishedPractices, savePractice } from '../queries';

let site: TestApp;
let catcher: Catcher;
beforeEach(async () => {
  catcher = new Catcher();
  site = await createTestApp({ config: { smtpUrl: await catcher.listen() } });
  // The content was published on the first day: that is news to whoever begins to follow on it.
  site.clock.advance(dayMs);
});
afterEach(async () => {
  await site.close();
  await catcher.close();
});

const dayMs = 86_400_000;
const slug = 'telefooncirkels';
const an = 'an@gemeente.be';
type Fields = Record<string, string>;

const post = (path: string, fields: Fields = {}, headers: Record<string, string> = {}) =>
  site.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
const ask = (path: string, fields: Fields = {}) =>
  post(`/nl${path}`, { submission: randomUUID(), email: an, rhythm: 'weekly', ...fields });
const pathOf = (url: string) => url.replace(site.deps.config.baseUrl, '');
const show = async (path: string) => (await site.request(path)).text();

/** The mails that went out now, by real SMTP. */
async function mailed(): Promise<CaughtMail[]> {
  catcher.caught.length = 0;
  await deliverOutbox(site.deps);
  return catcher.caught.map(readMail);
}
const linkIn = (mail: CaughtMail | undefined, part: string) => {
  const url = mail?.text.split('\n').find((line) => line.includes(part)) ?? '';
  return pathOf(url.trim());
};
/** Asks, reads the mail, opens its link and presses the button. @returns the page of what is followed */
async function follow(path: string, fields: Fields = {}): Promise<string> {
  await ask(path, fields);
  const [mail] = await mailed();
  const confirmed = await post(linkIn(mail, '/bevestigen'));
  expect(confirmed.status).toBe(303);
  return confirmed.headers.get('Location') ?? '';
}

/** The practice gets another summary now. */
async function change(changed: string): Promise<void> {
  await site.deps.database.write(jobScope, async (db) => {
    const stored = (await readPublishedPractices(db)).find(({ record }) => record.slug === changed);
    if (!stored) throw new Error(`No practice ${changed}`);
    const record = { ...stored.record, summary: `${stored.record.summary} ${randomUUID()}` };
    await savePractice(db, { record, at: site.clock.now(), by: 'editor', summary: 'test' });
    await moveCatalogueState(db);
  });
}
const digests = async () => {
  await site.runJob('send-digests');
  return mailed();
};
const rowsOf = async (table: 'follower' | 'follow' | 'follow_token' | 'outbox' | 'audit_log') => {
  const stored = await site.deps.database.asOwner((db) =>
    sql<{ line: string }>`select t::text line from ${sql.table(table)} t`.execute(db),
  );
  return stored.rows.map(({ line }) => line);
};

describe('asking to follow', () => {
  it.each([
    [practicePaths.followPractice(slug), 'Telefooncirkels'],
    [practicePaths.followMunicipality('13013'), 'praktijken in Herselt'],
    [practicePaths.follow('q=weduwe&leeftijd=60%2B'), 'praktijken voor “weduwe”, ouderen (60 jaar en ouder)'],
    [practicePaths.follow(), 'alle praktijken'],
  ])('%s names what it is about, and sends one mail with a link', async (path, label) => {
    expect((await show(`/nl${path}`)).toLowerCase()).toContain(`<strong>${label.toLowerCase()}`);
    const response = await ask(path);
    expect(response.headers.get('Location')).toBe(`/nl${practicePaths.followAsked}`);
    const mails = await mailed();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.headers).toMatchObject({ to: an, 'auto-submitted': 'auto-generated' });
    expect(linkIn(mails[0], '/bevestigen')).toMatch(/^\/nl\/praktijken\/volgen\/bevestigen\?t=[\w-]{22}$/);
  });

  it('says what of the address it did not understand, and what would be followed', async () => {
    for (const part of ['onzin=1', 'leeftijd=900']) {
      const page = await show(`/nl${practicePaths.follow(part)}`);
      expect(page).toContain(`Dit kennen we niet, dus lieten we het weg: ${part}.`);
      expect(page).toContain('<strong>alle praktijken');
    }
    expect(await show(`/nl${practicePaths.follow('q=weduwe&leeftijd=60%2B')}`)).not.toContain('Dit kennen we niet');
    expect(await show(`/en${practicePaths.follow('onzin=%3Cb%3E')}`)).toContain('onzin=&lt;b>');
    expect((await site.request(`/nl${practicePaths.followPractice('bestaat-niet')}`)).status).toBe(404);
  });

  it('of a practice that was withdrawn says why, as its own page does', async () => {
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'withdrawn', state_note = 'Stond er dubbel.' where slug = ${slug}`.execute(
        db,
      );
      await moveCatalogueState(db);
    });
    site.clock.advance(dayMs);
    const path = `/nl${practicePaths.followPractice(slug)}`;
    for (const answer of [await site.request(path), await ask(practicePaths.followPractice(slug))]) {
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('Stond er dubbel.');
    }
  });

  it('a link that was used says that it is confirmed, unless it asks for something else', async () => {
    await ask(practicePaths.followPractice(slug));
    const link = linkIn((await mailed())[0], '/bevestigen');
    expect(await show(link)).toContain('Ja, ik wil dit volgen');
    await post(link);
    expect(await show(link)).toContain('Deze link werd al gebruikt: het is bevestigd.');
    expect(await show(link)).not.toContain('Ja, ik wil dit volgen');
    site.clock.advance(dayMs);
    await ask(practicePaths.followPractice(slug), { rhythm: 'monthly' });
    const other = linkIn((await mailed())[0], '/bevestigen');
    expect(await show(other)).toContain('Ja, ik wil dit volgen');
    await post(other);
    expect(await show(other)).toContain('het is bevestigd');
  });

  it('nothing that was typed goes to the mailbox of somebody who asked for nothing', async () => {
    await ask(practicePaths.follow('q=koop+nu+http%3A%2F%2Fevil.test&leeftijd=60%2B'));
    const [mail] = await mailed();
    expect(mail?.text).toContain('een zoekvraag');
    expect(JSON.stringify(mail)).not.toMatch(/koop|evil/);
  });

  it('gives the same answer whoever follows what, and at most three mails a day to one address', async () => {
    await follow(practicePaths.followPractice(slug));
    const answers = [];
    for (const path of [practicePaths.followPractice(slug), practicePaths.follow('q=a'), practicePaths.follow('q=b')]) {
      answers.push(await ask(path, { email: 'AN@gemeente.be' }));
    }
    answers.push(await ask(practicePaths.follow('q=a'), { email: 'nieuw@gemeente.be' }));
    expect(new Set(answers.map((each) => `${each.status} ${each.headers.get('Location')}`)).size).toBe(1);
    const told = (await mailed()).map(({ headers }) => headers.to);
    expect(told.toSorted()).toEqual([an, an, 'nieuw@gemeente.be']);
    site.clock.advance(dayMs);
    await ask(practicePaths.follow('q=b'));
    expect(await mailed()).toHaveLength(1);
  });

  it('of ten requests at once for one address three are mailed', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, number) => ask(practicePaths.follow(`q=${number}`))));
    expect(await mailed()).toHaveLength(3);
  });

  it('from one client address more than ten times a minute has to wait', async () => {
    const asks = await Promise.all(
      Array.from({ length: 11 }, (_, number) => ask(practicePaths.follow(), { email: `p${number}@gemeente.be` })),
    );
    expect(asks.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
  });

  it('happens once, however often the form arrives', async () => {
    const submission = randomUUID();
    await ask(practicePaths.follow(), { submission });
    await ask(practicePaths.follow(), { submission });
    expect(await mailed()).toHaveLength(1);
  });

  it.each([
    [{ email: '' }, 'Vul uw e-mailadres in.', 'email'],
    [{ email: 'an@' }, 'Dit is geen e-mailadres', 'email'],
    [{ email: 'a@b.be, c@d.be' }, 'Dit is geen e-mailadres', 'email'],
    [{ email: 'a@b.be\r\nBcc: c@d.be' }, 'Dit is geen e-mailadres', 'email'],
    [{ email: `${'x'.repeat(250)}@b.be` }, 'hoogstens 254 tekens', 'email'],
    [{ rhythm: 'dagelijks' }, 'Kies hoe vaak', 'rhythm'],
  ])('a form with %o comes back with its answers', async (fields, message, field) => {
    const response = await ask(practicePaths.follow('q=weduwe'), fields);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(message);
    expect(page).toContain(`href="#${field}"`);
    expect(page).toContain('volgen?q=weduwe"');
    expect(await mailed()).toEqual([]);
  });

  it.each([practicePaths.followPractice('bestaat-niet'), practicePaths.followMunicipality('99999')])(
    '%s is not there',
    async (path) => {
      expect((await site.request(path)).status).toBe(404);
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('never fails and never becomes markup, whatever is typed', async () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('<x-hostile>"\''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (q, email) => {
        site.clock.advance(60_000);
        const response = await ask(practicePaths.follow(new URLSearchParams({ q })), { email });
        expect([303, 422]).toContain(response.status);
        expect(await response.text()).not.toContain('<x-hostile>');
      }),
      { numRuns: 40 },
    );
  });
});

describe('confirming', () => {
  it('needs the button: opening the link changes nothing', async () => {
    await ask(practicePaths.followPractice(slug));
    const link = linkIn((await mailed())[0], '/bevestigen');
    expect(await show(link)).toContain('Ja, ik wil dit volgen');
    await site.request(link, { method: 'HEAD' });
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(10 * dayMs);
    expect(await digests()).toEqual([]);
  });

  it('is possible for seven days; then everything about it is gone', async () => {
    await ask(practicePaths.followPractice(slug));
    const link = linkIn((await mailed())[0], '/bevestigen');
    site.clock.advance(7 * dayMs - 1);
    await site.runJob('forget-follows');
    expect((await site.request(link)).status).toBe(200);
    site.clock.advance(1);
    expect((await site.request(link)).status).toBe(404);
    expect((await post(link)).status).toBe(404);
    expect(await site.runJob('forget-follows')).toBe(1);
    for (const table of ['follower', 'follow', 'follow_token', 'outbox'] as const) {
      expect(await rowsOf(table)).toEqual([]);
    }
  });

  it('twice is the same as once', async () => {
    await ask(practicePaths.followPractice(slug));
    const link = linkIn((await mailed())[0], '/bevestigen');
    await post(link);
    expect((await post(link)).status).toBe(303);
    expect(await rowsOf('follow')).toHaveLength(1);
  });

  it('stops at fifty things', async () => {
    const link = await follow(practicePaths.follow());
    await site.deps.database.asOwner((db) =>
      sql`insert into follow select 'f' || n, follower, kind, 'q=' || n, language, rhythm, asked_at, confirmed_at
        from follow, generate_series(1, 49) n`.execute(db),
    );
    await ask(practicePaths.followPractice(slug));
    const full = await post(linkIn((await mailed())[0], '/bevestigen'));
    expect(full.status).toBe(409);
    expect(await full.text()).toContain('U volgt al 50 dingen');
    expect((await show(link)).match(/aria-label="Stop: /g)).toHaveLength(50);
  });

  it.each(['', 'x', 'x'.repeat(22), "' or 1=1"])('no link works with the token %j', async (token) => {
    const t = encodeURIComponent(token);
    for (const path of [practicePaths.confirmFollow(t), practicePaths.following(t), practicePaths.stopFollowing(t)]) {
      expect((await site.request(path)).status).toBe(404);
      expect((await post(path, { action: 'stop' })).status).toBeLessThan(500);
    }
  });

  it('keeps links from search engines and other sites', async () => {
    const response = await site.request(await follow(practicePaths.follow()));
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  });
});

describe('the digest', () => {
  it('comes after a week with what changed, once, and not when nothing did', async () => {
    await follow(practicePaths.followPractice(slug));
    site.clock.advance(2 * dayMs);
    await change(slug);
    await change('soepcafes');
    expect(await digests()).toEqual([]);
    site.clock.advance(5 * dayMs);
    const [mail, ...others] = await digests();
    expect(others).toEqual([]);
    expect(mail?.headers.subject).toBe('Nieuws over 1 praktijk die u volgt');
    expect(mail?.text).toContain('Gewijzigd: Telefooncirkels');
    expect(mail?.text).toContain('sinds 21 november 2026');
    expect((await site.request(linkIn(mail, `/${slug}`))).status).toBe(200);
    site.clock.advance(30 * dayMs);
    expect(await digests()).toEqual([]);
  });

  it('tells what changed on the day it went out the next time', async () => {
    await follow(practicePaths.followPractice(slug));
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(6 * dayMs);
    expect(await digests()).toHaveLength(1);
    await change(slug);
    site.clock.advance(7 * dayMs);
    expect(await digests()).toHaveLength(1);
  });

  it('follows a search and a municipality, each practice told once', async () => {
    await follow(practicePaths.follow('levensgebeurtenis=partner-overleden'));
    await follow(practicePaths.followMunicipality('13013'));
    site.clock.advance(dayMs);
    await change('huisbezoeken-nabestaanden-herselt');
    await change('burenhulp');
    site.clock.advance(7 * dayMs);
    const [mail] = await digests();
    expect(mail?.text.match(/^- Gewijzigd:/gm)).toHaveLength(1);
    expect(mail?.text).toContain('/praktijken/huisbezoeken-nabestaanden-herselt');
  });

  it('takes the old and the new address of a merged practice as one, also to stop', async () => {
    await follow(practicePaths.followPractice('soepcafes'));
    const page = await follow(practicePaths.followPractice(slug));
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'merged', merged_into = ${slug} where slug = 'soepcafes'`.execute(db);
      await sql`update catalogue_state set version = version + 1`.execute(db);
    });
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(7 * dayMs);
    const [mail, ...others] = await digests();
    expect(others).toEqual([]);
    expect(mail?.text.match(/^- Gewijzigd: Telefooncirkels/gm)).toHaveLength(1);
    expect(mail?.text).not.toContain('/soepcafes');
    const shown = await show(page);
    expect(shown.match(/name="follow"/g)).toHaveLength(1);
    expect(await rowsOf('follow')).toHaveLength(2);
    const id = /name="follow" value="([^"]+)"/.exec(shown)?.[1] ?? '';
    await post(page, { action: 'stop', follow: id });
    expect(await rowsOf('follow')).toEqual([]);
    expect(await rowsOf('follower')).toEqual([]);
  });

  it('comes monthly and in English when so asked', async () => {
    await ask(practicePaths.followPractice(slug));
    await post(`/en${practicePaths.followPractice(slug)}`, { submission: randomUUID(), email: an, rhythm: 'monthly' });
    const english = (await mailed()).find(({ text }) => text.includes('/en/'));
    await post(linkIn(english, '/bevestigen'));
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(20 * dayMs);
    expect(await digests()).toEqual([]);
    site.clock.advance(10 * dayMs);
    const [mail] = await digests();
    expect(mail?.text).toContain('Changed: Telefooncirkels');
    expect(mail?.text).not.toMatch(/Gewijzigd|Dag,/);
  });

  it('goes out once when two processes make it at the same time', async () => {
    await follow(practicePaths.followPractice(slug));
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(7 * dayMs);
    const sent = await Promise.all([site.runJob('send-digests'), site.runJob('send-digests')]);
    expect(sent.reduce((sum, each) => sum + each)).toBe(1);
    expect(await mailed()).toHaveLength(1);
  });

  it('says that there is more than it shows', async () => {
    await follow(practicePaths.follow());
    site.clock.advance(dayMs);
    const slugs = await site.deps.database.read(publicScope, readPublishedPractices);
    for (const { record } of slugs.slice(0, 22)) await change(record.slug);
    site.clock.advance(7 * dayMs);
    const [mail] = await digests();
    expect(mail?.headers.subject).toContain('22 praktijken');
    expect(mail?.text.match(/^- Gewijzigd:/gm)).toHaveLength(20);
    expect(mail?.text).toContain('En nog 2 praktijken:');
  });
});

describe('stopping', () => {
  async function withDigest() {
    await follow(practicePaths.followPractice(slug));
    await follow(practicePaths.follow('q=weduwe'));
    site.clock.advance(dayMs);
    await change(slug);
    site.clock.advance(7 * dayMs);
    const [mail] = await digests();
    if (!mail) throw new Error('No digest');
    return mail;
  }
  const nothingLeft = async () => {
    for (const table of ['follower', 'follow', 'follow_token', 'outbox'] as const)
      expect(await rowsOf(table)).toEqual([]);
    expect((await rowsOf('audit_log')).join()).not.toContain('gemeente.be');
    expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  };

  it('takes one POST by the mail program, from anywhere, without cookies: then the address is gone', async () => {
    const { headers } = await withDigest();
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const url = /^<(.*)>$/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    // As RFC 8058 says it: no Origin, no cookie; the test harness would add an origin.
    const response = await site.app.request(url, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(200);
    await nothingLeft();
    const again = await post(pathOf(url), { 'List-Unsubscribe': 'One-Click' }, { Origin: 'https://mail.test' });
    expect(again.status).toBe(200);
  });

  it('by the link in the mail takes a button; opening the link changes nothing', async () => {
    const link = linkIn(await withDigest(), '/stop?');
    expect(await show(link)).toContain('Stop met alles en wis mijn adres');
    expect(await rowsOf('follow')).toHaveLength(2);
    const response = await post(link);
    expect(response.headers.get('Location')).toBe(`/nl${practicePaths.followStopped}`);
    await nothingLeft();
  });

  it('can be one at a time; with the last one the address goes', async () => {
    const link = linkIn(await withDigest(), '/overzicht');
    const idOf = async (label: string) =>
      new RegExp(`name="follow" value="([\\w-]+)"[^>]*><button[^>]*aria-label="Stop: ${label}`).exec(
        await show(link),
      )?.[1];
    await post(link, { action: 'stop', follow: (await idOf('Telefooncirkels')) ?? '' });
    expect(await show(link)).not.toContain('Telefooncirkels');
    expect(await rowsOf('follower')).toHaveLength(1);
    const last = await post(link, { action: 'stop', follow: (await idOf('praktijken voor')) ?? '' });
    expect(last.headers.get('Location')).toBe(`/nl${practicePaths.followStopped}`);
    await nothingLeft();
  });

  it('one does not end the link it was confirmed with while others are followed', async () => {
    await follow(practicePaths.follow('q=weduwe'));
    const link = await follow(practicePaths.followPractice(slug));
    const [, id = ''] =
      /name="follow" value="([\w-]+)"[^>]*><button[^>]*aria-label="Stop: Telefoon/.exec(await show(link)) ?? [];
    await post(link, { action: 'stop', follow: id });
    expect(await show(link)).toContain('praktijken voor “weduwe”');
  });

  it('what somebody else follows is not possible', async () => {
    const theirs = await follow(practicePaths.followPractice(slug), { email: 'bo@gemeente.be' });
    const [, id = ''] = /name="follow" value="([\w-]+)"/.exec(await show(theirs)) ?? [];
    const mine = await follow(practicePaths.follow());
    await post(mine, { action: 'stop', follow: id });
    expect(await show(theirs)).toContain('Telefooncirkels');
  });

  it('is not needed to get fewer mails', async () => {
    const link = await follow(practicePaths.followPractice(slug));
    await post(link, { action: 'ritme', rhythm: 'monthly' });
    expect(await show(link)).toMatch(/value="monthly" checked/);
    expect((await post(link, { action: 'ritme', rhythm: 'nooit' })).status).toBe(400);
  });

  it('every other address still refuses forms of other sites', async () => {
    const link = await follow(practicePaths.follow());
    expect((await post(link, { action: 'stop' }, { Origin: 'https://evil.test' })).status).toBe(403);
  });
});

describe('what is kept', () => {
  it('holds no token of a link but in the mail itself, which goes after thirty days', async () => {
    await ask(practicePaths.followPractice(slug));
    const link = linkIn((await mailed())[0], '/bevestigen');
    await post(link);
    const token = link.split('t=')[1] ?? '-';
    expect((await rowsOf('follow_token')).join()).not.toContain(token);
    expect((await rowsOf('outbox')).join()).toContain(token);
    site.clock.advance(31 * dayMs);
    await site.runJob('forget-follows');
    expect(await rowsOf('outbox')).toEqual([]);
    expect(await rowsOf('follow')).toHaveLength(1);
  });

  it('the log holds neither address nor token', async () => {
    const link = await follow(practicePaths.follow());
    expect(JSON.stringify(site.logLines)).not.toMatch(new RegExp(`gemeente\\.be|${link.split('t=')[1]}`));
  });
});
