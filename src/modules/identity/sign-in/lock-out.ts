/** How often something went wrong, or was asked for without an end, since a moment. Kept per account and address. */
export interface Attempts {
  count: number;
  since: Date;
  blockedUntil: Date | null;
}

/** How many within the window are too many. */
export const limits = {
  /** Links asked for one e-mail address without signing in with one. The links that were sent keep working. */
  account: 5,
  /** Links and passkeys that are not right, from one client address: whoever guesses, guesses for any account.
   * What is right keeps working, so that one computer does not lock out the office that shares its address. */
  failures: 10,
  /** Links asked from one client address, for whomever, without signing in: a whole office may share an address. */
  asks: 30,
} as const;
export type LimitKind = keyof typeof limits;

export const windowMs = 15 * 60_000;

/** Until when this account or address has to wait; null: it may go on. */
export const blockedUntil = (attempts: Attempts | null, now: Date): Date | null =>
  attempts?.blockedUntil && attempts.blockedUntil > now ? attempts.blockedUntil : null;

/** One more. What is older than the window no longer counts; the last one allowed starts the wait. */
export function countAttempt(before: Attempts | null, limit: number, now: Date): Attempts {
  const fresh = before !== null && now.getTime() - before.since.getTime() < windowMs && !isOver(before, now);
  const count = (fresh ? before.count : 0) + 1;
  const since = fresh ? before.since : now;
  return { count, since, blockedUntil: count >= limit ? new Date(now.getTime() + windowMs) : null };
}

/** A wait that has passed leaves a clean sheet. */
const isOver = ({ blockedUntil: until }: Attempts, now: Date) => until !== null && until <= now;
