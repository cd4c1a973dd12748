import { belgianDay } from '../../platform/texts/format';
import { addWorkingDays } from '../../platform/texts/working-days';

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
/** Officers must get in within a working day. */
const promisedDays = 1;

/**
 * How long a request waits, in whole hours; the last day (ISO, Belgian) on which it is answered as promised: the working
 * day after the one it came on; and whether that has passed.
 */
export function waitingOf(
  request: Pick<OrganisationRequest, 'createdAt'>,
  now: Date,
): { hours: number; promised: string; late: boolean } {
  const hours = Math.max(0, Math.floor((now.getTime() - request.createdAt.getTime()) / hourMs));
  const promised = addWorkingDays(belgianDay(request.createdAt), promisedDays);
  return { hours, promised, late: belgianDay(now) > promised };
}

/** More than these at once from one person is no question any more. */
export const mostOpenRequests = 3;
