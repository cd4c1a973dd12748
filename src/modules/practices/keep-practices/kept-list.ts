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

/** Adds at the end; a slug that is there already stays where it is. `full`: there was no room. */
export function addKept(slugs: readonly string[], added: readonly string[]): { slugs: string[]; full: boolean } {
  let kept = [...slugs];
  let full = false;
  for (const slug of added) {
    const next = kept.includes(slug) ? kept : [...kept, slug];
    const fits = next.length <= maxKept && writeKept(next).length <= maxCookieLength;
    if (fits) kept = next;
    else full = true;
  }
  return { slugs: kept, full };
}

export const isSlug = (text: string): boolean => text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
