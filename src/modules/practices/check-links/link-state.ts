/** What is known of a web address. */
export interface LinkState {
  /** When it was first asked in vain, with no answer since; null when it answers. */
  unreachableSince: Date | null;
  /** When it was found to be dead. */
  deadSince: Date | null;
}

// A server that is down for an evening is not a page that is gone.
const dayMs = 86_400_000;

/** Two checks in a row that fail, at least a day apart, make a dead link; one answer makes it good again. */
export function nextLinkState(before: LinkState | undefined, reachable: boolean, at: Date): LinkState {
  if (reachable) return { unreachableSince: null, deadSince: null };
  const unreachableSince = before?.unreachableSince ?? at;
  const dead = at.getTime() - unreachableSince.getTime() >= dayMs;
  return { unreachableSince, deadSince: dead ? (before?.deadSince ?? at) : null };
}
