import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import content from '../../../../content/practices.json';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { organisationScope, type Viewer, visitor } from '../../../platform/access/viewer';
import { areas } from '../../areas/contract';
import { insertOrganisation } from '../../identity/queries';
import type { DraftAnswers } from '../draft';
import { practiceRecord } from '../practice';
import { readOwner } from '../queries';
import { answersOf } from '../share-practice/answers-of';
import { insertDraft, readDraft, saveAnswers, takeDraftStep } from '../share-practice/queries';

const member = (person: string, organisation: string): Viewer => ({
  ...visitor,
  person,
  name: person,
  memberships: [{ organisation, role: 'contributor' }],
});
const viewers = {
  an: member('an', 'gent'),
  bo: member('bo', 'aalst'),
  els: { ...visitor, person: 'els', name: 'els', platformRoles: ['editor'] },
  eva: { ...visitor, person: 'eva', name: 'eva', platformRoles: ['editor'] },
  eric: { ...member('eric', 'gent'), platformRoles: ['editor'] },
} as const satisfies Record<string, Viewer>;
type Name = keyof typeof viewers;

let site: TestApp;
let count = 0;

beforeAll(async () => {
  site = await createTestApp({ viewers });
  await site.deps.database.write({ organisation: null, person: null }, async (db) => {
    for (const id of ['gent', 'aalst']) {
      const organisation = {
        id,
        kind: 'local-government',
        name: `Lokaal bestuur ${id}`,
        nis: null,
        fictitious: true,
      } as const;
      await insertOrganisation(db, organisation, site.clock.now());
    }
  });
});
afterAll(() => site.close());

/** Everything that has to be answered, with a title of its own. */
function answers(title: string): DraftAnswers {
  const record = practiceRecord.parse(content.practices[0]);
  const known = answersOf({ ...record, title, kind: 'local' });
  const fields = {
    ...known.fields,
    municipalities: 'Gent',
    scope: 'local',
    ageGroups: ['60+'],
    focus: known.fields.focus?.length ? known.fields.focus : ['sociale-eenzaamheid'],
    trigger: 'Veel mensen zeiden dat ze niemand spreken.',
    goals: 'Mensen leren elkaar kennen',
    approach: 'We bellen aan\nWe drinken koffie',
    activityTypes: known.fields.activityTypes?.length ? known.fields.activityTypes : ['huisbezoek'],
    status: 'running',
    contactRole: 'Dienst welzijn',
    startedYear: '2024',
  };
  return { ...known, fields };
}

/** A draft of Gent, handed in by An unless said otherwise. */
async function draftOf(
  title: string,
  { handedIn = true, summary = '', organisation = 'gent', slug = null as string | null } = {},
) {
  count += 1;
  const key = { organisation, id: `draft${count}-`.padEnd(22, 'x') };
  const at = site.clock.now();
  await site.deps.database.write(
    organisationScope(organisation === 'gent' ? viewers.an : viewers.bo, organisation),
    async (db) => {
      const typed = answers(title);
      const fields = { ...typed.fields, ...(summary !== '' && { summary }) };
      await insertDraft(db, {
        ...key,
        slug,
        baseVersion: slug === null ? null : 1,
        answers: { ...typed, fields },
        by: 'an',
        at,
      });
      const draft = await readDraft(db, key);
      if (handedIn && draft) await takeDraftStep(db, { draft, action: 'submit', by: 'an', at });
    },
  );
  const read = async () => {
    const draft = await site.deps.database.read(
      organisationScope(organisation === 'gent' ? viewers.an : viewers.bo, organisation),
      (db) => readDraft(db, key),
    );
    if (!draft) throw new Error('no draft');
    return draft;
  };
  return { address: `/redactie/inzendingen/${organisation}/${key.id}`, id: key.id, read };
}

