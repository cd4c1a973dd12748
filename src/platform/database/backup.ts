import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import * as z from 'zod';
import { verifyChain } from '../audit/audit-log';
import { causeOf, isFileFault } from '../files/file-fault';
import type { Connection, Database } from './database';
import { readGzipLines } from './gzip-lines';
import { isDatabaseUnavailable } from './unavailable';

/** Thrown when a file cannot be restored; nothing was changed then. */
export class RestoreError extends Error {}
/** Thrown when a backup cannot be written; a file that was there is left as it was. */
export class BackupError extends Error {}

const format = 'verbonden-backup-1';
const rowsAtOnce = 500;

/**
 * Writes every table to a gzipped file of JSON lines, from one consistent moment: a line that says what it
 * is, a line per row, and a line that says it is complete. The file is the same for both databases, so it
 * also moves a site from PGlite to PostgreSQL.
 * @returns the number of rows
 * @throws {BackupError} when the file cannot be written, or is another kind of file
 */
export async function backupTo(database: Database, path: string): Promise<number> {
  // A name that nobody uses: a draft replaces no file either.
  const draft = `${path}.${randomUUID()}.partial`;
  try {
    await refuseOther(path);
    const rows = await database.asOwner((db) => writeBackup(db, draft));
    await rename(draft, path);
    return rows;
  } catch (error) {
    // Where no file can be made none can be removed, and why it could not be made is what has to be told.
    await rm(draft, { force: true }).catch(() => undefined);
    if (!isFileFault(error)) throw error;
    const cause = error.code === 'ENOENT' ? `there is no folder ${dirname(path)}` : causeOf(error);
    throw new BackupError(`${path} cannot be written: ${cause}.`);
  }
}

/** A backup of before may be replaced; a folder, or a file that is something else, was named by mistake. */
async function refuseOther(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new BackupError(`${path} is a folder: name a file in it.`);
  if (found === null || found.size === 0 || (found.isFile() && (await beginsAsBackup(path)))) return;
  throw new BackupError(`${path} is there already and is no backup: it was left as it is.`);
}

/** Whether the first line of a file says that it is a backup, whole or not. */
async function beginsAsBackup(path: string): Promise<boolean> {
  try {
    for await (const line of readGzipLines(path)) return parseLine(line).format === format;
  } catch (error) {
    if (isFileFault(error)) throw error;
  }
  return false;
}

