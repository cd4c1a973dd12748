import type { OrganisationRole } from '../../../platform/access/viewer';
import { type Connection, type Database, publicScope } from '../../../platform/database/database';
import { deleteMembership, lockMembers, readMemberships } from '../keep-members/queries';
import { followClaims, higherRole, leavesNoCoordinator } from '../members';
import { giveMembership } from '../queries';
import type { ClaimedRole } from './claims';
import { findByCodes, readGivenByClaims } from './queries';

/** What the claims made of somebody in an organisation. */
export interface ClaimedChange {
  organisation: string;
  action: 'join-from-claims' | 'lower-from-claims' | 'leave-from-claims';
  /** What she is now; null: no member any more. */
  role: OrganisationRole | null;
  /** She was the last coordinator: nobody there can let others in. */
  leavesNoCoordinator: boolean;
}

/**
 * Makes somebody a member where the government says that she works, and ends what it said before and says no more. What
 * was given here by hand is never lowered; what the claims gave follows the claims, also of a last coordinator.
 * @param tell writes what follows from a change, in its transaction
 * @returns in how many organisations the claims give her a role now
 */
export async function joinFromClaims(
  database: Database,
  { person, roles, at }: { person: string; roles: readonly ClaimedRole[]; at: Date },
  tell: (db: Connection, change: ClaimedChange) => Promise<void>,
): Promise<number> {
  const claimed = await database.read(publicScope, (db) => readClaimed(db, roles));
  const before = await database.read({ organisation: null, person }, (db) => readGivenByClaims(db, person));
  // Those of before all follow: for want of room none may end.
  for (const organisation of new Set([...[...claimed.keys()].slice(0, mostOrganisations), ...before])) {
    await database.write({ organisation, person }, async (db) => {
      const role = claimed.get(organisation) ?? null;
      const change = await follow(db, { organisation, person, role, at });
      if (change) await tell(db, change);
    });
  }
  return claimed.size;
}

/** In how many organisations that are known here somebody becomes a member at one sign-in. */
const mostOrganisations = 50;

/** In how many organisations somebody is what the claims said before. */
export const countFromClaims = async (database: Database, person: string): Promise<number> =>
  (await database.read({ organisation: null, person }, (db) => readGivenByClaims(db, person))).length;

/** The roles by organisation, of those that are known here; the highest where several codes are of one. */
async function readClaimed(db: Connection, roles: readonly ClaimedRole[]): Promise<Map<string, OrganisationRole>> {
  const known = await findByCodes(
    db,
    roles.map(({ organisationCode }) => organisationCode),
  );
  const claimed = new Map<string, OrganisationRole>();
  for (const { organisationCode, role } of roles) {
    const organisation = known.get(organisationCode);
    if (organisation !== undefined) claimed.set(organisation, higherRole(role, claimed.get(organisation) ?? role));
  }
  return claimed;
}

async function follow(
  db: Connection,
  { organisation, person, role, at }: { organisation: string; person: string; role: OrganisationRole | null; at: Date },
): Promise<ClaimedChange | null> {
  await lockMembers(db, organisation);
  const members = await readMemberships(db, organisation);
  const before = members.find((member) => member.person === person) ?? null;
  const after = followClaims(before, role);
  if (after) {
    const { givenBy: by, ...given } = after;
    await giveMembership(db, { organisation, person, at, by, ...given });
  } else await deleteMembership(db, organisation, person);
  const now = after?.role ?? null;
  if (now === (before?.role ?? null)) return null;
  return {
    organisation,
    action: actionOf(before?.role ?? null, now),
    role: now,
    leavesNoCoordinator: leavesNoCoordinator(members, person, now),
  };
}

function actionOf(before: OrganisationRole | null, now: OrganisationRole | null): ClaimedChange['action'] {
  if (now === null) return 'leave-from-claims';
  return before !== null && higherRole(before, now) === before ? 'lower-from-claims' : 'join-from-claims';
}
