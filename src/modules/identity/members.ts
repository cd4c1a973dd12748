import { type OrganisationRole, organisationRoles } from '../../platform/access/viewer';

/** Somebody who belongs to an organisation. */
export interface Member {
  person: string;
  role: OrganisationRole;
}

/**
 * Whether an organisation that has a coordinator would have none any more when a member gets another role, or leaves
 * (null). Then nobody could let others in: the role is handed over first.
 */
export function leavesNoCoordinator(
  members: readonly Member[],
  person: string,
  becomes: OrganisationRole | null,
): boolean {
  if (becomes === 'coordinator') return false;
  const coordinators = members.filter(({ role }) => role === 'coordinator');
  return coordinators.length > 0 && coordinators.every((coordinator) => coordinator.person === person);
}

/** The highest of two roles: an invitation never takes anything away. */
export const higherRole = (one: OrganisationRole, other: OrganisationRole): OrganisationRole =>
  organisationRoles.indexOf(one) > organisationRoles.indexOf(other) ? one : other;
