import type { Connection } from '../../../platform/database/database';
import { oldestCheck, type TransferCheck } from '../transfer-check';
import type { TransferTables } from './tables';

/** Every check of a visitor; `visitorHash` is `tokenHash` of the token in the cookie. */
export async function readChecks(db: Connection, visitorHash: string): Promise<TransferCheck[]> {
  const rows = await db
    .withTables<TransferTables>()
    .selectFrom('transfer_check')
    .selectAll()
    .where('visitor_hash', '=', visitorHash)
    .execute();
  return rows.map(({ slug, answers, notes, checked_at }) => ({
    slug,
    answers,
    notes,
    checkedAt: new Date(checked_at),
  }));
}

/** Keeps the answers, in the place of earlier ones about the same practice. */
export async function saveCheck(db: Connection, visitorHash: string, check: TransferCheck): Promise<void> {
  const kept = {
    answers: JSON.stringify(check.answers),
    notes: JSON.stringify(check.notes),
    checked_at: check.checkedAt,
  };
  await db
    .withTables<TransferTables>()
    .insertInto('transfer_check')
    .values({ visitor_hash: visitorHash, slug: check.slug, ...kept })
    .onConflict((conflict) => conflict.columns(['visitor_hash', 'slug']).doUpdateSet(kept))
    .execute();
}

/** Gives all checks of one visitor to another; of two about the same practice the newer stays. */
export async function moveChecks(db: Connection, from: string, to: string): Promise<void> {
  const known = new Map((await readChecks(db, to)).map((check) => [check.slug, check.checkedAt.getTime()]));
  for (const check of await readChecks(db, from)) {
    if (check.checkedAt.getTime() >= (known.get(check.slug) ?? 0)) await saveCheck(db, to, check);
  }
  await deleteChecks(db, from);
}

/** Deletes the check of one practice, or without `slug` all of them. @returns how many */
export async function deleteChecks(db: Connection, visitorHash: string, slug?: string): Promise<number> {
  const result = await db
    .withTables<TransferTables>()
    .deleteFrom('transfer_check')
    .where('visitor_hash', '=', visitorHash)
    .$if(slug !== undefined, (query) => query.where('slug', '=', slug ?? ''))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Deletes what was not answered again for a year. @returns how many */
export async function deleteOldChecks(db: Connection, now: Date): Promise<number> {
  const result = await db
    .withTables<TransferTables>()
    .deleteFrom('transfer_check')
    .where('checked_at', '<=', oldestCheck(now))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
