import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../test/harness/cohort-people';
import { createSharingSite } from '../../../test/harness/sharing-site';
import type { TestApp } from '../../../test/harness/test-app';
import type { Scope } from '../../platform/database/database';
import { createDataKeys, type DataKeys } from '../../platform/encryption/data-keys';
import { SealError } from '../../platform/encryption/seal';
import { participantScope } from './access';
import { noProcessAnswers } from './cohort';
import { deleteAnswers, readAnswered, readAnswers, saveAnswer } from './enter-answers/queries';
import {
  changeParticipant,
  codePurpose,
  deleteParticipant,
  findParticipant,
  readCodes,
  readParticipant,
  readParticipants,
} from './keep-participants/queries';
import { readCode } from './participant-code';
import { changeCohort, deleteCohort, readCohort, readCohortsOf } from './queries';

const ours = 'org-herentals';
const theirs = 'org-olen';
const scope = (organisation: string): Scope => ({ organisation, person: null });
const before = [1, 3, 3, 2, 3, null];
const people = [
  { answers: { before, after: [3, 1, 1, 3, 1, 1] }, attendance: 4 },
  { ageGroup: '60+', answers: { before: [3, 3, 3, 3, 3, 3] } },
  { dropOut: { reason: 'moved', moment: 'after' } },
] as const;

let site: TestApp;
let keys: DataKeys;
let cohort: MadeCohort;
let other: MadeCohort;
beforeAll(async () => {
  site = await createSharingSite();
  keys = createDataKeys(site.deps);
  cohort = await addCohort(site, ours, people);
  other = await addCohort(site, theirs, people);
});
afterAll(() => site.close());

const read: TestApp['deps']['database']['read'] = (given, work) => site.deps.database.read(given, work);
const asOwner = async <T>(query: RawBuilder<T>) => (await site.deps.database.asOwner((db) => query.execute(db))).rows;
const keyOf = (made: MadeCohort, place: number) => ({
  organisation: made.organisation,
  cohort: made.id,
  participant: made.participants[place]?.id ?? '',
});

describe('a cohort', () => {
  it('is read as it was written, with its people in the order of their cards', async () => {
    await read(scope(ours), async (db) => {
      expect(await readCohort(db, cohort)).toMatchObject({ title: 'Telefooncirkel Noord', state: 'collecting' });
      expect((await readCohortsOf(db, ours)).map(({ id }) => id)).toEqual([cohort.id]);
      const found = await readParticipants(db, cohort);
      expect(found.map(({ id }) => id)).toEqual(cohort.participants.map(({ id }) => id));
      expect(found.map(({ attendance }) => attendance)).toEqual([4, null, null]);
      expect(found[1]?.ageGroup).toBe('60+');
      expect(found[2]?.dropOut).toEqual({ reason: 'moved', moment: 'after' });
    });
  });

  it('has answers and codes that its organisation opens', async () => {
    await read(scope(ours), async (db) => {
      const cipher = await keys.of(db, ours);
      const answers = await readAnswers(db, cipher, { organisation: ours, cohort: cohort.id });
      expect(answers).toHaveLength(3);
      const own = await readAnswers(db, cipher, keyOf(cohort, 0));
      expect(own.find(({ moment }) => moment === 'before')).toMatchObject({ items: before, channel: 'paper' });
      expect(await readAnswered(db, cohort)).toHaveLength(3);
      const codes = await readCodes(db, cipher, cohort);
      expect([...codes.values()].sort()).toEqual(cohort.participants.map(({ code }) => code).sort());
      for (const code of codes.values()) expect(readCode(code)).toBe(code);
    });
  });

  it('is saved by the first of two, and the second is told', async () => {
    const made = await addCohort(site, ours);
    await site.deps.database.write(scope(ours), async (db) => {
      const found = await readCohort(db, made, { lock: true });
      if (!found) throw new Error('No cohort');
      const change = { cohort: found, by: 'person-bea', at: site.clock.now() };
      expect(await changeCohort(db, { ...change, action: 'share' })).toBe(false);
      expect(await changeCohort(db, { ...change, action: 'close' })).toBe(true);
      expect(await changeCohort(db, { ...change, action: 'close' })).toBe(false);
      expect(await readCohort(db, made)).toMatchObject({ state: 'closed', version: 2 });
    });
  });

  it('takes everything of it along when it is deleted', async () => {
    const made = await addCohort(site, ours, people);
    await site.deps.database.write(scope(ours), async (db) => {
      expect(await deleteCohort(db, made)).toBe(true);
      expect(await deleteCohort(db, made)).toBe(false);
    });
    for (const table of ['cohort_participant', 'cohort_answer']) {
      expect(await asOwner(sql`select from ${sql.table(table)} where cohort = ${made.id}`)).toEqual([]);
    }
  });
});

