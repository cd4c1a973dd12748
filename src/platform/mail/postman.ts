import { createTransport } from 'nodemailer';
import { publicScope } from '../database/database';
import type { Deps } from '../module';
import type { Mail, OutboxTables } from './mail';

const maxAttempts = 8;
const everyMs = 5000;
const leaseMs = 60_000;

type PostmanDeps = Pick<Deps, 'config' | 'database' | 'clock' | 'log'>;

/**
 * Sends what waits in the outbox, one by one. A mail is leased before it is sent, so that two processes do
 * not send it at once and no database connection waits for a mail server; one that fails is tried again
 * after 1, 2, 4 … minutes and stays, with its error, after the eighth time.
 * @returns how many were sent
 */
export async function deliverOutbox(deps: PostmanDeps): Promise<number> {
  if (!deps.config.smtpUrl) return 0;
  const transport = createTransport(deps.config.smtpUrl);
  let sent = 0;
  try {
    for (let mail = await leaseNext(deps); mail; mail = await leaseNext(deps)) {
      const error = await send(transport, deps.config.mailFrom, mail);
      await recordOutcome(deps, mail, error);
      if (error === null) sent += 1;
    }
  } finally {
    transport.close();
  }
  return sent;
}

interface LeasedMail extends Mail {
  id: string;
  attempts: number;
}

function leaseNext({ database, clock }: PostmanDeps): Promise<LeasedMail | undefined> {
  const now = clock();
  return database.write(publicScope, async (db) => {
    const tables = db.withTables<OutboxTables>();
    const next = await tables
      .selectFrom('outbox')
      .select('id')
      .where('sent_at', 'is', null)
      .where('attempts', '<', maxAttempts)
      .where('not_before', '<=', now)
      .orderBy('created_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!next) return undefined;
    return tables
      .updateTable('outbox')
      .set((eb) => ({ attempts: eb('attempts', '+', 1), not_before: new Date(now.getTime() + leaseMs) }))
      .where('id', '=', next.id)
      .returning(['id', 'recipient', 'subject', 'body', 'attempts'])
      .executeTakeFirst();
  });
}

async function send(
  transport: ReturnType<typeof createTransport>,
  from: string,
  mail: LeasedMail,
): Promise<string | null> {
  try {
    const messageId = `<${mail.id}@verbonden>`;
    await transport.sendMail({ from, to: mail.recipient, subject: mail.subject, text: mail.body, messageId });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

async function recordOutcome(
  { database, clock, log }: PostmanDeps,
  mail: LeasedMail,
  error: string | null,
): Promise<void> {
  const now = clock();
  const pauseMs = 60_000 * 2 ** (mail.attempts - 1);
  const outcome =
    error === null
      ? { sent_at: now, last_error: null }
      : { last_error: error, not_before: new Date(now.getTime() + pauseMs) };
  // The log gets that it failed, the outbox why: a server's answer may name the recipient.
  if (error !== null) log.error('mail.failed', { id: mail.id, attempts: mail.attempts });
  await database.write(publicScope, (db) =>
    db.withTables<OutboxTables>().updateTable('outbox').set(outcome).where('id', '=', mail.id).execute(),
  );
}

/** Delivers every few seconds until stopped. */
export function startPostman(deps: PostmanDeps): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(() => deliverOutbox(deps))
      .catch((error: Error) => deps.log.error('mail.broken', { reason: error.message }));
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