async function writeBackup(db: Connection, path: string): Promise<number> {
  await sql`set transaction isolation level repeatable read`.execute(db);
  await fixNotation(db);
  let rows = 0;
  async function* lines() {
    yield `${JSON.stringify({ format, migrations: await appliedMigrations(db) })}\n`;
    for (const table of await tableNames(db)) {
      for await (const row of tableRows(db, table)) {
        rows += 1;
        yield `${JSON.stringify({ table, row })}\n`;
      }
    }
    yield `${JSON.stringify({ complete: rows })}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return rows;
}

/**
 * What else a restore does, in its own transaction: called before anything is emptied, it gives what has to
 * be done when the rows are back.
 */
export type DuringRestore = (db: Connection) => Promise<(rows: number) => Promise<void>>;

/**
 * Replaces the content of every table by that of a backup; all or nothing.
 * @returns the number of rows
 * @throws {RestoreError} when the file is no backup, is damaged, holds a broken audit log, or is of another version of
 *   the database
 */
export async function restoreFrom(database: Database, path: string, during?: DuringRestore): Promise<number> {
  try {
    if (!(await beginsAsBackup(path))) throw new RestoreError('This file is not a backup.');
    return await database.asOwner(async (db) => {
      const finish = await during?.(db);
      const rows = await readBackup(db, path);
      await finish?.(rows);
      return rows;
    });
  } catch (error) {
    throw asRestoreError(error, path);
  }
}

async function readBackup(db: Connection, path: string): Promise<number> {
  const batch = new Batch(db);
  let place: 'start' | 'rows' | 'end' = 'start';
  for await (const line of readGzipLines(path)) {
    const record = parseLine(line);
    if (place === 'start') await prepareRestore(db, record);
    else if (place === 'rows' && record.table !== undefined) await batch.add(record.table, record.row ?? '');
    else if (place === 'end' || record.complete !== batch.added) throw new RestoreError('This backup is damaged.');
    place = place === 'rows' && record.table === undefined ? 'end' : 'rows';
  }
  if (place !== 'end') throw new RestoreError('This backup is not complete.');
  await batch.flush();
  await sql`alter table audit_log enable trigger user`.execute(db);
  const verdict = await verifyChain(db);
  if (!verdict.intact) throw new RestoreError(`The audit log in this backup is broken at line ${verdict.brokenAt}.`);
  return batch.added;
}

const backupLine = z.object({
  format: z.string().optional(),
  migrations: z.array(z.string()).optional(),
  table: z.string().optional(),
  row: z.string().optional(),
  complete: z.number().optional(),
});
type BackupLine = z.output<typeof backupLine>;

function parseLine(line: string): BackupLine {
  const parsed = backupLine.safeParse(JSON.parse(line));
  if (!parsed.success) throw new RestoreError('This file is not a backup of Verbonden.');
  return parsed.data;
}

async function prepareRestore(db: Connection, { format: found, migrations }: BackupLine): Promise<void> {
  if (found !== format) throw new RestoreError('This file is not a backup of Verbonden.');
  const here = await appliedMigrations(db);
  if (JSON.stringify(migrations) !== JSON.stringify(here)) {
    throw new RestoreError('This backup is of another version: restore it with that version, then update.');
  }
  await fixNotation(db);
  const tables = await tableNames(db);
  // The audit log refuses to be emptied; here its content is replaced as a whole, by the owner.
  await sql`alter table audit_log disable trigger user`.execute(db);
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

class Batch {
  added = 0;
  private table = '';
  private rows: string[] = [];
  constructor(private readonly db: Connection) {}

  async add(table: string, row: string): Promise<void> {
    if (table !== this.table || this.rows.length >= rowsAtOnce) await this.flush();
    this.table = table;
    this.rows.push(row);
    this.added += 1;
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const table = sql.table(this.table);
    // "offset 0": each row is read once, not once per column.
    await sql`insert into ${table} select (filled.record).* from (
      select line::${table} as record from jsonb_array_elements_text(${JSON.stringify(this.rows)}::jsonb) line offset 0
    ) filled`.execute(this.db);
    this.rows = [];
  }
}

/** A file may be damaged in any way: unreadable, cut off, not JSON, or with rows that the tables refuse. */
function asRestoreError(error: unknown, path: string): unknown {
  if (error instanceof RestoreError || !(error instanceof Error) || isDatabaseUnavailable(error)) return error;
  if (isFileFault(error)) return new RestoreError(`${path} cannot be read: ${causeOf(error)}.`);
  const code = 'code' in error ? String(error.code) : '';
  const damaged = error instanceof SyntaxError || /^(Z_|ERR_)/.test(code) || /^(22|23|42)\w{3}$/.test(code);
  return damaged ? new RestoreError(`This backup is damaged: ${error.message}.`) : error;
}

/**
 * Rows travel in PostgreSQL's own notation of a record, which loses nothing (JSON would: a JSON null in a
 * jsonb column, the digits of a bigint). Both sides must write dates and the like the same way.
 */
async function fixNotation(db: Connection): Promise<void> {
  await sql`select set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'postgres', true),
    set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(db);
}

async function appliedMigrations(db: Connection): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** In the order in which they were made, so that a row never comes before what it refers to. */
async function tableNames(db: Connection): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' order by oid`.execute(db);
  return rows.map((row) => row.name);
}

async function* tableRows(db: Connection, table: string) {
  await sql`declare backup_rows no scroll cursor for select t::text as row from ${sql.table(table)} t`.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await sql`close backup_rows`.execute(db);
}
