import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type CohortPerson } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import { cookiesOf } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { createDataKeys } from '../../../platform/encryption/data-keys';
import type { CohortPlan } from '../cohort';
import { readAnswers } from '../enter-answers/queries';
import { readParticipants } from '../keep-participants/queries';
import { showCode } from '../participant-code';
import { measurementPaths } from '../paths';

const ours = 'org-herentals';
let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const cohortOf = (people: readonly CohortPerson[], plan: Partial<CohortPlan> = {}) =>
  addCohort(site, ours, people, plan);
type Made = Awaited<ReturnType<typeof cohortOf>>;
const before = [1, 3, 3, 2, 3, 1];

/** A browser with its cookies. */
function browser() {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const answer = await site.request(path, { ...init, headers });
    for (const cookie of cookiesOf(answer).split('; ')) {
      const [name = '', value = ''] = cookie.split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const post = (path: string, fields: Record<string, string>) => send(path, { method: 'POST', body: formBody(fields) });
  /** Fills in the form of a page as it stands there. */
  const fill = async (path: string, fields: Record<string, string>, to = path) => {
    const html = await (await send(path)).text();
    const moment = /name="moment" value="([^"]*)"/.exec(html)?.[1];
    return post(to, { ...hiddenFields(html), ...(moment && { moment }), ...fields });
  };
  const open = (code: string, more: Record<string, string> = {}) => post('/meten/invullen', { code, ...more });
  return { send, post, fill, open, cookies };
}
type Browser = ReturnType<typeof browser>;

const where = (answer: Response) => [answer.status, answer.headers.get('Location')];
const question = (number: number) => `/meten/invullen/vraag/${number}`;
const begin = async (code: string, more: Record<string, string> = {}): Promise<Browser> => {
  const she = browser();
  expect(where(await she.open(code, more))).toEqual([303, '/meten/invullen/meedoen']);
  await she.fill('/meten/invullen/meedoen', { akkoord: 'ja' });
  return she;
};
const answerAll = async (she: Browser, answers: readonly (string | number)[]) => {
  let last = '';
  for (const [place, antwoord] of answers.entries()) {
    const answer = await she.fill(question(place + 1), { antwoord: String(antwoord) });
    last = answer.headers.get('Location') ?? `${answer.status} at ${place + 1}`;
  }
  return last;
};
const kept = (made: Made, organisation = ours) =>
  site.deps.database.read({ organisation, person: null }, async (db) => {
    const cipher = await createDataKeys(site.deps).of(db, organisation);
    const answers = await readAnswers(db, cipher, { organisation, cohort: made.id });
    const people = await readParticipants(db, made);
    return people.map(({ id, agreedOn, dropOut }) => ({
      agreedOn,
      dropOut,
      answers: answers.filter(({ participant }) => participant === id),
    }));
  });
const at = async (iso: string, work: () => Promise<void>) => {
  const now = site.clock.now();
  site.clock.set(iso);
  await work().finally(() => site.clock.set(now.toISOString()));
};

it('the direct question is asked in Dutch words, on the phone and on a sheet', async () => {
  const made = await cohortOf([{}], { instrument: 'ons' });
  const she = await begin(made.participants[0]?.code ?? '');
  const page = await (await she.send(question(1))).text();
  expect(page).toContain('<h1 lang="nl">Hoe vaak voel je je eenzaam?</h1>');
  expect(page.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Vaak of altijd\s+Soms\s+Af en toe\s+Bijna nooit\s+Nooit/);
  expect(page).not.toContain('op het blad');
  const sheet = await (await site.as('bea')(`/meten/${ours}/${made.id}/papier/formulieren`)).text();
  expect(sheet).toContain('<p lang="nl">Hoe vaak voel je je eenzaam?</p>');
  expect(sheet).toContain('1 Vaak of altijd');
});

