import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { createDataKeys } from '../../../platform/encryption/data-keys';
import type { Answer, CohortPlan } from '../cohort';
import { readParticipants } from '../keep-participants/queries';
import { showCode } from '../participant-code';
import { readAnswers, saveAnswer } from './queries';

const ours = 'org-herentals';
const before = [1, 3, 3, 2, 3, 1];
const people = [{}, { answers: { before } }, { dropOut: { reason: 'ill', moment: 'before' } }, {}] as const;
let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

async function entry(plan: Partial<CohortPlan> = {}) {
  const made = await addCohort(site, ours, people, plan);
  const an = site.as('an');
  const paper = `/meten/${ours}/${made.id}/papier`;
  const code = (place: number) => made.participants[place]?.code ?? '';
  /** Types one sheet, as the page stands there. */
  const type = async (fields: Record<string, string | readonly string[]>, query = '') => {
    const html = await (await an(paper + query)).text();
    const body = formBody({ ...hiddenFields(html), givenOn: '2026-11-19', meedoen: 'ja', ...fields });
    return an(paper + query, { method: 'POST', body });
  };
  return { made, an, paper, code, type };
}

const inScope = <T>(work: Parameters<typeof site.deps.database.write<T>>[1]) =>
  site.deps.database.write({ organisation: ours, person: null }, work);
const kept = (made: MadeCohort, place: number): Promise<Answer[]> =>
  inScope(async (db) => {
    const cipher = await createDataKeys(site.deps).of(db, ours);
    return readAnswers(db, cipher, {
      organisation: ours,
      cohort: made.id,
      participant: made.participants[place]?.id ?? '',
    });
  });
/** Of each card the day on which she agreed to take part. */
const agreed = (made: MadeCohort) =>
  inScope(async (db) => (await readParticipants(db, made)).map(({ agreedOn }) => agreedOn));
const textOf = async (answer: Response) => [answer.status, await answer.text()] as const;

/** She answered on her phone. */
const answeredHerself = (made: MadeCohort, place: number) =>
  inScope(async (db) =>
    saveAnswer(
      db,
      await createDataKeys(site.deps).of(db, ours),
      { organisation: ours, cohort: made.id },
      {
        participant: made.participants[place]?.id ?? '',
        moment: 'before',
        items: [3, 3, 3, 3, 3, 3],
        process: { tookPart: null, recommend: null, changed: null, harm: null },
        channel: 'phone',
        givenOn: '2026-11-18',
        version: 0,
      },
    ),
  );

