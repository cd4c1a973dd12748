import type { Context } from 'hono';
import { keyedHash } from '../../../platform/access/token-hash';
import type { Connection } from '../../../platform/database/database';
import { addressKey } from '../../../platform/http/address-key';
import type { AppEnv } from '../../../platform/http/app-env';
import { blockedUntil, countAttempt, type LimitKind, limits } from './lock-out';
import { forgetAttempts, readAttempts, saveAttempts } from './queries';

/** What is counted: a kind of attempt by an account or a client address, named by a keyed hash. */
export interface AttemptKey {
  kind: LimitKind;
  key: string;
}

export type AttemptKeys = ReturnType<typeof createAttemptKeys>;

export function createAttemptKeys(secret: string) {
  const of = (kind: LimitKind, whom: string): AttemptKey => ({ kind, key: keyedHash(secret, `${kind} ${whom}`) });
  const addressOf = (c: Context<AppEnv>) => addressKey(c.get('clientAddress'));
  return {
    account: (email: string) => of('account', email),
    failures: (c: Context<AppEnv>) => of('failures', addressOf(c)),
    asks: (c: Context<AppEnv>) => of('asks', addressOf(c)),
  };
}

/** Until when one of these has to wait, the longest of them; null: go on. The transaction must be one of sign-in. */
export async function waitOf(db: Connection, keys: readonly AttemptKey[], now: Date): Promise<Date | null> {
  let longest: Date | null = null;
  for (const { key } of keys) {
    const until = blockedUntil(await readAttempts(db, key), now);
    if (until && (!longest || until > longest)) longest = until;
  }
  return longest;
}

/** Counts one more of each. @returns whether one of them has to wait from now on */
export async function countAttempts(db: Connection, keys: readonly AttemptKey[], now: Date): Promise<boolean> {
  let blocked = false;
  for (const { kind, key } of keys) {
    const after = countAttempt(await readAttempts(db, key), limits[kind], now);
    await saveAttempts(db, key, after);
    blocked ||= after.blockedUntil !== null;
  }
  return blocked;
}

/**
 * One more that was not right, from a client address; whoever had too many is held back and no longer counted. What is
 * right is looked at first and never held back: decision 0024.
 * @param told writes a line about it
 * @returns until when it has to wait; null: it was told that it is not right
 */
export async function countFailure(
  db: Connection,
  key: AttemptKey,
  now: Date,
  told: (blocked: boolean) => Promise<void>,
): Promise<Date | null> {
  const until = await waitOf(db, [key], now);
  if (until === null) await told(await countAttempts(db, [key], now));
  return until;
}

/** After signing in: what was asked was asked in earnest. */
export const forgive = (db: Connection, keys: readonly AttemptKey[]): Promise<void> =>
  forgetAttempts(
    db,
    keys.map(({ key }) => key),
  );
