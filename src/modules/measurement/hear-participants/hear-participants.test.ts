import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCohort, type CohortPerson, type MadeCohort, variedPeople } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields, type sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { createRandom } from '../../../../test/load/generate-practices';
import { createDataKeys } from '../../../platform/encryption/data-keys';
import { readOutbox } from '../../../platform/mail/mail';
import { participantScope } from '../access';
import { readAnswers, saveAnswer } from '../enter-answers/queries';
import { deleteParticipant } from '../keep-participants/queries';
import { showCode } from '../participant-code';
import { measurementPaths as paths } from '../paths';
import { readWords } from './read-words';

const ours = 'org-herentals';
let site: TestApp;
beforeEach(async () => {
  site = await createSharingSite();
  await run(`insert into person values
    ('person-an', 'An', 'an@herentals.be', true, now(), now()),
    ('person-bea', 'Bea', 'bea@herentals.be', true, now(), now())`);
  await run(`insert into membership (organisation, person, role, since, given_by) values
    ('org-herentals', 'person-an', 'contributor', now(), 'test'),
    ('org-herentals', 'person-bea', 'coordinator', now(), 'test')`);
});
afterEach(() => site.close());

type Who = keyof typeof sharingViewers;
const run = (statement: string) => site.deps.database.asOwner((db) => sql.raw(statement).execute(db));
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
const close = () => run(`update cohort set state = 'closed'`);

/** Somebody who answered twice, and told this. */
const person = (told: CohortPerson['told'], place = 0): CohortPerson => ({
  answers: {
    before: [place % 3 === 0 ? 3 : 1, 3, 3, 2, 3, 1],
    after: place % 2 === 0 ? [3, 1, 1, 2, 1, 3] : [1, 3, 3, 2, 3, 3],
  },
  told,
});
const groupOf = (count: number, told: (place: number) => CohortPerson['told']) =>
  addCohort(
    site,
    ours,
    Array.from({ length: count }, (_, place) => person(told(place), place)),
  );
const writers = (wrote: number, count = 12) =>
  groupOf(count, (place) => ({
    tookPart: place < 6 ? 'every-time' : 'sometimes',
    recommend: 'yes',
    changed: place < wrote ? `Ik ken nu buur ${'ABCDEFGHIJKL'[place]}.` : null,
  }));
const texts = (html: string) => [...html.matchAll(/Ik ken nu buur (\w)\./g)].map(([, letter]) => letter ?? '');
/** As she does with her code. */
const erase = (made: MadeCohort, place: number) => {
  const key = { organisation: ours, cohort: made.id, participant: made.participants[place]?.id ?? '' };
  return site.deps.database.write(participantScope(key), (db) => deleteParticipant(db, key));
};

