import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { publicScope, type Scope } from '../../../platform/database/database';

// What the application's role sees with SQL of its own, on whoever's behalf: the rows of one person, or none.
let site: TestApp;
let an: string;
let bo: string;
beforeAll(async () => {
  site = await createTestApp();
  an = (await signIn(site, 'an@gemeente.be')).person;
  bo = (await signIn(site, 'bo@gemeente.be')).person;
  await site.deps.database.asOwner(async (db) => {
    for (const person of [an, bo]) {
      await sql`insert into passkey values (${`key ${person}`}, ${person}, null, 'k', ${`c ${person}`}, 0, 's', false,
        null, null, now())`.execute(db);
      await sql`insert into account values (${`account ${person}`}, ${person}, 'acm-idm', ${person}, now(), now())`.execute(
        db,
      );
    }
    await sql`insert into verification values ('v', 'h', '{}', now(), now(), now())`.execute(db);
    await sql`insert into administrator_link values ('h', now(), now(), null, null)`.execute(db);
    await sql`insert into sign_in_attempt values ('k', 1, now(), null)`.execute(db);
  });
});
afterAll(() => site.close());

const asPerson = (person: string): Scope => ({ organisation: null, person });
const owners = async (scope: Scope, table: string, column = 'person') => {
  const { rows } = await site.deps.database.read(scope, (db) =>
    sql.raw<{ owner: string }>(`select ${column} as owner from ${table}`).execute(db),
  );
  return rows.map(({ owner }) => owner);
};
const tables = [
  ['person', 'id'],
  ['session', 'person'],
  ['account', 'person'],
  ['passkey', 'person'],
] as const;

test.each(tables)('of %s, a person reads her own rows, a visitor none', async (table, column) => {
  expect(await owners(asPerson(an), table, column)).toEqual([an]);
  expect(await owners(publicScope, table, column)).toEqual([]);
  expect(await owners({ organisation: 'some-organisation', person: null }, table, column)).toEqual([]);
});

test.each(['verification', 'administrator_link', 'sign_in_attempt'])('of %s nobody reads anything', async (table) => {
  for (const scope of [publicScope, asPerson(an), { ...publicScope, desk: true }]) {
    expect(await owners(scope, table, '1')).toEqual([]);
  }
});

test.each([
  `update person set name = 'x'`,
  'delete from person',
  'delete from session',
  'delete from passkey',
  `update session set expires_at = 'infinity'`,
])('of another, a person changes nothing: %s', async (statement) => {
  const count = () => site.deps.database.asOwner((db) => sql.raw(`select * from person, session, passkey`).execute(db));
  const before = (await count()).rows.filter((row) => JSON.stringify(row).includes(bo));
  const undo = new Error('undo');
  const work = site.deps.database.write(asPerson(an), async (db) => {
    const result = await sql.raw(statement).execute(db);
    expect(Number(result.numAffectedRows)).toBe(1);
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  expect((await count()).rows.filter((row) => JSON.stringify(row).includes(bo))).toEqual(before);
});

test.each([
  `insert into session values ('s', '$an', 'h', 'd', now(), now(), now())`,
  `insert into passkey values ('p', '$an', null, 'k', 'c', 0, 's', false, null, null, now())`,
  `insert into person values ('p', 'P', 'p@q.be', true, now(), now())`,
])('a visitor makes nothing for anybody: %s', async (statement) => {
  const work = site.deps.database.write(publicScope, (db) => sql.raw(statement.replace('$an', an)).execute(db));
  await expect(work).rejects.toThrow('row-level security');
});

test.each([
  'delete from account',
  `update session set token_hash = 'x'`,
  `update passkey set public_key = 'x'`,
  `update account set person = 'x'`,
  `update verification set value = 'x'`,
])('the application’s role cannot do: %s', async (statement) => {
  const work = site.deps.database.write(asPerson(an), (db) => sql.raw(statement).execute(db));
  await expect(work).rejects.toThrow('permission denied');
});

test('who holds a session is told for its token only', async () => {
  const { rows } = await site.deps.database.read(publicScope, (db) =>
    sql`select * from viewer_of_session('%', now())`.execute(db),
  );
  expect(rows).toEqual([]);
});
