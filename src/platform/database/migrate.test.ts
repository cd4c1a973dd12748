import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { migrations } from '../../modules';
import type { Database } from './database';
import { type Migration, MigrationError, migrate, prepareEmpty, requireMigrated, splitStatements } from './migrate';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const later = (name: string, text: string): Migration => ({ name: `29990101T0000_${name}`, sql: text });

test('a database that has everything is left as it is', async () => {
  expect(await migrate(database, migrations)).toEqual([]);
});

test('a file that was changed after it was applied is refused, but not for its line ends', async () => {
  const changed = migrations.map((each, index) => (index === 1 ? { ...each, sql: `${each.sql}\n` } : each));
  await expect(migrate(database, changed)).rejects.toThrow(`${migrations[1]?.name} was changed`);
  const windows = migrations.map((each) => ({ ...each, sql: each.sql.replaceAll('\n', '\r\n') }));
  expect(await migrate(database, windows)).toEqual([]);
});

test('a database that is newer than the code is refused', async () => {
  await expect(migrate(database, migrations.slice(0, -1))).rejects.toThrow(MigrationError);
});

test('a command needs exactly this version, and changes nothing to get it', async () => {
  await requireMigrated(database, migrations);
  const newer = [...migrations, later('new', 'create table new_table (id int);')];
  for (const prepare of [requireMigrated, prepareEmpty]) {
    await expect(prepare(database, newer)).rejects.toThrow('older version: run "npm start" first');
    await expect(prepare(database, migrations.slice(0, -1))).rejects.toThrow('does not know');
  }
  const found = await database.asOwner((db) => sql`select to_regclass('new_table')::text as name`.execute(db));
  expect(found.rows).toEqual([{ name: null }]);
});

test('a file that fails leaves nothing of itself or of the files before it', async () => {
  const failing = [...migrations, later('one', 'create table half (id int);'), later('two', 'select 1 / 0;')];
  await expect(migrate(database, failing)).rejects.toThrow('division by zero');
  const found = await database.asOwner((db) =>
    sql<{ name: string | null }>`select to_regclass('half')::text name`.execute(db),
  );
  expect(found.rows).toEqual([{ name: null }]);
});

test('of several processes that start at once, one applies what is new and the others wait for it', async () => {
  const more = [...migrations, later('once', 'create table once (id int);\ninsert into once values (1);')];
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database, more)));
  expect(applied.flat()).toEqual(['29990101T0000_once']);
});

test('a semicolon inside a text, a name, a comment or a body ends no statement', () => {
  const statements = [
    "insert into a values ('x; y', 'it''s;', E'\\';');",
    '\nselect "odd;name" from a$b; -- a comment; with one\n',
    '/* a; b */ create function f() returns text language plpgsql as $body$ begin; return $$ ; $$; end $body$;',
    " do $$ begin perform ';'; end $$",
  ];
  const text = statements.join('');
  // The comment behind a semicolon opens the next statement.
  expect(splitStatements(text).map((each) => each.replace(/^ -- .*\n/, '').trim())).toEqual(
    statements.map((each) => each.replace(/ -- .*\n/, '').trim()),
  );
  expect(splitStatements('select 1;\n-- the end\n')).toEqual(['select 1;']);
  expect(splitStatements('')).toEqual([]);
});

test('no text is lost or added by splitting, except what follows the last statement', () => {
  const pieces = fc.array(fc.constantFrom(';', "'", '"', '--', '/*', '*/', '$$', '$a$', '\n', ' ', 'x', "E'", '\\'));
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const joined = splitStatements(text).join('');
      expect(text.startsWith(joined)).toBe(true);
      expect(text.slice(joined.length)).toMatch(/^(\s|--[^\n]*|\/\*[\s\S]*?\*\/)*$/);
    }),
  );
});
