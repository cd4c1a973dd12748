import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestLog } from '../../../test/harness/deterministic';
import { openTestDatabase } from '../../../test/harness/test-database';
import { applicationRole, type Connection, type Database, publicScope } from './database';
import { openPostgresql } from './postgresql';
import { isDatabaseUnavailable, isRefusedText } from './unavailable';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const whoAmI = async (db: Connection) => {
  const { rows } = await sql<{ role: string; organisation: string; person: string }>`select current_user as role,
    current_setting('verbonden.organisation') as organisation, current_setting('verbonden.person') as person`.execute(
    db,
  );
  return rows[0];
};
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('every request runs as a role that owns nothing, on behalf of one organisation and person', async () => {
  const scope = { organisation: 'ovo-1', person: 'p-1' };
  expect(await database.read(scope, whoAmI)).toEqual({ role: applicationRole, ...scope });
  expect(await database.write(publicScope, whoAmI)).toEqual({ role: applicationRole, organisation: '', person: '' });
  const owned = await database.asOwner((db) =>
    sql`select 1 from pg_class where relowner = ${applicationRole}::regrole`.execute(db),
  );
  expect(owned.rows).toEqual([]);
});

test('neither role nor scope outlives its transaction, failed or not', async () => {
  const failing = database.write({ organisation: 'ovo-1', person: null }, () => Promise.reject(new Error('no')));
  await faultOf(failing);
  const left = await database.asOwner((db) =>
    sql<{ role: string; organisation: string | null }>`select current_user as role,
      current_setting('verbonden.organisation', true) as organisation`.execute(db),
  );
  expect(left.rows[0]?.role).not.toBe(applicationRole);
  expect(left.rows[0]?.organisation || null).toBeNull();
});

test('reading cannot write, and a failed write leaves nothing', async () => {
  const add = (db: Connection) =>
    sql`insert into submission (id_hash, answers_hash, outcome, at) values ('half', '', '', now())`
      .execute(db)
      .then(() => Promise.reject(new Error('no')));
  expect(await faultOf(database.read(publicScope, add))).toMatchObject({ code: '25006' });
  expect(await faultOf(database.write(publicScope, add))).toMatchObject({ message: 'no' });
  const found = await database.read(publicScope, (db) =>
    sql`select 1 from submission where id_hash = 'half'`.execute(db),
  );
  expect(found.rows).toEqual([]);
});

test('a text the database cannot keep is told from a fault of ours', async () => {
  const ask = (text: string) => database.read(publicScope, (db) => sql`select ${text}::text`.execute(db));
  expect(isRefusedText(await faultOf(ask('a\u0000b')))).toBe(true);
  const wrong = await faultOf(database.read(publicScope, (db) => sql`select nothing`.execute(db)));
  expect([isRefusedText(wrong), isDatabaseUnavailable(wrong)]).toEqual([false, false]);
});

const source = inject('testDatabase');
// PGlite works in our own process: there is no connection to wait for or to lose.
if (source.kind === 'postgresql') {
  const { webUrl, ownerUrl } = source;
  test('a question that takes too long is given up, and the connection is used again', async () => {
    const hasty = openPostgresql(webUrl, ownerUrl, createTestLog().log, { connect: 5000, statement: 100 });
    const sleep = (db: Connection) => sql`select pg_sleep(10)`.execute(db);
    const faults = await Promise.all(Array.from({ length: 12 }, () => faultOf(hasty.read(publicScope, sleep))));
    expect(faults.every(isDatabaseUnavailable)).toBe(true);
    const ask = (db: Connection) => sql<{ one: number }>`select 1 as one`.execute(db);
    expect((await hasty.asOwner(ask)).rows).toEqual([{ one: 1 }]);
    await hasty.close();
  });

  test('a connection that the server breaks is replaced', async () => {
    const end = (db: Connection) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
    expect(isDatabaseUnavailable(await faultOf(database.asOwner(end)))).toBe(true);
    expect(await database.read(publicScope, whoAmI)).toMatchObject({ role: applicationRole });
  });
}
