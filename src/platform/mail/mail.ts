import type { Connection } from '../database/database';

export interface Mail {
  recipient: string;
  subject: string;
  /** Plain text. */
  body: string;
}

export type OutboxTables = {
  outbox: {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    created_at: Date;
    sent_at: Date | null;
    not_before: Date;
    attempts: number;
    last_error: string | null;
  };
};

/** Puts a mail in the outbox, in the transaction that causes it; the postman sends it afterwards. */
export async function postMail(db: Connection, id: string, mail: Mail, at: Date): Promise<void> {
  await db
    .withTables<OutboxTables>()
    .insertInto('outbox')
    .values({ id, ...mail, created_at: at, sent_at: null, not_before: at, attempts: 0, last_error: null })
    .execute();
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