describe('what participants tell', () => {
  it('is counted by the rules of all counts, on the page and in the files', async () => {
    const made = await writers(0);
    const page = await show('rik', paths.result(made));
    expect(page).toContain('Wat deelnemers zelf vertellen');
    expect(page).toContain('Hoe vaak deden ze mee? (N = 12)');
    expect(page).toMatch(/Elke keer<\/th><td class="number"[^>]*>6</);
    expect(page).toMatch(/Meestal<\/th><td class="number"[^>]*>niet getoond</);
    expect(await show('rik', paths.resultFile(made, 'csv'))).toContain('Hoe vaak deden ze mee? Elke keer;6');
    const json = JSON.parse(await show('rik', paths.resultFile(made, 'json')));
    expect(json.told.tookPart).toMatchObject({ n: 12, counts: [{ choice: 'every-time', people: 6 }, {}, {}, {}] });
    // That all say yes would tell that nobody says no.
    expect(json.told.recommend).toMatchObject({
      n: 12,
      counts: [{ people: null }, { people: null }, { people: null }],
    });
  });

  it('is counted of five who answered a question, and waits for a result where too few answered twice', async () => {
    const told = { tookPart: 'mostly', recommend: 'yes' } as const;
    const five = await groupOf(5, () => told);
    expect(await show('rik', paths.result(five))).toContain('Hoe vaak deden ze mee? (N = 5)');
    const four = await groupOf(6, (place) => (place < 4 ? told : { tookPart: null, recommend: null }));
    expect(await show('rik', paths.result(four))).toContain('Minder dan 5 mensen antwoordden hierop.');
    const afterOnly = { answers: { after: [3, 1, 1, 2, 1, 3] }, told };
    const once = await addCohort(site, ours, Array(6).fill(afterOnly));
    const page = await show('rik', paths.result(once));
    expect(page).toContain('Nog te weinig antwoorden');
    expect(page).not.toContain('(N = 6)');
  });

  it('in their own words is there for members once the measurement is closed, without who or in which order', async () => {
    const made = await writers(8);
    const open = await show('bea', paths.result(made));
    expect([texts(open), open.includes('als de meting afgesloten is')]).toEqual([[], true]);
    await close();
    const seen = await Promise.all(
      (['rik', 'an', 'bea'] as const).map(async (who) => texts(await show(who, paths.result(made)))),
    );
    expect(seen[0]?.toSorted()).toEqual([...'ABCDEFGH']);
    expect(seen[0]).not.toEqual([...'ABCDEFGH']);
    expect(seen).toEqual([seen[0], seen[0], seen[0]]);
    const answer = await site.as('rik')(paths.result(made));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const html = await answer.text();
    for (const { id, code } of made.participants) {
      expect(html).not.toContain(id);
      expect(html).not.toContain(showCode(code));
    }
    for (const who of ['carl', 'eva', 'nobody'] as const) {
      expect([who, (await site.as(who)(paths.result(made))).status]).toEqual([who, 404]);
    }
    for (const format of ['csv', 'json'] as const) {
      expect(texts(await show('bea', paths.resultFile(made, format)))).toEqual([]);
    }
  });

  it('of four people is not shown; what somebody deletes is gone at once, and with the fifth all', async () => {
    const made = await writers(6);
    const four = await writers(4);
    await close();
    expect(texts(await show('bea', paths.result(four)))).toEqual([]);
    expect(await show('bea', paths.result(four))).toContain('Minder dan 5 mensen schreven iets op.');
    const all = texts(await show('bea', paths.result(made)));
    expect(all).toHaveLength(6);
    await erase(made, 2);
    expect(texts(await show('bea', paths.result(made)))).toEqual(all.filter((letter) => letter !== 'C'));
    await erase(made, 0);
    expect(texts(await show('bea', paths.result(made)))).toEqual([]);
  });

  it('opens to nobody who works for another organisation', async () => {
    const made = await writers(8);
    const keys = createDataKeys(site.deps);
    const read = (organisation: string) =>
      site.deps.database.read({ organisation, person: null }, (db) => readWords(db, keys, made, 'changed'));
    expect((await read(ours)).people).toBe(8);
    expect(await read('org-olen')).toEqual({ people: 0, texts: [] });
  });
});

const harm = 'Ik voelde me & buitengesloten.';
const shown = 'Ik voelde me &amp; buitengesloten.';
const harmed = () =>
  addCohort(
    site,
    ours,
    variedPeople(18, createRandom(3)).map((each, place) => ({
      ...each,
      told: place === 3 ? { harm } : { recommend: 'yes' },
    })),
  );
/** Tells it of herself afterwards, in the place of what she told. */
const tell = ({ id, participants }: MadeCohort, place: number, told: string) =>
  site.deps.database.write({ organisation: ours, person: null }, async (db) => {
    const cipher = await createDataKeys(site.deps).of(db, ours);
    const of = { organisation: ours, cohort: id, participant: participants[place]?.id ?? '' };
    const after = (await readAnswers(db, cipher, of)).find(({ moment }) => moment === 'after');
    if (after) await saveAnswer(db, cipher, of, { ...after, process: { ...after.process, harm: told } });
  });
const title = 'Iemand liet weten dat iets geen goed deed';