let sent = 0;
async function decide(name: Name, draft: { address: string }, word: string, fields: Record<string, string> = {}) {
  sent += 1;
  const body = new URLSearchParams({ submission: `s${sent}-`.padEnd(22, '0'), ...fields });
  return site.as(name)(`${draft.address}/${word}`, { method: 'POST', body });
}
/** On what the page of a draft says that its publication is based. */
async function standOf(draft: { address: string }) {
  return /name="stand" value="([^"]*)"/.exec(await text('els', draft.address))?.[1] ?? '';
}
const publish = async (draft: { address: string }, fields: Record<string, string> = {}) =>
  decide('els', draft, 'publiceren', { versie: '3', stand: await standOf(draft), ...fields });
const text = async (name: Name, path: string) => (await site.as(name)(path)).text();

describe('who sees what was handed in', () => {
  test('editors, and nothing before it was handed in', async () => {
    const [handedIn, own] = [await draftOf('Koffie op de stoep'), await draftOf('Nog niet af', { handedIn: false })];
    for (const [name, status] of [
      ['els', 200],
      ['an', 404],
      ['bo', 404],
    ] as const) {
      expect((await site.as(name)(handedIn.address)).status, name).toBe(status);
      expect((await site.as(name)('/redactie')).status, name).toBe(status);
    }
    expect((await site.request('/redactie')).headers.get('Location')).toBe(askedToSignIn('/redactie'));
    expect((await site.as('els')(own.address)).status).toBe(404);
    const desk = await text('els', '/redactie');
    expect(desk).toContain('Koffie op de stoep');
    expect(desk).not.toContain('Nog niet af');
  });

  test('not the public: no page, list, search or API knows of it', async () => {
    await draftOf('Zeldzame Zonnebloemkring');
    for (const path of [
      '/praktijken?q=zonnebloemkring',
      '/api/v1/practices?q=zonnebloemkring',
      '/praktijken/zeldzame-zonnebloemkring',
    ]) {
      expect(await (await site.request(path)).text()).not.toContain('Zeldzame Zonnebloemkring');
    }
  });
});

describe('likely duplicates', () => {
  test('are shown to the editor with the reasons', async () => {
    const [published] = content.practices;
    const page = await text('els', (await draftOf(published?.title ?? '')).address);
    expect(page).toContain('Lijkt op');
    expect(page).toContain(`href="/praktijken/${published?.slug}">`);
    expect(page).toMatch(/\(dezelfde titel, een samenvatting die erop lijkt[^)]*\)/);
  });

  test('of something of its own none are shown', async () => {
    const page = await text(
      'els',
      (await draftOf('Zeepkistenrace', { summary: 'Kinderen bouwen samen karretjes.' })).address,
    );
    expect(page).not.toContain('Lijkt op');
  });
});

