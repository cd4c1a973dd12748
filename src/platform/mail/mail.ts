import { sql } from 'kysely';
import type { Connection } from '../database/database';

export interface Mail {
  /** One address, without a name. */
  recipient: string;
  subject: string;
  /** Plain text. */
  body: string;
  /**
   * For a mail of a series: where a mail program stops it with one POST, without asking (RFC 8058). The address must
   * be one that takes a POST from any site.
   */
  unsubscribeUrl?: string | null;
  /** A key of whom or what it is about, for `forgetMailAbout`. */
  about?: string | null;
}

export type OutboxTables = {
  outbox: {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    unsubscribe_url: string | null;
    about: string | null;
    created_at: Date;
    sent_at: Date | null;
    not_before: Date;
    attempts: number;
    last_error: string | null;
  };
};

/** Puts a mail in the outbox, in the transaction that causes it; the postman sends it afterwards. */
export async function postMail(db: Connection, id: string, mail: Mail, at: Date): Promise<void> {
  const { recipient, subject, body, unsubscribeUrl = null, about = null } = mail;
  const content = { id, recipient, subject, body, unsubscribe_url: unsubscribeUrl, about };
  await db
    .withTables<OutboxTables>()
    .insertInto('outbox')
    .values({ ...content, created_at: at, sent_at: null, not_before: at, attempts: 0, last_error: null })
    .execute();
}

/** Deletes the mails about somebody or something, sent or not. */
export async function forgetMailAbout(db: Connection, about: string): Promise<void> {
  await sql`select forget_mail_about(${about})`.execute(db);
}

/** Deletes the mails that were sent before a moment. @returns how many */
export async function forgetSentMail(db: Connection, before: Date): Promise<number> {
  const { rows } = await sql<{ count: string | number }>`select forget_mail_sent_before(${before}) count`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

export interface OutboxItem extends Mail {
  id: string;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  lastError: string | null;
}

/** The latest mails, newest first. */
export async function readOutbox(db: Connection, limit: number): Promise<OutboxItem[]> {
  const rows = await db
    .withTables<OutboxTables>()
    .selectFrom('outbox')
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    createdAt: new Date(row.created_at),
    sentAt: row.sent_at && new Date(row.sent_at),
    attempts: row.attempts,
    lastError: row.last_error,
  }));
}
