/** A visitor's own list of practices, kept in a cookie: slugs in the order in which they were kept. */

export const keptCookie = 'bewaard';
/** Longest list; enough for a year of meetings. */
export const maxKept = 60;
/** Browsers refuse a cookie of more than 4096 bytes, name and flags included. */
const maxCookieLength = 3800;
/** A slug has letters, digits and hyphens only, so a point can part them. */
const separator = '.';

/** Reads what the browser sent, which anybody may have written: what is not a slug is left out. */
export function readKept(cookie: string | null): string[] {
  if (cookie === null) return [];
  const slugs = cookie.slice(0, maxCookieLength).split(separator).filter(isSlug);
  return [...new Set(slugs)].slice(0, maxKept);
}

export const writeKept = (slugs: readonly string[]): string => slugs.join(separator);

/** A list after adding. */
export interface Added {
  slugs: string[];
  /** How many were not on the list yet. */
  wanted: number;
  /** How many of those there is room for, in their order; long slugs fill a cookie before the list has its most. */
  fits: number;
}

/** Adds at the end, all or nothing: unless `fits` is `wanted`, the list stays as it is. What is there stays where it is. */
export function addKept(slugs: readonly string[], added: readonly string[]): Added {
  const fresh = [...new Set(added)].filter((slug) => !slugs.includes(slug));
  let fits = 0;
  while (fits < fresh.length && hasRoom([...slugs, ...fresh.slice(0, fits + 1)])) fits += 1;
  return { slugs: fits === fresh.length ? [...slugs, ...fresh] : [...slugs], wanted: fresh.length, fits };
}

const hasRoom = (slugs: readonly string[]) => slugs.length <= maxKept && writeKept(slugs).length <= maxCookieLength;

export const isSlug = (text: string): boolean => text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * What an account keeps after a device joins it: its own first, then what the device has beyond that, as far as there
 * is room.
 * @returns also how many of the device are in the account now and were to be taken off the device
 */
export function mergeKept(kept: readonly string[], device: readonly string[]): { slugs: string[]; moved: number } {
  const fresh = device.filter((slug) => !kept.includes(slug));
  const slugs = [...kept, ...fresh.slice(0, Math.max(0, maxKept - kept.length))];
  return { slugs, moved: device.filter((slug) => slugs.includes(slug)).length };
}

/** Takes the step from `before` to `after` in a list that may have changed since. */
export function withChange(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const removed = new Set(before.filter((slug) => !after.includes(slug)));
  const added = after.filter((slug) => !before.includes(slug) && !now.includes(slug));
  return [...now.filter((slug) => !removed.has(slug)), ...added];
}
