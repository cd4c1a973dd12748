import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createDeskSite,
  type DeskSite,
  deskOrganisation,
  type Fields,
  formIn,
  listed,
  viewerOf,
} from '../../../../test/harness/desk-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import { deskScope, organisationScope } from '../../../platform/access/viewer';
import { emptyDraftAnswers } from '../draft';
import type { PracticeRecord } from '../practice';
import { insertDraft, readDraft, takeDraftStep } from '../share-practice/queries';
import { type DeedWord, deedWords } from './paths';
import { readManaged } from './queries';

let site: DeskSite;
let slug: string;
let title: string;

beforeAll(async () => {
  site = await createDeskSite();
});
afterAll(() => site.close());
beforeEach(() => {
  ({ slug, title } = site.nextPractice());
});

const desk = (of = slug) => `/redactie/praktijken/${of}`;
const deed = (name: string, word: DeedWord, fields: Fields = {}, of = slug) =>
  site.send(name, desk(of), `${desk(of)}/${word}`, fields);
const page = async (name: string, path = desk()) => (await site.as(name)(path)).text();
const practice = (of = slug) => site.deps.database.read(deskScope(viewerOf(site, 'els')), (db) => readManaged(db, of));
const ids = (...names: string[]) => names.map((name) => viewerOf(site, name).person);
const own = () => deed('els', 'eigenaar', { organisatie: deskOrganisation });

/** What a form of the page carries, for one that is sent later or by somebody who has no such form. */
const seen = async (word: DeedWord) => formIn(await page('els'), `${desk()}/${word}`);
const post = (name: string, word: DeedWord, fields: [string, string][]) =>
  site.as(name)(`${desk()}/${word}`, { method: 'POST', body: new URLSearchParams(fields) });

describe('who leads a practice', () => {
  test('editors see its life and everybody else nothing, whether they read or decide', async () => {
    for (const path of ['/redactie/praktijken', desk()]) {
      for (const [name, status] of [
        ['els', 200],
        ['an', 404],
        ['ria', 404],
        ['nobody', 404],
      ] as const) {
        expect((await site.as(name)(path)).status, `${name} ${path}`).toBe(status);
      }
      expect((await site.request(path)).headers.get('Location')).toBe(askedToSignIn(path));
    }
    const form = await seen('stoppen');
    for (const word of Object.keys(deedWords) as DeedWord[]) {
      expect((await post('an', word, form)).status, word).toBe(404);
    }
    expect((await practice())?.state).toBe('published');
  });

  test('an editor of the organisation that it belongs to decides nothing about it', async () => {
    await own();
    const html = await page('eric');
    expect(html).toContain('Een andere redacteur beslist erover');
    expect(html).not.toContain('method="post" action="/redactie');
    const form = await seen('stoppen');
    const answers = listed({
      stopreden: 'x',
      intrekreden: 'x',
      intrekzeker: 'ja',
      voegzeker: 'ja',
      naar: site.nextPractice().slug,
      organisatie: 'aalst',
      niveau: '1',
      beoordelaar: ids('ria', 'rik', 'rob'),
      vervanger: viewerOf(site, 'ria').person,
      stille: viewerOf(site, 'ria').person,
    });
    for (const word of Object.keys(deedWords) as DeedWord[]) {
      expect((await post('eric', word, [...form, ...answers])).status, word).toBe(403);
    }
    expect(await practice()).toMatchObject({ state: 'published', organisation: deskOrganisation });
  });

  test('nor who wrote it; nor does an editor give it to the own organisation', async () => {
    const form = await seen('stoppen');
    await wroteDraft('els');
    expect((await post('els', 'stoppen', [...form, ['stopreden', 'x']])).status).toBe(403);
    ({ slug, title } = site.nextPractice());
    const refused = await deed('eric', 'eigenaar', { organisatie: deskOrganisation });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('U hoort zelf bij deze organisatie');
  });

  test('an address of no practice is not found', async () => {
    expect((await site.as('els')(desk('bestaat-niet'))).status).toBe(404);
    const form = await seen('stoppen');
    expect(
      (await site.as('els')(`${desk('bestaat-niet')}/hervatten`, { method: 'POST', body: new URLSearchParams(form) }))
        .status,
    ).toBe(404);
  });
});

