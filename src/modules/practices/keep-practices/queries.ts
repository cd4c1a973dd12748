import type { Connection } from '../../../platform/database/database';
import type { KeptTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<KeptTables>();

/** The list of an account; the transaction must be that person's. */
export async function readKeptList(db: Connection, person: string): Promise<string[]> {
  const row = await tablesOf(db)
    .selectFrom('kept_list')
    .select('slugs')
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.slugs ?? [];
}

/** With the account it belongs to; the transaction must be that person's. */
export async function deleteKeptList(db: Connection, person: string): Promise<void> {
  await tablesOf(db).deleteFrom('kept_list').where('person', '=', person).execute();
}

/** Changes it from what it is now: of two devices at once each sees what the other did. @returns the list after it */
export async function changeKeptList(
  db: Connection,
  person: string,
  at: Date,
  change: (slugs: readonly string[]) => string[],
): Promise<string[]> {
  const tables = tablesOf(db);
  await tables
    .insertInto('kept_list')
    .values({ person, slugs: '[]', changed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { slugs: before } = await tables
    .selectFrom('kept_list')
    .select('slugs')
    .where('person', '=', person)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const slugs = change(before);
  await tables
    .updateTable('kept_list')
    .set({ slugs: JSON.stringify(slugs), changed_at: at })
    .where('person', '=', person)
    .execute();
  return slugs;
}
