import type { OrganisationRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { GivenRole, Member } from '../members';
import type { OrganisationTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<OrganisationTables>();

/** One change of its members at a time: of two coordinators who leave at once, the second is the last one. */
export async function lockMembers(db: Connection, organisation: string): Promise<void> {
  await tablesOf(db).selectFrom('organisation').select('id').where('id', '=', organisation).forUpdate().execute();
}

/** Who belongs to it, and who gave the role; the transaction must run for the organisation. */
export async function readMemberships(db: Connection, organisation: string): Promise<(Member & GivenRole)[]> {
  const rows = await tablesOf(db)
    .selectFrom('membership')
    .select(['person', 'role', 'given_by', 'hand_role', 'hand_given_by'])
    .where('organisation', '=', organisation)
    .execute();
  return rows.map(({ person, role, given_by: givenBy, hand_role, hand_given_by }) => ({
    person,
    role,
    givenBy,
    byHand: hand_role !== null && hand_given_by !== null ? { role: hand_role, givenBy: hand_given_by } : null,
  }));
}

export async function setRole(
  db: Connection,
  change: { organisation: string; person: string; role: OrganisationRole; by: string },
): Promise<void> {
  const { organisation, person, role, by } = change;
  await tablesOf(db)
    .updateTable('membership')
    .set({ role, given_by: by, hand_role: null, hand_given_by: null })
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute();
}

export async function deleteMembership(db: Connection, organisation: string, person: string): Promise<void> {
  await tablesOf(db)
    .deleteFrom('membership')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute();
}
