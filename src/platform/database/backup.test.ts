import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { appendAudit, verifyAudit } from '../audit/audit-log';
import { postMail } from '../mail/mail';
import { BackupError, backupTo, RestoreError, restoreFrom } from './backup';
import { type Database, publicScope } from './database';

const directory = mkdtempSync(join(tmpdir(), 'verbonden-backup-'));
const file = (name: string) => join(directory, name);
const at = new Date('2026-11-20T09:00:00.123Z');
let database: Database;
let rows: number;
let content: Record<string, string[]>;

beforeAll(async () => {
  database = await openTestDatabase();
  await addAuditLine('first');
  await database.write(publicScope, (db) =>
    postMail(db, 'mail-1', { recipient: 'an@gemeente.be', subject: 'é "x" \\', body: 'a\nb\t€ 😀' }, at),
  );
  await database.asOwner(async (db) => {
    await sql`create table odd (big bigint, exact numeric, during interval, bytes bytea, doc jsonb, list text[])`.execute(
      db,
    );
    await sql`insert into odd values (9007199254740993, 0.1000000000000000055511151231257827, '1 day 2 hours',
      '\\x00ff', '{"b": 12345678901234567890, "a": null}', '{"a,b",NULL}'), (null, null, null, null, 'null', null)`.execute(
      db,
    );
  });
  rows = await backupTo(database, file('backup'));
  content = await everything();
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

const addAuditLine = (subjectId: string) =>
  database.write(publicScope, (db) =>
    appendAudit(db, {
      at,
      actor: 'operator',
      organisation: null,
      action: 'try-backup',
      subjectKind: 'test',
      subjectId,
      requestId: null,
      detail: { b: 1, a: 'x' },
    }),
  );

/** Every table, each row as PostgreSQL writes it. */
function everything(): Promise<Record<string, string[]>> {
  return database.asOwner(async (db) => {
    const tables = await sql<{ name: string }>`select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(db);
    const found: Record<string, string[]> = {};
    for (const { name } of tables.rows) {
      const lines = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t order by 1`.execute(
        db,
      );
      found[name] = lines.rows.map((row) => row.line);
    }
    return found;
  });
}

/** A backup with its text changed. */
function damaged(name: string, change: (text: string) => string): string {
  writeFileSync(file(name), gzipSync(change(gunzipSync(readFileSync(file('backup'))).toString())));
  return file(name);
}

test('what is restored equals what was backed up, in every table', async () => {
  expect(rows).toBeGreaterThan(100);
  await addAuditLine('afterwards');
  await database.asOwner((db) => sql`delete from outbox`.execute(db));
  expect(await restoreFrom(database, file('backup'))).toBe(rows);
  expect(await everything()).toEqual(content);
  expect(await verifyAudit(database)).toMatchObject({ intact: true, lines: content.audit_log?.length });
});

test('after a restore the audit log refuses changes again', async () => {
  await restoreFrom(database, file('backup'));
  const change = database.asOwner((db) => sql`delete from audit_log`.execute(db));
  await expect(change).rejects.toThrow('append-only');
});

const whole = () => readFileSync(file('backup'));
const wrongFiles: [string, () => string][] = [
  ['that is not there', () => file('nowhere')],
  ['that is a folder', () => directory],
  ['that is empty', () => written('empty', Buffer.alloc(0))],
  ['of another kind', () => written('text', Buffer.from('{"format":"verbonden-backup-1"}'))],
  ['packed, but no backup', () => written('other', gzipSync('{"hello":1}\n'))],
  ['packed, but nothing', () => written('nothing', gzipSync(''))],
  ['packed, but no JSON', () => written('words', gzipSync('hello\n'))],
  ['packed, but null', () => written('null', gzipSync('null\n'))],
  ['with a row left empty', () => damaged('hole', (text) => text.replace(/("table":"outbox"),"row":.*\n/, '$1}\n'))],
  ['cut off in the middle', () => written('half', whole().subarray(0, whole().length / 2))],
  ['cut off at the last byte', () => written('short', whole().subarray(0, -1))],
  ['with a byte changed', () => written('flipped', whole().fill(0xff, 2000, 2010))],
  ['of another version', () => damaged('version', (text) => text.replace('create_outbox', 'create_inbox'))],
  ['with a row left out', () => damaged('row', (text) => text.replace(/\n\{"table":"outbox".*\n/, '\n'))],
  ['without its end', () => damaged('end', (text) => text.replace(/\{"complete".*\n/, ''))],
  ['with something after its end', () => damaged('more', (text) => `${text}{"complete":1}\n`)],
  ['with an unknown table', () => damaged('table', (text) => text.replace('"table":"outbox"', '"table":"inbox"'))],
  ['with a broken line', () => damaged('line', (text) => text.replace('"table":"outbox"', '"table:"outbox"'))],
  ['with a row that does not fit', () => damaged('fit', (text) => text.replace('09:00:00.123+00', 'nine'))],
  ['with a forged audit log', () => damaged('forged', (text) => text.replace('try-backup', 'try-becoup'))],
  ['with a row twice', () => damaged('twice', (text) => text.replace(/(\{"table":"outbox".*\n)/, '$1$1'))],
];
function written(name: string, bytes: Uint8Array): string {
  writeFileSync(file(name), bytes);
  return file(name);
}

test.each(wrongFiles)('a file %s is refused and changes nothing', async (_kind, make) => {
  await expect(restoreFrom(database, make())).rejects.toThrow(RestoreError);
  expect(await everything()).toEqual(content);
});

test('a backup that cannot be written says so and leaves no half file', async () => {
  const refused = (path: string, why: string) =>
    expect(backupTo(database, path)).rejects.toThrow(new BackupError(`${path} ${why}.`));
  await refused(file('nowhere/backup'), `cannot be written: there is no folder ${file('nowhere')}`);
  await refused(directory, 'is a folder: name a file in it');
  const inFile = join(written('file', Buffer.from('x')), 'backup');
  await refused(inFile, 'cannot be written: something in its path is a file and no folder');
  await refused(file('x'.repeat(240)), 'cannot be written: its name is too long');
  expect(readdirSync(directory).filter((name) => name.endsWith('.partial'))).toEqual([]);
});
