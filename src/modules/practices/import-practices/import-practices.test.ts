import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginDraft, createSharingSite, fillStep, hiddenFields } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { lockAudit } from '../../../platform/audit/audit-log';
import { type DraftAnswers, emptyDraftAnswers } from '../draft';
import { exportedNames } from '../export-practices/export-columns';
import { moveCatalogueState } from '../queries';
import { insertDraft } from '../share-practice/queries';
import { importLimits } from './import-row';
import { importPaths } from './paths';
import { readImport } from './read-import';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

type Send = (path: string, init?: RequestInit) => Promise<Response>;
const an: Send = (path, init) => site.as('an')(path, init);
const own = 'babbellijn-herselt';

async function upload(send: Send, file: string | Uint8Array<ArrayBuffer>, organisation = 'org-herentals') {
  const page = await (await send(importPaths.start)).text();
  const body = new FormData();
  body.set('submission', hiddenFields(page).submission ?? 'a-submission-of-nobody');
  body.set('organisation', organisation);
  body.set('file', new Blob([file]), 'lijst.csv');
  return send(importPaths.start, { method: 'POST', body });
}

/** Uploads a file that is taken. @returns the address of what will happen, and that page */
async function planned(file: string | Uint8Array<ArrayBuffer>) {
  const response = await upload(an, file);
  expect(response.status).toBe(303);
  const path = response.headers.get('Location') ?? '';
  return { path, html: await (await an(path)).text() };
}

const confirmAddress = (html: string) => /action="([^"]*\?gezien=[^"]*)"/.exec(html)?.[1] ?? '';
const confirm = (html: string, rows: number[] = []) =>
  an(confirmAddress(html), {
    method: 'POST',
    body: new URLSearchParams(rows.map((row) => ['rij', String(row)])),
  });

const rowsOf = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await site.deps.database.asOwner((db) => query.execute(db))).rows;
const draftsCalled = (title: string) =>
  rowsOf(
    sql<{ answers: DraftAnswers; slug: string | null; state: string }>`
      select answers, slug, state from practice_draft where answers->'fields'->>'title' = ${title}`,
  );
