import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { runOnce } from './submission';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const now = new Date('2026-11-20T09:00:00Z');
const id = (name: string) => name.padEnd(22, '0');
let done: string[] = [];

function submit(submission: string, work: string, at = now): Promise<string> {
  return database.write(publicScope, (db) =>
    runOnce(db, submission, at, async () => {
      await sql`select pg_sleep(0.05)`.execute(db);
      done.push(work);
      return `/done/${work}`;
    }),
  );
}

test('a form that arrives again is not done again, and shows the outcome of the first time', async () => {
  done = [];
  expect(await submit(id('again'), 'first')).toBe('/done/first');
  expect(await submit(id('again'), 'second')).toBe('/done/first');
  expect(done).toEqual(['first']);
});

test('of a form that arrives twice at the same moment, one is done', async () => {
  done = [];
  const outcomes = await Promise.all(['a', 'b', 'c'].map((work) => submit(id('double'), work)));
  expect(done).toHaveLength(1);
  expect(outcomes).toEqual(Array(3).fill(`/done/${done[0]}`));
});

test('work that failed leaves nothing, so the person may try again', async () => {
  const failing = database.write(publicScope, (db) => runOnce(db, id('fails'), now, () => Promise.reject(Error('no'))));
  await expect(failing).rejects.toThrow('no');
  expect(await submit(id('fails'), 'retry')).toBe('/done/retry');
});

test('ids are forgotten after thirty days', async () => {
  await submit(id('old'), 'old');
  await submit(id('newer'), 'newer', new Date(now.getTime() + 31 * 86_400_000));
  const { rows } = await database.read(publicScope, (db) =>
    sql<{ id: string }>`select id from submission where id in (${id('old')}, ${id('newer')})`.execute(db),
  );
  expect(rows).toEqual([{ id: id('newer') }]);
});

test.each(['', 'short', 'x'.repeat(65), "a'; drop table submission; --"])(
  'an id that is not ours is refused: %j',
  async (wrong) => {
    await expect(submit(wrong, 'never')).rejects.toMatchObject({ status: 400 });
  },
);
