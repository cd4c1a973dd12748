import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type CohortPerson, type MadeCohort, variedPeople } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { createRandom } from '../../../../test/load/generate-practices';
import type { Connection } from '../../../platform/database/database';
import { createDataKeys } from '../../../platform/encryption/data-keys';
import { participantScope } from '../access';
import { type Answer, type CohortAction, type CohortPlan, type Moment, noProcessAnswers } from '../cohort';
import { deleteAnswers, saveAnswer } from '../enter-answers/queries';
import { instruments } from '../instruments/all';
import { codePurpose, deleteParticipant, insertParticipants } from '../keep-participants/queries';
import { measurementPaths } from '../paths';
import { changeCohort, readCohort } from '../queries';
import { score } from '../scoring';

const ours = 'org-herentals';
const random = createRandom(20_261_123);
const below = (count: number) => Math.floor(random() * count);
/** A form with a total of so much. */
function form(least = 0, most = 6): number[] {
  const items = Array.from({ length: 6 }, () => 1 + below(3));
  const { total } = score(instruments.djg6, items);
  return total !== null && total >= least && total <= most ? items : form(least, most);
}
const pair = (): CohortPerson => ({ answers: { before: form(3, 6), after: form(0, 3) } });
/** Never what somebody of `pair` gave. */
const otherForm = (moment: Moment) => (moment === 'before' ? form(0, 2) : form(4, 6));
const times = (count: number, make: () => CohortPerson) => Array.from({ length: count }, make);

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const make = (people: readonly CohortPerson[], plan: Partial<CohortPlan> = {}) => addCohort(site, ours, people, plan);
const write = <T>(work: (db: Connection) => Promise<T>) =>
  site.deps.database.write({ organisation: ours, person: null }, work);
const keyOf = (made: MadeCohort, place: number) => ({
  ...{ organisation: made.organisation, cohort: made.id, participant: made.participants[place]?.id ?? '' },
});

/** A colleague types it, as with everybody of `make`, unless told. */
const answer = (
  made: MadeCohort,
  place: number,
  moment: Moment,
  { items = otherForm(moment), channel = 'paper' }: Partial<Pick<Answer, 'items' | 'channel'>> = {},
) =>
  write(async (db) => {
    const { participant, ...key } = keyOf(made, place);
    const cipher = await createDataKeys(site.deps).of(db, ours);
    await deleteAnswers(db, { ...key, participant }, moment);
    const given = { participant, moment, items, process: noProcessAnswers, channel, givenOn: '2026-11-20' };
    await saveAnswer(db, cipher, key, { ...given, version: 0 });
  });
const erase = (made: MadeCohort, place: number) =>
  site.deps.database.write(participantScope(keyOf(made, place)), (db) => deleteParticipant(db, keyOf(made, place)));
const step = (made: MadeCohort, action: CohortAction) =>
  write(async (db) => {
    const cohort = await readCohort(db, made, { lock: true });
    if (cohort) await changeCohort(db, { cohort, by: 'person-bea', at: site.clock.now(), action });
  });
/** Cards that nobody used. */
const addCards = (made: MadeCohort, count: number) =>
  write(async (db) => {
    const keys = createDataKeys(site.deps);
    const cards = Array.from({ length: count }, () => ({
      ...{ id: site.deps.randomToken(), code: 'BCDFGHJKL', arm: 'group' as const, ageGroup: null },
      codeHash: keys.hash(codePurpose, site.deps.randomToken()),
    }));
    await insertParticipants(db, await keys.of(db, ours), made, cards);
    made.participants.push(...cards.map(({ id, code }) => ({ id, code })));
  });

interface Told {
  parts: { part: string; madeOn: string; changedSince: boolean }[];
  awaited: { part: string; people: number }[];
  leftOut: { part: string; people: number }[];
  group: { attendance: { pairs: number }; change: { difference: number } } | null;
  followUps: { n: number }[];
}
const json = async (made: MadeCohort): Promise<Told> =>
  (await site.as('rik')(`/nl${measurementPaths.resultFile(made, 'json')}`)).json();