const waiting = async () => (await rowsOf(sql<{ id: string }>`select id from practice_import`)).length;
/** Of each row, in the order of the file. */
const outcomes = (html: string) =>
  [...html.matchAll(/<h4>Rij (\d+): [\s\S]*?draft-state import-([a-z]+)"/g)]
    .toSorted(([, a], [, b]) => Number(a) - Number(b))
    .map(([, , kind]) => kind);

/** Gives practices that came with the platform to Herentals. */
const give = (where: ReturnType<typeof sql>) =>
  site.deps.database.asOwner(async (db) => {
    await sql`update practice set organisation = 'org-herentals' where ${where}`.execute(db);
    await moveCatalogueState(db);
    site.clock.advance(1000);
  });

describe('who', () => {
  test('a visitor is led to sign in; a reader, somebody without organisation and strangers cannot import', async () => {
    expect((await site.request(importPaths.start)).headers.get('Location')).toMatch(/^\/aanmelden/);
    expect(await (await site.as('rik')(importPaths.start)).text()).toContain('U kunt nog niet importeren');
    expect((await upload(site.as('nobody'), 'Titel\nA\n')).headers.get('Location')).toBe(importPaths.start);
    expect((await upload(an, 'Titel\nEen praktijk\n', 'org-olen')).status).toBe(422);
  });

  test('what was uploaded shows to who writes for the organisation alone', async () => {
    const { path } = await planned('Titel\nAlleen voor ons\n');
    expect((await site.request(path)).headers.get('Location')).toBe(askedToSignIn(path));
    expect((await site.as('carl')(path)).status).toBe(404);
    expect((await site.as('eva')(path)).status).toBe(404);
    expect((await site.as('rik')(path)).status).toBe(403);
    expect((await site.as('bea')(path)).status).toBe(200);
    expect((await site.as('carl')(path, { method: 'POST', body: new URLSearchParams() })).status).toBe(404);
    expect((await site.as('carl')(`${path}/weg`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404);
  });
});

describe('the dry run', () => {
  test('says per row what will happen, and makes nothing', async () => {
    await give(sql`slug = ${own}`);
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar', { title: 'Al begonnen' });
    const before = await rowsOf(sql<{ id: string }>`select id from practice_draft`);
    const others = (await rowsOf(sql<{ slug: string }>`select slug from practice where organisation is null`))[0]?.slug;
    const { html } = await planned(
      [
        'Kenmerk;Titel;Gemeenten;Leeftijd;Begonnen in;Kleur',
        ';Zeepkistenrace;Herentals;60+;2020;rood',
        ';Babbellijn;Herselt;;;',
        `${own};Babbellijn van Herselt;Herselt;;;`,
        `${others};Van anderen;;;;`,
        ';;Herentals;;;',
        ';Met fouten;Nergenshuizen;reuzen;vroeger;',
        ';Al begonnen;Herentals;;;',
        ';Zeepkistenrace;Herentals;;;',
        ';Voorbeeld: dit niet;;;;',
        ';Te lang;;;;;meer',
        ';<script>alert(1)</script>;Herentals;;;',
      ].join('\r\n'),
    );
    expect(outcomes(html)).toEqual([
      'new',
      'duplicate',
      'change',
      'refused',
      'refused',
      'refused',
      'duplicate',
      'duplicate',
      'example',
      'refused',
      'new',
    ]);
    // Under the count of each kind, in the order of the file.
    expect(html).toMatch(
      /<h3>1 praktijk: wijziging[\s\S]*<h3>2 praktijken: nieuw concept[\s\S]*Rij 2: Zeep[\s\S]*Rij 12: [\s\S]*<h3>3 praktijken: misschien dubbel/,
    );
    expect(html).not.toContain('<details><summary><h3>');
    for (const text of ['Kleur', 'Babbellijn Herselt', 'Nergenshuizen', '“reuzen”', 'uw organisatie heeft er al een'])
      expect(html).toContain(text);
    expect(html).toContain('Geef de praktijk een naam.');
    expect(html).not.toContain('<script>alert');
    expect(await rowsOf(sql<{ id: string }>`select id from practice_draft`)).toEqual(before);
  });
});

test('usual words for a column are read as well, and what no column says is told', async () => {
  const file =
    'Naam;Gemeente;Doelgroep;Beschrijving;Organisatie;Kleur\nWijkpicknick;Herentals;senioren;We eten;Olen;rood';
  const { html } = await planned(file);
  expect(html).toContain('We slaan ze over: Kleur.');
  expect(html).toMatch(/verplichte vragen blijven daardoor misschien open: [^<]*Aanpak[^<]*Contact/);
  expect(html).not.toMatch(/misschien open: [^<]*(?:Titel|Samenvatting)/);
  await confirm(html);
  const [draft] = await draftsCalled('Wijkpicknick');
  expect(draft?.answers.fields).toMatchObject({
    municipalities: 'Herentals',
    targetGroupNote: 'senioren',
    summary: 'We eten',
  });
  // The name that an export gives goes before another word for it.
  const both = await planned('Naam;Titel;Omschrijving;Samenvatting\nDe naam;De titel;Lang;Kort');
  expect(both.html).toContain('Rij 2: De titel');
  expect(both.html).toContain('We slaan ze over: Naam, Omschrijving.');
});

test('what a column under another word says and cannot be read, is left out and told; under its own name it is refused', async () => {
  const row = 'samen koken;65+;september 2021;een tiental;Nergenshuizen';
  const { html } = await planned(`Titel;Activiteiten;Leeftijden;Start;Vrijwilligers;Stad\nKookclub;${row}`);
  expect(outcomes(html)).toEqual(['new']);
  const told = /Niet gelezen: ([^<]*)/.exec(html)?.[1]?.split('; ') ?? [];
  expect(told.toSorted()).toEqual([
    'Activiteiten: samen koken',
    'Leeftijden: 65+',
    'Stad: Nergenshuizen',
    'Start: september 2021',
    'Vrijwilligers: een tiental',
  ]);
  await confirm(html);
  const [draft] = await draftsCalled('Kookclub');
  for (const field of ['activityTypes', 'ageGroups', 'startedYear', 'volunteers']) {
    expect(draft?.answers.fields).not.toHaveProperty(field);
  }
  for (const [name, cell] of [
    ['Leeftijd', '65+'],
    ['Begonnen in', 'september 2021'],
    ['Soort activiteit', 'samen koken'],
  ]) {
    expect(outcomes((await planned(`Titel;${name};Activiteiten\nKookploeg;${cell};samen koken`)).html)).toEqual([
      'refused',
    ]);
  }
  // Of a published practice it takes nothing away either.
  const slug = 'gids-nabestaanden-herselt';
  await give(sql`slug = ${slug}`);
  const [record] = await rowsOf(
    sql<{ title: string }>`select record->>'title' as title from practice where slug = ${slug}`,
  );
  const same = await planned(`Kenmerk;Titel;Activiteiten\n${slug};${record?.title};samen koken`);
  expect(outcomes(same.html)).toEqual(['unchanged']);
  expect(same.html).toContain('Niet gelezen: Activiteiten: samen koken');
  // Nothing is made of a title that is none.
  expect(outcomes((await planned(`Naam;Stad\n${'x'.repeat(500)};Herentals`)).html)).toEqual(['refused']);
});

test('many rows that make nothing are folded under their count, below what changes', async () => {
  const others = await rowsOf(sql<{ slug: string }>`select slug from practice where organisation is null limit 11`);
  const rows = others.map(({ slug }) => `${slug};Van anderen`);
  const { html } = await planned(['Kenmerk;Titel', ...rows, ';Een nieuwe zangstonde'].join('\n'));
  expect(outcomes(html)).toEqual([...others.map(() => 'refused'), 'new']);
  expect(html.indexOf('Een nieuwe zangstonde')).toBeLessThan(html.indexOf('Van anderen'));
  expect(html).toContain('<details><summary><h3>11 praktijken: geweigerd</h3></summary>');
});

describe('confirming', () => {
  test('refuses a row with an address or a number that everybody would read', async () => {
    const { html } = await planned(
      'Titel;Samenvatting;Contact\nZingen;Bel 0478 12 34 56;\nDansen;We dansen;an@herentals.be',
    );
    expect(outcomes(html)).toEqual(['refused', 'refused']);
    expect(html.match(/Haal het weg: iedereen kan dit lezen/g)).toHaveLength(2);
  });

  test('makes the drafts once, however often, with a line in the log for each', async () => {
    const { path, html } = await planned(
      'Titel,Samenvatting,Gemeenten,Kosten,Aantal vrijwilligers\r\nWandelclub De Pier,"Samen, elke week ""buiten""",Herentals | Olen,"€ 1.500 in totaal | per jaar wat koffie",12\r\n',
    );
    const first = await confirm(html);
    const second = await confirm(html);
    expect(first.headers.get('Location')).toBe('/mijn/praktijken?ingevoerd=1');
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    const drafts = await draftsCalled('Wandelclub De Pier');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      state: 'draft',
      slug: null,
      answers: {
        fields: {
          summary: 'Samen, elke week "buiten"',
          municipalities: 'Herentals, Olen',
          costTotal: '1.500',
          costNote: 'per jaar wat koffie',
          volunteers: '12',
        },
      },
    });
    expect((await an(path)).headers.get('Location')).toBe(importPaths.gone);
    const log = await rowsOf(
      sql<{
        action: string;
      }>`select action from audit_log where detail->>'import' is not null or subject_kind = 'practice-import' order by seq desc limit 3`,
    );
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['confirm-import', 'start-draft']));
    const page = await (await an('/mijn/praktijken?ingevoerd=1')).text();
    expect(page).toContain('Er is 1 concept gemaakt');
    expect(page).toContain('Wandelclub De Pier');
  });

  test('two at once make the drafts once', async () => {
    const { html } = await planned('Titel\nTwee tegelijk\n');
    await Promise.all([confirm(html), confirm(html), confirm(html, [9])]);
    expect(await draftsCalled('Twee tegelijk')).toHaveLength(1);
  });

  test('a likely duplicate is made only when it is ticked', async () => {
    const file = 'Titel,Gemeenten\nDubbele rij,Herentals\nDubbele rij,Herentals\nBabbellijn Herselt,Herselt\n';
    await confirm((await planned(file)).html);
    expect(await draftsCalled('Dubbele rij')).toHaveLength(1);
    await confirm((await planned(file)).html, [4]);
    expect(await draftsCalled('Babbellijn Herselt')).toHaveLength(1);
    expect(await draftsCalled('Dubbele rij')).toHaveLength(1);
  });

  test('with duplicates alone and none ticked nothing is made, and the upload stays to be confirmed', async () => {
    const { path, html } = await planned('Titel,Gemeenten\nBabbellijn Herselt,Herselt\n');
    const before = await draftsCalled('Babbellijn Herselt');
    const refused = await confirm(html);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Vink aan wat toch een concept moet worden');
    expect(page).toContain('href="#rij-2"');
    expect(page).toContain('id="rij-2"');
    expect((await an(path)).status).toBe(200);
    expect(await draftsCalled('Babbellijn Herselt')).toEqual(before);
    expect((await confirm(page, [2])).headers.get('Location')).toBe('/mijn/praktijken?ingevoerd=1');
  });

  test('what changed since it was shown is shown again first', async () => {
    const { path, html } = await planned('Titel,Gemeenten\nIntussen begonnen,Herentals\n');
    await fillStep(an, await beginDraft(an), 'wat-en-waar', {
      title: 'Intussen begonnen',
      municipalities: 'Herentals',
    });
    const response = await confirm(html);
    expect(response.headers.get('Location')).toBe(`${path}?gewijzigd=1`);
    expect(await draftsCalled('Intussen begonnen')).toHaveLength(1);
  });

  test('what it changes, or what it looks like, is shown again when that became something else', async () => {
    await give(sql`slug = ${own}`);
    const file = await (await site.request('/praktijken/uitvoer.csv?q=babbellijn+herselt')).text();
    const change = await planned(file.replaceAll('Babbellijn Herselt', 'Babbellijn over Herselt'));
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set version = version + 1 where slug = ${own}`.execute(db);
      await sql`insert into practice_version (slug, version, record, changed_at, changed_by, summary, images)
        select slug, version + 1, record, changed_at, changed_by, summary, images from practice_version where slug = ${own}
        order by version desc limit 1`.execute(db);
      await moveCatalogueState(db);
      site.clock.advance(1000);
    });
    expect((await confirm(change.html)).headers.get('Location')).toBe(`${change.path}?gewijzigd=1`);

    const likely = await planned('Titel,Gemeenten\nTelefooncirkels,Herentals\n');
    expect(outcomes(likely.html)).toEqual(['duplicate']);
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'withdrawn' where slug = 'telefooncirkels'`.execute(db);
      await moveCatalogueState(db);
      site.clock.advance(1000);
    });
    expect((await confirm(likely.html, [2])).headers.get('Location')).toBe(`${likely.path}?gewijzigd=1`);
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'published' where slug = 'telefooncirkels'`.execute(db);
      await moveCatalogueState(db);
      site.clock.advance(1000);
    });
  });

  test('what does not fit how it stands is no reason to refuse a row: the draft asks which of both is right', async () => {
    const rows = 'Lief en leedstraat;Loopt;2024;2019\nBuurtbankje;Gestopt;2024;2019\nLuisterlijn;Loopt;;2031\n';
    const { html } = await planned(`Titel;Loopt het nog;Gestopt in;Begonnen in\n${rows}`);
    expect(outcomes(html)).toEqual(['new', 'new', 'new']);
    const lines = html.split('<h4>').slice(1);
    const says = (fields: string) => `Past niet bij wat in “Loopt het nog” staat: ${fields}. Kies in het concept`;
    expect(lines[0]).toContain(says('Gestopt in'));
    expect(lines[1]).not.toContain('Past niet bij');
    expect(lines[2]).toContain(says('Begonnen in'));
    await confirm(html);
    const [draft] = await draftsCalled('Lief en leedstraat');
    expect(draft?.answers.fields).toMatchObject({ status: 'running', endedYear: '2024' });
    const nonsense = await planned('Titel;Loopt het nog;Gestopt in\nSpeeldag;Loopt;lang geleden\n');
    expect(outcomes(nonsense.html)).toEqual(['refused']);
  });

  test('waits for whoever begins a change at the same moment, and shows that first', async () => {
    const slug = 'brugfiguren';
    await give(sql`slug = ${slug}`);
    const { path, html } = await planned(`Kenmerk;Titel\n${slug};Brugfiguren en buren\n`);
    expect(outcomes(html)).toEqual(['change']);
    const { promise: begins, resolve: begun } = Promise.withResolvers<void>();
    const pressed = site.deps.database.write({ organisation: 'org-herentals', person: 'person-an' }, async (db) => {
      await lockAudit(db);
      begun();
      // As long as a confirmation that does not wait needs to look.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const id = site.deps.randomToken();
      const change = { organisation: 'org-herentals', id, slug, baseVersion: 1, answers: emptyDraftAnswers };
      await insertDraft(db, { ...change, by: 'person-an', at: site.clock.now() });
    });
    await begins;
    const answer = await confirm(html);
    await pressed;
    expect(answer.headers.get('Location')).toBe(`${path}?gewijzigd=1`);
    expect(await draftsCalled('Brugfiguren en buren')).toEqual([]);
    await rowsOf(sql`update practice_draft set state = 'withdrawn' where slug = ${slug}`);
  });

  test('and dropping the same upload at once: one of both is done', async () => {
    const { path, html } = await planned('Titel\nTegelijk weg\n');
    const [dropped, made] = await Promise.all([
      an(`${path}/weg`, { method: 'POST', body: new URLSearchParams() }),
      confirm(html),
    ]);
    expect([dropped.status, made.status]).toEqual([303, 303]);
    const isMade = made.headers.get('Location') !== importPaths.gone;
    expect(await draftsCalled('Tegelijk weg')).toHaveLength(isMade ? 1 : 0);
  });

  test('trusts nothing that the browser says of the rows', async () => {
    const { path, html } = await planned('Titel,Leeftijd\nGeweigerde rij,reuzen\nGoede rij,60+\n');
    const body = new URLSearchParams([
      ['rij', '2'],
      ['rij', '-1'],
      ['rij', 'NaN'],
      ['title', 'Ingesmokkeld'],
    ]);
    expect((await an(path, { method: 'POST', body })).headers.get('Location')).toBe(`${path}?gewijzigd=1`);
    await an(confirmAddress(html), { method: 'POST', body });
    expect(await draftsCalled('Geweigerde rij')).toEqual([]);
    expect(await draftsCalled('Goede rij')).toHaveLength(1);
    expect(await draftsCalled('Ingesmokkeld')).toEqual([]);
  });

  test('what nobody confirms is thrown away, by hand or after a day', async () => {
    const { path } = await planned('Titel\nWeggegooid\n');
    await an(`${path}/weg`, { method: 'POST', body: new URLSearchParams() });
    expect((await an(path)).headers.get('Location')).toBe(importPaths.gone);
    const late = await planned('Titel\nTe laat\n');
    const left = await waiting();
    site.clock.advance(86_400_000);
    expect((await confirm(late.html)).headers.get('Location')).toBe(importPaths.gone);
    expect(left).toBeGreaterThan(0);
    await site.runJob('forget-imports');
    expect(await waiting()).toBe(0);
    expect(await draftsCalled('Te laat')).toEqual([]);
  });
});

describe('round trip', () => {
  test.each(['csv', 'json'])('every practice exported as %s comes back unchanged', async (format) => {
    await give(sql`true`);
    for (const prefix of ['', '/en']) {
      const file = await (await site.request(`${prefix}/praktijken/uitvoer.${format}`)).text();
      const { html } = await planned(file);
      const kinds = outcomes(html);
      expect(kinds.length).toBeGreaterThan(100);
      expect(html).not.toMatch(/Deze kolommen kennen we niet|We do not know these columns/);
      expect(new Set(kinds)).toEqual(new Set(['unchanged']));
    }
  });

  test('no column or key that an export or the API gives is unknown', async () => {
    const names = [...exportedNames('nl'), ...exportedNames('en')];
    for (const name of names) {
      const read = readImport(new TextEncoder().encode(`Titel,${name === 'Titel' ? 'Slug' : name}\nA,B\n`));
      expect(read.ok ? read.file.unknown : [], name).toEqual([]);
    }
    const answers = ['/praktijken/uitvoer.json', '/api/v1/practices', `/api/v1/practices/${own}`];
    for (const path of answers) {
      const read = readImport(new Uint8Array(await (await site.request(path)).arrayBuffer()));
      expect(read.ok && read.file.unknown, path).toEqual([]);
    }
  });

  test('a changed cell becomes a change of that practice, and of that field alone', async () => {
    await give(sql`true`);
    const file = await (await site.request('/praktijken/uitvoer.csv?q=babbellijn+herselt')).text();
    const { html } = await planned(file.replaceAll('Babbellijn Herselt', 'Babbellijn van Herselt'));
    expect(outcomes(html)).toContain('change');
    expect(html).toContain('Gewijzigd: Titel.');
    await confirm(html);
    const [draft] = await draftsCalled('Babbellijn van Herselt');
    expect(draft?.slug).toBe(own);
    expect((await planned(file.replaceAll('Babbellijn Herselt', 'Nog anders'))).html).toContain('al een wijziging');
  });

  test('the example file can be uploaded as it is, and its row is skipped', async () => {
    for (const prefix of ['', '/en']) {
      const template = await (await an(prefix + importPaths.template)).text();
      expect(outcomes((await planned(template)).html)).toEqual(['example']);
      const filled = await planned(template.replace(/Voorbeeld: |Example: /, 'Echt: '));
      expect(outcomes(filled.html)).toEqual(['new']);
      expect(filled.html).not.toContain('We kennen');
    }
  });
});

describe('JSON of others', () => {
  const said = {
    Naam: 'Soep op zondag',
    beschrijving: 'Elke zondag soep.',
    Bereik: 'één gemeente of buurt',
    Gemeente: ['Herentals', 'Olen'],
    Leeftijd: ['ouderen'],
    lifeEvents: 'verlies van de partner',
    Doelen: ['Samen eten', 'Elkaar leren kennen'],
    vrijwilligers: '12',
    startjaar: 2019,
    'Loopt het nog': 'Loopt',
    website: ['https://soep.example'],
    state: 'published',
  };

  test('is read as a table with the same columns is: other names, and words instead of codes', async () => {
    const { html } = await planned(JSON.stringify({ ...said, kleur: 'rood' }));
    expect(outcomes(html)).toEqual(['new']);
    expect(html).toContain('kleur');
    await confirm(html);
    const [json] = await draftsCalled(said.Naam);
    expect(json?.answers.fields).toMatchObject({
      summary: 'Elke zondag soep.',
      scope: 'local',
      municipalities: 'Herentals, Olen',
      ageGroups: ['60+'],
      lifeEvents: ['partner-overleden'],
      goals: 'Samen eten\nElkaar leren kennen',
      volunteers: '12',
      startedYear: '2019',
      status: 'running',
    });
    const { state, ...columns } = said;
    const cell = (value: unknown) => [value].flat().join(' | ').replace(said.Naam, 'Soep op maandag');
    const table = `${Object.keys(columns).join('\t')}\n${Object.values(columns).map(cell).join('\t')}\n`;
    await confirm((await planned(table)).html);
    const [csv] = await draftsCalled('Soep op maandag');
    expect({ ...csv?.answers.fields, title: said.Naam }).toEqual(json?.answers.fields);
    expect(csv?.answers.rows).toEqual(json?.answers.rows);
    expect(state).toBe('published');
  });

  test('that names a field twice, or words that no list has, is refused as a table is', async () => {
    const twice = await planned(JSON.stringify([{ title: 'A', Titel: 'B' }, { title: 'Soep op vrijdag' }]));
    expect(outcomes(twice.html)).toEqual(['refused', 'new']);
    expect(twice.html).toContain('Dit staat er twee keer');
    expect(twice.html).toContain('Rij 1: A<');
    expect(twice.html).not.toContain('zonder titel');
    expect(twice.html).not.toContain('Geef de praktijk een naam');
    const ages = [{ Titel: 'Soep', leeftijd: ['ruimtereis'], ageGroups: ['maanreis'] }, 'geen praktijk'];
    const once = (await planned(JSON.stringify(ages))).html;
    expect(outcomes(once)).toEqual(['refused', 'refused']);
    expect(once).toContain('Dit staat er twee keer');
    expect(once).not.toContain('ruimtereis');
    expect(once).not.toContain('Geef de praktijk een naam');
    const unknown = JSON.stringify([{ Titel: 'Onbekend woord', Levensgebeurtenissen: ['ruimtereis'] }]);
    expect((await planned(unknown)).html).toContain('ruimtereis');
  });
});

test.each(['', '/en'])(
  'the page shows JSON that can be uploaded, and names what a list may stand under: %j',
  async (language) => {
    const html = await (await an(language + importPaths.start)).text();
    for (const name of ['practices', 'items', 'data']) expect(html).toContain(`“${name}”`);
    const [, shown = ''] = /<pre><code>([^<]*)</.exec(html) ?? [];
    const json = shown.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(outcomes((await planned(json)).html)).toEqual(['example']);
    const meant = json.replace(/(Voorbeeld|Example): /, '');
    const { html: plan } = await planned(meant);
    expect(plan).not.toMatch(/import-refused"/);
    expect(plan).not.toContain('Deze kolommen kennen we niet');
  },
);

test.each(['practices', 'items', 'data'])(
  'JSON of others may be a list under %s, each thing with names of its own',
  async (name) => {
    const { html } = await planned(
      JSON.stringify({ [name]: [{ naam: `Wandelen, ${name}` }, { title: `Fietsen, ${name}` }] }),
    );
    expect(outcomes(html)).toEqual(['new', 'new']);
    await confirm(html);
    for (const title of ['Wandelen', 'Fietsen']) expect(await draftsCalled(`${title}, ${name}`)).toHaveLength(1);
  },
);

describe('hostile files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const faults: [string, string | Uint8Array<ArrayBuffer>, string][] = [
    ['nothing', '', 'Kies een bestand'],
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'Excel- of Word-bestand'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'geen tekstbestand'],
    ['a PDF', '%PDF-1.7\nTitel;', 'geen tekstbestand'],
    ['zeros', new Uint8Array(1000), 'geen tekstbestand'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x54, 0, 0x69, 0]), 'geen tekstbestand'],
    ['a page', '<!doctype html><title>Titel</title>', 'geen kolom “Titel”'],
    ['a single value of JSON', 'null', 'geen lijst'],
    ['an open quote', 'Titel\n"Een\n', 'Op regel 2'],
    ['a stray quote', 'Titel\nEen "goede" praktijk\n', 'Op regel 2'],
    ['the same column twice', 'Titel,titel\nA,B\n', 'twee keer'],
    ['names alone', 'Titel,Samenvatting\n,\n', 'geen praktijken'],
    ['too many rows', `Titel\n${'Nog een\n'.repeat(importLimits.rows + 1)}`, 'meer dan 500'],
    ['a little too large', `Titel\n${'a'.repeat(importLimits.bytes)}`, 'te groot'],
    ['broken JSON', '{"practices": [', 'niet volledig'],
    ['JSON without a list', '{"a": 1}', 'geen lijst'],
    ['an empty list', '[]', 'geen praktijken'],
    ['a deep list', '['.repeat(200_000), 'niet volledig'],
    ['a deep list that ends', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, ''],
  ];
  test.each(faults)('%s is refused with the reason, or does no harm', async (_, file, message) => {
    const response = await upload(an, typeof file === 'string' ? bytes(file) : file);
    expect(message === '' ? 422 : response.status).toBe(422);
    if (message !== '') expect(await response.text()).toContain(message);
    else expect(response.status).toBeLessThan(500);
  });

  test('40 MB is refused without being read', async () => {
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
        if (sent === 40) controller.close();
      },
    });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const init = { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit;
    expect((await an(importPaths.start, init)).status).toBe(413);
    expect(sent).toBeLessThan(8);
  });

  test('JSON that pretends to be more than it is makes no draft of it', async () => {
    const { html } = await planned(
      JSON.stringify([
        'tekst',
        null,
        { title: 'Nul\u0000teken \ud800', summary: 'x' },
        JSON.parse('{"title": "Prototype", "__proto__": {"summary": "erf"}, "constructor": 1}'),
        { title: 'Te diep', links: [{ url: { a: 1 } }] },
        { title: 'Getal', volunteers: -3, startedYear: 1e9 },
        { title: 'Onveilig', links: [{ url: 'javascript:alert(1)' }] },
        { title: 'Onbekend begrip', activityTypes: ['bestaat-niet'] },
      ]),
    );
    expect(outcomes(html)).toEqual(['refused', 'refused', 'new', 'new', 'refused', 'refused', 'refused', 'refused']);
    expect((await confirm(html)).headers.get('Location')).toBe('/mijn/praktijken?ingevoerd=2');
  });

  test('a list of older programs is read: Windows-1252, semicolons, tabs, sep=', async () => {
    const latin = Uint8Array.from([...'Titel;Samenvatting\nKoffie \xe9n taart;caf\xe9\n'].map((c) => c.charCodeAt(0)));
    expect((await planned(latin)).html).toContain('Koffie én taart');
    expect((await planned('sep=;\r\nTitel;Kleur\r\nMet sep;1\r\n')).html).toContain('Rij 3: Met sep');
    expect(outcomes((await planned('Titel\tGemeenten\nMet tabs\tOlen\n')).html)).toEqual(['new']);
    expect((await planned("Titel\n'=1+1 is twee\n")).html).toContain('Rij 2: =1+1 is twee');
  });

  test('every row of the longest file may be ticked', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: importLimits.rows }, () => 'Steeds dezelfde');
    const { html } = await planned(`Titel\n${rows.join('\n')}\n`);
    const response = await confirm(
      html,
      rows.map((_, at) => at + 2),
    );
    expect(response.headers.get('Location')).toBe(`/mijn/praktijken?ingevoerd=${importLimits.rows}`);
  });
});
