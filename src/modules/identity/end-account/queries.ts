import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';
import type { OrganisationTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<OrganisationTables & AuthenticationTables>();

export interface OwnOrganisation {
  id: string;
  name: string;
}

/** Where somebody belongs, of what has not ended, always in the same order; the transaction must run for her. */
export async function readOwnOrganisations(db: Connection, person: string): Promise<OwnOrganisation[]> {
  return tablesOf(db)
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('membership.person', '=', person)
    .where('organisation.ended_at', 'is', null)
    .orderBy('organisation.id')
    .execute();
}

/** Of an organisation that a member of it looks at, row-level security shows the other members. null: of none again. */
export async function actFor(db: Connection, organisation: string | null): Promise<void> {
  await sql`select set_config('verbonden.organisation', ${organisation ?? ''}, true)`.execute(db);
}

/**
 * Deletes an account with all that this module knows of it; sessions, passkeys and the account at the government go
 * with the person. The transaction must run for her.
 */
export async function deletePerson(db: Connection, person: string): Promise<void> {
  const tables = tablesOf(db);
  await tables.deleteFrom('organisation_request').where('person', '=', person).execute();
  await tables.deleteFrom('platform_role').where('person', '=', person).execute();
  await tables.deleteFrom('membership').where('person', '=', person).execute();
  await tables.deleteFrom('person').where('id', '=', person).execute();
}
