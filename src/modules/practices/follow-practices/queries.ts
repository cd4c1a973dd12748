import type { Connection } from '../../../platform/database/database';
import type { Language } from '../../../platform/texts/language';
import {
  confirmationsSince,
  type FollowKind,
  mostConfirmations,
  mostFollows,
  oldestRequest,
  oldestToken,
  type Rhythm,
} from '../follow';
import type { FollowTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<FollowTables>();

export interface FollowRequest {
  /** In lower case. */
  address: string;
  kind: FollowKind;
  target: string;
  language: Language;
  rhythm: Rhythm;
  at: Date;
  /** Ids for what is new; the token of the mail, hashed. */
  followerId: string;
  followId: string;
  tokenHash: string;
}

/**
 * Keeps what somebody asks to follow until it is confirmed, whether or not the address follows it already.
 * @returns ids of the follower and of what is followed; null when the address had its mails for today
 */
export async function requestFollow(
  db: Connection,
  request: FollowRequest,
): Promise<{ follower: string; follow: string } | null> {
  const { address, kind, target, language, rhythm, at, followerId, followId, tokenHash } = request;
  const tables = tablesOf(db);
  await tables
    .insertInto('follower')
    .values({ id: followerId, address, language, rhythm, created_at: at, digest_at: null })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .execute();
  // Locked, so that of requests at once each counts the ones before it.
  const { id: follower } = await tables
    .selectFrom('follower')
    .select('id')
    .where('address', '=', address)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { mails } = await tables
    .selectFrom('follow_token')
    .select((eb) => eb.fn.countAll<string>().as('mails'))
    .where('follower', '=', follower)
    .where('follow', 'is not', null)
    .where('created_at', '>', confirmationsSince(at))
    .executeTakeFirstOrThrow();
  if (Number(mails) >= mostConfirmations) return null;
  const { id: follow } = await tables
    .insertInto('follow')
    .values({ id: followId, follower, kind, target, language, rhythm, asked_at: at, confirmed_at: null })
    .onConflict((conflict) =>
      conflict.columns(['follower', 'kind', 'target']).doUpdateSet({ language, rhythm, asked_at: at }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await tables.insertInto('follow_token').values({ token_hash: tokenHash, follower, follow, created_at: at }).execute();
  return { follower, follow };
}

export interface StoredFollow {
  id: string;
  kind: FollowKind;
  target: string;
  confirmedAt: Date | null;
}

/**
 * What a token of a confirmation mail confirms, and whether that is done; null when it is none, is too old or was
 * stopped.
 */
export async function readRequest(
  db: Connection,
  tokenHash: string,
  now: Date,
): Promise<(StoredFollow & { isSettled: boolean }) | null> {
  const row = await tablesOf(db)
    .selectFrom('follow_token')
    .innerJoin('follow', 'follow.id', 'follow_token.follow')
    .innerJoin('follower', 'follower.id', 'follow.follower')
    .select(['follow.id', 'follow.kind', 'follow.target', 'follow.confirmed_at', 'follow.asked_at'])
    .select((eb) =>
      eb
        .and([
          eb('follow.rhythm', '=', eb.ref('follower.rhythm')),
          eb('follow.language', '=', eb.ref('follower.language')),
        ])
        .as('is_same'),
    )
    .where('token_hash', '=', tokenHash)
    .where('follow_token.created_at', '>', oldestRequest(now))
    .executeTakeFirst();
  if (!row) return null;
  const follow = storedFollow(row);
  // Asked again after it was confirmed, it still changes how often or in which language.
  const isSettled =
    follow.confirmedAt !== null && (new Date(row.asked_at) <= follow.confirmedAt || Boolean(row.is_same));
  return { ...follow, isSettled };
}

const storedFollow = (row: Pick<FollowTables['follow'], 'id' | 'kind' | 'target' | 'confirmed_at'>): StoredFollow => ({
  id: row.id,
  kind: row.kind,
  target: row.target,
  confirmedAt: row.confirmed_at && new Date(row.confirmed_at),
});

/** Begins to follow, in the language and rhythm asked last. A second time changes only those. */
export async function confirmFollow(db: Connection, id: string, now: Date): Promise<'confirmed' | 'full'> {
  const tables = tablesOf(db);
  const asked = await tables
    .selectFrom('follow')
    .innerJoin('follower', 'follower.id', 'follow.follower')
    .select(['follow.follower', 'follow.language', 'follow.rhythm', 'follow.confirmed_at', 'follower.digest_at'])
    .where('follow.id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const following = await readFollows(db, asked.follower);
  if (asked.confirmed_at === null && following.length >= mostFollows) return 'full';
  await tables
    .updateTable('follow')
    .set({ confirmed_at: asked.confirmed_at ?? now })
    .where('id', '=', id)
    .execute();
  await tables
    .updateTable('follower')
    .set({ language: asked.language, rhythm: asked.rhythm, digest_at: asked.digest_at ?? now })
    .where('id', '=', asked.follower)
    .execute();
  return 'confirmed';
}

export interface Follower {
  id: string;
  address: string;
  language: Language;
  rhythm: Rhythm;
  digestAt: Date | null;
}

const followerOf = ({ digest_at, ...row }: FollowTables['follower']): Follower => ({
  id: row.id,
  address: row.address,
  language: row.language,
  rhythm: row.rhythm,
  digestAt: digest_at && new Date(digest_at),
});

/** Whose mail a token came with; null when it is too old, or the follower left. */
export async function readFollower(db: Connection, tokenHash: string, now: Date): Promise<Follower | null> {
  const row = await tablesOf(db)
    .selectFrom('follow_token')
    .innerJoin('follower', 'follower.id', 'follow_token.follower')
    .selectAll('follower')
    .where('token_hash', '=', tokenHash)
    .where('follow_token.created_at', '>', oldestToken(now))
    .executeTakeFirst();
  return row ? followerOf(row) : null;
}

/** What a follower follows, in the order of beginning; what is not confirmed is left out. */
export async function readFollows(db: Connection, follower: string): Promise<StoredFollow[]> {
  const rows = await tablesOf(db)
    .selectFrom('follow')
    .select(['id', 'kind', 'target', 'confirmed_at'])
    .where('follower', '=', follower)
    .where('confirmed_at', 'is not', null)
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute();
  return rows.map(storedFollow);
}

/** @returns whether there was such a thing to stop */
export async function deleteFollow(db: Connection, follower: string, id: string): Promise<boolean> {
  const result = await tablesOf(db)
    .deleteFrom('follow')
    .where('follower', '=', follower)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function setRhythm(db: Connection, follower: string, rhythm: Rhythm): Promise<void> {
  await tablesOf(db).updateTable('follower').set({ rhythm }).where('id', '=', follower).execute();
}

/** Deletes the address, with everything it follows and every link that was mailed to it. */
export async function deleteFollower(db: Connection, follower: string): Promise<void> {
  await tablesOf(db).deleteFrom('follower').where('id', '=', follower).execute();
}

/** Ids of those whose last digest was before a moment. */
export async function readWaiting(db: Connection, before: Date): Promise<string[]> {
  const rows = await tablesOf(db)
    .selectFrom('follower')
    .select('id')
    .where('digest_at', '<=', before)
    .orderBy('digest_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** A follower for whom a digest is made; another process that makes it too gets null. */
export async function lockFollower(db: Connection, id: string): Promise<Follower | null> {
  const row = await tablesOf(db)
    .selectFrom('follower')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ? followerOf(row) : null;
}

/** Notes that a digest goes out, and the token of its links. */
export async function noteDigest(db: Connection, follower: string, tokenHash: string, at: Date): Promise<void> {
  const tables = tablesOf(db);
  await tables.updateTable('follower').set({ digest_at: at }).where('id', '=', follower).execute();
  await tables
    .insertInto('follow_token')
    .values({ token_hash: tokenHash, follower, follow: null, created_at: at })
    .execute();
}

/**
 * Deletes what was not confirmed in time, and links that are too old.
 * @returns ids of those who follow nothing now and ask for nothing: their address has to go
 */
export async function forgetRequests(db: Connection, now: Date): Promise<string[]> {
  const tables = tablesOf(db);
  await tables
    .deleteFrom('follow')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<=', oldestRequest(now))
    .execute();
  await tables.deleteFrom('follow_token').where('created_at', '<=', oldestToken(now)).execute();
  const left = await tables
    .selectFrom('follower')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('follow').select('follow.id').whereRef('follow.follower', '=', 'follower.id'))),
    )
    .execute();
  return left.map(({ id }) => id);
}
