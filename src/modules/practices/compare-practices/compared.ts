/** Beside each other on a screen or a sheet of paper, more than four cannot be read. */
export const mostCompared = 4;

export interface Compared {
  /** To show, in the order asked for. */
  slugs: string[];
  /** Asked for, but there is no such practice. */
  unknown: string[];
  /** Asked for more than once. */
  repeated: boolean;
  /** Known practices beyond the fourth. */
  tooMany: string[];
}

/** Longest text of a parameter that is told back. */
const maxTold = 100;
const maxAsked = 200;

/**
 * What to compare, from the parameters of the address; what cannot be shown is dropped and told.
 * @param current the practice that is at an address now
 */
export function readCompared(asked: readonly string[], current: (slug: string) => string | undefined): Compared {
  const values = asked
    .slice(0, maxAsked)
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => current(value) ?? value);
  const distinct = [...new Set(values)];
  const isKnown = (slug: string) => current(slug) !== undefined;
  const known = distinct.filter(isKnown);
  return {
    slugs: known.slice(0, mostCompared),
    unknown: distinct.filter((value) => !isKnown(value)).map((value) => value.slice(0, maxTold).toWellFormed()),
    repeated: distinct.length < values.length,
    tooMany: known.slice(mostCompared),
  };
}
