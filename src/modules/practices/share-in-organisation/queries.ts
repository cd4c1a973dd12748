import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import { type ListContent, mostLists, type OrganisationList } from './organisation-list';
import type { OrganisationListTables } from './tables';

/** Where a list is; row-level security shows it to its organisation alone. */
export interface ListKey {
  organisation: string;
  id: string;
}

const tablesOf = (db: Connection) => db.withTables<OrganisationListTables>();

const listOf = (row: Selectable<OrganisationListTables['organisation_list']>): OrganisationList => ({
  organisation: row.organisation,
  id: row.id,
  title: row.title,
  slugs: row.slugs,
  checks: row.checks,
  version: row.version,
  createdBy: row.created_by,
  createdAt: new Date(row.created_at),
  changedBy: row.changed_by,
  changedAt: new Date(row.changed_at),
});

/** Of the organisation of the transaction, the one changed last first. */
export async function readLists(db: Connection, organisation: string): Promise<OrganisationList[]> {
  const rows = await tablesOf(db)
    .selectFrom('organisation_list')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(listOf);
}

/** @param options lock: nobody else changes it until the transaction ends */
export async function readList(
  db: Connection,
  { organisation, id }: ListKey,
  options: { lock?: boolean } = {},
): Promise<OrganisationList | null> {
  const query = tablesOf(db)
    .selectFrom('organisation_list')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? listOf(row) : null;
}

/** @returns false when the organisation has as many as it may; others that share at once are counted */
export async function insertList(db: Connection, list: OrganisationList): Promise<boolean> {
  const { organisation } = list;
  await sql`select pg_advisory_xact_lock(hashtext(${`lists of ${organisation}`}))`.execute(db);
  if ((await readLists(db, organisation)).length >= mostLists) return false;
  await tablesOf(db)
    .insertInto('organisation_list')
    .values({
      organisation: list.organisation,
      id: list.id,
      title: list.title,
      slugs: JSON.stringify(list.slugs),
      checks: JSON.stringify(list.checks),
      version: list.version,
      created_by: list.createdBy,
      created_at: list.createdAt,
      changed_by: list.changedBy,
      changed_at: list.changedAt,
    })
    .execute();
  return true;
}

/** The next version of a list that was read with a lock. */
export async function changeList(
  db: Connection,
  list: OrganisationList,
  change: ListContent & { by: string; at: Date },
): Promise<void> {
  const checks = Object.fromEntries(Object.entries(list.checks).filter(([slug]) => change.slugs.includes(slug)));
  await tablesOf(db)
    .updateTable('organisation_list')
    .set({
      title: change.title,
      slugs: JSON.stringify(change.slugs),
      checks: JSON.stringify(checks),
      version: list.version + 1,
      changed_by: change.by,
      changed_at: change.at,
    })
    .where('organisation', '=', list.organisation)
    .where('id', '=', list.id)
    .execute();
}

export async function deleteList(db: Connection, { organisation, id }: ListKey): Promise<void> {
  await tablesOf(db)
    .deleteFrom('organisation_list')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}
