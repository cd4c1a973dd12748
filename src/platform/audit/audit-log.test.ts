import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { type AuditEntry, appendAudit, verifyAudit } from './audit-log';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const entry = (subjectId: string, detail: AuditEntry['detail'] = {}): AuditEntry => ({
  at: new Date('2026-11-20T09:00:00.123Z'),
  actor: 'visitor',
  organisation: null,
  action: 'share-list',
  subjectKind: 'list',
  subjectId,
  requestId: null,
  detail,
});
const append = (line: AuditEntry) => database.write(publicScope, (db) => appendAudit(db, line));

const text = fc.string({ unit: 'binary' });
const anyEntry: fc.Arbitrary<AuditEntry> = fc.record({
  at: fc.date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }),
  actor: text,
  organisation: fc.option(text),
  action: text,
  subjectKind: text,
  subjectId: text,
  requestId: fc.option(text),
  detail: fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null))),
});

test('whatever is written, the chain verifies', async () => {
  await fc.assert(fc.asyncProperty(anyEntry, append), { numRuns: 40 });
  await append(entry('half a pair \ud800 and nothing \u0000', { 'key\u0000': '\udfff' }));
  expect(await verifyAudit(database)).toMatchObject({ intact: true });
});

test('lines written at the same moment follow one another', async () => {
  const before = await verifyAudit(database);
  await Promise.all(Array.from({ length: 12 }, (_, index) => append(entry(`together-${index}`))));
  expect(await verifyAudit(database)).toMatchObject({ intact: true, lines: before.intact && before.lines + 12 });
});

test('a deed and its line are kept or lost together', async () => {
  const before = await verifyAudit(database);
  const failing = database.write(publicScope, async (db) => {
    await appendAudit(db, entry('never'));
    throw new Error('the deed failed');
  });
  await expect(failing).rejects.toThrow('the deed failed');
  expect(await verifyAudit(database)).toEqual(before);
});

test.each(["update audit_log set actor = 'x'", 'delete from audit_log', 'truncate audit_log'])(
  'neither the application nor the owner can do: %s',
  async (statement) => {
    const work = sql.raw(statement);
    await expect(database.write(publicScope, (db) => work.execute(db))).rejects.toThrow('permission denied');
    await expect(database.asOwner((db) => work.execute(db))).rejects.toThrow('append-only');
  },
);

test.each([
  ['a number far ahead', 'seq + 1000000', 'hash'],
  ['the largest number', '9223372036854775807', 'hash'],
  ['a number of before', '0', 'hash'],
  ['no number', 'null', 'hash'],
  ['another line before it', 'seq + 1', 'previous_hash'],
  ['no line before it', 'seq + 1', 'null'],
])('a forged line with %s is refused, and the log goes on', async (_, seq, previousHash) => {
  await append(entry('before'));
  await append(entry('before'));
  const forge = sql.raw(`insert into audit_log select ${seq}, at, actor, organisation, action, subject_kind, subject_id,
    request_id, detail, ${previousHash}, repeat('f', 64) from audit_log order by audit_log.seq desc limit 1`);
  const before = await verifyAudit(database);
  await expect(database.write(publicScope, (db) => forge.execute(db))).rejects.toThrow('must follow the last one');
  await append(entry('after'));
  expect(await verifyAudit(database)).toMatchObject({ intact: true, lines: before.intact && before.lines + 1 });
});

class Undo extends Error {}

/** Changes the log as somebody with full access to the server could, verifies, and takes it back. */
async function verdictAfter(change: ReturnType<typeof sql.raw>) {
  let verdict: Awaited<ReturnType<typeof verifyAudit>> | undefined;
  const work = database.asOwner(async (db) => {
    await sql`alter table audit_log disable trigger user`.execute(db);
    await change.execute(db);
    verdict = await verifyAudit({ ...database, asOwner: (verify) => verify(db) });
    throw new Undo();
  });
  await expect(work).rejects.toThrow(Undo);
  return verdict;
}

test('a line that is changed, removed, moved or added is found, and named', async () => {
  for (let index = 0; index < 5; index += 1) await append(entry(`known-${index}`, { count: index }));
  const verdict = await verifyAudit(database);
  const lines = verdict.intact ? verdict.lines : 0;
  const changes = fc.constantFrom(
    "actor = actor || 'x'",
    "organisation = coalesce(organisation, '') || 'x'",
    "action = action || 'x'",
    "subject_kind = subject_kind || 'x'",
    "subject_id = subject_id || 'x'",
    "request_id = coalesce(request_id, '') || 'x'",
    "at = at + interval '1 millisecond'",
    `detail = detail || '{"added": 1}'`,
    "hash = reverse(hash) || '0'",
    "previous_hash = reverse(previous_hash) || '0'",
  );
  const seqs = fc.integer({ min: 1, max: lines });
  await fc.assert(
    fc.asyncProperty(changes, seqs, async (change, seq) => {
      const changed = await verdictAfter(sql.raw(`update audit_log set ${change} where seq = ${seq}`));
      expect(changed).toEqual({ intact: false, brokenAt: seq });
    }),
    { numRuns: 40 },
  );
  const removed = await verdictAfter(sql.raw(`delete from audit_log where seq = ${lines - 2}`));
  expect(removed).toEqual({ intact: false, brokenAt: lines - 2 });
  const closed = await verdictAfter(
    sql.raw(`with gone as (delete from audit_log where seq = ${lines - 2} returning seq)
      update audit_log set seq = audit_log.seq + 1000 from gone where audit_log.seq > gone.seq`),
  );
  expect(closed).toEqual({ intact: false, brokenAt: lines - 2 });
  const swapped = await verdictAfter(
    sql.raw(`update audit_log a set subject_id = b.subject_id, detail = b.detail from audit_log b
      where a.seq + b.seq = ${2 * lines - 1} and abs(a.seq - b.seq) = 1`),
  );
  expect(swapped).toEqual({ intact: false, brokenAt: lines - 1 });
  const forged = await verdictAfter(
    sql.raw(`insert into audit_log select seq + 1, at, actor, organisation, action, subject_kind, subject_id,
      request_id, detail, hash, hash from audit_log where seq = ${lines}`),
  );
  expect(forged).toEqual({ intact: false, brokenAt: lines + 1 });
});

test('lines cut off at the end show by their number and the head', async () => {
  const before = await verifyAudit(database);
  const after = await verdictAfter(sql.raw('delete from audit_log where seq = (select max(seq) from audit_log)'));
  expect(after).toMatchObject({ intact: true, lines: before.intact && before.lines - 1 });
  expect(after).not.toMatchObject({ head: before.intact && before.head });
});
