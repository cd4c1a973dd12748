import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { cleanText } from './clean-text';
import { forgetOutcome, forgetSubmissions, readSubmissionId, runOnce, submissionField } from './submission';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const now = new Date('2026-11-20T09:00:00Z');
const id = (name: string) => name.padEnd(22, '0');
let done: string[] = [];

function submit(submission: string, work: string, at = now, answers: unknown = 'same'): Promise<string> {
  return database.write(publicScope, (db) =>
    runOnce(db, { id: submission, at, answers }, async () => {
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

test('the same form with other answers is new work, with an outcome of its own that is shown again', async () => {
  done = [];
  expect(await submit(id('back'), 'first', now, { title: 'a' })).toBe('/done/first');
  expect(await submit(id('back'), 'changed', now, { title: 'b' })).toBe('/done/changed');
  expect(await submit(id('back'), 'third', now, { title: 'a' })).toBe('/done/first');
  expect(await submit(id('back'), 'fourth', now, { title: 'b' })).toBe('/done/changed');
  expect(done).toEqual(['first', 'changed']);
});

test('two different answers sent four times at the same moment are each done once', async () => {
  done = [];
  const answers = ['a', 'b', 'a', 'b'];
  const outcomes = await Promise.all(answers.map((each) => submit(id('race'), each, now, { title: each })));
  expect(outcomes).toEqual(answers.map((each) => `/done/${each}`));
  expect(done.toSorted()).toEqual(['a', 'b']);
});

test('a form whose outcome stands no more is told so when it arrives again, never the first time', async () => {
  const send = () =>
    database.write(publicScope, (db) =>
      runOnce(
        db,
        { id: id('gone'), at: now, answers: 'same' },
        async () => '/done/gone',
        async () => {
          throw new Error('stands no more');
        },
      ),
    );
  expect(await send()).toBe('/done/gone');
  await expect(send()).rejects.toThrow('stands no more');
});

test('work that failed leaves nothing, so the person may try again', async () => {
  const form = { id: id('fails'), at: now, answers: 'same' };
  const failing = database.write(publicScope, (db) => runOnce(db, form, () => Promise.reject(Error('no'))));
  await expect(failing).rejects.toThrow('no');
  expect(await submit(id('fails'), 'retry')).toBe('/done/retry');
});

const remembered = async (...ids: string[]) => {
  const { rows } = await database.read(publicScope, (db) =>
    sql<{ id_hash: string }>`select id_hash from submission`.execute(db),
  );
  return ids.filter((each) => rows.some((row) => row.id_hash === createHash('sha256').update(each).digest('hex')));
};

test('what was sent is forgotten after a day, by the next form or when asked', async () => {
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  await submit(id('old'), 'old');
  await submit(id('same-day'), 'same-day', later(23));
  expect(await remembered(id('old'), id('same-day'))).toHaveLength(2);
  await submit(id('newer'), 'newer', later(25));
  expect(await remembered(id('old'), id('same-day'), id('newer'))).toEqual([id('same-day'), id('newer')]);
  await database.write(publicScope, (db) => forgetSubmissions(db, later(50)));
  expect(await remembered(id('same-day'), id('newer'))).toEqual([]);
});

test('an outcome that is gone is forgotten, so that the same form is done anew', async () => {
  done = [];
  await submit(id('gone'), 'first');
  await database.write(publicScope, (db) => forgetOutcome(db, '/done/first'));
  expect(await submit(id('gone'), 'second')).toBe('/done/second');
});

test.each(['', 'short', 'x'.repeat(65), "a'; drop table submission; --"])(
  'an id that is not ours is refused: %j',
  (wrong) => {
    const data = new FormData();
    data.set(submissionField, wrong);
    expect(() => readSubmissionId(data)).toThrow(expect.objectContaining({ status: 400 }));
  },
);

test('a form without an id is refused, one with our id is read', () => {
  expect(() => readSubmissionId(new FormData())).toThrow(expect.objectContaining({ status: 400 }));
  const data = new FormData();
  data.set(submissionField, id('right'));
  expect(readSubmissionId(data)).toBe(id('right'));
});

test('neither the form nor its outcome can be read from what is kept', async () => {
  await submit(id('secret'), 'secret');
  const { rows } = await database.read(publicScope, (db) => sql`select * from submission`.execute(db));
  const kept = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(kept).not.toContain(id('secret'));
  expect(kept).not.toContain('/done/');
  expect(await submit(id('secret'), 'again')).toBe('/done/secret');
});

test('marks that nobody sees or that turn a text around are left out', () => {
  expect(cleanText('\u200b\u202eabc\u2066\u3164')).toBe('abc');
  expect(cleanText('👩‍👩‍👧 é\r\nx')).toBe('👩‍👩‍👧 é\nx');
});