describe('that something did no good', () => {
  it('is read by coordinators at once, of one person, and by nobody else', async () => {
    const made = await harmed();
    const answer = await site.as('bea')(paths.cohort(made));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const page = await answer.text();
    expect([page.includes(title), page.includes(shown)]).toEqual([true, true]);
    for (const { id, code } of made.participants) {
      expect(page).not.toContain(id);
      expect(page).not.toContain(showCode(code));
    }
    for (const who of ['an', 'rik'] as const) {
      const other = await show(who, paths.cohort(made));
      expect([who, other.includes(title), other.includes(shown)]).toEqual([who, false, false]);
    }
    for (const who of ['carl', 'eva', 'nobody'] as const) {
      expect([who, (await site.as(who)(paths.cohort(made))).status]).toEqual([who, 404]);
    }
    await close();
    for (const path of [paths.result(made), paths.resultFile(made, 'csv'), paths.resultFile(made, 'json')]) {
      expect(await show('bea', path)).not.toContain('buitengesloten');
    }
    const log = await site.deps.database.asOwner((db) =>
      sql<{ actor: string }>`select actor from audit_log where action = 'read-harm'`.execute(db),
    );
    expect(log.rows).toEqual([{ actor: 'person-bea' }]);
  });

  it('leaves the top of the page when a coordinator says it was discussed, until somebody writes something else', async () => {
    const made = await harmed();
    const page = await show('bea', paths.cohort(made));
    const fields = { ...hiddenFields(page), gelezen: /name="gelezen" value="([^"]+)"/.exec(page)?.[1] ?? '' };
    const discuss = (who: Who) => site.as(who)(paths.harmDiscussed(made), { method: 'POST', body: formBody(fields) });
    expect([(await discuss('an')).status, (await discuss('carl')).status]).toEqual([403, 404]);
    // What came since she looked was not read.
    const later = 'Het was te druk.';
    await tell(made, 5, later);
    expect((await discuss('bea')).headers.get('Location')).toContain(paths.cohort(made));
    const then = await show('bea', paths.cohort(made));
    const [top = '', below = ''] = then.split('al besproken is (1)');
    expect([top.includes(later), top.includes(shown), below.includes(shown)]).toEqual([true, false, true]);
    // What is told otherwise afterwards is to be discussed again.
    await tell(made, 3, 'Ik werd uitgelachen.');
    const again = await show('bea', paths.cohort(made));
    expect([again.includes('Ik werd uitgelachen.'), again.includes('al besproken')]).toEqual([true, false]);
    const log = await site.deps.database.asOwner((db) =>
      sql<object>`select actor, detail from audit_log where action = 'discuss-harm'`.execute(db),
    );
    expect(log.rows).toEqual([{ actor: 'person-bea', detail: { texts: 1 } }]);
  });

  it('is gone when she deletes it', async () => {
    const made = await harmed();
    await erase(made, 3);
    expect(await show('bea', paths.cohort(made))).not.toContain(title);
  });

  it('asks the coordinator, also before sharing, whether something serious happened', async () => {
    const made = await harmed();
    const quiet = await writers(0);
    await close();
    expect(await show('bea', paths.cohort(made))).toContain('Vul in of er iets ernstigs gebeurde');
    const sharing = await show('bea', paths.share(made));
    expect(sharing).toContain('Iemand schreef dat iets geen goed deed');
    expect(sharing).toContain('„dat weten we niet”');
    expect(sharing).not.toContain('buitengesloten');
    expect(await show('bea', paths.share(quiet))).not.toContain('Iemand schreef dat iets geen goed deed');
  });

  it('is mailed to coordinators the next morning, once, without the words or a code', async () => {
    const made = await harmed();
    expect(await site.runJob('tell-harm')).toBe(1);
    expect(await site.runJob('tell-harm')).toBe(0);
    const [mail, ...others] = await site.deps.database.asOwner((db) => readOutbox(db, 10));
    expect(others).toEqual([]);
    expect([mail?.recipient, mail?.subject]).toEqual(['bea@herentals.be', title]);
    expect(mail?.body).toContain(paths.cohort(made));
    expect(mail?.body).toContain('dat er iets vervelends was, of dat iets geen goed deed.');
    expect(mail?.body).not.toContain('buitengesloten');
    for (const { code } of made.participants) expect(mail?.body).not.toContain(showCode(code));
    await harmed();
    expect(await site.runJob('tell-harm')).toBe(1);
  });

  it('is mailed later when no coordinator could be reached', async () => {
    await run(`delete from membership`);
    await harmed();
    expect(await site.runJob('tell-harm')).toBe(0);
    await run(`insert into membership (organisation, person, role, since, given_by) values
      ('org-herentals', 'person-bea', 'coordinator', now(), 'test')`);
    expect(await site.runJob('tell-harm')).toBe(1);
  });
});
