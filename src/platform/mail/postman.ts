import type { Transporter } from 'nodemailer';
import { publicScope } from '../database/database';
import type { Deps } from '../module';
import type { Mail, OutboxTables } from './mail';

const maxAttempts = 8;
const everyMs = 5000;
// Far longer than a mail server that hardly answers can keep us busy, or another process would send it too.
const leaseMs = 600_000;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

type PostmanDeps = Pick<Deps, 'config' | 'database' | 'clock' | 'log'>;

/**
 * Sends what waits in the outbox, one by one. A mail is leased before it is sent, so that two processes do
 * not send it at once and no database connection waits for a mail server; one that fails is tried again
 * after 1, 2, 4 … minutes and stays, with its error, after the eighth time.
 * @param signal when aborted, no further mail is begun
 * @returns how many were sent
 */
export async function deliverOutbox(deps: PostmanDeps, signal?: AbortSignal): Promise<number> {
  let sent = 0;
  await withTransport(deps, async (transport) => {
    const next = () => (signal?.aborted ? undefined : lease(deps));
    for (let mail = await next(); mail; mail = await next()) {
      if ((await deliver(deps, transport, mail)) === null) sent += 1;
    }
  });
  return sent;
}

/**
 * Sends one mail now, and no other.
 * @returns its error, null when it was sent; "taken" when another process has it, or SMTP_URL is not set
 */
export async function deliverMail(deps: PostmanDeps, id: string): Promise<{ error: string | null } | 'taken'> {
  const outcome = await withTransport(deps, async (transport) => {
    const mail = await lease(deps, id);
    return mail && { error: await deliver(deps, transport, mail) };
  });
  return outcome ?? 'taken';
}

type Transport = Transporter;

async function withTransport<T>(
  { config, log }: PostmanDeps,
  work: (transport: Transport) => Promise<T>,
): Promise<T | undefined> {
  if (!config.smtpUrl) return undefined;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url: config.smtpUrl, ...patience });
  // A fault that belongs to no mail: without a listener it would end the process.
  transport.on('error', (error: Error) => log.error('mail.broken', { reason: error.name }));
  try {
    return await work(transport);
  } finally {
    transport.close();
  }
}

async function deliver(deps: PostmanDeps, transport: Transport, mail: LeasedMail): Promise<string | null> {
  const error = await send(transport, deps.config.mailFrom, mail);
  await recordOutcome(deps, mail, error);
  return error;
}

interface LeasedMail extends Mail {
  id: string;
  attempts: number;
}

/** The mail that waits longest, or the given one if it waits. */
function lease({ database, clock }: PostmanDeps, id?: string): Promise<LeasedMail | undefined> {
  const now = clock();
  return database.write(publicScope, async (db) => {
    const tables = db.withTables<OutboxTables>();
    const next = await tables
      .selectFrom('outbox')
      .select('id')
      .where('sent_at', 'is', null)
      .where('attempts', '<', maxAttempts)
      .where('not_before', '<=', now)
      .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
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
      .returning(['id', 'recipient', 'subject', 'body', 'unsubscribe_url as unsubscribeUrl', 'attempts'])
      .executeTakeFirst();
  });
}

async function send(transport: Transport, from: string, mail: LeasedMail): Promise<string | null> {
  try {
    const messageId = `<${mail.id}@verbonden>`;
    // As an address of its own, or a comma in it would make two of it.
    const to = { name: '', address: mail.recipient };
    const message = { from, to, subject: mail.subject, text: mail.body, messageId, headers: automatic };
    await transport.sendMail(mail.unsubscribeUrl ? { ...message, ...unsubscribing(mail.unsubscribeUrl) } : message);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

/** RFC 3834, 5: nobody's holiday message answers it. */
const automatic = { 'Auto-Submitted': 'auto-generated' };

/** RFC 2369, 3.2 and RFC 8058, 3.1. */
const unsubscribing = (url: string) => ({
  list: { unsubscribe: url },
  headers: { ...automatic, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
});

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

export interface Postman {
  /** Does not wait for the next round: somebody may be waiting for what was posted just now. */
  wake(): void;
  /** Waits for the mail that is being sent. */
  stop(): Promise<void>;
}

/** Delivers every few seconds and when woken, until stopped; whatever goes wrong is logged and tried again. */
export function startPostman(deps: PostmanDeps, pauseMs = everyMs): Postman {
  const stopping = new AbortController();
  let round: Promise<void> | null = null;
  const deliver = async () => {
    try {
      await deliverOutbox(deps, stopping.signal);
    } catch (error) {
      deps.log.error('mail.broken', { reason: error instanceof Error ? error.message : 'unknown' });
    }
    round = null;
  };
  const wake = () => {
    if (!stopping.signal.aborted) round ??= deliver();
  };
  const timer = setInterval(wake, pauseMs);
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await round;
    },
  };
}