describe('a code', () => {
  it('opens however it is typed, and by its QR, whose address is followed by one without the code', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    for (const typed of [
      code,
      showCode(code),
      ` ${code.toLowerCase().replace(/./g, '$& ')}`,
      code.replaceAll('Q', '0'),
    ]) {
      expect(where(await browser().open(typed))).toEqual([303, '/meten/invullen/meedoen']);
    }
    const she = browser();
    const scanned = await she.send(`/meten/invullen?code=${code}`);
    expect(where(scanned)).toEqual([303, '/meten/invullen/meedoen']);
    expect(scanned.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(scanned.headers.get('Cache-Control')).toBe('no-store');
    expect((await she.send('/meten/invullen/meedoen')).status).toBe(200);
    expect(JSON.stringify(site.logLines)).not.toContain(code);
  });

  it('with a typing error is told so, and an unknown one the same whatever it was', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    const wrong = code.replace(/^./, (first) => (first === 'B' ? 'C' : 'B'));
    const answer = await browser().open(wrong);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('klopt niet helemaal');
    const unknown = await browser().open('222222222');
    expect(await unknown.text()).toContain('Deze code kennen we niet');
    const scanned = await browser().send(`/meten/invullen?code=${wrong}`);
    expect(where(scanned)).toEqual([303, '/meten/invullen?fout=typfout']);
    expect(await (await browser().send('/meten/invullen?fout=onbekend')).text()).toContain('Deze code kennen we niet');
    expect((await browser().open('')).status).toBe(422);
  });

  it('cannot be guessed on and on: who tries too often waits, who knows a code is not counted', async () => {
    const made = await cohortOf([{}]);
    site.clock.advance(60_000);
    const code = made.participants[0]?.code ?? '';
    for (let times = 0; times < 30; times += 1) expect((await browser().open(code)).status).toBe(303);
    const statuses = [];
    for (let times = 0; times < 25; times += 1) statuses.push((await browser().open('222222222')).status);
    expect(new Set(statuses)).toEqual(new Set([422, 429]));
    expect((await browser().open(code)).status).toBe(429);
    site.clock.advance(60_000);
    expect((await browser().open(code)).status).toBe(303);
  });
});

