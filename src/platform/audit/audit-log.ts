import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Connection, Database } from '../database/database';
import { storableText } from '../database/storable-text';

/** What happened; no personal data in `detail`. */
export interface AuditEntry {
  at: Date;
  /** Account, or "visitor", or "operator" for commands. */
  actor: string;
  organisation: string | null;
  /** verb-noun, e.g. "share-list". */
  action: string;
  subjectKind: string;
  subjectId: string;
  requestId: string | null;
  detail: Record<string, string | number | boolean | null>;
}

type AuditTable = {
  audit_log: {
    seq: string | number | bigint;
    at: Date;
    actor: string;
    organisation: string | null;
    action: string;
    subject_kind: string;
    subject_id: string;
    request_id: string | null;
    detail: unknown;
    previous_hash: string;
    hash: string;
  };
};

const firstHash = '0'.repeat(64);
const auditLock = 7_205_020;

/**
 * One writer at a time, or two lines would follow the same one: until the transaction ends nobody else changes what has
 * a line. For who has to know how things stand before she can write hers.
 */
export async function lockAudit(db: Connection): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(auditLock)})`.execute(db);
}

/** Adds a line inside the caller's transaction, so that a deed and its line are kept or lost together. */
export async function appendAudit(db: Connection, given: AuditEntry): Promise<void> {
  const entry = storable(given);
  const audit = db.withTables<AuditTable>();
  await lockAudit(db);
  const last = await audit
    .selectFrom('audit_log')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seq = Number(last?.seq ?? 0) + 1;
  const previousHash = last?.hash ?? firstHash;
  await audit
    .insertInto('audit_log')
    .values({
      seq,
      at: entry.at,
      actor: entry.actor,
      organisation: entry.organisation,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      request_id: entry.requestId,
      detail: JSON.stringify(entry.detail),
      previous_hash: previousHash,
      hash: hashLine(seq, entry, previousHash),
    })
    .execute();
}

/** As the database will give it back: the hash must cover exactly that. */
function storable(entry: AuditEntry): AuditEntry {
  const fields = Object.entries(entry.detail).map(([key, value]) => [
    storableText(key),
    typeof value === 'string' ? storableText(value) : value,
  ]);
  return {
    ...entry,
    actor: storableText(entry.actor),
    organisation: entry.organisation && storableText(entry.organisation),
    action: storableText(entry.action),
    subjectKind: storableText(entry.subjectKind),
    subjectId: storableText(entry.subjectId),
    requestId: entry.requestId && storableText(entry.requestId),
    detail: Object.fromEntries(fields),
  };
}

export type AuditVerdict = { intact: true; lines: number; head: string } | { intact: false; brokenAt: number };

/**
 * Walks the whole chain. Lines cut off at the end cannot show in the chain itself: compare `lines` and
 * `head` with an earlier verdict kept elsewhere.
 */
export const verifyAudit = (database: Database): Promise<AuditVerdict> => database.asOwner(verifyChain);

/** The same, inside a transaction of the owner of the tables. */
export async function verifyChain(db: Connection): Promise<AuditVerdict> {
  let seq = 0;
  let head = firstHash;
  for (;;) {
    const page = await readLines(db, seq, 1000);
    if (page.length === 0) return { intact: true, lines: seq, head };
    for (const line of page) {
      seq += 1;
      if (line.seq !== seq || line.previousHash !== head || line.hash !== hashLine(seq, line.entry, head)) {
        return { intact: false, brokenAt: seq };
      }
      head = line.hash;
    }
  }
}

async function readLines(db: Connection, after: number, limit: number) {
  const rows = await db
    .withTables<AuditTable>()
    .selectFrom('audit_log')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    seq: Number(row.seq),
    previousHash: row.previous_hash,
    hash: row.hash,
    entry: {
      at: new Date(row.at),
      actor: row.actor,
      organisation: row.organisation,
      action: row.action,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      requestId: row.request_id,
      detail: row.detail as AuditEntry['detail'],
    },
  }));
}

function hashLine(seq: number, entry: AuditEntry, previousHash: string): string {
  // jsonb does not keep the order of keys, so the hash sorts them.
  const detail = Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = [
    seq,
    entry.at.toISOString(),
    entry.actor,
    entry.organisation,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.requestId,
    detail,
  ];
  return createHash('sha256').update(previousHash).update(JSON.stringify(line)).digest('hex');
}
