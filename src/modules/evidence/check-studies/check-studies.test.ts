import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import type { Viewer } from '../../../platform/access/viewer';

const editor = (person: string, organisation?: string): Viewer => ({
  person,
  name: person,
  memberships: organisation ? [{ organisation, role: 'reader' }] : [],
  platformRoles: ['editor'],
});
const reviewer = (person: string): Viewer => ({ ...editor(person), platformRoles: ['reviewer'] });
const viewers = {
  ria: reviewer('person-ria'),
  rob: reviewer('person-rob'),
  ...sharingViewers,
  ed: editor('person-ed'),
  own: editor('person-own', 'org-herentals'),
};
type Who = keyof typeof viewers;

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite({ viewers });
});
afterAll(() => site.close());

type Fields = Record<string, string | string[]>;
async function send(who: Who, form: string, path: string, fields: Fields): Promise<Response> {
  const page = await (await site.as(who)(form)).text();
  return site.as(who)(path, { method: 'POST', body: formBody({ ...hiddenFields(page), ...fields }) });
}
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
const status = async (who: Who, path: string) => (await site.as(who)(path)).status;

const mine = '/mijn/metingen-elders';
const about = {
  organisation: 'org-herentals',
  practice: 'Telefooncirkels',
  evaluatorName: 'Stad Herentals',
  year: '2025',
  n: '24',
  construct: 'loneliness',
  adverse: 'none',
  municipality: 'Herentals',
};
const numbers = {
  ...about,
  source: 'Evaluatie van de telefooncirkel',
  design: 'before-after',
  followUpMonths: '0',
  evaluator: 'own',
  figures: 'means',
  betterIs: 'lower',
  meanPre: '3,9',
  meanPost: '2,9',
  sdPre: '1,8',
  r: '0,6',
};
const propose = async (fields: Fields = {}, who: Who = 'an') =>
  send(who, `${mine}/nieuw/cijfers`, `${mine}/nieuw/cijfers`, { ...numbers, ...fields });
const proposed = async (fields: Fields = {}) => (await propose(fields)).headers.get('Location') ?? '';
const deskOf = (own: string) => own.replace(mine, '/redactie/studies');
const decide = (who: Who, own: string, word: string, fields: Fields = {}) =>
  send(who, deskOf(own), `${deskOf(own)}/${word}`, fields);

