import { type Equation, rangeOfSum, solutionsOf } from './result/linear-range';

/** Nothing about fewer people than this is shown: inside the organisation, and in public. */
export const fewestShown = { inside: 5, public: 10 } as const;
export type Audience = keyof typeof fewestShown;

/** A number that could be shown: how many people are of one of these classes. */
export interface Count<Id extends string = string> {
  id: Id;
  /** Places in the list of classes. */
  classes: readonly number[];
}

/**
 * Which counts may be shown of people who are each of one class; null for what is held back.
 *
 * Everybody is told how many people there are in all, how classes make up counts, and this rule. In the order given, a
 * count is shown when it is about `fewest` people or more and when, with it and all shown before it, every count about
 * fewer people (none included) can still be anything within a range of at least `fewest`: both ends of that range are
 * tables of whole people that agree with all that is shown. So nothing held back for its size can be computed, from
 * rest, margin or share. Reference: A. Hundepool and others, Statistical Disclosure Control (2012), chapter 4.
 * @param people how many are of each class; a class that is possible but empty counts 0
 */
export function showCounts<Id extends string>(
  people: readonly number[],
  counts: readonly Count<Id>[],
  fewest: number,
): Map<Id, number | null> {
  const total = people.reduce((sum, each) => sum + each, 0);
  const valued = counts.map((count) => ({
    ...count,
    value: count.classes.reduce((sum, i) => sum + (people[i] ?? 0), 0),
  }));
  const small = valued.filter(({ value }) => value < fewest);
  let known: Equation[] = [{ places: people.map((_, i) => i), total }];
  const isSafe = (equations: readonly Equation[]) => {
    const solutions = solutionsOf(people.length, equations);
    const unsafe = small.findIndex(({ classes }) => {
      const { least, most, whole } = rangeOfSum(solutions, classes);
      return !whole || most - least < fewest;
    });
    // Looked at first from now on: what one more count gives away, the next one often does too.
    small.unshift(...small.splice(unsafe, unsafe < 0 ? 0 : 1));
    return unsafe < 0;
  };
  const shown = new Map<Id, number | null>(counts.map(({ id }) => [id, null]));
  if (total < fewest) return shown;
  for (const { id, classes, value } of valued) {
    const more = [...known, { places: classes, total: value }];
    if (value < fewest || !isSafe(more)) continue;
    known = more;
    shown.set(id, value);
  }
  return shown;
}

/**
 * Which of the parts of a group may be told of by a mean, when that of the whole is told: the largest, as long as
 * what is left of the whole is nobody or `fewest` people. Otherwise the mean of the rest would follow.
 * @param whole how many people there are; who belongs to no part counts for the rest
 */
export function showParts<Part extends { n: number }>(parts: readonly Part[], whole: number, fewest: number): Part[] {
  const largestFirst = parts.filter(({ n }) => n >= fewest).sort((a, b) => b.n - a.n);
  for (let count = largestFirst.length; count > 0; count -= 1) {
    const told = largestFirst.slice(0, count);
    const rest = whole - told.reduce((sum, { n }) => sum + n, 0);
    if (rest === 0 || rest >= fewest) return parts.filter((part) => told.includes(part));
  }
  return [];
}
