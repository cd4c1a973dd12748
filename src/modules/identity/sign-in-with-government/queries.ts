import { sql } from 'kysely';
import type { OrganisationRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';
import type { OrganisationTables } from '../tables';

/** Whether somebody has this address; the transaction must be one of sign-in. */
export async function isKnownAddress(db: Connection, email: string): Promise<boolean> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}

export async function readPersonName(db: Connection, person: string): Promise<string> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** Id of the organisation with this code; null when there is none, or it has ended. */
export async function findByCode(db: Connection, code: string): Promise<string | null> {
  const row = await db
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .select('id')
    .where(sql`upper(ovo)`, '=', code)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The role of a member, and who gave it; the transaction must run for the organisation. */
export async function readGivenRole(
  db: Connection,
  organisation: string,
  person: string,
): Promise<{ role: OrganisationRole; givenBy: string } | null> {
  const row = await db
    .withTables<OrganisationTables>()
    .selectFrom('membership')
    .select(['role', 'given_by'])
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ? { role: row.role, givenBy: row.given_by } : null;
}
