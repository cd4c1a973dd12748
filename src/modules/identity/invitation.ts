import type { OrganisationRole } from '../../platform/access/viewer';

/** Somebody is asked by mail to join an organisation; the link in it works once. */
export interface Invitation {
  organisation: string;
  id: string;
  email: string;
  role: OrganisationRole;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
}

const dayMs = 86_400_000;
export const invitationDays = 14;
/** More than these at once is no invitation any more but a mailing. */
export const mostOpenInvitations = 100;

export const expiryOf = (createdAt: Date): Date => new Date(createdAt.getTime() + invitationDays * dayMs);

/** Whether the link still works. */
export const isOpen = (invitation: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>, now: Date): boolean =>
  invitation.acceptedAt === null && invitation.withdrawnAt === null && now < invitation.expiresAt;

/** Under this the mail with its link is kept, until nobody needs it any more. */
export const mailAbout = (id: string): string => `invitation:${id}`;