describe('an answer', () => {
  const answer = (version: number) => ({
    participant: cohort.participants[2]?.id ?? '',
    moment: 'before' as const,
    items: before,
    process: noProcessAnswers,
    channel: 'phone' as const,
    givenOn: '2026-11-20',
    version,
  });

  it('is kept once, changed by the first of two, and stays away once it was deleted', async () => {
    await site.deps.database.write(scope(ours), async (db) => {
      const cipher = await keys.of(db, ours);
      const save = (version: number) =>
        saveAnswer(db, cipher, { organisation: ours, cohort: cohort.id }, answer(version));
      expect([await save(0), await save(0), await save(1), await save(1)]).toEqual([true, false, true, false]);
      expect(await deleteAnswers(db, keyOf(cohort, 2), 'after')).toBe(0);
      expect(await deleteAnswers(db, keyOf(cohort, 2))).toBe(1);
      expect(await save(2)).toBe(false);
    });
  });

  it('goes with its participant', async () => {
    const made = await addCohort(site, ours, people);
    await site.deps.database.write(scope(ours), async (db) => {
      expect(await deleteParticipant(db, keyOf(made, 0))).toBe(true);
      expect(await deleteParticipant(db, keyOf(made, 0))).toBe(false);
      expect(await readAnswered(db, made)).toHaveLength(1);
    });
  });
});

describe('who has a code', () => {
  const find = (code: string) => read(scope(''), (db) => findParticipant(db, keys.hash(codePurpose, code)));

  it('is found by it, without an organisation, and by nothing else', async () => {
    expect(await find(cohort.participants[0]?.code ?? '')).toEqual(keyOf(cohort, 0));
    expect(await find(other.participants[2]?.code ?? '')).toEqual(keyOf(other, 2));
    for (const code of ['', '%', cohort.participants[0]?.id ?? '', `${cohort.participants[0]?.code} `]) {
      expect(await find(code)).toBeNull();
    }
  });

  it('sees and changes what is hers, and nothing else of the organisation', async () => {
    const own = keyOf(cohort, 0);
    await site.deps.database.write(participantScope(own), async (db) => {
      const cipher = await keys.of(db, ours);
      expect(await readCohort(db, cohort)).toMatchObject({ instrument: 'djg6' });
      expect((await readCohortsOf(db, ours)).length).toBe(1);
      expect((await readParticipants(db, cohort)).map(({ id }) => id)).toEqual([own.participant]);
      expect(await readAnswers(db, cipher, { organisation: ours, cohort: cohort.id })).toHaveLength(2);
      expect(await readParticipant(db, keyOf(cohort, 1))).toBeNull();
      expect(await readParticipants(db, other)).toEqual([]);
      const participant = await readParticipant(db, own, { lock: true });
      if (!participant) throw new Error('No participant');
      expect(await changeParticipant(db, { ...participant, agreedOn: '2026-11-20' })).toBe(true);
      expect(await changeParticipant(db, participant)).toBe(false);
      expect(await deleteAnswers(db, keyOf(cohort, 1))).toBe(0);
      for (const table of ['membership', 'cohort_reminder', 'practice_draft']) {
        expect((await sql`select from ${sql.table(table)}`.execute(db)).rows).toEqual([]);
      }
    });
    const forged = keyOf(cohort, 1);
    const cross = (work: Parameters<TestApp['deps']['database']['write']>[1]) =>
      site.deps.database.write(participantScope(own), work);
    await expect(
      cross((db) =>
        sql`update cohort_participant set attendance = 9 where id = ${forged.participant}`.execute(db).then((done) => {
          if (Number(done.numAffectedRows) !== 0) throw new Error('changed');
        }),
      ),
    ).resolves.toBeUndefined();
    await expect(
      cross((db) =>
        sql`insert into cohort_answer values (${ours}, ${cohort.id}, ${forged.participant}, 'after', 'x', 'phone', '', 1)`.execute(
          db,
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe('what people answered', () => {
  it('does not stand in the database in any readable form, nor do their codes', async () => {
    const dump = JSON.stringify([
      await asOwner(sql`select * from cohort_answer`),
      await asOwner(sql`select * from cohort_participant`),
    ]);
    for (const { code } of [...cohort.participants, ...other.participants]) expect(dump).not.toContain(code);
    expect(dump).not.toContain('items');
    expect(dump).not.toMatch(/\[[123],|[123],[123],/);
  });

  it('is not read by another organisation: its rows do not show, and its key does not open them', async () => {
    const everything = sql`select id from cohort union all select id from cohort_participant
      union all select participant from cohort_answer union all select wrapped from data_key
      union all select cohort from cohort_reminder`;
    for (const nobody of [scope(''), { organisation: null, person: 'person-eva', desk: true }, scope('org-%')]) {
      expect((await read(nobody, (db) => everything.execute(db))).rows).toEqual([]);
    }
    await read(scope(theirs), async (db) => {
      expect(await readCohort(db, cohort)).toBeNull();
      expect(await readParticipants(db, cohort)).toEqual([]);
      expect(await readAnswered(db, cohort)).toEqual([]);
      await expect(keys.of(db, ours)).rejects.toThrow(SealError);
    });
    // Even a row that was carried over by the owner of the tables stays shut.
    await asOwner(sql`update cohort_answer a set sealed = b.sealed from cohort_answer b
      where a.cohort = ${other.id} and b.cohort = ${cohort.id} and a.moment = b.moment`);
    await read(scope(theirs), async (db) => {
      const cipher = await keys.of(db, theirs);
      await expect(readAnswers(db, cipher, { organisation: theirs, cohort: other.id })).rejects.toThrow(SealError);
    });
  });
});