describe('who has a code', () => {
  it('agrees first, answers one question a page, and her answers are kept once all of them are there', async () => {
    const made = await cohortOf([{}, {}]);
    const she = browser();
    await she.open(made.participants[0]?.code ?? '');
    expect(where(await she.send(question(1)))).toEqual([303, '/meten/invullen/meedoen']);
    expect((await she.fill('/meten/invullen/meedoen', {})).status).toBe(422);
    expect((await kept(made))[0]?.agreedOn).toBeNull();
    expect(where(await she.fill('/meten/invullen/meedoen', { akkoord: 'ja' }))[0]).toBe(303);
    expect(where(await she.send('/meten/invullen/meedoen'))).toEqual([303, question(1)]);
    expect(where(await she.send(question(3)))).toEqual([303, '/meten/invullen/meedoen']);
    const first = await (await she.send(question(1))).text();
    expect(first).toContain('Vraag 1 van 6');
    expect(first).toContain('Ik ervaar een leegte om me heen');
    const without = await she.fill(question(1), {});
    expect([without.status, await without.text()]).toEqual([422, expect.stringContaining('Kies een antwoord')]);
    expect((await she.fill(question(1), { antwoord: '4' })).status).toBe(422);
    await answerAll(she, [1, 3, 3, 2, 3]);
    expect((await kept(made))[0]?.answers).toEqual([]);
    expect(where(await she.fill(question(6), { antwoord: 'liever-niet' }))).toEqual([303, '/meten/invullen/bedankt']);
    const [own, other] = await kept(made);
    expect(own?.answers).toMatchObject([{ moment: 'before', channel: 'phone', items: [1, 3, 3, 2, 3, null] }]);
    expect(own?.agreedOn).toBe(site.clock.now().toISOString().slice(0, 10));
    expect(other?.answers).toEqual([]);
  });

  it('goes on later, on another device, where she was; goes back and changes what she answered there', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    await answerAll(await begin(code), [1, 1, 1]);
    const she = browser();
    await she.open(code);
    expect(where(await she.send('/meten/invullen/meedoen'))).toEqual([303, question(4)]);
    await she.fill(question(4), { antwoord: '1' });
    expect(await (await she.send(question(4))).text()).toMatch(/value="1" checked/);
    expect(where(await she.fill(question(4), { antwoord: '2' }))).toEqual([303, question(5)]);
    for (const number of [5, 6]) await she.fill(question(number), { antwoord: '2' });
    expect((await kept(made))[0]?.answers[0]?.items).toEqual([1, 1, 1, 2, 2, 2]);
    await she.send('/meten/invullen/bedankt');
    expect(where(await she.send(question(1)))).toEqual([303, '/meten/invullen']);
    await she.open(code);
    const done = await (await she.send('/meten/invullen/meedoen')).text();
    expect(done).toContain('Je bent klaar voor nu');
    expect(done).toContain('12 februari 2027');
  });

  it('is shown to nobody else with her card, whether the code is typed before or after she answers', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    const she = await begin(code);
    const early = browser();
    await early.open(code);
    await answerAll(she, [1, 3, 2]);
    const late = browser();
    await late.send(`/meten/invullen?code=${code}`);
    const form = hiddenFields(await (await she.send(question(1))).text());
    for (const other of [early, late]) {
      for (const number of [1, 2, 3]) {
        expect(where(await other.send(question(number)))).toEqual([303, '/meten/invullen/meedoen']);
        const fields = { ...form, submission: `${form.submission}${number}`, moment: 'before', antwoord: '3' };
        expect(where(await other.post(question(number), fields))).toEqual([303, '/meten/invullen/meedoen']);
      }
      const open = await (await other.send(question(4))).text();
      expect(open).not.toContain('checked');
      expect(open).not.toContain('Vorige vraag');
    }
    expect(await (await she.send(question(1))).text()).toMatch(/value="1" checked/);
    expect(await (await she.send(question(4))).text()).toContain('Vorige vraag');
  });

  it('counts a question that arrives twice once, and an old page does not bring back an old answer', async () => {
    const made = await cohortOf([{}]);
    const she = await begin(made.participants[0]?.code ?? '');
    const fields = { ...hiddenFields(await (await she.send(question(1))).text()), moment: 'before' };
    expect(where(await she.post(question(1), { ...fields, antwoord: '1' }))).toEqual([303, question(2)]);
    await she.fill(question(1), { antwoord: '3' });
    expect(where(await she.post(question(1), { ...fields, antwoord: '1' }))).toEqual([303, question(2)]);
    expect(await (await she.send(question(1))).text()).toMatch(/value="3" checked/);
  });

  it('is asked afterwards about taking part too; the comparison group is not', async () => {
    const made = await cohortOf([{ answers: { before } }, { arm: 'comparison', answers: { before } }], {
      design: 'waiting-list',
    });
    await at('2027-02-13T10:00:00Z', async () => {
      const she = await begin(made.participants[0]?.code ?? '');
      expect(await answerAll(she, before)).toBe(question(7));
      expect((await kept(made))[0]?.answers).toHaveLength(2);
      expect(await answerAll(she, [...before, 'mostly', 'yes', 'Ik ken\r\nmijn buren', ''])).toBe(
        '/meten/invullen/bedankt',
      );
      const after = (await kept(made))[0]?.answers.find(({ moment }) => moment === 'after');
      expect(after).toMatchObject({
        items: before,
        process: { tookPart: 'mostly', recommend: 'yes', changed: 'Ik ken\nmijn buren', harm: null },
      });
      expect(await answerAll(await begin(made.participants[1]?.code ?? ''), before)).toBe('/meten/invullen/bedankt');
    });
  });

  it('who skips everything left nothing to keep, also when she answered before and takes it back', async () => {
    const made = await cohortOf([{}, { answers: { before } }]);
    const skipped = Array.from({ length: 6 }, () => 'liever-niet');
    const nothing = '/meten/invullen/overgeslagen';
    const nobody = await begin(made.participants[0]?.code ?? '');
    expect(await answerAll(nobody, skipped)).toBe(nothing);
    const end = await (await nobody.send(nothing)).text();
    expect(end).toContain('Je sloeg alles over');
    expect(end).toContain('Er is niets bewaard. Dat is goed.');
    expect(end).not.toContain('Je antwoorden zijn bewaard');
    expect((await kept(made))[0]?.answers).toEqual([]);
    await at('2027-02-13T10:00:00Z', async () => {
      const she = await begin(made.participants[1]?.code ?? '');
      const keptAfter = async () => (await kept(made))[1]?.answers.filter(({ moment }) => moment === 'after');
      await answerAll(she, before);
      expect(await keptAfter()).toHaveLength(1);
      await answerAll(she, skipped);
      expect(await keptAfter()).toEqual([]);
      expect(await (await she.send(question(7))).text()).toContain('Kies je overal „Liever niet”, dan bewaren we geen');
      expect(await answerAll(she, [...skipped, 'liever-niet', 'liever-niet', ''])).toBe(question(10));
      expect(await (await she.send(question(10))).text()).toContain('Laat je het leeg, dan bewaren we hier niets.');
      expect(where(await she.fill(question(10), { antwoord: '' }))).toEqual([303, nothing]);
      await answerAll(she, [...skipped, 'mostly']);
      expect(await keptAfter()).toMatchObject([
        { items: [null, null, null, null, null, null], process: { tookPart: 'mostly' } },
      ]);
    });
  });

  it('reads beforehand who reads what she writes; what did harm reaches the coordinator at once', async () => {
    const made = await cohortOf([{ answers: { before } }]);
    await at('2027-02-13T10:00:00Z', async () => {
      const she = browser();
      await she.open(made.participants[0]?.code ?? '');
      const consent = await (await she.send('/meten/invullen/meedoen')).text();
      expect(consent).toContain('de coördinator van Stad Herentals dat meteen, ook als jij de enige bent');
      expect(consent).toContain('alleen als minstens vijf mensen iets schreven');
      await she.fill('/meten/invullen/meedoen', { akkoord: 'ja' });
      await answerAll(she, [...before, 'mostly', 'no', '']);
      const page = () =>
        site
          .as('bea')(measurementPaths.cohort(made))
          .then((answer) => answer.text());
      const asked = await (await she.send(question(10))).text();
      expect(asked).toContain('Was er iets vervelends, of deed iets je geen goed?');
      expect(asked).toContain('De coördinator van de organisatie leest dit meteen');
      expect(await page()).not.toContain('Ik werd uitgelachen');
      await she.fill(question(10), { antwoord: 'Ik werd uitgelachen' });
      expect(await page()).toContain('Ik werd uitgelachen');
    });
  });

  it('says beforehand whether there will be questions again, and does not promise them at the last moment', async () => {
    const made = await cohortOf([{}], { followUps: [] });
    const she = browser();
    await she.open(made.participants[0]?.code ?? '');
    const agree = async () => (await she.send('/meten/invullen/meedoen')).text();
    expect(await agree()).toContain('Nu, en later nog eens.');
    await at('2027-02-12T09:00:00Z', async () => {
      await she.open(made.participants[0]?.code ?? '');
      expect(await agree()).toContain('Dit is de laatste keer.');
      await she.fill('/meten/invullen/meedoen', { akkoord: 'ja' });
      await answerAll(she, [...before, 'every-time', 'yes', '', '']);
      await she.open(made.participants[0]?.code ?? '');
      expect(/<h1[^>]*>([^<]*)/.exec(await agree())?.[1]).toBe('Je bent klaar');
    });
  });

  it('is not asked what was entered for her on paper, nor when the measurement is over or she stopped', async () => {
    const made = await cohortOf([{ answers: { before } }, { dropOut: { reason: 'ill', moment: 'before' } }, {}]);
    const shown = async (place: number) => {
      const she = browser();
      await she.open(made.participants[place]?.code ?? '');
      return (await she.send('/meten/invullen/meedoen')).text();
    };
    expect(await shown(0)).toContain('Je bent klaar voor nu');
    expect(await shown(1)).toContain('Je doet niet meer mee');
    expect(await shown(2)).toContain('Doe je mee?');
    await site.deps.database.asOwner((db) =>
      db
        .withTables<{ cohort: { id: string; state: string } }>()
        .updateTable('cohort')
        .set({ state: 'closed' })
        .where('id', '=', made.id)
        .execute(),
    );
    expect(await shown(2)).toContain('Deze meting is afgelopen');
  });

  it('is told when a sheet was entered in the place of what she had begun, which nobody does unasked', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    const she = await begin(code);
    await answerAll(she, [3, 3, 3, 3, 3]);
    const an = site.as('an');
    const paper = `/meten/${ours}/${made.id}/papier`;
    const type = async (more: Record<string, string> = {}) => {
      const fields = hiddenFields(await (await an(paper)).text());
      const sheet = { code, items: '111111', givenOn: '2026-11-19', ...more };
      return an(paper, { method: 'POST', body: formBody({ ...fields, ...sheet }) });
    };
    const refused = await type();
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('name="toch"')]);
    const rows = `code;moment;item1;item2;item3;item4;item5;item6\n${code};voor;1;1;1;1;1;1`;
    const body = new FormData();
    body.set('bestand', new Blob([rows]), 'antwoorden.csv');
    const file = await an(`/meten/${ours}/${made.id}/bestand`, { method: 'POST', body });
    expect([file.status, await file.text()]).toEqual([422, expect.stringContaining('is zelf aan het invullen')]);
    expect((await kept(made))[0]?.answers).toEqual([]);
    const last = hiddenFields(await (await she.send(question(6))).text());
    expect((await type({ toch: '1' })).status).toBe(303);
    expect(where(await she.post(question(6), { ...last, moment: 'before', antwoord: '3' }))).toEqual([
      303,
      '/meten/invullen/meedoen',
    ]);
    const said = await (await she.send('/meten/invullen/meedoen')).text();
    expect(said).toContain('Wat je hier antwoordde, telt niet mee');
    expect(said).not.toContain('Je antwoorden zijn bewaard');
    expect((await kept(made))[0]?.answers).toMatchObject([{ items: [1, 1, 1, 1, 1, 1], channel: 'paper' }]);
  });

  it('who may be younger than 18 is told of her parents', async () => {
    const made = await cohortOf([{ ageGroup: '13-17' }, { ageGroup: '60+' }]);
    const shown = async (place: number) => {
      const she = browser();
      await she.open(made.participants[place]?.code ?? '');
      return (await she.send('/meten/invullen/meedoen')).text();
    };
    expect(await shown(0)).toContain('Ben je jonger dan 18?');
    expect(await shown(1)).not.toContain('Ben je jonger dan 18?');
  });
});