/** A change of the practice that somebody began and handed in, for Gent. */
async function wroteDraft(name: string) {
  const viewer = {
    ...viewerOf(site, name),
    memberships: [{ organisation: deskOrganisation, role: 'contributor' as const }],
  };
  const key = { organisation: deskOrganisation, id: `draft-${name}-${slug}`.slice(0, 22).padEnd(22, 'x') };
  const at = site.clock.now();
  await site.deps.database.write(organisationScope(viewer, deskOrganisation), async (db) => {
    await insertDraft(db, {
      ...key,
      slug,
      baseVersion: 1,
      answers: emptyDraftAnswers,
      by: viewerOf(site, name).person,
      at,
    });
    const draft = await readDraft(db, key);
    if (draft) await takeDraftStep(db, { draft, action: 'submit', by: viewerOf(site, name).person, at });
  });
}

describe('finding', () => {
  test('by words of the title, also what is no longer on the site', async () => {
    await deed('els', 'intrekken', { intrekreden: 'Dubbel', intrekzeker: 'ja' });
    const found = await page('els', `/redactie/praktijken?${new URLSearchParams({ q: title })}`);
    expect(found).toContain(`href="${desk()}"`);
    expect(found).toContain('Van de site gehaald');
    expect(await page('els', '/redactie/praktijken?q=zzzz')).toContain('Niets gevonden');
    expect(await page('els', '/redactie/praktijken')).toContain('href="/redactie"');
  });

  test('in English too', async () => {
    expect(await page('els', '/en/redactie/praktijken?q=zzzz')).toContain('Nothing found');
    expect(await page('els', `/en${desk()}`)).toContain('Take off the site');
  });
});

