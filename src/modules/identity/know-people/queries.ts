import { type OrganisationRole, organisationRoles, type PlatformRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { Member } from '../members';
import type { OrganisationTables } from '../tables';

/** Somebody to write to. */
export interface Contact {
  id: string;
  name: string;
  email: string;
}

const tablesOf = (db: Connection) => db.withTables<OrganisationTables & { person: Contact }>();

/** By name; ids that are nobody's give nothing. The transaction must be allowed to see these people. */
export async function readContacts(db: Connection, ids: readonly string[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  return tablesOf(db)
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export const readAddresses = async (db: Connection): Promise<string[]> =>
  (await tablesOf(db).selectFrom('person').select('email').execute()).map(({ email }) => email);

export async function readPeopleWithRole(db: Connection, role: PlatformRole): Promise<Contact[]> {
  return tablesOf(db)
    .selectFrom('platform_role')
    .innerJoin('person', 'person.id', 'platform_role.person')
    .select(['person.id', 'person.name', 'person.email'])
    .where('platform_role.role', '=', role)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
}

export type MemberContact = Contact & Member & { since: Date };

/** Members with at least this role, by name; the transaction must run for the organisation. */
export async function readMembers(
  db: Connection,
  organisation: string,
  atLeast: OrganisationRole = 'reader',
): Promise<MemberContact[]> {
  const rows = await tablesOf(db)
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .select(['person.id', 'person.name', 'person.email', 'membership.role', 'membership.since'])
    .where('membership.organisation', '=', organisation)
    .where('membership.role', 'in', organisationRoles.slice(organisationRoles.indexOf(atLeast)))
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({ ...row, person: row.id, since: new Date(row.since) }));
}
