import { sql } from 'kysely';
import { tokenHash } from '../../../platform/access/token-hash';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';
import type { Attempts } from './lock-out';

/** Attempts under a key; the row stays locked until the transaction ends, so that two processes count both. */
export async function readAttempts(db: Connection, key: string): Promise<Attempts | null> {
  // A row that is not there yet cannot be locked; the lock of the key can.
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7205021))`.execute(db);
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('sign_in_attempt')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return null;
  return {
    count: row.count,
    since: new Date(row.since),
    blockedUntil: row.blocked_until && new Date(row.blocked_until),
  };
}

export async function saveAttempts(db: Connection, key: string, attempts: Attempts): Promise<void> {
  const values = { count: attempts.count, since: attempts.since, blocked_until: attempts.blockedUntil };
  await db
    .withTables<AuthenticationTables>()
    .insertInto('sign_in_attempt')
    .values({ key, ...values })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
    .execute();
}

export async function forgetAttempts(db: Connection, keys: readonly string[]): Promise<void> {
  await db.withTables<AuthenticationTables>().deleteFrom('sign_in_attempt').where('key', 'in', keys).execute();
}

/** The e-mail address a link was sent to; null when it was used, is too old, or never was. */
export async function readLink(db: Connection, token: string, now: Date): Promise<string | null> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('verification')
    .select('value')
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  const value: { email?: unknown } = row ? JSON.parse(row.value) : {};
  return typeof value.email === 'string' ? value.email : null;
}

/** Two links of one address used at once: the second waits, and finds the account that the first made. */
export async function lockAddress(db: Connection, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 7205022))`.execute(db);
}