describe('a sheet of paper', () => {
  it('is kept with one code and one row of digits, and says who is done and how many are missing', async () => {
    const { made, an, paper, code, type } = await entry();
    const empty = await (await an(paper)).text();
    expect(empty).toContain('1 van 3 is ingevuld vóór de start.');
    const answer = await type({ code: showCode(code(0)).toLowerCase(), items: '13-231' });
    expect(answer.status).toBe(303);
    const [status, next] = await textOf(await an(answer.headers.get('Location') ?? ''));
    expect([status, next]).toEqual([200, expect.stringContaining('Kaart 1 is bewaard')]);
    expect(next).toContain('2 van 3');
    expect(next).toContain('Er ontbreekt er nog 1.');
    expect(next).toContain('value="2026-11-19"');
    expect(await kept(made, 0)).toMatchObject([
      { items: [1, 3, null, 2, 3, 1], channel: 'paper', givenOn: '2026-11-19' },
    ]);
  });

  it('with a wrong code, or answers that cannot be, comes back with everything that was typed', async () => {
    const { made, code, type } = await entry();
    const wrong = code(0).replace(/^./, (first) => (first === 'B' ? 'C' : 'B'));
    expect(await textOf(await type({ code: wrong, items: '132' }))).toEqual([
      422,
      expect.stringMatching(/een teken verkeerd of verwisseld[\s\S]*6 antwoorden nodig; u typte er 3/),
    ]);
    const [status, html] = await textOf(await type({ code: code(0), items: '13423 1' }));
    expect([status, html]).toEqual([422, expect.stringContaining('Antwoord 3: „4” bestaat niet')]);
    expect(html).toContain('value="13423 1"');
    const other = await addCohort(site, 'org-olen', [{}]);
    const foreign = await type({ code: other.participants[0]?.code ?? '', items: '132231' });
    expect(await textOf(foreign)).toEqual([422, expect.stringContaining('hoort niet bij deze meting')]);
    expect((await type({ code: code(2), items: '132231' })).status).toBe(422);
    expect(await kept(made, 0)).toEqual([]);
  });

  it('without any answer is not kept, as no row of a file is; what was told beside the questions is', async () => {
    const { made, an, code, type } = await entry({ startsOn: '2026-08-13', endsOn: '2026-11-12' });
    const sheet = { code: code(0), items: '-- -- --' };
    const [status, html] = await textOf(await type(sheet));
    expect([status, html]).toEqual([422, expect.stringContaining('Op dit blad is niets ingevuld')]);
    expect(html).toContain('value="-- -- --"');
    expect(await kept(made, 0)).toEqual([]);
    expect(await agreed(made)).toEqual([null, null, null, null]);
    expect((await type({ ...sheet, harm: 'Het was te luid.' }, '?moment=na')).status).toBe(303);
    expect(await kept(made, 0)).toMatchObject([{ moment: 'after', process: { harm: 'Het was te luid.' } }]);
    const path = (await type({ code: code(0), naar: 'nakijken' }, '?moment=na')).headers.get('Location') ?? '';
    const fields = { ...hiddenFields(await (await an(path)).text()), givenOn: '2026-11-13', items: '------' };
    expect(await textOf(await an(path, { method: 'POST', body: formBody(fields) }))).toEqual([
      422,
      expect.stringContaining('Zo blijft er geen antwoord over.'),
    ]);
  });

  it('is not of a day to come, nor of one before the measurement unless that is said', async () => {
    const { made, code, type } = await entry();
    const sheet = { code: code(0), items: '132231' };
    expect(await textOf(await type({ ...sheet, givenOn: '01-01-2027' }))).toEqual([
      422,
      expect.stringContaining('Deze dag moet nog komen'),
    ]);
    expect(await textOf(await type({ ...sheet, givenOn: '01-01-2020' }))).toEqual([
      422,
      expect.stringContaining('name="eerder"'),
    ]);
    expect(await kept(made, 0)).toEqual([]);
    expect((await type({ ...sheet, givenOn: '01-11-2026', eerder: 'ja' })).status).toBe(303);
    expect(await kept(made, 0)).toMatchObject([{ givenOn: '2026-11-01' }]);
  });

  it('of who did not agree yet is entered when the box on it is ticked, which is asked once', async () => {
    const { made, an, paper, code, type } = await entry();
    expect(await (await an(paper)).text()).toContain('spatie als „Ja, ik doe mee” is aangekruist');
    const without = { code: code(0), items: '132231', meedoen: [] };
    const [status, html] = await textOf(await type(without));
    expect([status, html]).toEqual([
      422,
      expect.stringContaining('Is het niet aangekruist, voer het blad dan niet in'),
    ]);
    expect(html).toContain('href="#meedoen"');
    expect([await kept(made, 0), (await agreed(made))[0]]).toEqual([[], null]);
    expect((await type({ ...without, meedoen: 'ja' })).status).toBe(303);
    expect((await agreed(made))[0]).toBe('2026-11-19');
    const again = await type({ ...without, givenOn: '2026-11-18', items: '111111' });
    expect(await textOf(again)).toEqual([409, expect.stringContaining('met andere antwoorden')]);
    expect((await agreed(made))[0]).toBe('2026-11-19');
  });

  it('of somebody who is there already is compared; nothing is replaced unless one says so', async () => {
    const { made, paper, an, code, type } = await entry();
    const same = await type({ code: code(1), items: before.join('') });
    expect(await (await an(same.headers.get('Location') ?? '')).text()).toContain('Kaart 2 stond er al');
    const [status, html] = await textOf(await type({ code: code(1), items: '133333' }));
    expect([status, html]).toEqual([409, expect.stringContaining('Deze persoon staat er al, met andere antwoorden')]);
    expect(html.match(/\(verschilt\)/g)).toHaveLength(2);
    expect((await kept(made, 1))[0]?.items).toEqual(before);
    const version = /name="vervang" value="(\d+)"/.exec(html)?.[1] ?? '';
    const body = formBody({
      ...hiddenFields(html),
      code: code(1),
      items: '133333',
      givenOn: '2026-11-19',
      meedoen: 'ja',
      vervang: version,
    });
    const replaced = await an(paper, { method: 'POST', body });
    expect(replaced.status).toBe(303);
    expect((await an(paper, { method: 'POST', body })).headers.get('Location')).toBe(replaced.headers.get('Location'));
    expect(await kept(made, 1)).toMatchObject([{ items: [1, 3, 3, 3, 3, 3], version: 2 }]);
    // Who saw an older version replaces nothing.
    expect((await type({ code: code(1), items: '111111', vervang: version })).status).toBe(409);
  });

  it('of who answered herself neither replaces nor shows what she answered', async () => {
    const { made, an, code, type, paper } = await entry();
    await answeredHerself(made, 0);
    const [status, html] = await textOf(await type({ code: code(0), items: '111111' }));
    expect([status, html]).toEqual([409, expect.stringContaining('Deze persoon vulde zelf al in')]);
    expect(html).not.toContain('Staat er');
    const page = await (await an(`${paper}/${made.participants[0]?.id}/voor`)).text();
    expect(page).toContain('Die antwoorden zijn hier niet te lezen');
    expect(page).not.toContain('333333');
    const body = formBody({ ...hiddenFields(page), versie: '1', items: '111111', givenOn: '2026-11-19' });
    expect((await an(`${paper}/${made.participants[0]?.id}/voor`, { method: 'POST', body })).status).toBe(404);
    expect((await kept(made, 0))[0]?.items).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('can be looked up by its code, put right and emptied, and the log says so without codes and answers', async () => {
    const { made, an, code, type } = await entry();
    expect(await textOf(await type({ code: code(0), naar: 'nakijken' }))).toEqual([
      422,
      expect.stringContaining('staat op dit moment nog niets'),
    ]);
    const path = (await type({ code: code(1), naar: 'nakijken' })).headers.get('Location') ?? '';
    const page = await (await an(path)).text();
    expect(page).toContain(`value="${before.join('')}"`);
    const hidden = hiddenFields(page);
    const fields = { ...hidden, givenOn: '2026-11-13' };
    expect((await an(path, { method: 'POST', body: formBody({ ...fields, items: '1' }) })).status).toBe(422);
    const send = (items: string) => an(path, { method: 'POST', body: formBody({ ...fields, items }) });
    expect((await send('33333-')).status).toBe(303);
    expect((await send('222222')).status).toBe(409);
    expect((await kept(made, 1))[0]?.items).toEqual([3, 3, 3, 3, 3, null]);
    const empty = (more: Record<string, string>) =>
      an(`${path}/leegmaken`, { method: 'POST', body: formBody({ submission: `${hidden.submission}x`, ...more }) });
    expect((await empty({})).status).toBe(422);
    expect((await empty({ zeker: 'ja' })).status).toBe(303);
    expect(await kept(made, 1)).toEqual([]);
    expect((await an(path)).status).toBe(404);
    const log = await site.deps.database.asOwner((db) =>
      db
        .withTables<{ audit_log: { action: string; subject_id: string; detail: unknown; seq: number } }>()
        .selectFrom('audit_log')
        .select(['action', 'detail'])
        .where('subject_id', '=', made.id)
        .orderBy('seq')
        .execute(),
    );
    expect(log.map(({ action }) => action)).toEqual([
      'view-answers',
      'view-answers',
      'correct-answers',
      'view-answers',
      'view-answers',
      'empty-answers',
    ]);
    for (const { detail } of log) expect(detail).toEqual({ moment: 'before' });
  });
});

it('sheets are printed with codes for who prints cards, and with a place to write it for who only enters answers', async () => {
  const { made, an, code } = await entry();
  const path = `/meten/${ours}/${made.id}/papier/formulieren`;
  const [own, colleague] = [await (await site.as('bea')(path)).text(), await (await an(path)).text()];
  expect(own).toContain(showCode(code(0)));
  expect(own).not.toContain(showCode(code(1)));
  expect(own.match(/class="sheet"/g)).toHaveLength(2);
  // What she agrees to is what she would on a phone, and that somebody types the sheet.
  const consent = [
    'Dat zie je pas als veel mensen',
    'Wie dit blad intikt, ziet wat je aankruist.',
    'wordt alles gewist',
  ];
  for (const words of [...consent, 'verbonden.test/meten/invullen/wissen', 'ik weet dat ik altijd mag stoppen']) {
    expect(own.split(words), words).toHaveLength(3);
  }
  expect(colleague).not.toContain(showCode(code(0)));
  expect(colleague.match(/class="sheet"/g)).toHaveLength(1);
  expect((await site.as('rik')(path)).status).toBe(403);
});

it('a sheet asks who agreed earlier nothing of that again, and says how she stops', async () => {
  const { made, type, code } = await entry({ startsOn: '2026-08-01', endsOn: '2026-11-01' });
  const typed = await type({ code: code(0), items: '132311', givenOn: '2026-08-01' }, '?moment=voor');
  expect(typed.status).toBe(303);
  const path = `/meten/${ours}/${made.id}/papier/formulieren?moment=na`;
  const sheets = (await (await site.as('bea')(path)).text()).split('class="sheet"').slice(1);
  const asks = (sheet: string) => sheet.includes('ik weet dat ik altijd mag stoppen');
  const own = sheets.find((sheet) => sheet.includes(showCode(code(0)))) ?? '';
  expect([asks(own), own.includes('verbonden.test/meten/invullen/wissen')]).toEqual([false, true]);
  expect(sheets.filter(asks).length).toBe(sheets.length - 1);
});

describe('a file', () => {
  const header = 'code;moment;item1;item2;item3;item4;item5;item6';
  const upload = async (an: TestApp['request'], made: MadeCohort, content: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set('bestand', new Blob([content]), 'antwoorden.csv');
    return an(`/meten/${ours}/${made.id}/bestand`, { method: 'POST', body });
  };
  const confirm = (
    an: TestApp['request'],
    made: MadeCohort,
    html: string,
    said: Record<string, string> = { meedoen: 'ja' },
  ) => {
    const rows = [...html.matchAll(/name="rij" value="([^"]*)"/g)].map(([, row = '']) => row.replaceAll('&quot;', '"'));
    const body = formBody({ ...hiddenFields(html), ...said, rij: rows });
    return an(`/meten/${ours}/${made.id}/bestand/bewaren`, { method: 'POST', body });
  };

  it('says per row what will happen, saves all of it after that, once', async () => {
    const { made, an, code } = await entry();
    const rows = [`${code(0)};voor;1;3;;2;3;1`, `${showCode(code(1)).toLowerCase()};Vóór;${before.join(';')}`];
    const [status, html] = await textOf(await upload(an, made, `\ufeff${[header, ...rows].join('\r\n')}\r\n`));
    expect([status, html]).toEqual([200, expect.stringContaining('1 rij wordt bewaard')]);
    expect(html).toContain('Staat er al');
    expect(await kept(made, 0)).toEqual([]);
    const saved = await confirm(an, made, html);
    expect(saved.headers.get('Location')).toContain('/bestand?bewaard=1');
    expect((await confirm(an, made, html)).headers.get('Location')).toContain('/bestand?bewaard=1');
    expect(await kept(made, 0)).toMatchObject([{ items: [1, 3, null, 2, 3, 1], channel: 'csv', version: 1 }]);
  });

  it('is asked once whether everybody in it agreed of whom that is not known', async () => {
    const { made, an, code } = await entry();
    const content = [header, `${code(0)};voor;1;3;;2;3;1`, `${code(3)};voor;1;3;;2;3;1`].join('\n');
    const html = await (await upload(an, made, content)).text();
    expect(html).toContain('Van 2 mensen in dit bestand weten we nog niet of ze meedoen');
    const [status, refused] = await textOf(await confirm(an, made, html, {}));
    expect([status, refused]).toEqual([422, expect.stringContaining('haal die rij dan uit het bestand')]);
    expect([await kept(made, 0), await agreed(made)]).toEqual([[], [null, null, null, null]]);
    expect((await confirm(an, made, refused)).status).toBe(303);
    const today = site.clock.now().toISOString().slice(0, 10);
    expect(await agreed(made)).toEqual([today, null, null, today]);
  });

  it('keeps nothing of a row without any answer, and says so', async () => {
    const { made, an, code } = await entry();
    // Of who stopped as well: a list of all cards has a row for her.
    const rows = [`${code(0)};voor;1;3;;2;3;1`, `${code(3)};voor;;;;-;;`, `${code(2)};voor;;;;;;`];
    const [status, html] = await textOf(await upload(an, made, [header, ...rows].join('\n')));
    expect([status, html]).toEqual([200, expect.stringContaining('1 rij wordt bewaard')]);
    expect(html.match(/Leeg: niets te bewaren/g)).toHaveLength(2);
    expect(html).toContain('Van 1 persoon in dit bestand');
    expect((await confirm(an, made, html)).headers.get('Location')).toContain('/bestand?bewaard=1');
    expect([await kept(made, 0), await kept(made, 3), await kept(made, 2)]).toMatchObject([[{ version: 1 }], [], []]);
    const nothing = await (await upload(an, made, [header, rows[1]].join('\n'))).text();
    expect(nothing).toContain('Er is niets te bewaren');
    expect(nothing).not.toContain('Bewaar deze rijen');
  });

  it('is read with semicolons, commas or tabs, in the letters of older programs, with its columns in any order', async () => {
    const { made, an, code } = await entry();
    for (const separator of [',', '\t', ';']) {
      const content = [
        'item6,moment,code,item1,item2,item3,item4,item5,opmerking',
        `1,v\u00f3\u00f3r,${code(0)},1,3,3,2,3,caf\u00e9`,
      ]
        .join('\n')
        .replaceAll(',', separator);
      const html = await (await upload(an, made, Buffer.from(content, 'latin1'))).text();
      expect(html).toContain('1 rij wordt bewaard');
    }
  });

  it('with one row that cannot be saves nothing, and says at each row what is wrong', async () => {
    const { made, an, code } = await entry();
    const rows = [
      `${code(0)};voor;1;3;3;2;3;1`,
      `${code(0)};voor;1;3;3;2;3;1`,
      '222222222;voor;1;1;1;1;1;1',
      'ABC;straks;9;1;1;1;1;ja',
      `${code(1)};voor;1;1;1;1;1;1`,
      `${code(2)};voor;1;1;1;1;1;1`,
      `${code(3)};na;1;1;1;1;1;1`,
    ];
    const [status, html] = await textOf(await upload(an, made, [header, ...rows].join('\n')));
    expect([status, html]).toEqual([422, expect.stringContaining('6 rijen kunnen niet')]);
    for (const said of [
      'staan ook op rij 2',
      'hoort niet bij deze meting',
      'een teken is verkeerd',
      'Dit moment kent deze meting niet',
      'item1: „9” bestaat niet',
      'Er staan al andere antwoorden',
      'Deze deelnemer is gestopt',
      'Dit moment komt pas later',
    ]) {
      expect(html).toContain(said);
    }
    expect((await confirm(an, made, html)).status).toBe(409);
    expect(await kept(made, 0)).toEqual([]);
    expect((await kept(made, 1))[0]?.items).toEqual(before);
  });

  it('that is none, or has other columns, is refused with the reason', async () => {
    const { made, an } = await entry();
    for (const [content, said] of [
      ['', 'Kies een bestand'],
      ['code;moment;item1\nx;voor;1', 'item2, item3, item4, item5, item6'],
      [`${header}\n`, 'geen rijen'],
      [`${header}\n"x`, 'aanhalingsteken'],
      [Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'), 'CSV'],
    ] as const) {
      expect(await textOf(await upload(an, made, content))).toEqual([422, expect.stringContaining(said)]);
    }
    const example = await an(`/meten/${ours}/${made.id}/bestand/voorbeeld.csv`);
    expect(await example.text()).toContain(header);
  });
});