describe('stopping and going on', () => {
  test('asks a reason; page, API and history say so', async () => {
    const status = (await practice())?.record.status;
    expect((await deed('els', 'stoppen', { stopreden: '' })).status).toBe(422);
    expect(await page('els')).toMatch(/<form[^>]*\/stoppen"[^>]* data-warn-unsent/);
    expect((await deed('els', 'stoppen', { stopreden: 'Geen geld <script>' })).status).toBe(303);
    site.refresh();
    expect(await (await site.request(`/praktijken/${slug}`)).text()).toContain('Geen geld &lt;script>');
    const html = await page('els');
    expect(html).toContain('Staat op de site als gestopt');
    expect(html).toContain('gestopt');
    expect(html).toContain('els');
    expect((await deed('els', 'hervatten')).status).toBe(303);
    site.refresh();
    expect(await practice()).toMatchObject({ state: 'published', record: { status } });
    expect(await page('els')).toContain('niet meer gestopt');
  });

  test('a note of before does not come back when something else was published since', async () => {
    await becomes({ status: 'planned', statusNote: 'Bel Jan voor de sleutel' });
    await deed('els', 'stoppen', { stopreden: 'Geen geld' });
    const since = JSON.stringify({ summary: 'Wat het was, in andere woorden.', statusNote: 'Het project is af' });
    await site.deps.database.asOwner((db) =>
      sql`update practice set record = record || ${since}::jsonb where slug = ${slug}`.execute(db),
    );
    await deed('els', 'hervatten');
    expect((await practice())?.record).toMatchObject({ status: 'planned', statusNote: null });
  });

  test('going on it is what it was before, with what was said of it; the site says that editors did it', async () => {
    const was = { statusNote: 'Begint in het voorjaar', inferred: ['goals', 'status'] };
    await becomes({ status: 'planned', ...was });
    await deed('els', 'stoppen', { stopreden: 'Geen geld' });
    expect((await practice())?.record).toMatchObject({
      status: 'stopped',
      statusNote: 'Geen geld',
      inferred: ['goals'],
    });
    await deed('els', 'hervatten');
    expect((await practice())?.record).toMatchObject({ status: 'planned', ...was });
    site.refresh();
    const history = await (await site.request(`/praktijken/${slug}/geschiedenis`)).text();
    for (const words of ['door de redactie. Gestopt.', 'door de redactie. Niet meer gestopt.']) {
      expect(history).toContain(words);
    }
    expect(history).not.toContain('door wie de praktijk beheert');
    const english = await (await site.request(`/en/praktijken/${slug}/geschiedenis`)).text();
    expect(english).toContain('by the editors. Stopped.');
  });

  test('what came as stopped runs when it goes on, says the editor; it cannot be stopped again', async () => {
    const form = await seen('stoppen');
    const stopped = { statusNote: 'Het project is af', endedYear: 2024, inferred: ['status', 'endedYear'] };
    await becomes({ status: 'stopped', ...stopped });
    expect(await page('els')).not.toContain(`${desk()}/stoppen`);
    expect((await post('els', 'stoppen', [...form, ['stopreden', 'Nog eens']])).status).toBe(409);
    expect((await deed('els', 'hervatten')).status).toBe(303);
    expect(await practice()).toMatchObject({
      state: 'published',
      record: { status: 'running', statusNote: null, endedYear: null, inferred: [] },
    });
  });

  /** As if the practice had come with the platform like this. */
  const becomes = (said: Partial<PracticeRecord>) =>
    site.deps.database.asOwner(async (db) => {
      const json = JSON.stringify(said);
      await sql`update practice set record = record || ${json}::jsonb where slug = ${slug}`.execute(db);
      await sql`update practice_version set record = record || ${json}::jsonb where slug = ${slug}`.execute(db);
    });

  test('what is stopped is not stopped again', async () => {
    const form = await seen('stoppen');
    await deed('els', 'stoppen', { stopreden: 'Eerst' });
    const late = await post('eva', 'stoppen', [...form, ['stopreden', 'Woorden van Eva']]);
    expect(late.status).toBe(409);
    expect((await practice())?.stateNote).toBe('Eerst');
  });
});

describe('two editors and one form sent twice', () => {
  test('who decides on what moved meanwhile is told, keeps what was typed, and changes nothing', async () => {
    const [first, second] = [await seen('stoppen'), await seen('intrekken')];
    const answers = await Promise.all([
      post('els', 'stoppen', [...first, ['stopreden', 'Woorden van Els']]),
      post('eva', 'intrekken', [...second, ['intrekreden', 'Woorden van Eva'], ['intrekzeker', 'ja']]),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const lost = await answers.find(({ status }) => status === 409)?.text();
    expect(lost).toContain('Intussen veranderde er iets');
    const state = (await practice())?.state;
    expect(state === 'stopped' ? lost : 'Woorden van Els').toContain(state === 'stopped' ? 'Woorden van Eva' : 'Els');
  });

  test('the same form sent twice does it once', async () => {
    const form: [string, string][] = [...(await seen('stoppen')), ['stopreden', 'Eén keer']];
    expect((await post('els', 'stoppen', form)).status).toBe(303);
    expect((await post('els', 'stoppen', form)).status).toBe(303);
    expect((await practice())?.version).toBe(2);
  });

  test('every deed leaves one line in the log', async () => {
    await deed('els', 'stoppen', { stopreden: 'x' });
    await deed('els', 'hervatten');
    await own();
    const { rows } = await site.deps.database.asOwner((db) =>
      sql<{
        action: string;
      }>`select action from audit_log where subject_id = ${slug} and action not like 'read%' order by seq`.execute(db),
    );
    expect(rows.map(({ action }) => action)).toEqual(['stop-practice', 'resume-practice', 'give-owner']);
  });
});

describe('the owner', () => {
  test('is an organisation that there is; it can change the practice from then on', async () => {
    expect((await deed('els', 'eigenaar', { organisatie: 'nergens' })).status).toBe(422);
    expect((await own()).status).toBe(303);
    expect(await practice()).toMatchObject({ organisation: deskOrganisation });
    expect(await page('els')).toContain('kreeg als eigenaar: Stad Gent');
  });
});

describe('merging', () => {
  test('is found by title, needs another practice that is shown, and ends an open round', async () => {
    const target = site.nextPractice();
    expect(await page('els', `${desk()}?${new URLSearchParams({ q: target.title })}`)).toContain(
      `value="${target.slug}"`,
    );
    const q = `${desk()}?${new URLSearchParams({ q: target.title })}`;
    const merge = (naar: string) => site.send('els', q, `${desk()}/samenvoegen`, { naar, voegzeker: 'ja' });
    for (const wrong of [slug, 'bestaat-niet', '']) expect((await merge(wrong)).status, wrong).toBe(422);
    await deed('els', 'beoordelen', { niveau: '1', beoordelaar: ids('ria', 'rik', 'rob') });
    expect((await merge(target.slug)).status).toBe(303);
    expect(await practice()).toMatchObject({ state: 'merged', mergedInto: target.slug });
    const html = await page('els');
    expect(html).toContain(`href="/praktijken/${target.slug}"`);
    expect(html).not.toContain('method="post" action="/redactie');
    expect(html).toContain('gestopt zonder uitkomst');
    expect(html).toContain('beoordeling gestopt voor niveau: goed beschreven');
    expect(html).toContain(`samengevoegd met: <a href="/redactie/praktijken/${target.slug}">`);
    const there = await (await site.as('els')(`/redactie/praktijken/${target.slug}`)).text();
    expect(there).toContain(`hierin opgenomen: <a href="${desk()}">`);
    expect(there).not.toContain('samengevoegd met');
    site.refresh();
    const shown = await (await site.request(`/nl/praktijken/${target.slug}/geschiedenis`)).text();
    expect(shown).toContain('Met deze praktijk samengevoegd');
    expect(await (await site.request(`/en/praktijken/${target.slug}/geschiedenis`)).text()).toContain(
      'merged into this',
    );
  });
});

describe('what is for good', () => {
  test.each([
    ['intrekken', { intrekreden: 'Dubbel' }, 'intrekzeker'],
    ['samenvoegen', { naar: 'telefooncirkels' }, 'voegzeker'],
  ])('asks whether the editor is sure, and keeps what was chosen: %s', async (word, fields, field) => {
    const form = await seen('stoppen');
    const refused = await post('els', word as DeedWord, [...form, ...listed(fields)]);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`href="#${field}"`);
    expect((await practice())?.state).toBe('published');
  });
});

describe('owner and writers', () => {
  const told = async (name: string) =>
    (await site.mailsTo(name)).filter(({ body }) => body.includes(`/praktijken/${slug}\n`)).map(({ body }) => body);

  test.each([
    ['stoppen', { stopreden: 'Geen geld meer.' }, 'Geen geld meer.'],
    ['intrekken', { intrekreden: 'Staat er dubbel.', intrekzeker: 'ja' }, 'Staat er dubbel.'],
  ])('hear that editors did it, and why: %s', async (word, fields, words) => {
    await own();
    expect((await deed('els', word as DeedWord, fields)).status).toBe(303);
    const mails = await told('an');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(words);
    // What stopped can still be changed.
    expect(mails[0]?.includes('Werkte u aan een wijziging?')).toBe(word !== 'stoppen');
    expect(await told('els')).toEqual([]);
    expect(await told('nobody')).toEqual([]);
  });

  test('gain nothing by an editor of their own, who merges nothing into what is theirs', async () => {
    await own();
    const source = site.nextPractice();
    const page = `/redactie/praktijken/${source.slug}`;
    const title = (await practice())?.record.title ?? '';
    const q = `${page}?${new URLSearchParams({ q: title })}`;
    const refused = await site.send('eric', q, `${page}/samenvoegen`, { naar: slug, voegzeker: 'ja' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Een andere redacteur voegt ze samen.');
    expect((await site.request(`/praktijken/${source.slug}`)).status).toBe(200);
  });

  test('hear into which practice theirs was merged', async () => {
    await own();
    const target = site.nextPractice();
    const q = `${desk()}?${new URLSearchParams({ q: target.title })}`;
    const fields = { naar: target.slug, voegzeker: 'ja' };
    expect((await site.send('els', q, `${desk()}/samenvoegen`, fields)).status).toBe(303);
    expect((await told('an'))[0]).toContain(`samen met “${target.title}”`);
  });
});