/** The numbers alone. */
const numbers = async (made: MadeCohort) => {
  const { parts: _parts, awaited: _awaited, ...rest } = await json(made);
  return JSON.stringify(rest);
};
const page = async (path: string, as: 'rik' | 'bea' = 'rik') =>
  (await (await site.as(as)(`/nl${path}`)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const rows = async (table: string, made: MadeCohort) =>
  (
    await site.deps.database.asOwner((db) =>
      sql<{ version: number }>`select * from ${sql.table(table)} where cohort = ${made.id}`.execute(db),
    )
  ).rows;

describe('the first result', () => {
  it('waits until everybody who began has answered, and is there with the last answer', async () => {
    const last = { answers: { before: form() } };
    const made = await make([...times(23, pair), last, {}, { ...last, dropOut: { reason: 'ill', moment: 'after' } }]);
    expect(await page(measurementPaths.result(made))).toContain('Zodra nog één deelnemer na afloop antwoordde');
    expect(await json(made)).toMatchObject({ group: null, awaited: [{ part: 'after', people: 1 }], parts: [] });
    const csv = await site.as('rik')(`/nl${measurementPaths.resultFile(made, 'csv')}`);
    expect(await csv.text()).toContain('Nog te weinig antwoorden');
    await answer(made, 23, 'after');
    expect(await page(measurementPaths.result(made))).toContain('De uitkomst is van 20 november 2026.');
    expect(await json(made)).toMatchObject({ group: { attendance: { pairs: 24 } }, awaited: [] });
  });

  it('waits no longer once it is closed, or a later moment is asked', async () => {
    const waiting = [...times(6, pair), { answers: { before: form() } }];
    const closed = await make(waiting);
    await step(closed, 'close');
    expect((await json(closed)).group?.attendance.pairs).toBe(6);
    const later = await make(waiting, { startsOn: '2026-05-01', endsOn: '2026-08-01' });
    expect((await json(later)).group?.attendance.pairs).toBe(6);
  });

  it('is one version however often it is seen, with somebody in no number who answered only afterwards', async () => {
    const late = { answers: { after: form() }, told: { tookPart: 'mostly', recommend: 'yes' } } as const;
    const lost = { answers: { before: form(), after: form() }, told: { tookPart: 'every-time' } } as const;
    const made = await make([...times(12, pair), lost, late]);
    const first = await json(made);
    expect(first).toMatchObject({ group: { attendance: { pairs: 13 } }, told: { tookPart: null, recommend: null } });
    for (const _ of [2, 3, 4]) expect(await json(made)).toEqual(first);
    expect(await rows('cohort_result', made)).toMatchObject([{ version: 1 }]);
    // She is in no sum of it: that she goes makes no other.
    await erase(made, 13);
    expect(await json(made)).toEqual(first);
    expect(await rows('cohort_result', made)).toMatchObject([{ version: 1 }]);
  });

  it('is made once by two who look at once', async () => {
    const made = await make(times(8, pair));
    const [one, two] = await Promise.all([numbers(made), numbers(made)]);
    expect(one).toBe(two);
    expect(await rows('cohort_result', made)).toMatchObject([{ version: 1 }]);
    expect(await rows('cohort_counted', made)).toHaveLength(8);
  });
});

describe('a result that was seen', () => {
  it('stays what it was until five people changed, whoever answers, is corrected or deletes hers', async () => {
    const made = await make([...times(24, pair), { answers: { before: form() } }], { followUps: [] });
    await step(made, 'close');
    const first = await numbers(made);
    await erase(made, 0);
    expect(await numbers(made)).toBe(first);
    expect(await page(measurementPaths.result(made))).toContain('Sindsdien veranderde er iets.');
    await answer(made, 1, 'after');
    await answer(made, 1, 'before');
    await answer(made, 2, 'after');
    await answer(made, 24, 'after');
    await step(made, 'reopen');
    expect(await numbers(made)).toBe(first);
    // Deleted people and those that changed count together, each once.
    await erase(made, 3);
    await erase(made, 4);
    await answer(made, 1, 'after');
    await erase(made, 1);
    for (const place of [5, 6, 7, 8, 9]) await answer(made, place, 'after');
    for (const place of [5, 6, 7, 8, 9]) await answer(made, place, 'before');
    expect(await numbers(made)).not.toBe(first);
    expect(await json(made)).toMatchObject({ group: { attendance: { pairs: 21 } }, parts: [{ changedSince: false }] });
  });

  it('does not count cards that nobody used as people who changed', async () => {
    const made = await make(times(12, pair));
    const first = await numbers(made);
    await addCards(made, 5);
    await answer(made, 0, 'after');
    await answer(made, 0, 'before');
    expect(await numbers(made)).toBe(first);
  });

  it('stays when fewer than five people are left', async () => {
    const made = await make(times(6, pair));
    const first = await numbers(made);
    for (const place of [0, 1, 2, 3, 4, 5]) {
      await erase(made, place);
      expect(await numbers(made)).toBe(first);
    }
    expect(await rows('cohort_counted', made)).toEqual([]);
  });

  it('gets what was answered later by itself, also when one person left meanwhile', async () => {
    const made = await make(times(12, pair));
    const first = await json(made);
    for (const place of [0, 1, 2, 3, 4]) await answer(made, place, 'after-3-months');
    expect(await json(made)).toMatchObject({ followUps: [], awaited: [{ part: 'after-3-months', people: 7 }] });
    expect(await page(measurementPaths.result(made))).toContain('Na 3 maanden: te zien zodra nog 7 deelnemers');
    await erase(made, 5);
    await step(made, 'close');
    expect(await json(made)).toMatchObject({ group: first.group, followUps: [{ n: 5 }] });
    await erase(made, 0);
    expect(await json(made)).toMatchObject({ group: first.group, followUps: [{ n: 5 }] });
  });

  it('is what is shared, unless somebody who is in it deleted everything since', async () => {
    const made = await make(variedPeople(22, createRandom(3)));
    const share = () => page(measurementPaths.share(made), 'bea');
    await step(made, 'close');
    await json(made);
    await answer(made, 1, 'after');
    expect(await share()).toContain('direct na afloop 22');
    await erase(made, 0);
    expect(await share()).toContain('wiste sindsdien alles');
    const seen = { versie: '2', zeker: 'ja', submission: site.deps.randomToken() };
    const sent = await site.as('bea')(measurementPaths.share(made), { method: 'POST', body: formBody(seen) });
    expect(sent.status).toBe(409);
    // Now that five people differ, a version without her is made first.
    for (const place of [2, 3, 4, 5]) await erase(made, place);
    expect(await share()).toContain('direct na afloop 17');
  });

  it('says, once it is shared, that it stays, and of nothing newer', async () => {
    const late = { answers: { after: form() }, told: { tookPart: 'mostly' } } as const;
    const made = await make([...times(23, pair), { answers: { before: form() } }, late]);
    await answer(made, 23, 'after', { channel: 'phone' });
    await step(made, 'close');
    const told = () => page(measurementPaths.result(made));
    expect(await told()).toContain('u kent de antwoorden van alle anderen. Vanaf 5 tellen ze mee.');
    await step(made, 'share');
    const shared = await told();
    expect(shared).not.toContain('Sindsdien');
    expect(shared).toContain('u kent de antwoorden van alle anderen.');
    expect(shared).not.toContain('Vanaf 5');
    await erase(made, 0);
    expect(await told()).toContain('Sindsdien veranderde er iets. Wat u deelde, blijft zoals het was.');
    expect(await told()).not.toContain('tot een nieuwe');
  });

  it('in a format that is not read any more is made anew when nothing changed, and is away otherwise', async () => {
    const made = await make(times(12, pair));
    const first = await numbers(made);
    const outdate = () =>
      site.deps.database.asOwner((db) =>
        sql`update cohort_result set format = 0 where cohort = ${made.id}`.execute(db),
      );
    await outdate();
    expect(await numbers(made)).toBe(first);
    await outdate();
    await erase(made, 0);
    expect((await json(made)).group).toBeNull();
    expect(await page(measurementPaths.result(made))).toContain('De uitkomst wordt opnieuw gemaakt.');
    for (const place of [1, 2, 3, 4]) await erase(made, place);
    expect((await json(made)).group?.attendance.pairs).toBe(7);
  });

  it('never differs from another one by fewer than five people, whatever happens', async () => {
    const made = await make(times(14, pair), { followUps: [] });
    /** What each gave, as it is in the result. */
    const now = new Map(made.participants.map(({ id }) => [id, 'first']));
    const seen: { text: string; people: Map<string, string> }[] = [];
    for (let round = 0; round < 40; round += 1) {
      const place = below(made.participants.length);
      const { id } = made.participants[place] ?? { id: '' };
      const kind = below(6);
      if (kind === 0 && now.size > 8) {
        await erase(made, place);
        made.participants.splice(place, 1);
        now.delete(id);
      } else if (kind === 1) {
        await step(made, round % 2 === 0 ? 'close' : 'reopen');
      } else if (kind === 2) {
        await addCards(made, 1);
        const added = made.participants.length - 1;
        for (const moment of ['before', 'after'] as const) await answer(made, added, moment);
        now.set(made.participants[added]?.id ?? '', 'first');
      } else {
        await answer(made, place, kind === 3 ? 'before' : 'after');
        now.set(id, `${round}`);
      }
      const text = await numbers(made);
      if (seen.at(-1)?.text !== text) seen.push({ text, people: new Map(now) });
    }
    expect(seen.length).toBeGreaterThan(1);
    for (const one of seen) {
      for (const other of seen) {
        const ids = new Set([...one.people.keys(), ...other.people.keys()]);
        const differ = [...ids].filter((id) => one.people.get(id) !== other.people.get(id)).length;
        if (one !== other) expect(differ).toBeGreaterThanOrEqual(5);
      }
    }
  }, 120_000);
});

describe('who answered by herself while colleagues typed all other answers', () => {
  const onPhone = { channel: 'phone' } as const;
  const began = () => ({ answers: { before: form() } });
  const notice = (people: string) =>
    `${people} niet mee: u kent de antwoorden van alle anderen. Vanaf 5 tellen ze mee.`;

  it('is not counted, which the result says, until five did', async () => {
    const made = await make([...times(23, pair), ...times(5, began)]);
    await answer(made, 23, 'after', onPhone);
    await step(made, 'close');
    const first = await json(made);
    expect(first).toMatchObject({ group: { attendance: { pairs: 23 } }, leftOut: [{ part: 'after', people: 1 }] });
    expect(await page(measurementPaths.result(made))).toContain(notice('1 mens die zelf antwoordde, telt'));
    for (const place of [24, 25, 26]) await answer(made, place, 'after', onPhone);
    expect(await json(made)).toMatchObject({ group: { change: first.group?.change }, leftOut: [{ people: 4 }] });
    expect(await page(measurementPaths.result(made))).toContain(notice('4 mensen die zelf antwoordden, tellen'));
    await answer(made, 27, 'after', onPhone);
    expect(await json(made)).toMatchObject({ group: { attendance: { pairs: 28 } }, leftOut: [] });
    expect(await page(measurementPaths.result(made))).not.toContain('Vanaf 5 tellen ze mee');
  });

  it('has no total that follows from the mean and what was typed', async () => {
    const made = await make([...times(11, pair), began()]);
    const shown = async () => (await json(made)).group;
    await answer(made, 11, 'after', onPhone);
    const one = await shown();
    await answer(made, 11, 'after', { ...onPhone, items: [1, 1, 1, 1, 1, 1] });
    expect(await shown()).toEqual(one);
    expect(one?.attendance.pairs).toBe(11);
  });

  it('is not told of by what differs between versions, nor when she deletes or is one of few of her age', async () => {
    const made = await make([...times(12, pair), ...times(6, began)], { followUps: [] });
    for (const place of [12, 13, 14, 15, 16, 17]) await answer(made, place, 'after', onPhone);
    const first = await numbers(made);
    await erase(made, 12);
    // Six people differ, of whom one answered by herself.
    for (const place of [0, 1, 2, 3, 4]) await answer(made, place, 'after');
    expect(await numbers(made)).toBe(first);
    const aged = await make([
      ...times(12, () => ({ ...pair(), ageGroup: '60+' })),
      ...times(11, () => ({ ...pair(), ageGroup: '26-59' })),
      ...times(6, began),
    ]);
    for (const place of [0, 1, 23, 24, 25, 26, 27, 28]) await answer(aged, place, 'after', onPhone);
    expect(await json(aged)).toMatchObject({ group: { attendance: { pairs: 29 } }, subgroups: [], leftOut: [] });
  });

  it('leaves too few when only four others are there', async () => {
    const made = await make([...times(4, pair), ...times(4, began)]);
    for (const place of [4, 5, 6, 7]) await answer(made, place, 'after', onPhone);
    expect((await json(made)).group).toBeNull();
    expect(await page(measurementPaths.result(made))).toContain(notice('4 mensen die zelf antwoordden, tellen'));
  });
});

describe('what is kept of a result', () => {
  it('shows to its organisation alone, and not to who has a code', async () => {
    const made = await make(times(6, pair));
    await json(made);
    for (const scope of [{ organisation: 'org-olen', person: null }, participantScope(keyOf(made, 0))]) {
      for (const table of ['cohort_result', 'cohort_counted']) {
        const found = await site.deps.database.read(scope, (db) => sql`select from ${sql.table(table)}`.execute(db));
        expect(found.rows).toEqual([]);
      }
    }
    const [row] = await rows('cohort_result', made);
    expect(JSON.stringify(row)).not.toContain('attendance');
  });

  it('goes with the answers when their time is over', async () => {
    const made = await make(times(6, pair));
    await json(made);
    const now = site.clock.now();
    site.clock.set('2029-08-12T09:00:00Z');
    expect(await site.runJob('forget-answers')).toBeGreaterThan(0);
    for (const table of ['cohort_result', 'cohort_counted']) expect(await rows(table, made)).toEqual([]);
    expect(await page(measurementPaths.result(made))).toContain('De antwoorden zijn gewist');
    site.clock.set(now.toISOString());
  });
});
