import type { OrganisationRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { leavesNoCoordinator } from '../members';
import { deleteMembership, lockMembers, readMemberships, setRole } from './queries';

export interface MemberChange {
  organisation: string;
  person: string;
  /** The role that was on the page when the change was asked for. */
  seen: OrganisationRole;
  /** null: no member any more. */
  becomes: OrganisationRole | null;
  by: string;
  /** Who changes this must be a coordinator still; an administrator, or who leaves, need not be. */
  asCoordinator: boolean;
}

export type ChangeOutcome =
  | 'changed'
  | 'not-allowed'
  | 'last-coordinator'
  /** Somebody was first: what the role is now, and who gave it. null: no member any more. */
  | { meanwhile: { role: OrganisationRole; by: string } | null };

/** Changes the place of one member, after looking again at what everybody is now; nothing when it cannot be. */
export async function changeMember(db: Connection, change: MemberChange): Promise<ChangeOutcome> {
  const { organisation, person, seen, becomes, by } = change;
  await lockMembers(db, organisation);
  const members = await readMemberships(db, organisation);
  const roleOf = (id: string) => members.find((member) => member.person === id);
  if (change.asCoordinator && roleOf(by)?.role !== 'coordinator') return 'not-allowed';
  const now = roleOf(person);
  if (now?.role !== seen) return { meanwhile: now ? { role: now.role, by: now.givenBy } : null };
  if (leavesNoCoordinator(members, person, becomes)) return 'last-coordinator';
  if (becomes === null) await deleteMembership(db, organisation, person);
  else await setRole(db, { organisation, person, role: becomes, by });
  return 'changed';
}
