import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { OrganisationRequest, RequestOutcome } from '../organisation-request';
import type { OrganisationTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<OrganisationTables>();

/** Of two questions of one person at once, the second sees the first. */
export async function lockRequests(db: Connection, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 7205111))`.execute(db);
}

export async function insertRequest(db: Connection, request: OrganisationRequest): Promise<void> {
  const { id, person, nis, name, remark, createdAt } = request;
  await tablesOf(db)
    .insertInto('organisation_request')
    .values({ id, person, nis, name, remark, created_at: createdAt })
    .execute();
}

/** Those that wait, longest first; row-level security shows a person her own, an administrator all. */
export async function readOpenRequests(
  db: Connection,
  which: { person?: string; id?: string } = {},
): Promise<OrganisationRequest[]> {
  const rows = await tablesOf(db)
    .selectFrom('organisation_request')
    .select(['id', 'person', 'nis', 'name', 'remark', 'created_at'])
    .where('decided_at', 'is', null)
    .$if(which.person !== undefined, (query) => query.where('person', '=', which.person ?? ''))
    .$if(which.id !== undefined, (query) => query.where('id', '=', which.id ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: new Date(created_at) }));
}

export interface Decision {
  outcome: RequestOutcome;
  by: string;
  at: Date;
  /** Where she became a member, when approved. */
  organisation?: string;
  /** Why not, when declined. */
  reason?: string;
}

/** @returns false when it was decided before */
export async function decideRequest(db: Connection, id: string, decision: Decision): Promise<boolean> {
  const { outcome, by, at, organisation = null, reason = null } = decision;
  const result = await tablesOf(db)
    .updateTable('organisation_request')
    .set({ decided_at: at, decided_by: by, outcome, organisation, reason })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
