import { afterAll, beforeAll, expect, it } from 'vitest';
import { studyRecord } from '../../../../test/harness/study-records';
import { openTestDatabase } from '../../../../test/harness/test-database';
import { type Database, publicScope, type Scope } from '../../../platform/database/database';
import { insertStudy, readStudy, showStudies, showStudy, takeStudyStep } from '../queries';
import { contentOf, type StudyRecord } from '../study-record';
import { createEvidenceReader, type ReadEvidence } from './evidence-reader';

let database: Database;
let readEvidence: ReadEvidence;
let now = new Date('2026-11-21T10:00:00Z').getTime();
const desk: Scope = { organisation: null, person: 'an', desk: true };

beforeAll(async () => {
  database = await openTestDatabase();
  const log = { info: () => {}, error: () => {} };
  readEvidence = createEvidenceReader({ database, clock: () => new Date(now), log });
});
afterAll(() => database.close());

const later = () => {
  now += 60_000;
  return new Date(now);
};
const study = (id: string, given: Partial<StudyRecord> = {}) => {
  const record = studyRecord({ practice: null, kind: 'published', activityTypes: ['huisbezoek'], ...given });
  return { organisation: null, id, study: id, content: contentOf(record), state: 'checked' as const, by: 'an' };
};
async function add(id: string, shown = true, activityTypes = ['huisbezoek']): Promise<void> {
  const at = later();
  await database.write(desk, async (db) => {
    await insertStudy(db, { ...study(id, { activityTypes }), at });
    if (shown) await showStudy(db, id, at);
  });
}
async function withdraw(id: string): Promise<void> {
  const at = later();
  await database.write(desk, async (db) => {
    const entry = await readStudy(db, id);
    if (!entry) throw new Error('None');
    const step = { action: 'withdraw', state: 'withdrawn' as const, returned: false, note: null, by: 'an', at };
    await takeStudyStep(db, entry, { ...step, content: contentOf(entry) });
    await showStudy(db, id, at);
  });
}
const seen = async () => {
  now += 2000;
  const { map } = await readEvidence();
  return map
    .all()
    .map(({ id }) => id)
    .sort();
};

it('has what is shown, follows what comes and goes, and is the same object while nothing changes', async () => {
  expect(await seen()).toEqual([]);
  await add('one');
  await add('hidden', false);
  expect(await seen()).toEqual(['one']);
  const before = await readEvidence();
  now += 5000;
  expect(await readEvidence()).toBe(before);
  await add('two');
  expect(await seen()).toEqual(['one', 'two']);
  expect((await readEvidence()).map.cell({ activityType: 'huisbezoek' }).results).toBe(2);
  await withdraw('one');
  expect(await seen()).toEqual(['two']);
  await database.write(publicScope, (db) => showStudies(db, [], new Date(now)));
  expect(await seen()).toEqual(['two']);
  expect((await readEvidence()).syntheses.length).toBeGreaterThan(5);
  expect((await readEvidence()).syntheses.every(({ verified }) => verified)).toBe(true);
});

it('leaves what a study that comes or goes does not touch as it was', async () => {
  await add('elsewhere', true, ['buddywerking']);
  await seen();
  const other = { activityType: 'buddywerking' };
  const before = (await readEvidence()).map.cell(other);
  expect(before.results).toBe(1);
  await add('three');
  expect(await seen()).toContain('three');
  expect((await readEvidence()).map.cell(other)).toBe(before);
  await withdraw('three');
  expect(await seen()).not.toContain('three');
  expect((await readEvidence()).map.cell(other)).toBe(before);
  await withdraw('elsewhere');
  expect(await seen()).toEqual(['two']);
});

it('is asked at most once a second', async () => {
  await seen();
  await database.write(desk, async (db) => {
    await insertStudy(db, { ...study('soon'), at: new Date(now) });
    await showStudy(db, 'soon', new Date(now));
  });
  expect((await readEvidence()).map.size).toBe(1);
  expect(await seen()).toEqual(['soon', 'two']);
});