describe('deciding', () => {
  test('from the queue to the site: taken up, published, found', async () => {
    const draft = await draftOf('Warme Wolwinkel');
    expect((await decide('els', draft, 'publiceren', { versie: '2' })).status).toBe(409);
    expect((await decide('els', draft, 'oppakken', { versie: '2' })).status).toBe(303);
    expect(await text('els', `${draft.address}/voorbeeld`)).toContain('Alleen de redactie ziet dit');
    expect((await publish(draft)).status).toBe(303);
    site.clock.advance(1100);
    const page = await site.request('/praktijken/warme-wolwinkel');
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('Warme Wolwinkel');
    // The contributor wrote it; editors checked.
    expect(html).toContain('De beschrijving is van wie de praktijk deelt');
    expect(html).not.toContain('De beschrijving is van de redactie');
    // What was handed in is no change of what it became itself.
    const handedIn = await text('els', draft.address);
    expect(handedIn).toContain('Lokaal bestuur gent · gepubliceerd');
    expect(handedIn).toContain('href="/redactie/praktijken/warme-wolwinkel"');
    expect(handedIn).not.toMatch(/Wijziging van|Er verandert niets|voorbeeld"/);
    // The desk keeps what happened before it was published.
    const life = await text('els', '/redactie/praktijken/warme-wolwinkel');
    const steps = life.slice(life.indexOf('id="stappen"'));
    for (const step of ['gepubliceerd', 'opgepakt', 'ingediend'])
      expect(steps).toContain(`<td data-label="Wat">${step}</td>`);
    // On a phone step by step, so that nothing scrolls sideways.
    expect(life).toContain('<table id="stappen" class="stacked"');
    expect(await (await site.request('/api/v1/practices?q=wolwinkel')).json()).toMatchObject({ total: 1 });
    expect(await draft.read()).toMatchObject({ state: 'published', slug: 'warme-wolwinkel' });
  });

  test('nobody decides on what she saved a step of, whoever saved or handed it in after her', async () => {
    const draft = await draftOf('Door Eva aangevuld', { handedIn: false });
    for (const by of ['eva', 'an', 'eva', 'an']) {
      const now = await draft.read();
      await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
        saveAnswers(db, { ...now, by, at: site.clock.now() }),
      );
    }
    const saved = await draft.read();
    expect(saved.writers).toEqual(['an', 'eva']);
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: saved, action: 'submit', by: 'an', at: site.clock.now() }),
    );
    expect((await decide('eva', draft, 'oppakken', { versie: '6' })).status).toBe(403);
    expect((await decide('els', draft, 'oppakken', { versie: '6' })).status).toBe(303);
    // Who decides is no writer of it.
    expect((await draft.read()).writers).toEqual(['an', 'eva']);
  });

  test('nobody decides on what is of the own organisation', async () => {
    const draft = await draftOf('Van Gent zelf');
    expect(await text('eric', draft.address)).toContain('Een andere redacteur beslist');
    expect((await decide('eric', draft, 'oppakken', { versie: '2' })).status).toBe(403);
    expect((await draft.read()).state).toBe('submitted');
  });

  test('returned with a question in words and at a field; handed in again it comes back', async () => {
    const draft = await draftOf('Met een vraag');
    await decide('els', draft, 'oppakken', { versie: '2' });
    for (const field of ['vragen', 'vraag-goals', 'vraag-bestaat-niet']) {
      const nothing = { vragen: '', [field]: field === 'vraag-bestaat-niet' ? 'Welke?' : ' ' };
      const empty = await decide('els', draft, 'terugsturen', { versie: '3', ...nothing });
      const html = await empty.text();
      expect(empty.status).toBe(422);
      expect(html).toContain('href="#vragen"');
      expect(html).toContain('Stel minstens één vraag');
    }
    const long = await decide('els', draft, 'terugsturen', {
      versie: '3',
      vragen: 'x'.repeat(4001),
      'vraag-goals': 'Welke?',
    });
    const kept = await long.text();
    expect(long.status).toBe(422);
    expect(kept).toContain('value="Welke?"');
    // Only the step with something in it is open.
    const form = kept.split('<form').find((part) => part.includes('/terugsturen" novalidate')) ?? '';
    expect(form).toContain(' data-warn-unsent');
    expect(form.match(/<details/g)).toHaveLength(6);
    expect(form.match(/<details open/g)).toHaveLength(1);
    const returned = await decide('els', draft, 'terugsturen', {
      versie: '3',
      vragen: 'Wat kost het?',
      'vraag-goals': 'Welke?',
    });
    expect(returned.headers.get('Location')).toBe('/redactie?gedaan=teruggestuurd');
    expect(returned.status).toBe(303);
    expect((await draft.read()).state).toBe('returned');
    expect(await text('els', '/redactie')).toContain('Met een vraag');
  });

  test('returned with a question at one field alone, which who wrote it finds wherever she begins', async () => {
    const draft = await draftOf('Met één vraag');
    await decide('els', draft, 'oppakken', { versie: '2' });
    expect(await text('els', draft.address)).not.toContain('<details open');
    const only = { versie: '3', vragen: '', 'vraag-goals': 'Welke doelen?' };
    expect((await decide('els', draft, 'terugsturen', only)).status).toBe(303);
    const own = draft.address.replace('/redactie/inzendingen', '/mijn/praktijken');
    expect(await text('an', own)).toContain('Welke doelen?');
    expect(await text('an', `${own}/wat-en-waar`)).toContain('Er staat een vraag bij:');
    expect(await text('an', `${own}/waarom`)).toContain('Welke doelen?');
    // The desk reads what it asked as well, under the name of the answer.
    const asked = /<strong>[^<]+<\/strong> Welke doelen\?/;
    const history = async (name: Name, path: string) => {
      const html = await text(name, path);
      return html.slice(html.indexOf('id="verloop"'));
    };
    expect(await history('els', draft.address)).toMatch(asked);
    const returned = await draft.read();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: returned, action: 'submit', by: 'an', at: site.clock.now() }),
    );
    const again = await text('els', draft.address);
    expect(again.slice(again.indexOf('id="sinds-terugsturen"'), again.indexOf('id="ingevuld"'))).toMatch(asked);
    await decide('els', draft, 'oppakken', { versie: '5' });
    const stand = await standOf(draft);
    expect((await decide('els', draft, 'publiceren', { versie: '6', stand })).status).toBe(303);
    const life = await text('els', '/redactie/praktijken/met-een-vraag');
    expect(life.slice(life.indexOf('id="stappen"'))).toMatch(asked);
  });

  test('a question that is too long is refused at its field, and kept whole', async () => {
    const draft = await draftOf('Met een lange vraag');
    await decide('els', draft, 'oppakken', { versie: '2' });
    const question = `${'x'.repeat(500)} en tot slot?`;
    const refused = await decide('els', draft, 'terugsturen', { versie: '3', vragen: '', 'vraag-goals': question });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('<a href="#vraag-goals">Wat moet er voor die mensen veranderen? Dit is te lang');
    expect(html).toContain('id="vraag-goals-error"');
    const field = html.match(/<input[^>]*id="vraag-goals"[^>]*>/)?.[0];
    expect(field).toContain(`value="${question}"`);
    // The browser does not cut what is pasted.
    expect(field).not.toMatch(/maxlength/i);
    expect((await draft.read()).state).toBe('in-review');
    const whole = await decide('els', draft, 'terugsturen', {
      ...{ versie: '3', vragen: '', 'vraag-goals': 'x'.repeat(500) },
    });
    expect(whole.status).toBe(303);
  });

  test('handed in again, what was answered otherwise stands beside what it was when it was returned', async () => {
    const draft = await draftOf('Nog eens ingediend');
    await decide('els', draft, 'oppakken', { versie: '2' });
    await decide('els', draft, 'terugsturen', { versie: '3', vragen: 'Welk doel?' });
    const change = async (fields: Record<string, string>) => {
      const now = await draft.read();
      const saved = { ...now.answers, fields: { ...now.answers.fields, ...fields } };
      const at = site.clock.now();
      await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
        saveAnswers(db, { ...now, answers: saved, by: 'an', at }),
      );
    };
    await change({ goals: 'Elke week een gesprek' });
    expect(await text('els', draft.address)).not.toContain('Wat is gewijzigd sinds het terugsturen?');
    await change({ goals: 'HALFTEKST', title: 'Titel van straks' });
    for (const path of [draft.address, '/redactie']) {
      const html = await text('els', path);
      expect(html).toContain('Nog eens ingediend');
      expect(html).not.toMatch(/HALFTEKST|Titel van straks/);
    }
    expect(await text('els', draft.address)).toContain('U ziet wat er stond toen het teruggestuurd werd');
    expect(await text('an', draft.address.replace('/redactie/inzendingen', '/mijn/praktijken'))).toContain('HALFTEKST');
    await change({ goals: 'Elke week een gesprek', title: 'Nog eens ingediend' });
    const changed = await draft.read();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: changed, action: 'submit', by: 'an', at: site.clock.now() }),
    );
    const shown = await text('els', draft.address);
    const part = shown.slice(shown.indexOf('id="sinds-terugsturen"'), shown.indexOf('id="ingevuld"'));
    for (const answer of ['Mensen leren elkaar kennen', 'Elke week een gesprek']) expect(part).toContain(answer);
    expect(part.match(/<tr>/g)).toHaveLength(2);
    expect(await text('els', (await draftOf('Voor het eerst')).address)).not.toContain('sinds-terugsturen');
  });

  test('what was written after it came back and withdrawn without handing it in is not for the desk', async () => {
    const draft = await draftOf('Ingetrokken na vragen');
    await decide('els', draft, 'oppakken', { versie: '2' });
    await decide('els', draft, 'terugsturen', { versie: '3', vragen: 'Welk doel?' });
    const now = await draft.read();
    const fields = { ...now.answers.fields, goals: 'HALFTEKST' };
    const at = site.clock.now();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      saveAnswers(db, { ...now, answers: { ...now.answers, fields }, by: 'an', at }),
    );
    const saved = await draft.read();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: saved, action: 'withdraw', by: 'an', at }),
    );
    const html = await text('els', draft.address);
    expect(html).toContain('Mensen leren elkaar kennen');
    expect(html).not.toContain('HALFTEKST');
  });

  test('declined only with a reason and words', async () => {
    const draft = await draftOf('Reclame');
    await decide('els', draft, 'oppakken', { versie: '2' });
    expect((await decide('els', draft, 'afwijzen', { versie: '3', uitleg: 'Dit is reclame' })).status).toBe(422);
    const declined = await decide('els', draft, 'afwijzen', {
      versie: '3',
      reden: 'no-practice',
      uitleg: 'Dit is reclame',
    });
    expect(declined.status).toBe(303);
    expect((await draft.read()).state).toBe('declined');
    expect((await decide('els', draft, 'publiceren', { versie: '4' })).status).toBe(409);
  });

  test('what was decided meanwhile is told before what is missing in the form of another tab', async () => {
    const draft = await draftOf('Twee tabbladen');
    await decide('els', draft, 'oppakken', { versie: '2' });
    expect((await decide('els', draft, 'afwijzen', { versie: '3', uitleg: '' })).status).toBe(422);
    await decide('els', draft, 'terugsturen', { versie: '3', vragen: 'Wat kost het?' });
    for (const word of ['afwijzen', 'terugsturen']) {
      const late = await decide('els', draft, word, { versie: '3' });
      expect(late.status, word).toBe(409);
      const html = await late.text();
      expect(html).toContain('Intussen teruggestuurd met vragen door');
      expect(html).not.toContain('error-summary');
    }
    expect((await decide('eric', draft, 'afwijzen', { versie: '3', uitleg: '' })).status).toBe(403);
  });

  test('of a practice that is nobody’s she reads whose it becomes and who does it now; so do its versions', async () => {
    const unclaimed = content.practices.map((each) => practiceRecord.parse(each)).slice(20);
    const record = unclaimed.find(({ organisation, municipalities }) => organisation && municipalities.length === 1);
    if (!record) throw new Error('every practice is of many places, or of nobody known');
    const { slug, title } = record;
    const place = areas.place(record.municipalities[0] ?? '')?.municipality.name;
    const told = 'Deze praktijk is nog van niemand. Publiceert u, dan wordt ze van Lokaal bestuur gent.';
    const claim = await draftOf(title, { slug });
    const html = await text('els', claim.address);
    expect(html).toContain(`${told} In de beschrijving staat als uitvoerder: ${record.organisation} (${place}).`);
    expect(html.indexOf(told)).toBeLessThan(html.indexOf('Wat verandert er?'));
    await decide('els', claim, 'oppakken', { versie: '2' });
    expect((await publish(claim)).status).toBe(303);
    expect(await text('els', claim.address)).not.toContain(told);
    const later = await draftOf(`${title} nu`, { slug });
    expect(await text('els', later.address)).not.toContain(told);
    await decide('els', later, 'oppakken', { versie: '2' });
    expect((await publish(later)).status).toBe(303);
    const { rows } = await site.deps.database.asOwner((db) =>
      sql<{ summary: string }>`select summary from practice_version where slug = ${slug} order by version`.execute(db),
    );
    expect(rows.slice(1).map(({ summary }) => summary)).toEqual([
      'Overgenomen en gewijzigd door de eigenaar',
      'Wijziging door de eigenaar',
    ]);
  });

  test('of two organisations that claim a practice the second does not take it from the first', async () => {
    const { slug, title } = practiceRecord.parse(content.practices[1]);
    const [first, second] = [await draftOf(title, { slug }), await draftOf(title, { slug, organisation: 'aalst' })];
    for (const draft of [first, second]) await decide('els', draft, 'oppakken', { versie: '2' });
    expect((await publish(first)).status).toBe(303);
    expect((await publish(second)).status).toBe(409);
    expect(await text('els', second.address)).toContain('is intussen van een andere organisatie');
    expect((await second.read()).state).toBe('in-review');
    const owner = await site.deps.database.asOwner((db) => readOwner(db, slug));
    expect(owner).toBe('gent');
  });

  test('two editors who publish at once under one address: the second is told, and publishes under another', async () => {
    const drafts = [await draftOf('Zelfde Zangkoor'), await draftOf('Zelfde Zangkoor', { organisation: 'aalst' })];
    for (const draft of drafts) await decide('els', draft, 'oppakken', { versie: '2' });
    const stands = await Promise.all(drafts.map(standOf));
    expect(stands).toEqual(['zelfde-zangkoor@0', 'zelfde-zangkoor@0']);
    const answers = await Promise.all(
      drafts.map((draft) => decide('eva', draft, 'publiceren', { versie: '3', stand: 'zelfde-zangkoor@0' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await answers.find(({ status }) => status === 409)?.text()).toMatch(/Intussen veranderde er iets door/);
    const [second] = drafts.filter((_, at) => answers[at]?.status === 409);
    if (!second) throw new Error('none was told');
    expect(await standOf(second)).toBe('zelfde-zangkoor-2@0');
    expect((await publish(second)).status).toBe(303);
    const owners = await site.deps.database.asOwner(async (db) => [
      await readOwner(db, 'zelfde-zangkoor'),
      await readOwner(db, 'zelfde-zangkoor-2'),
    ]);
    expect(owners.toSorted()).toEqual(['aalst', 'gent']);
  });

  test('two editors who publish claims of two organisations at once: one gets it, the other is told', async () => {
    const { slug, title } = practiceRecord.parse(content.practices[2]);
    const drafts = [await draftOf(title, { slug }), await draftOf(title, { slug, organisation: 'aalst' })];
    for (const draft of drafts) await decide('els', draft, 'oppakken', { versie: '2' });
    const answers = await Promise.all(
      drafts.map((draft) => decide('eva', draft, 'publiceren', { versie: '3', stand: `${slug}@1` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const owner = await site.deps.database.asOwner((db) => readOwner(db, slug));
    expect(owner).toBe(answers[0]?.status === 303 ? 'gent' : 'aalst');
  });

  test('two editors at once: one decides, the other is told and keeps what was typed', async () => {
    const draft = await draftOf('Twee redacteurs');
    await decide('els', draft, 'oppakken', { versie: '2' });
    const answers = await Promise.all([
      decide('els', draft, 'terugsturen', { versie: '3', vragen: 'Vraag van Els' }),
      decide('eva', draft, 'afwijzen', { versie: '3', reden: 'other', uitleg: 'Woorden van Eva' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const lost = answers.find(({ status }) => status === 409);
    const { state } = await draft.read();
    expect(['returned', 'declined']).toContain(state);
    const html = (await lost?.text()) ?? '';
    expect(html).toContain(state === 'returned' ? 'Intussen teruggestuurd met vragen door' : 'Intussen afgewezen door');
    // No form shows it any more: it stands there to copy.
    expect(html).toContain('Dit is niet verstuurd');
    expect(html).toContain(state === 'returned' ? 'Woorden van Eva' : 'Vraag van Els');
  });

  test('who declines what another returned first keeps her reason and her words', async () => {
    const draft = await draftOf('Reden van wie te laat is');
    await decide('els', draft, 'oppakken', { versie: '2' });
    await decide('els', draft, 'terugsturen', { versie: '3', vragen: 'Vraag van Els' });
    const sent = { versie: '3', reden: 'not-verifiable', uitleg: 'Woorden van Eva' };
    const html = await (await decide('eva', draft, 'afwijzen', sent)).text();
    expect(html).toMatch(/id="getypt"[\s\S]*We kunnen niet nagaan of het klopt[\s\S]*Woorden van Eva/);
  });

  test('who takes up what another took up first reads who did', async () => {
    const draft = await draftOf('Twee keer opgepakt');
    await decide('els', draft, 'oppakken', { versie: '2' });
    const late = await decide('eva', draft, 'oppakken', { versie: '2' });
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/Intussen opgepakt door [^.]+\. U hoeft het niet meer op te pakken/);
  });

  test('who decides on what was withdrawn or handed in again meanwhile is told so, with her words to copy', async () => {
    const draft = await draftOf('Ingetrokken tijdens het typen');
    await decide('els', draft, 'oppakken', { versie: '2' });
    const own = await draft.read();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: own, action: 'withdraw', by: 'an', at: site.clock.now() }),
    );
    const late = await decide('els', draft, 'terugsturen', { versie: '3', 'vraag-goals': 'Welk doel?' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Intussen ingetrokken door');
    expect(html).toMatch(/id="getypt"[\s\S]*Welk doel\?/);
    const other = await draftOf('Opnieuw ingediend tijdens het typen');
    await decide('els', other, 'oppakken', { versie: '2' });
    await decide('els', other, 'terugsturen', { versie: '3', vragen: 'Wat kost het?' });
    const returned = await other.read();
    await site.deps.database.write(organisationScope(viewers.an, 'gent'), (db) =>
      takeDraftStep(db, { draft: returned, action: 'submit', by: 'an', at: site.clock.now() }),
    );
    const stale = { versie: '3', reden: 'other', uitleg: 'Woorden in het oude tabblad' };
    expect(await (await decide('els', other, 'afwijzen', stale)).text()).toMatch(
      /Intussen opnieuw ingediend door[\s\S]*id="getypt"[\s\S]*Woorden in het oude tabblad/,
    );
    // Taken up again, the form itself holds what was typed.
    await decide('els', other, 'oppakken', { versie: '5' });
    const again = await (await decide('els', other, 'afwijzen', stale)).text();
    expect(again).toContain('Intussen veranderde er iets door');
    expect(again).not.toContain('id="getypt"');
    expect(again).toMatch(/<textarea[^>]*id="uitleg"[^>]*>Woorden in het oude tabblad/);
  });

  test('the same form sent twice decides once', async () => {
    const draft = await draftOf('Dubbele klik');
    const body = () => new URLSearchParams({ submission: 'twice'.padEnd(22, '0'), versie: '2' });
    const send = () => site.as('els')(`${draft.address}/oppakken`, { method: 'POST', body: body() });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect((await draft.read()).version).toBe(3);
  });

  test('several are taken up together; what is not theirs to take stays', async () => {
    const drafts = [await draftOf('Eerste samen'), await draftOf('Tweede samen')];
    const body = new URLSearchParams(drafts.map(({ id }) => ['draft', `gent/${id}`]));
    body.append('draft', 'gent/unknown');
    expect((await site.as('eric')('/redactie/oppakken', { method: 'POST', body })).status).toBe(303);
    expect((await drafts[0]?.read())?.state).toBe('submitted');
    expect((await site.as('els')('/redactie/oppakken', { method: 'POST', body })).status).toBe(303);
    expect(await Promise.all(drafts.map(async (draft) => (await draft.read()).state))).toEqual([
      'in-review',
      'in-review',
    ]);
    const nothing = await site.as('els')('/redactie/oppakken', { method: 'POST', body: new URLSearchParams() });
    expect(nothing.status).toBe(422);
  });
});

test('a weekend after the last day is late, to the desk and to who handed it in alike', async () => {
  const until = (moment: string) => site.clock.advance(Date.parse(moment) - site.clock.now().getTime());
  // A Friday, and ten working days later another.
  until('2026-11-27T09:00:00Z');
  const draft = await draftOf('Wacht over een weekend');
  const clock = async () =>
    (await text('els', '/redactie')).split('<tr').find((row) => row.includes('Wacht over een weekend')) ?? '';
  const own = draft.address.replace('/redactie/inzendingen', '/mijn/praktijken');
  until('2026-12-11T09:00:00Z');
  expect(await clock()).toContain('vandaag de laatste dag');
  expect(await text('an', own)).toContain('U hoort van ons ten laatste op 11 december 2026.');
  for (const [day, says] of [
    ['12', '<strong>te laat'],
    ['13', '<strong>te laat'],
    ['14', '<strong>1 werkdag te laat'],
  ]) {
    until(`2026-12-${day}T09:00:00Z`);
    expect(await clock(), day).toContain(says);
    expect(await text('an', own), day).toContain('Dit duurt langer dan beloofd');
  }
});

test('taking up changes nothing for who handed in, and both are told so', async () => {
  const draft = await draftOf('Woorden bij het oppakken');
  expect(await text('els', draft.address)).toContain('kan ze niet meer veranderen sinds ze indiende');
  await decide('els', draft, 'oppakken', { versie: '2' });
  const own = draft.address.replace('/redactie/inzendingen', '/mijn/praktijken');
  expect(await text('an', own)).toContain('Opgepakt door de redactie');
  expect(await text('an', `/en${own}`)).toContain('Taken up by the editors');
  // Said once above them that one question is enough; no field asks for an answer.
  const html = await text('els', draft.address);
  const form = html.split('<form').find((part) => part.includes('/terugsturen"')) ?? '';
  expect(form).toContain('Eén vraag is genoeg');
  expect(form).not.toContain('niet verplicht');
  const fields = form.match(/<input[^>]*name="vraag-[^>]*>/g) ?? [];
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((field) => / required/.test(field))).toEqual([]);
});

test('the clock counts working days, and says in words when it is late', async () => {
  await draftOf('Wacht al lang');
  expect(await text('els', '/redactie')).toContain('nog 10 werkdagen');
  site.clock.advance(20 * 86_400_000);
  expect(await text('els', '/redactie')).toMatch(/werkdagen te laat/);
});

test.each([
  ['gepubliceerd', 'Gepubliceerd. De organisatie krijgt een mail.'],
  ['teruggestuurd', 'Teruggestuurd met uw vragen.'],
  ['afgewezen', 'Afgewezen. De organisatie krijgt een mail met de reden.'],
  ['verhaal-gepubliceerd', 'Het verhaal staat nu bij de praktijk.'],
  ['verzonnen', null],
])('the desk says what was just done, and only what it knows: %s', async (done, words) => {
  const html = await (await site.as('els')(`/redactie?gedaan=${done}`)).text();
  if (words === null) expect(html).not.toContain('notice-done');
  else expect(html).toContain(words);
});
