import { tokenHash } from '../../../platform/access/token-hash';
import type { Connection } from '../../../platform/database/database';
import type { PracticeTables } from '../tables';
import type { SharedList } from './shared-list';

export async function insertSharedList(db: Connection, list: SharedList): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .insertInto('shared_list')
    .values({
      token_hash: tokenHash(list.token),
      title: list.title,
      note: list.note,
      slugs: JSON.stringify(list.slugs),
      checks: JSON.stringify(list.checks),
      created_at: list.createdAt,
      expires_at: list.expiresAt,
      ended_at: list.endedAt,
    })
    .execute();
}

export async function readSharedList(db: Connection, token: string): Promise<SharedList | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('shared_list')
    .selectAll()
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  if (!row) return null;
  return {
    token,
    title: row.title,
    note: row.note,
    slugs: row.slugs,
    checks: row.checks,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    endedAt: row.ended_at && new Date(row.ended_at),
  };
}

/** Empties the list, so that only its dates are left. @returns false when it had ended before */
export async function endSharedList(db: Connection, token: string, at: Date): Promise<boolean> {
  const result = await db
    .withTables<PracticeTables>()
    .updateTable('shared_list')
    .set({ title: '', note: null, slugs: '[]', checks: '{}', ended_at: at })
    .where('token_hash', '=', tokenHash(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Deletes what can no longer be read by its date, ended or not. @returns how many */
export async function deleteExpiredLists(db: Connection, now: Date): Promise<number> {
  const result = await db
    .withTables<PracticeTables>()
    .deleteFrom('shared_list')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
