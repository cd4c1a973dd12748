import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import type { Viewer } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import { moveCatalogueState } from '../queries';

let site: TestApp;
const own = 'telefooncirkels';
const free = 'babbellijn-herselt';
/** Writes for both organisations. */
const dora: Viewer = {
  person: 'person-dora',
  name: 'dora',
  memberships: [...sharingViewers.an.memberships, ...sharingViewers.carl.memberships],
  platformRoles: [],
};
const pathOf = (slug: string) => `/praktijken/${slug}/wijzigen`;
const change = async (slug: string, columns: string) => {
  await site.deps.database.asOwner((db) =>
    sql`update practice set ${sql.raw(columns)} where slug = ${slug}`.execute(db),
  );
  await site.deps.database.write(publicScope, (db) => moveCatalogueState(db));
  site.clock.advance(2000);
};
beforeAll(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers, dora } });
  await change(own, `organisation = 'org-herentals'`);
  site.clock.set('2027-11-20T09:00:00Z');
});
afterAll(() => site.close());

const page = async (who: string, slug: string) => (await site.as(who)(pathOf(slug))).text();
/** Presses a button of the page. */
const press = async (who: string, slug: string, fields: Record<string, string> = {}, to = pathOf(slug)) =>
  site.as(who)(to, { method: 'POST', body: formBody({ ...hiddenFields(await page(who, slug)), ...fields }) });
const buttons = (html: string) =>
  [...(html.split('<main')[1]?.matchAll(/<button[^>]*?(?:aria-label="([^"]+)")?>([^<]+)</g) ?? [])].map(
    ([, label, text]) => label ?? text,
  );

describe('the page from where a practice is changed', () => {
  test('asks a visitor who she is, and brings her back', async () => {
    for (const slug of [own, free, 'bestaat-niet']) {
      const answer = await site.request(pathOf(slug));
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, askedToSignIn(pathOf(slug))]);
    }
    expect((await site.as('an')(pathOf('bestaat-niet'))).status).toBe(404);
  });

  test('brings back here who pressed after her session ended', async () => {
    const body = formBody({ ...hiddenFields(await page('an', free)), organisation: 'org-herentals' });
    const answer = await site.request(pathOf(free), { method: 'POST', body });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(`href="${askedToSignIn(pathOf(free))}"`);
  });

  test('looking begins nothing; one press does, and a second one goes on with it', async () => {
    const drafts = async () => (await (await site.as('an')('/mijn/praktijken')).text()).match(/Wijziging van “/g) ?? [];
    expect(buttons(await page('an', own))).toEqual([
      'Nog actueel: Telefooncirkels',
      'Wijzig: Telefooncirkels',
      'Gestopt? Laat het weten: Telefooncirkels',
    ]);
    expect(await drafts()).toEqual([]);
    const begun = (await press('an', own)).headers.get('Location');
    expect(begun).toMatch(/^\/mijn\/praktijken\/org-herentals\/[\w-]{22}\/wat-en-waar$/);
    expect((await press('bea', own)).headers.get('Location')).toBe(begun);
    expect(await drafts()).not.toEqual([]);
  });

  test('pressed at the same moment on two forms begins one, with which both go on', async () => {
    const slug = 'brugfiguren';
    await change(slug, `organisation = 'org-herentals'`);
    const forms = await Promise.all(['an', 'bea', 'an'].map(async (who) => ({ who, html: await page(who, slug) })));
    const answers = await Promise.all(
      forms.map(({ who, html }) => site.as(who)(pathOf(slug), { method: 'POST', body: formBody(hiddenFields(html)) })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('Location'))).size).toBe(1);
    const { rows } = await site.deps.database.asOwner((db) =>
      sql`select id from practice_draft where slug = ${slug}`.execute(db),
    );
    expect(rows).toHaveLength(1);
  });

  test('says that it is still right, and no more on the same day; asking for that address shows this page', async () => {
    const confirm = `/praktijken/${own}/nog-actueel`;
    expect((await site.as('an')(confirm)).headers.get('Location')).toBe(pathOf(own));
    expect((await press('an', own, {}, confirm)).headers.get('Location')).toBe('/mijn/praktijken?bevestigd=1');
    site.clock.advance(2000);
    expect(buttons(await page('an', own))).not.toContain('Nog actueel: Telefooncirkels');
  });

  test('of one that belongs to nobody, a writer says whose it is', async () => {
    expect(buttons(await page('an', free))).toEqual(['Dit is de praktijk van Stad Herentals']);
    const begun = await press('an', free, { organisation: 'org-herentals' });
    expect(begun.headers.get('Location')).toMatch(/^\/mijn\/praktijken\/org-herentals\/[\w-]{22}\/wat-en-waar$/);
    const readers = await page('rik', free);
    for (const html of [await page('an', free), readers]) {
      expect(html).toContain('In de beschrijving staat als uitvoerder: OCMW Herselt (Herselt).');
    }
    expect(buttons(readers)).toEqual([]);
    expect(readers).toContain('U mag lezen, maar nog niet schrijven');
    expect(await page('nobody', free)).toContain('Vraag uw organisatie aan');
  });

  test('what was handed in is no reason to begin again: its page says that editors look at it', async () => {
    const begun = async (opened = {}) =>
      (await press('an', free, { organisation: 'org-herentals', ...opened })).headers.get('Location') ?? '';
    // On a page that was opened before.
    const opened = hiddenFields(await page('an', free));
    const draft = (await begun()).replace('/wat-en-waar', '');
    for (const state of ['submitted', 'in-review']) {
      await site.deps.database.asOwner((db) =>
        sql`update practice_draft set state = ${state}, submitted_at = now() where id = ${draft.split('/').at(-1)}`.execute(
          db,
        ),
      );
      const html = await page('an', free);
      expect(html).toContain(`Er is al een wijziging ingediend. <a href="${draft}">`);
      expect(html).toContain('De redactie kijkt uw wijziging na.');
      expect([buttons(html), html.includes('Vul dan aan')]).toEqual([[], false]);
      expect(await begun(opened)).toBe(`${draft}?al-ingediend=wijzigen`);
      const stopped = await press('an', free, { organisation: 'org-herentals', gestopt: 'ja', ...opened });
      expect(stopped.headers.get('Location')).toBe(`${draft}?al-ingediend=gestopt`);
    }
    expect(await (await site.as('an')(draft)).text()).toContain('De redactie kijkt het na');
    expect(await (await site.as('an')(`${draft}?al-ingediend=gestopt`)).text()).toContain('Er kwam niets bij.');
    expect(await (await site.as('an')(`${draft}?al-ingediend=wijzigen`)).text()).toContain('begon geen nieuwe');
    expect(await (await site.as('an')(draft)).text()).not.toContain('Er is al een wijziging ingediend');
    await site.deps.database.asOwner((db) =>
      sql`update practice_draft set state = 'withdrawn' where id = ${draft.split('/').at(-1)}`.execute(db),
    );
    expect(await begun()).not.toContain(draft);
  });

  test('of two organisations that both claim it each is named with what it handed in, and may not claim it again', async () => {
    const slug = 'zorgzaam-bergom';
    const claim = async (organisation: string) => {
      const begun = (await press('dora', slug, { organisation })).headers.get('Location') ?? '';
      const draft = begun.replace('/wat-en-waar', '');
      await site.deps.database.asOwner((db) =>
        sql`update practice_draft set state = 'submitted', submitted_at = now() where id = ${draft.split('/').at(-1)}`.execute(
          db,
        ),
      );
      return draft;
    };
    const ofHerentals = `<a href="${await claim('org-herentals')}">Bekijk de ingediende wijziging: Stad Herentals</a>`;
    const once = await page('dora', slug);
    expect([buttons(once), once.includes(ofHerentals)]).toEqual([['Dit is de praktijk van Gemeente Olen'], true]);
    const ofOlen = `<a href="${await claim('org-olen')}">Bekijk de ingediende wijziging: Gemeente Olen</a>`;
    const both = await page('dora', slug);
    expect([buttons(both), both.includes(ofHerentals), both.includes(ofOlen)]).toEqual([[], true, true]);
  });

  test('to anybody else it tells the way, and not whose the practice is', async () => {
    for (const who of ['carl', 'rik', 'nobody', 'eva']) {
      const html = await page(who, own);
      expect(buttons(html), who).toEqual([]);
      expect(html.split('<main')[1]).toContain(`href="/praktijken/${own}/vraag"`);
      expect(html.split('<main')[1]).not.toContain('Herentals');
      expect((await press(who, own)).status).toBe(403);
    }
  });
});

