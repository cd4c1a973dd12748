import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection, Database } from './database';
import { openPglite } from './pglite';

let database: Database;
beforeAll(async () => {
  database = await openPglite({});
});
afterAll(() => database.close());

test('every kind of value comes back as the type that it stands for, also beside a list or an object', async () => {
  const at = new Date('2026-11-20T09:00:00.123Z');
  const plain = sql`select ${'a'}::text as text, ${7}::int as int, ${1.5}::float8 as float, ${true}::boolean as yes,
    ${null}::text as nothing, ${at}::timestamptz as at, ${'{"a":1}'}::jsonb as json, ${'2026-11-20'}::date::text as day`;
  const values = { text: 'a', int: 7, float: 1.5, yes: true, nothing: null, at, json: { a: 1 }, day: '2026-11-20' };
  const others = sql`select ${['a', 'b"c']}::text[] as list, ${{ b: [2] }}::jsonb as object, ${at}::timestamptz as at,
    (${Buffer.from([0, 255])}::bytea)::text as bytes`;
  await database.asOwner(async (db) => {
    expect((await plain.execute(db)).rows).toEqual([values]);
    const { rows } = await others.execute(db);
    expect(rows).toEqual([{ list: ['a', 'b"c'], object: { b: [2] }, at, bytes: '\\x00ff' }]);
  });
});

test('what changes rows says how many; what gives none, none', async () => {
  await database.asOwner(async (db) => {
    await sql`create temporary table number (value int) on commit drop`.execute(db);
    const inserted = await sql`insert into number select generate_series(1, ${3}::int)`.execute(db);
    expect([inserted.numAffectedRows, inserted.rows]).toEqual([3n, []]);
    expect((await sql`delete from number where value > ${1} returning value`.execute(db)).rows).toHaveLength(2);
    expect((await sql`select from number where value > ${5}`.execute(db)).rows).toEqual([]);
  });
});

test.each([
  ['that cannot be read', sql`select ${'a'} frm nowhere`, '42601'],
  ['with a value of another type', sql`select ${'a'}::text::int`, '22P02'],
  ['that fails halfway', sql`select 1 / (${3}::int - value) from generate_series(1, 5) value`, '22012'],
])('a query %s fails with its code, ends its transaction, and leaves the next one whole', async (_, query, code) => {
  const failed = database.asOwner(async (db) => {
    await sql`create table half_done ()`.execute(db);
    await expect(query.execute(db)).rejects.toMatchObject({ code });
    await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: '25P02' });
    await sql`select 2`.execute(db);
  });
  await expect(failed).rejects.toMatchObject({ code: '25P02' });
  const kept = await database.asOwner((db) => sql`select to_regclass('half_done') as name`.execute(db));
  expect(kept.rows).toEqual([{ name: null }]);
});

test('a number that is none and a large one are what the library makes of them', async () => {
  const query = sql`select ${Number.NaN}::float8 as none, ${2n ** 62n}::int8::text as large`;
  await database.asOwner(async (db) => {
    expect((await query.execute(db)).rows).toEqual([{ none: Number.NaN, large: '4611686018427387904' }]);
  });
});

test('what was begun in a transaction that failed or ended leaves nothing, however late it comes', async () => {
  await database.asOwner((db) => sql`create table late (value int)`.execute(db));
  const insert = (db: Connection, value: number) => sql`insert into late values (${value})`.execute(db);
  const begun: Promise<unknown>[] = [];
  const begin = (db: Connection, value: number) => begun.push(insert(db, value).catch(() => null));
  for (let turns = 0; turns < 20; turns += 1) {
    const failed = database.asOwner(async (db) => {
      const first = sql`select 1 / ${0}::int`.execute(db);
      for (const value of [1, 2, 3]) begin(db, value);
      for (let turn = 0; turn < turns; turn += 1) await null;
      await first;
    });
    await expect(failed).rejects.toMatchObject({ code: '22012' });
  }
  let kept: Connection | undefined;
  await database.asOwner(async (db) => {
    kept = db;
  });
  if (kept) begin(kept, 4);
  await Promise.all(begun);
  const { rows } = await database.asOwner((db) => sql`select value from late`.execute(db));
  expect(rows).toEqual([]);
  await database.asOwner((db) => sql`drop table late`.execute(db));
});

test('queries begun at once in one transaction each get their own answer', async () => {
  const numbers = Array.from({ length: 20 }, (_, at) => at);
  const answers = await database.asOwner((db) =>
    Promise.all(
      numbers.map(async (number) => (await sql<{ number: number }>`select ${number}::int as number`.execute(db)).rows),
    ),
  );
  expect(answers.flat().map(({ number }) => number)).toEqual(numbers);
});
