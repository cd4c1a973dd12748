import {
  hasPlatformRole,
  hasRoleIn,
  type OrganisationRole,
  organisationScope,
  type PlatformRole,
  type Viewer,
} from '../../platform/access/viewer';
import type { Scope } from '../../platform/database/database';

/** Who may do what with people and organisations; the README of this module holds the same table. */

/** Within an organisation: from which role of a member, and whether an administrator of the platform may as well. */
const inOrganisation = {
  'see the members': { from: 'reader', administrator: true },
  leave: { from: 'reader', administrator: false },
  'see addresses and open invitations': { from: 'coordinator', administrator: true },
  'invite and withdraw': { from: 'coordinator', administrator: true },
  'change a role': { from: 'coordinator', administrator: true },
  'remove a member': { from: 'coordinator', administrator: true },
  'hand over': { from: 'coordinator', administrator: false },
} as const satisfies Record<string, { from: OrganisationRole; administrator: boolean }>;
export type OrganisationDeed = keyof typeof inOrganisation;
export const organisationDeeds = Object.keys(inOrganisation) as OrganisationDeed[];

/** For the whole platform: anybody who signed in, or only who has a role. */
const onPlatform = {
  'see her own organisations': 'signed in',
  'ask for an organisation': 'signed in',
  'accept an invitation': 'signed in',
  'end her own account': 'signed in',
  'make, rename and end organisations': 'administrator',
  'decide on a request': 'administrator',
  'find people': 'administrator',
  'give and take roles of the platform': 'administrator',
  'read the outbox': 'administrator',
} as const satisfies Record<string, 'signed in' | PlatformRole>;
export type PlatformDeed = keyof typeof onPlatform;
export const platformDeeds = Object.keys(onPlatform) as PlatformDeed[];

export function mayIn(viewer: Viewer, organisation: string, deed: OrganisationDeed): boolean {
  const { from, administrator } = inOrganisation[deed];
  if (viewer.person === null) return false;
  return hasRoleIn(viewer, organisation, from) || (administrator && hasPlatformRole(viewer, 'administrator'));
}

export function may(viewer: Viewer, deed: PlatformDeed): boolean {
  const needed = onPlatform[deed];
  return viewer.person !== null && (needed === 'signed in' || hasPlatformRole(viewer, needed));
}

/** For work on the members of an organisation: shows its rows to who may see them, and nothing to anybody else. */
export const membersScope = (viewer: Viewer, organisation: string): Scope =>
  mayIn(viewer, organisation, 'see the members')
    ? { organisation, person: viewer.person }
    : organisationScope(viewer, organisation);
