import { sql } from 'kysely';
import type { Connection } from '../database/database';
import type { OutboxTables } from './mail';

/** A mail as an administrator sees it: without its text, which may hold a link that lets somebody in. */
export interface OutboxEntry {
  id: string;
  recipient: string;
  subject: string;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  /** Not tried before this moment; says nothing once it is sent. */
  notBefore: Date;
  /** What the mail server said; may name the recipient. */
  lastError: string | null;
}

export interface OutboxFilter {
  /** Mails with one of these subjects are left out. */
  withoutSubjects?: readonly string[];
  /** Only what was not sent. */
  unsentOnly?: boolean;
}

export interface OutboxPage {
  entries: OutboxEntry[];
  /** Of all pages, as far as the filter lets through. */
  total: number;
  unsent: number;
}

/**
 * A page of the outbox: first what was not sent, then what was, each newest first.
 * @param page from 1; a page after the last one is empty
 */
export async function readOutboxPage(
  db: Connection,
  { page, pageSize, withoutSubjects = [], unsentOnly = false }: { page: number; pageSize: number } & OutboxFilter,
): Promise<OutboxPage> {
  const outbox = db
    .withTables<OutboxTables>()
    .selectFrom('outbox')
    .$if(withoutSubjects.length > 0, (mails) => mails.where('subject', 'not in', withoutSubjects))
    .$if(unsentOnly, (mails) => mails.where('sent_at', 'is', null));
  const counts = await outbox
    .select((eb) => [eb.fn.countAll().as('total'), sql<string>`count(*) filter (where sent_at is null)`.as('unsent')])
    .executeTakeFirstOrThrow();
  const rows = await outbox
    .select(['id', 'recipient', 'subject', 'created_at', 'sent_at', 'attempts', 'not_before', 'last_error'])
    .orderBy(sql`sent_at is not null`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const entries = rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    subject: row.subject,
    createdAt: new Date(row.created_at),
    sentAt: row.sent_at && new Date(row.sent_at),
    attempts: row.attempts,
    notBefore: new Date(row.not_before),
    lastError: row.last_error,
  }));
  return { entries, total: Number(counts.total), unsent: Number(counts.unsent) };
}
