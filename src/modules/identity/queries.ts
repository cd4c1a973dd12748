import type { Membership, PlatformRole } from '../../platform/access/viewer';
import type { Connection } from '../../platform/database/database';
import type { GivenRole } from './members';
import type { Organisation } from './organisation';
import type { OrganisationTables } from './tables';

/** By name. */
export async function readOrganisations(db: Connection): Promise<Organisation[]> {
  return db
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .select(['id', 'kind', 'name', 'nis', 'fictitious'])
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute();
}

export async function insertOrganisation(db: Connection, organisation: Organisation, at: Date): Promise<void> {
  await db
    .withTables<OrganisationTables>()
    .insertInto('organisation')
    .values({ ...organisation, created_at: at })
    .execute();
}

/** Adds a member or gives one another role; the transaction must run for the organisation. */
export async function giveMembership(
  db: Connection,
  given: Membership & { person: string; at: Date; by: string; byHand?: GivenRole['byHand'] },
): Promise<void> {
  const { organisation, person, role, at, by, byHand = null } = given;
  const values = { role, given_by: by, hand_role: byHand?.role ?? null, hand_given_by: byHand?.givenBy ?? null };
  await db
    .withTables<OrganisationTables>()
    .insertInto('membership')
    .values({ organisation, person, since: at, ...values })
    .onConflict((conflict) => conflict.columns(['organisation', 'person']).doUpdateSet(values))
    .execute();
}

export async function givePlatformRole(
  db: Connection,
  given: { person: string; role: PlatformRole; at: Date; by: string },
): Promise<void> {
  const { person, role, at, by } = given;
  await db
    .withTables<OrganisationTables>()
    .insertInto('platform_role')
    .values({ person, role, since: at, given_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
