import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { detectFileType } from '../files/detect-file-type';
import type { Connection, Database } from './database';

/** Thrown when a file cannot be restored; nothing was changed then. */
export class RestoreError extends Error {}

const format = 'verbonden-backup-1';
const rowsAtOnce = 500;

/**
 * Writes every table to a gzipped file of JSON lines, from one consistent moment. The file is the same for
 * both databases, so it also moves a site from PGlite to PostgreSQL.
 * @returns the number of rows
 */
export async function backupTo(database: Database, path: string): Promise<number> {
  let rows = 0;
  await database.asOwner(async (db) => {
    await sql`set transaction isolation level repeatable read`.execute(db);
    async function* lines() {
      yield `${JSON.stringify({ format, migrations: await appliedMigrations(db) })}\n`;
      for (const table of await tableNames(db)) {
        for await (const row of tableRows(db, table)) {
          rows += 1;
          yield `${JSON.stringify({ table, row })}\n`;
        }
      }
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { mode: 0o600 }));
  });
  return rows;
}

/**
 * Replaces the content of every table by that of a backup; all or nothing.
 * @throws {RestoreError} when the file is no backup, or of another version of the database
 */
export async function restoreFrom(database: Database, path: string): Promise<number> {
  if (detectFileType(await firstBytes(path)) !== 'gzip') throw new RestoreError('This file is not a backup.');
  return database.asOwner(async (db) => {
    let rows = 0;
    let started = false;
    const batch = new Batch(db);
    for await (const line of createInterface({
      input: createReadStream(path).pipe(createGunzip()),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (!started) {
        await prepareRestore(db, line);
        started = true;
        continue;
      }
      const { table, row } = JSON.parse(line) as { table: string; row: unknown };
      await batch.add(table, row);
      rows += 1;
    }
    if (!started) throw new RestoreError('This backup is empty.');
    await batch.flush();
    await sql`alter table audit_log enable trigger user`.execute(db);
    return rows;
  });
}

async function prepareRestore(db: Connection, header: string): Promise<void> {
  const { format: found, migrations } = JSON.parse(header) as { format?: string; migrations?: string[] };
  if (found !== format) throw new RestoreError('This file is not a backup of Verbonden.');
  const here = await appliedMigrations(db);
  if (JSON.stringify(migrations) !== JSON.stringify(here)) {
    throw new RestoreError('This backup is of another version: restore it with that version, then update.');
  }
  const tables = await tableNames(db);
  // The audit log refuses to be emptied; here its content is replaced as a whole, by the owner.
  await sql`alter table audit_log disable trigger user`.execute(db);
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

class Batch {
  private table = '';
  private rows: unknown[] = [];
  constructor(private readonly db: Connection) {}

  async add(table: string, row: unknown): Promise<void> {
    if (table !== this.table || this.rows.length >= rowsAtOnce) await this.flush();
    this.table = table;
    this.rows.push(row);
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const table = sql.table(this.table);
    await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(this.rows)}::jsonb)`.execute(
      this.db,
    );
    this.rows = [];
  }
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
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: unknown }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await sql`close backup_rows`.execute(db);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: 15 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
