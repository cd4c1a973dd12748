import type { Scope } from '../database/database';

/** What a member may do in an organisation; each role may do what the one before it may. */
export const organisationRoles = ['reader', 'contributor', 'coordinator'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** What a person may do for the whole platform; a person may have several. */
export const platformRoles = ['reviewer', 'editor', 'researcher', 'administrator'] as const;
export type PlatformRole = (typeof platformRoles)[number];

export interface Membership {
  /** Id of the organisation. */
  organisation: string;
  role: OrganisationRole;
}

/** Who asks: what the rules in every `access.ts` decide on. Plain data, so that those rules stay pure. */
export interface Viewer {
  /** Id of the account; null for a visitor. */
  person: string | null;
  /** As shown on pages; "" for a visitor. */
  name: string;
  memberships: readonly Membership[];
  platformRoles: readonly PlatformRole[];
}

export const visitor: Viewer = { person: null, name: '', memberships: [], platformRoles: [] };

export const hasPlatformRole = (viewer: Viewer, role: PlatformRole): boolean => viewer.platformRoles.includes(role);

/** Whether the viewer has at least this role in the organisation. */
export function hasRoleIn(viewer: Viewer, organisation: string, atLeast: OrganisationRole): boolean {
  const wanted = organisationRoles.indexOf(atLeast);
  return viewer.memberships.some(
    (membership) => membership.organisation === organisation && organisationRoles.indexOf(membership.role) >= wanted,
  );
}

/** For work inside one organisation: row-level security shows the rows of that organisation, and none if not a member. */
export const organisationScope = (viewer: Viewer, organisation: string): Scope => ({
  organisation: hasRoleIn(viewer, organisation, 'reader') ? organisation : null,
  person: viewer.person,
});

/** For what is a person's own, across organisations. */
export const personScope = (viewer: Viewer): Scope => ({ organisation: null, person: viewer.person });

/** For editors: what organisations handed in, of all of them. Gives no more than `personScope` to anybody else. */
export const deskScope = (viewer: Viewer): Scope => ({
  ...personScope(viewer),
  desk: hasPlatformRole(viewer, 'editor'),
});

/** For work that nobody asks for: reminders, expiry, mail that falls due. */
export const jobScope: Scope = { organisation: null, person: null, desk: true };
