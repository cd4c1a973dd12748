import type { Connection } from '../../../platform/database/database';
import type { PracticeTables } from '../tables';
import type { ImportFile } from './import-row';

/** Where an upload is; row-level security shows it to its organisation alone. */
export interface ImportKey {
  organisation: string;
  id: string;
}

/** @param expiresAt when it is forgotten unless it was confirmed */
export async function insertImport(
  db: Connection,
  {
    organisation,
    id,
    file,
    by,
    at,
    expiresAt,
  }: ImportKey & { file: ImportFile; by: string; at: Date; expiresAt: Date },
): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .insertInto('practice_import')
    .values({ organisation, id, content: JSON.stringify(file), created_by: by, created_at: at, expires_at: expiresAt })
    .execute();
}

/** @returns null when it was confirmed, or is over at `now` */
export async function readImportFile(
  db: Connection,
  { organisation, id }: ImportKey,
  now: Date,
): Promise<ImportFile | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_import')
    .select('content')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** @returns false when somebody was first; of two at once, the second waits here until the first is done */
export async function deleteImport(db: Connection, { organisation, id }: ImportKey): Promise<boolean> {
  const result = await db
    .withTables<PracticeTables>()
    .deleteFrom('practice_import')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Of the organisation of the transaction. @returns how many */
export async function deleteExpiredImports(db: Connection, now: Date): Promise<number> {
  const result = await db
    .withTables<PracticeTables>()
    .deleteFrom('practice_import')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