describe('an evaluation done elsewhere', () => {
  it('cannot be of a year that is still to come', async () => {
    for (const year of ['2027', '2.027']) {
      const refused = await propose({ year });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Dat jaar moet nog komen.');
    }
  });

  it('is proposed in numbers, checked by an editor, and counts then', async () => {
    const own = await proposed();
    expect(own).toMatch(/^\/mijn\/metingen-elders\/[\w-]{22}$/);
    const page = await show('an', own);
    for (const html of [page, await show('an', `${mine}/nieuw/cijfers`), await show('eva', deskOf(own))]) {
      expect(html).toMatch(/<form[^>]* data-warn-unsent/);
    }
    expect(page).toContain('wacht op nazicht');
    expect(page).toContain('het verschil, uit gemiddelden en spreiding');
    expect(await show('eva', '/redactie/studies')).toMatch(
      /Evaluatie van de telefooncirkel[^<]*<\/a> <[^>]*>Telefooncirkels, 2025:/,
    );
    expect(await show('eva', deskOf(own))).toContain('name="quality"');
    expect(await show('eva', deskOf(own))).toContain('−0,');
    expect(await show('eva', '/mijn')).toContain('/redactie/studies');
    expect((await decide('eva', own, 'nakijken', { quality: 'some-concerns' })).status).toBe(303);
    expect(await show('an', own)).toContain('nagekeken');
    await site.runJob('publish-levels');
    site.clock.advance(7 * 86_400_000);
    await site.runJob('publish-levels');
    site.clock.advance(2000);
    const practice = await (await site.request('/api/v1/practices/telefooncirkels')).json();
    expect(practice.certainty.id).toBe('3');
    // Wherever practices are looked at together it is told as well, with how sure it is.
    const beside = await show('nobody', '/praktijken/vergelijken?p=telefooncirkels&p=wijkcentra');
    expect(beside).toMatch(
      /voelden zich na afloop merkbaar minder eenzaam\. Verschil: −0,[^<]*Uit 1 meting van 24 mensen/,
    );
    const docx = await (await site.request('/praktijken/uitvoer.docx?q=telefooncirkels')).arrayBuffer();
    const told = unzip(Buffer.from(docx)).get('word/document.xml') ?? '';
    expect(told).toContain('Uit 1 meting van 24 mensen');
    expect((await decide('ed', own, 'intrekken', { reden: 'Dubbel geteld' })).status).toBe(303);
    expect(await show('an', own)).toContain('Dubbel geteld');
  });

  it('comes back with a question, is changed, and waits again', async () => {
    const own = await proposed({ source: 'Terug' });
    expect((await decide('eva', own, 'terugsturen', {})).status).toBe(422);
    expect((await decide('eva', own, 'terugsturen', { reden: 'Hoeveel vielen af?' })).status).toBe(303);
    expect(await show('an', own)).toContain('Hoeveel vielen af?');
    expect(await show('eva', '/redactie/studies')).toContain('Terug naar wie het invoerde (1)');
    expect((await send('an', own, own, { ...numbers, source: 'Verbeterd' })).status).toBe(303);
    expect(await show('an', own)).toContain('Verbeterd');
    const stale = await site.as('eva')(`${deskOf(own)}/nakijken`, {
      method: 'POST',
      body: formBody({ submission: 'submission-of-before', versie: '1', quality: 'good' }),
    });
    expect(stale.status).toBe(409);
    expect((await send('an', own, `${own}/intrekken`, {})).status).toBe(303);
    expect(await show('an', own)).toContain('ingetrokken');
  });

  it('keeps every answer and says what is wrong', async () => {
    const answer = await propose({ practice: 'Bestaat niet', r: '', meanPost: 'x', n: '9' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const text of ['Bestaat niet', 'We vinden die praktijk niet', 'value="3,9"', 'value="9"']) {
      expect(page).toContain(text);
    }
    expect(await (await propose({ r: '' })).text()).toContain(
      '<a href="#r">Correlatie tussen voor en na: dit is nodig om het verschil te berekenen.</a>',
    );
    expect(await (await propose({ source: 'Bel 0470 12 34 56' })).text()).toContain('Laat telefoonnummers');
    expect((await propose({ nComparison: '20' })).status).toBe(422);
  });

  it('is held against its own figures, and an effect too large to believe is confirmed', async () => {
    const wrong = async (fields: Fields) => {
      const answer = await propose(fields);
      return answer.status === 422 ? answer.text() : 'taken';
    };
    expect(await wrong({ t: '9' })).toContain('Deze t wijst de andere kant op');
    expect(await wrong({ t: '-9', sdPost: '1,8' })).toContain('Deze t past niet bij de gemiddelden');
    expect(await wrong({ instrument: 'De Jong Gierveld 6', meanPost: '400' })).toContain(
      'kan deze vragenlijst niet geven',
    );
    expect(await wrong({ meanPost: '-9' })).toContain('Zo groot is een verschil bijna nooit');
    expect((await propose({ meanPost: '-9', sure: 'yes' })).status).toBe(303);
    const effect = { figures: 'effect', estimate: '-0,4', se: '0,1' };
    expect(await wrong(effect)).toContain('id="effectIs-error"');
    expect(await wrong({ ...effect, effectIs: 'd' })).toContain('id="spreadOf-error"');
    expect((await propose({ ...effect, effectIs: 'd', spreadOf: 'before' })).status).toBe(303);
  });

  it('says what was learnt, with no effect too, to everybody once it is checked', async () => {
    const practice = 'huisbezoeken-nabestaanden-herselt';
    const none = {
      figures: 'effect',
      effectIs: 'g',
      spreadOf: 'before',
      estimate: '0,02',
      lower: '-0,1',
      upper: '0,14',
    };
    const told = { ...none, n: '900', practice, source: 'Zonder effect', learnt: 'Begin vroeger na het verlies.' };
    expect(await (await propose({ ...told, learnt: 'Bel 0470 12 34 56' })).text()).toContain('Laat telefoonnummers');
    const own = await proposed(told);
    const anybody = async () =>
      (await show('nobody', `/praktijken/${practice}`)) +
      (await show('nobody', `/wat-werkt/metingen?praktijk=${practice}`));
    expect(await show('eva', deskOf(own))).toContain('Begin vroeger na het verlies.');
    const names = { quality: 'some-concerns', learnt: 'Mail jan@voorbeeld.be' };
    const refused = await decide('eva', own, 'nakijken', names);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Mail jan@voorbeeld.be');
    expect(await anybody()).not.toContain('Begin vroeger');
    const learnt = 'Begin vroeger na het verlies, zegt men.';
    expect((await decide('eva', own, 'nakijken', { quality: 'some-concerns', learnt })).status).toBe(303);
    await site.runJob('publish-levels');
    site.clock.advance(7 * 86_400_000);
    await site.runJob('publish-levels');
    site.clock.advance(2000);
    expect((await anybody()).match(/Begin vroeger na het verlies, zegt men\./g)?.length).toBe(2);
  });

  it('that settles nothing leaves to do a measurement that finds an improvement, not just any', async () => {
    const practice = 'wijkcentra';
    const wide = {
      figures: 'effect',
      effectIs: 'g',
      spreadOf: 'before',
      estimate: '-0,1',
      lower: '-0,5',
      upper: '0,3',
    };
    const own = await proposed({ ...wide, practice, source: 'Zonder uitsluitsel' });
    expect((await decide('eva', own, 'nakijken', { quality: 'some-concerns' })).status).toBe(303);
    await site.runJob('publish-levels');
    site.clock.advance(7 * 86_400_000);
    await site.runJob('publish-levels');
    site.clock.advance(2000);
    const page = await show('nobody', `/praktijken/${practice}`);
    expect(page).toContain('maar dat geeft nog geen uitsluitsel');
    expect(page).toMatch(
      /één meting, voor en na, die een verbetering vindt die meer is dan toeval\. Een middelgroot verschil is meestal te vinden met één meting van \d+ mensen, voor en na\./,
    );
  });

  it('shows its figures as entered to who checks it, and is named as a possible duplicate', async () => {
    const source = 'Tweemaal doorgegeven';
    const first = await proposed({ source, r: '', sdPost: '1,8', t: '-3' });
    expect(await show('an', first)).not.toContain('Misschien staat dit hier al');
    const desk = await show('eva', deskOf(first));
    for (const text of ['Gemiddelde voor: 3,9', 't van de toets', 'afgeleid uit t: 0,']) expect(desk).toContain(text);
    const second = await proposed({ source: 'Tweemaal  doorgegeven.' });
    for (const page of [await show('an', second), await show('eva', deskOf(second))]) {
      expect(page).toContain('Misschien staat dit hier al');
      expect(page).toContain('Tweemaal doorgegeven, 2025');
    }
    expect((await propose({ source, year: '2024' })).status).toBe(303);
    expect((await send('an', second, second, { ...numbers, source: 'Een andere' })).status).toBe(303);
    expect(await show('an', second)).not.toContain('Misschien staat dit hier al');
  });

  it('is sent twice and stands there once', async () => {
    const page = await show('an', `${mine}/nieuw/cijfers`);
    const body = { ...hiddenFields(page), ...numbers, source: 'Tweemaal' };
    const post = () => site.as('an')(`${mine}/nieuw/cijfers`, { method: 'POST', body: formBody(body) });
    const [first, second] = [await post(), await post()];
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  });

  it('shows to its organisation and editors alone, and is decided by an editor of elsewhere', async () => {
    const own = await proposed({ source: 'Van ons' });
    for (const who of ['an', 'bea', 'rik'] as const) expect(await status(who, own)).toBe(200);
    for (const who of ['carl', 'nobody', 'eva'] as const) expect(await status(who, own)).toBe(404);
    for (const who of ['an', 'carl', 'nobody'] as const) expect(await status(who, deskOf(own))).toBe(404);
    expect(await show('own', deskOf(own))).toContain('Een andere redacteur beslist');
    const forged = { submission: 'submission-of-her-own', versie: '1', quality: 'good' };
    expect((await decide('own', own, 'nakijken', forged)).status).toBe(403);
    expect((await propose({}, 'rik')).status).toBe(403);
    expect((await propose({}, 'carl')).status).toBe(403);
    expect((await send('rik', own, own, numbers)).status).toBe(403);
  });
});

describe('what people told', () => {
  it('is checked and stands on the page of the practice beside the numbers', async () => {
    const path = `${mine}/nieuw/verhaal`;
    const words = { asked: 'Twaalf deelnemers', how: 'Aan tafel', changed: 'Meer bezoek', unchanged: 'De avonden' };
    const practice = 'huisbezoeken-nabestaanden-herselt';
    for (const [few, fewest] of [
      [{ n: '4' }, 5],
      [{ n: '20', asked: '3 van de 20 deelnemers' }, 10],
    ] as const) {
      const refused = await send('an', path, path, { ...about, ...words, practice, ...few });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(`Wat minder dan ${fewest} mensen vertelden`);
    }
    const counted = { n: '7', asked: '7 van de 12 deelnemers' };
    const refused = await (await send('an', path, path, { ...about, ...words, practice, ...counted })).text();
    expect(refused).toContain('Laat dit aantal weg');
    expect(refused).not.toContain('Vraag het aan meer mensen');
    expect(await show('an', path)).toContain('Aan hoeveel mensen vroeg u het?');
    const answer = await send('an', path, path, { ...about, ...words, practice, n: '12' });
    const own = answer.headers.get('Location') ?? '';
    const title = /Wat mensen vertelden over [^<]*uisbezoek[^<]*\(Stad Herentals\)/;
    expect(/<h1>([^<]*)/.exec(await show('eva', deskOf(own)))?.[1]).toMatch(title);
    for (const [who, list] of [
      ['eva', '/redactie/studies'],
      ['an', mine],
    ] as const) {
      const links = [...(await show(who, list)).matchAll(/<a href="[^"]*">([^<]*)<\/a>/g)].map(([, name]) => name);
      expect(
        links.filter((name) => title.test(name ?? '')),
        list,
      ).toHaveLength(1);
    }
    // There is no risk of bias to judge in what people told.
    expect(await show('eva', deskOf(own))).not.toContain('name="quality"');
    expect((await decide('eva', own, 'nakijken')).status).toBe(303);
    site.clock.advance(2000);
    const page = await show('nobody', `/praktijken/${practice}`);
    for (const text of ['Wat mensen vertelden', 'Meer bezoek', 'De avonden']) expect(page).toContain(text);
  });
});

describe('what fewer than ten people told', () => {
  const path = `${mine}/nieuw/verhaal`;
  const words = { asked: 'Wie bleef', how: 'Aan tafel', changed: 'Ze bellen elkaar', unchanged: 'De avonden' };

  it('is kept for its organisation and read by editors without their number, and is never public', async () => {
    const told = { ...about, ...words, n: '7' };
    const own = (await send('an', path, path, told)).headers.get('Location') ?? '';
    expect(await show('an', own)).toMatch(/hoeveel mensen vroeg u het[^0-9]*7/i);
    expect(await show('an', own)).toContain('Daarom blijft het binnen');
    expect(await show('an', own)).toContain('ziet alleen uw organisatie, als u het in uw tekst niet noemt');
    expect(await show('an', mine)).toContain('Alleen wat minder dan tien mensen vertelden, blijft binnen');
    expect(await show('an', mine)).toContain('alleen voor de organisatie, de redactie en beoordelaars');
    expect(await show('an', own)).not.toContain('wacht op nazicht');
    for (const who of ['carl', 'nobody'] as const) expect(await status(who, own)).toBe(404);
    const desk = await show('eva', '/redactie/studies');
    expect(desk).toContain('Blijft binnen: verteld door minder dan tien mensen (1)');
    const page = await show('eva', deskOf(own));
    expect(page).toContain('Ze bellen elkaar');
    expect(page).toContain('minder dan tien mensen');
    expect(page).not.toMatch(/hoeveel mensen vroeg u het[^0-9]*7/i);
    expect(page).not.toContain('Nagekeken: laat meetellen');
    expect((await decide('eva', own, 'nakijken')).status).toBe(403);
    await expect(
      site.deps.database.asOwner((db) =>
        db
          .withTables<{ study_record: { id: string; state: string } }>()
          .updateTable('study_record')
          .set({ state: 'checked' })
          .where('id', '=', own.split('/').at(-1) ?? '')
          .execute(),
      ),
    ).rejects.toThrow('study_record_of_few_stays_inside');
    expect(await show('nobody', '/praktijken/telefooncirkels')).not.toContain('Ze bellen elkaar');
    const inside = '/beoordelen/telefooncirkels/verhalen';
    await site.deps.database.write({ organisation: null, person: 'person-ed', desk: true }, async (db) => {
      const round = 'round'.padEnd(22, '0');
      await sql`insert into review_round (slug, id, level, practice_version, opened_by, opened_at)
        values ('telefooncirkels', ${round}, 1, 1, 'person-ed', now())`.execute(db);
      await sql`insert into review (slug, round, reviewer, assigned_by, assigned_at)
        values ('telefooncirkels', ${round}, 'person-ria', 'person-ed', now())`.execute(db);
    });
    const judged = await show('ria', inside);
    expect(judged).toContain('Ze bellen elkaar');
    expect(judged).toContain('minder dan tien mensen');
    expect(judged).not.toMatch(/hoeveel mensen vroeg u het[^0-9]*7/i);
    expect(judged).toContain('De redactie keek het niet na');
    for (const who of ['rob', 'eva', 'an', 'nobody'] as const) expect(await status(who, inside)).toBe(404);
    const review = `/beoordelen/telefooncirkels/${'round'.padEnd(22, '0')}`;
    const asked = await show('ria', review);
    expect(asked).toContain(`href="${inside}"`);
    expect(asked).toMatch(/<form[^>]* data-warn-unsent/);
    // Where nobody told anything there is nothing to read; what went back is not read either.
    const returned = (value: boolean) =>
      site.deps.database.asOwner((db) =>
        sql`update study_record set returned = ${value} where id = ${own.split('/').at(-1)}`.execute(db),
      );
    await returned(true);
    expect(await show('ria', review)).not.toContain(`href="${inside}"`);
    await returned(false);
    // Once it was handed in, her review says so.
    await site.deps.database.write({ organisation: null, person: 'person-ria', desk: false }, (db) =>
      sql`update review set handed_in_at = now(), verdict = true, scores = '{}' where reviewer = 'person-ria'`.execute(
        db,
      ),
    );
    const after = await site.as('ria')(inside);
    expect([after.status, after.headers.get('Location')]).toEqual([303, review]);
    expect(await show('ria', review)).toContain('ingediend');
    // Once more people told something it goes the way of all accounts.
    expect((await send('an', own, own, { ...told, n: '12' })).status).toBe(303);
    expect((await decide('eva', own, 'nakijken')).status).toBe(303);
  });
});

describe('serious harm that fewer than ten people told of', () => {
  const path = `${mine}/nieuw/verhaal`;
  const words = { asked: 'Wie bleef', how: 'Aan tafel', changed: 'Eén viel van de trap', unchanged: 'De avonden' };

  it('waits for an editor until she asked the organisation about it, and is never public', async () => {
    const waiting = async () => Number(/Studies nakijken \((\d+)\)/.exec(await show('eva', '/mijn'))?.[1]);
    const before = await waiting();
    const tell = async (adverse: string) =>
      (await send('an', path, path, { ...about, ...words, n: '7', adverse })).headers.get('Location') ?? '';
    await tell('unrelated');
    expect(await waiting()).toBe(before);
    const own = await tell('related');
    expect(await waiting()).toBe(before + 1);
    const waits = /id="wacht".*?<\/section>/s;
    const flagged = new RegExp(`${deskOf(own)}".*?Er gebeurde iets ernstigs door de aanpak`, 's');
    expect(waits.exec(await show('eva', '/redactie/studies'))?.[0]).toMatch(flagged);
    const page = await show('eva', deskOf(own));
    expect(page).toContain('Neem contact op met de organisatie');
    expect(page).not.toContain('Nagekeken: laat meetellen');
    expect((await decide('eva', own, 'terugsturen', { reden: 'Is iedereen geholpen?' })).status).toBe(303);
    expect(await waiting()).toBe(before);
    expect(await show('eva', deskOf(own))).not.toContain('Neem contact op met de organisatie');
    expect(await show('nobody', '/praktijken/telefooncirkels')).not.toContain('van de trap');
  });
});

describe('a published study', () => {
  const coded = {
    ...numbers,
    practice: '',
    figures: 'effect',
    effectIs: 'g',
    spreadOf: 'before',
    estimate: '-0,4',
    se: '0,1',
    r: '',
    meanPre: '',
    meanPost: '',
  };
  const published = { ...coded, sdPre: '', quality: 'good', country: 'NL', activityTypes: ['huisbezoek'] };

  it('is coded by one editor and checked by another; without practice everybody sees it at once', async () => {
    const desk = '/redactie/studies';
    const answer = await send('eva', `${desk}/nieuw`, `${desk}/nieuw`, { ...published, source: 'Jansen 2024' });
    expect(answer.status).toBe(303);
    const wrong = await send('eva', `${desk}/nieuw`, `${desk}/nieuw`, { ...published, country: 'Nederland' });
    expect(await wrong.text()).toContain('Typ twee letters, zoals BE of NL.');
    const path = answer.headers.get('Location') ?? '';
    expect((await send('eva', path, `${path}/nakijken`, { quality: 'good' })).status).toBe(403);
    expect((await send('eva', path, `${path}/wijzigen`, { ...published, source: 'Jansen 2025' })).status).toBe(303);
    expect((await send('ed', path, `${path}/nakijken`, { quality: 'good' })).status).toBe(303);
    const jansen = async () =>
      (await (await site.request('/api/v1/evidence/studies')).json()).items.filter(
        (study: { source: string }) => study.source === 'Jansen 2025',
      );
    expect(await jansen()).toMatchObject([{ practice: null, country: 'NL', derived: ['variance-of-se', 'interval'] }]);
    expect((await send('ed', path, `${path}/intrekken`, { reden: 'Fout' })).status).toBe(303);
    expect(await jansen()).toEqual([]);
  });

  it('is nothing for others than editors', async () => {
    // Reviews of the same authors and year differ by what they are about.
    const named = [...(await show('eva', '/redactie/studies')).matchAll(/redactie\/syntheses\/[^>]*>([^<]*)</g)];
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.map(([, name]) => name)).size).toBe(named.length);
    for (const path of ['/redactie/studies', '/redactie/studies/nieuw', '/redactie/syntheses/masi-2011-rct']) {
      for (const who of ['an', 'nobody'] as const) expect(await status(who, path)).toBe(404);
      expect(await status('eva', path)).toBe(200);
    }
  });
});

it('a review that nobody looked up is not in the data; an editor looks it up, and then it is', async () => {
  const path = '/redactie/syntheses/masi-2011-social-cognition';
  const inData = async () =>
    (await (await site.request('/wat-werkt/data.json')).text()).includes('masi-2011-social-cognition');
  expect(await inData()).toBe(false);
  expect((await send('eva', path, path, {})).status).toBe(422);
  expect((await send('eva', path, path, { verdict: 'yes', source: 'Masi e.a. 2011, tabel 3' })).status).toBe(303);
  expect(await inData()).toBe(true);
  expect((await send('eva', path, path, { verdict: 'no', source: 'Niet gevonden' })).status).toBe(303);
  expect(await show('eva', '/redactie/studies')).toContain('niet of nog niet nagekeken');
});