describe('who stops', () => {
  it('for a while finds back what she answered', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    const she = await begin(code);
    await answerAll(she, [1, 1]);
    expect(where(await she.fill('/meten/invullen/stoppen', { wat: 'later' }))).toEqual([
      303,
      '/meten/invullen/gestopt',
    ]);
    expect(where(await she.send(question(2)))).toEqual([303, '/meten/invullen']);
    await she.open(code);
    expect(where(await she.send('/meten/invullen/meedoen'))).toEqual([303, question(3)]);
  });

  it('for good is asked no more, and what she was busy with goes', async () => {
    const made = await cohortOf([{}]);
    const code = made.participants[0]?.code ?? '';
    const she = await begin(code);
    await answerAll(she, [1, 1]);
    await she.fill('/meten/invullen/stoppen', { wat: 'niet-meer' });
    expect((await kept(made))[0]).toMatchObject({
      answers: [],
      dropOut: { reason: 'asked-to-stop', moment: 'before' },
    });
    await she.open(code);
    expect(await (await she.send('/meten/invullen/meedoen')).text()).toContain('Je doet niet meer mee');
  });

  it('deletes everything with her code after she said that she is sure, also when the measurement was shared', async () => {
    const made = await cohortOf([{ answers: { before } }, { answers: { before } }]);
    await site.deps.database.asOwner((db) =>
      db
        .withTables<{ cohort: { id: string; state: string } }>()
        .updateTable('cohort')
        .set({ state: 'shared' })
        .where('id', '=', made.id)
        .execute(),
    );
    const code = made.participants[0]?.code ?? '';
    const she = browser();
    expect(await (await she.send('/meten/invullen/wissen')).text()).toContain('Wissen: vul je code in');
    expect(where(await she.open(code, { wissen: '1' }))).toEqual([303, '/meten/invullen/wissen']);
    expect(await (await she.send('/meten/invullen/wissen')).text()).toContain('Deze meting is al gedeeld');
    expect((await she.fill('/meten/invullen/wissen', {})).status).toBe(422);
    expect(await kept(made)).toHaveLength(2);
    expect(where(await she.fill('/meten/invullen/wissen', { zeker: 'ja' }))).toEqual([303, '/meten/invullen/gewist']);
    expect(await kept(made)).toHaveLength(1);
    expect(await (await browser().open(code)).text()).toContain('Deze code kennen we niet');
  });
});

