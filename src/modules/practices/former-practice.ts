/** A practice that is no longer shown: it became part of another, or was withdrawn. Its address stays known. */
export interface FormerPractice {
  slug: string;
  title: string;
  /** Slug of the practice that it became part of, which may be a former one itself; null when it was withdrawn. */
  mergedInto: string | null;
  /** Why it was withdrawn; Dutch, as typed. */
  note: string | null;
}

/**
 * Where the address of a former practice leads, one merger after the other.
 * @returns a slug that is not merged itself; `slug` when it never was
 */
export function followMergers(slug: string, former: ReadonlyMap<string, FormerPractice>): string {
  let at = slug;
  // A merger is never undone, so there is no circle; if there were one, this ends all the same.
  for (let steps = 0; steps < former.size; steps += 1) {
    const next = former.get(at)?.mergedInto;
    if (!next) break;
    at = next;
  }
  return at;
}

/** A list of slugs as it is now: of what was merged the practice that it became, and nothing twice. */
export const currentSlugs = (
  slugs: readonly string[],
  { bySlug }: { bySlug(slug: string): { record: { slug: string } } | undefined },
): string[] => [...new Set(slugs.map((slug) => bySlug(slug)?.record.slug ?? slug))];
