import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCohort } from '../../../../test/harness/shared-cohort';
import { openTestDatabase } from '../../../../test/harness/test-database';
import { type Database, publicScope, type Scope } from '../../../platform/database/database';
import { readStudyRecords, recordCohort, type SharedCohort } from '../contract';
import { readCheckedRecords, readStudiesOf, showStudies } from '../queries';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const practice = 'telefooncirkels';
const scope: Scope = { organisation: 'org-herentals', person: 'an' };
const cohort = sharedCohort;
const { at } = cohort;
const record = (changed: Partial<SharedCohort> = {}) =>
  database.write(scope, (db) => recordCohort(db, { ...cohort, ...changed }));
const seen = () => database.read(publicScope, (db) => readCheckedRecords(db, [practice]));

describe('a shared cohort', () => {
  it('becomes a checked record with what its practice is about, shown once it is time', async () => {
    await record();
    expect(await seen()).toMatchObject([
      {
        id: 'cohort-1-loneliness-0-1',
        kind: 'cohort',
        state: 'checked',
        shown: false,
        quality: 'some-concerns',
        n: 24,
      },
    ]);
    expect((await seen())[0]?.activityTypes.length).toBeGreaterThan(0);
    expect(await database.read(publicScope, (db) => readStudyRecords(db, [practice]))).toEqual([]);
    await database.write(publicScope, (db) => showStudies(db, [practice], at));
    expect(await database.read(publicScope, (db) => readStudyRecords(db))).toMatchObject([{ shown: true }]);
  });

  it('is shared once: again is refused, and what stands never changes', async () => {
    await expect(record()).rejects.toThrow('was shared before');
    await expect(record({ adverse: 'unrelated' })).rejects.toThrow('was shared before');
    expect(await seen()).toMatchObject([{ id: 'cohort-1-loneliness-0-1', version: 1, adverse: cohort.adverse }]);
    const all = await database.read(scope, (db) => readStudiesOf(db, 'org-herentals', 'cohort-1'));
    expect(all.map(({ state, shown }) => [state, shown])).toEqual([['checked', true]]);
  });

  it('of the time when paid hours counted for nothing tells no euro any more', async () => {
    const migration = readFileSync(
      'src/modules/evidence/migrations/20261121T1961_forget_costs_without_pay.sql',
      'utf8',
    );
    await record({ cohort: 'paid' });
    const costs = {
      euroPerParticipant: 40,
      hoursPerParticipant: 0,
      volunteersPerParticipant: null,
      euroPerImproved: 160,
    };
    await record({ cohort: 'unpaid', costs });
    await record({ cohort: 'unknown', costs: null });
    await database.asOwner((db) => sql.raw(migration).execute(db));
    const costsOf = async (id: string) =>
      (await database.read(scope, (db) => readStudiesOf(db, 'org-herentals', id))).map((each) => each.costs);
    expect(await costsOf('paid')).toEqual([{ ...cohort.costs, euroPerParticipant: null, euroPerImproved: null }]);
    expect(await costsOf('unpaid')).toEqual([costs]);
    expect(await costsOf('unknown')).toEqual([null]);
  });

  it('says nothing about fewer than ten people, and nothing of a practice that is not there', async () => {
    const [outcome] = cohort.outcomes;
    if (!outcome) throw new Error('No outcome');
    await expect(record({ cohort: 'small', outcomes: [{ ...outcome, n: 9 }] })).rejects.toThrow();
    await expect(record({ cohort: 'nowhere', practice: 'bestaat-niet' })).rejects.toThrow();
    expect(await database.read(scope, (db) => readStudiesOf(db, 'org-herentals', 'small'))).toEqual([]);
  });

  it('of another organisation cannot be written', async () => {
    await expect(record({ organisation: 'org-mol', cohort: 'theirs' })).rejects.toThrow(/row-level security/);
  });
});
