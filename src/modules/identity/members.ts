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

/** A role, and who gave it: an account, "operator", or the claims of the government's sign-in. */
interface Given {
  role: OrganisationRole;
  givenBy: string;
}

/** What somebody is in an organisation. */
export interface GivenRole extends Given {
  /** What was given by hand under the role of the claims: it stays when they say no more. */
  byHand: Given | null;
}

/** Who gave a membership that the government's sign-in made. */
export const byClaims = 'claims';

const handOf = ({ role, givenBy, byHand }: GivenRole): Given | null =>
  givenBy === byClaims ? byHand : { role, givenBy };

const atLeast = (one: Given, other: OrganisationRole) => higherRole(one.role, other) === one.role;

/**
 * What somebody is after the claims said her role; null: they name none. What was given by hand is never lowered, what
 * the claims gave follows them.
 */
export function followClaims(before: GivenRole | null, claimed: OrganisationRole | null): GivenRole | null {
  const byHand = before && handOf(before);
  if (claimed === null || (byHand && atLeast(byHand, claimed))) return byHand && { ...byHand, byHand: null };
  return { role: claimed, givenBy: byClaims, byHand };
}

/** What somebody is after she was given a role by hand: no less than before. */
export function giveByHand(before: GivenRole | null, given: Given): GivenRole {
  const known = before && handOf(before);
  const byHand = known && atLeast(known, given.role) ? known : given;
  return before && before.givenBy === byClaims && atLeast(before, byHand.role)
    ? { ...before, byHand }
    : { ...byHand, byHand: null };
}
