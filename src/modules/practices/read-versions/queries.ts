import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { DraftImage } from '../draft';
import type { PracticeRecord } from '../practice';
import type { PracticeImage } from '../published-practice';
import type { PracticeTables } from '../tables';

/** What a practice was in one of its versions. */
export interface FormerVersion {
  record: PracticeRecord;
  /** In their order. */
  images: readonly DraftImage[];
}

/** A former or present version of a practice; null when there is none of that number. */
export async function readVersion(db: Connection, slug: string, version: number): Promise<FormerVersion | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .select(['record', 'images'])
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}

/** Of the images of a version those that are still published with the practice: what was taken away shows nowhere. */
export async function keepPublished(
  db: Connection,
  slug: string,
  images: readonly DraftImage[],
): Promise<PracticeImage[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_image')
    .select(['id', 'large_width', 'large_height'])
    .where('slug', '=', slug)
    .execute();
  return images.flatMap((image) => {
    const row = rows.find(({ id }) => id === image.id);
    return row ? [{ ...image, width: row.large_width, height: row.large_height }] : [];
  });
}

/** What it was in its newest version that had not stopped; null when it came as stopped. */
export async function readBeforeStop(db: Connection, slug: string): Promise<PracticeRecord | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .select('record')
    .where('slug', '=', slug)
    .where(sql<string>`record ->> 'status'`, '!=', 'stopped')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.record ?? null;
}

/** Who published a version: an account, or "content"; null when there is none of that number. */
export async function readPublisher(db: Connection, slug: string, version: number): Promise<string | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .select('changed_by')
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.changed_by ?? null;
}

/** Who made the newest version of a practice; null when there is none. */
export async function readLastWriter(db: Connection, slug: string): Promise<string | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .select('changed_by')
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.changed_by ?? null;
}