describe('a tablet for everybody', () => {
  it('goes back to the first page by itself and forgets, after asking whether somebody is still there', async () => {
    const made = await cohortOf([{}, {}]);
    const she = await begin(made.participants[0]?.code ?? '', { tablet: '1' });
    expect((await she.send(question(1))).headers.get('Refresh')).toBe('300; url=/meten/invullen/nog-daar');
    expect((await she.send('/meten/invullen/nog-daar')).headers.get('Refresh')).toBe('60; url=/meten/invullen/tablet');
    expect(await answerAll(she, before)).toBe('/meten/invullen/bedankt?tablet=1');
    const thanks = await she.send('/nl/meten/invullen/bedankt?tablet=1');
    expect(thanks.headers.get('Refresh')).toBe('60; url=/nl/meten/invullen/tablet');
    expect((await kept(made))[0]?.answers[0]?.channel).toBe('kiosk');
    expect(where(await she.send(question(1)))).toEqual([303, '/meten/invullen']);
    const other = await begin(made.participants[1]?.code ?? '', { tablet: '1' });
    const page = await (await other.send('/meten/invullen/tablet')).text();
    expect(page).toContain('name="tablet"');
    expect(where(await other.send(question(1)))).toEqual([303, '/meten/invullen']);
  });

  it('deletes everything for who asks that there, and forgets her as well', async () => {
    const made = await cohortOf([{ answers: { before } }, {}]);
    const she = browser();
    const first = await (await she.send('/nl/meten/invullen/tablet')).text();
    expect(first).toContain('href="/nl/meten/invullen/wissen?tablet=1"');
    const asked = await she.send('/meten/invullen/wissen?tablet=1');
    expect(asked.headers.get('Refresh')).toBe('300; url=/meten/invullen/tablet');
    const html = await asked.text();
    expect(html).toContain('Wissen: vul je code in');
    const fields = Object.fromEntries(
      [...html.matchAll(/type="hidden" name="(tablet|wissen)" value="(1)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(where(await she.open(made.participants[0]?.code ?? '', fields))).toEqual([303, '/meten/invullen/wissen']);
    const sure = await she.send('/meten/invullen/wissen');
    expect(sure.headers.get('Refresh')).toBe('300; url=/meten/invullen/nog-daar');
    const done = await she.fill('/meten/invullen/wissen', { zeker: 'ja' });
    expect(where(done)).toEqual([303, '/meten/invullen/gewist?tablet=1']);
    expect(await kept(made)).toHaveLength(1);
    expect([...she.cookies.keys()]).toEqual([]);
  });

  it('keeps no page: none may be stored, found or heard of elsewhere', async () => {
    const made = await cohortOf([{}]);
    const she = await begin(made.participants[0]?.code ?? '');
    for (const path of ['', '/vraag/1', '/stoppen', '/wissen', '/bedankt', '/overgeslagen', '/tablet'].map(
      (end) => `/meten/invullen${end}`,
    )) {
      const { headers } = await she.send(path);
      expect([path, headers.get('Cache-Control'), headers.get('ETag')]).toEqual([path, 'no-store', null]);
      expect(headers.get('X-Robots-Tag')).toContain('noindex');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
    }
  });
});