describe('the page of a practice', () => {
  const road = async (who: string | null, slug: string) => {
    const send = who === null ? site.request : site.as(who);
    const html = await (await send(`/praktijken/${slug}`)).text();
    return [...html.matchAll(/<a[^>]*href="\/praktijken\/[a-z-]+\/wijzigen"[^>]*>([^<]+)/g)].map(([, text]) => text);
  };

  test('leads who writes for its owner to changing and confirming it', async () => {
    // A year later, for those above said today that it is still right.
    for (const who of ['an', 'bea']) expect(await road(who, own), who).toContain('Wijzig deze praktijk');
    site.clock.set('2028-11-20T09:00:00Z');
    for (const who of ['an', 'bea']) expect(await road(who, own), who).toContain('Nog actueel? Wijzig of bevestig');
    await change(own, `state = 'stopped'`);
    for (const who of ['an', 'bea']) expect(await road(who, own), who).toContain('Wijzig deze praktijk');
    await change(own, `state = 'published'`);
    for (const who of ['rik', 'carl', 'eva', null]) expect(await road(who, own), `${who}`).toEqual([]);
  });

  test('of one that is nobody’s leads to claiming it, who is not signed in too', async () => {
    for (const who of ['an', 'carl']) expect(await road(who, free), who).toEqual(['Dit is onze praktijk', 'Vul aan']);
    for (const who of ['rik', 'nobody', null]) {
      expect(await road(who, free), `${who}`).toEqual(['Is dit uw praktijk?', 'Vul aan']);
    }
    // A form that many places use is nobody's own.
    expect(await road('an', 'soepcafes')).toEqual(['Vul aan']);
  });
});
