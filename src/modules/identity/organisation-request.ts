export type RequestOutcome = 'approved' | 'declined' | 'withdrawn';

/** Somebody who signed in asks to act for an organisation. */
export interface OrganisationRequest {
  id: string;
  person: string;
  /** NIS code of the municipality that was picked; null when a name was typed. */
  nis: string | null;
  name: string;
  remark: string | null;
  createdAt: Date;
}

const hourMs = 3_600_000;
/** Officers must get in within a day. */
const promisedHours = 24;

/** How long a request waits, in whole hours, and whether that is longer than promised. */
export function waitingOf(
  request: Pick<OrganisationRequest, 'createdAt'>,
  now: Date,
): { hours: number; late: boolean } {
  const hours = Math.max(0, Math.floor((now.getTime() - request.createdAt.getTime()) / hourMs));
  return { hours, late: hours >= promisedHours };
}

/** More than these at once from one person is no question any more. */
export const mostOpenRequests = 3;
