import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Connection, Database } from './database';

/** One immutable SQL file; `name` sorts in the order of application, e.g. "20261120T0900_create_audit_log". */
export interface Migration {
  name: string;
  sql: string;
}

/** Thrown when the database and the code do not belong together. */
export class MigrationError extends Error {}

/** Turns what Vite's `import.meta.glob(…, { query: '?raw' })` gives into migrations. */
export function migrationsFrom(files: Record<string, string>): Migration[] {
  return Object.entries(files).map(([path, text]) => ({ name: path.replace(/^.*\/|\.sql$/g, ''), sql: text }));
}

// Several processes may start at once; the lock is held until the transaction ends.
const migrationLock = 7_205_019;

/**
 * Applies what is new, in the order of names, and checks that what was applied has not changed since.
 * @returns the names applied now
 * @throws {MigrationError} when an applied file was changed, or the database is newer than the code
 */
export function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  return database.asOwner(async (db) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(db);
    const applied = await readApplied(db);
    const wanted = [...migrations].sort((a, b) => (a.name < b.name ? -1 : 1));
    refuseStrangers(applied, wanted);
    const fresh = wanted.filter((migration) => !applied.has(migration.name));
    for (const migration of fresh) await apply(db, migration);
    return fresh.map((migration) => migration.name);
  });
}

/**
 * For commands, which change nothing about the database itself.
 * @throws {MigrationError} when it is not at exactly this version
 */
export function requireMigrated(database: Database, migrations: readonly Migration[]): Promise<void> {
  return database.asOwner(async (db) => {
    const applied = await readIfMigrated(db);
    if (applied.size === 0)
      throw new MigrationError(
        'The database is still empty: run "npm start" first, or restore a backup again if that was interrupted.',
      );
    refuseStrangers(applied, migrations);
    if (applied.size < migrations.length) {
      throw new MigrationError(
        'The database is of an older version: run "npm start" first, which brings it up to date.',
      );
    }
  });
}

/** Prepares a database in which nothing is yet; any other has to be at this version already. */
export async function prepareEmpty(database: Database, migrations: readonly Migration[]): Promise<void> {
  const applied = await database.asOwner(readIfMigrated);
  if (applied.size === 0) await migrate(database, migrations);
  else await requireMigrated(database, migrations);
}

async function readIfMigrated(db: Connection): Promise<Map<string, string>> {
  const found = await sql<{ name: string | null }>`select to_regclass('migration')::text as name`.execute(db);
  return found.rows[0]?.name ? readHashes(db) : new Map();
}

async function readApplied(db: Connection): Promise<Map<string, string>> {
  await sql`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`.execute(db);
  return readHashes(db);
}

async function readHashes(db: Connection): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(db);
  return new Map(rows.map((row) => [row.name, row.hash]));
}

function refuseStrangers(applied: Map<string, string>, wanted: readonly Migration[]): void {
  const known = new Map(wanted.map((migration) => [migration.name, hash(migration)]));
  for (const [name, appliedHash] of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      throw new MigrationError(`The database has migration ${name}, which this version does not know.`);
    if (expected !== appliedHash) throw new MigrationError(`Migration ${name} was changed after it was applied.`);
  }
}

async function apply(db: Connection, migration: Migration): Promise<void> {
  for (const statement of splitStatements(migration.sql)) await sql.raw(statement).execute(db);
  await sql`insert into migration (name, hash) values (${migration.name}, ${hash(migration)})`.execute(db);
}

// PostgreSQL manual, 4.1: comments, texts, quoted names and dollar-quoted bodies may hold a semicolon.
const sqlToken = new RegExp(
  [
    String.raw`--[^\n]*`,
    String.raw`/\*[^]*?\*/`,
    String.raw`[eE]'(?:[^'\\]|\\[^]|'')*'`,
    `'(?:[^']|'')*'`,
    `"(?:[^"]|"")*"`,
    String.raw`(?<body>\$(?:[A-Za-z_]\w*)?\$)[^]*?\k<body>`,
    String.raw`[\w$]+`,
    '[^]',
  ].join('|'),
  'g',
);

/** PGlite runs one statement a query: splits a file at the semicolons that end a statement. */
export function splitStatements(text: string): string[] {
  const statements = [''];
  let hasCode = false;
  for (const [token] of text.matchAll(sqlToken)) {
    statements[statements.length - 1] += token;
    hasCode ||= !/^(\s|--|\/\*)/.test(token);
    if (token !== ';') continue;
    statements.push('');
    hasCode = false;
  }
  // What follows the last semicolon is usually a line end or a comment.
  return hasCode ? statements : statements.slice(0, -1);
}

const hash = (migration: Migration) =>
  createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
