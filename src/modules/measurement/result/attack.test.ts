import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cohortResult } from '../cohort-result';
import type { Instrument } from '../instrument';
import { djg6 } from '../instruments/djg';
import { ucla3 } from '../instruments/short-scales';
import type { Pair } from './paired-change';
import { classPeople, possibleTotals } from './people-classes';
import { showResult } from './tellable';

/** Answers with a total, item by item as high as it goes. */
function itemsOf({ items, codes }: Instrument, total: number): number[] {
  let left = total - items.reduce((sum, { points }) => sum + Math.min(...points), 0);
  return items.map(({ points }) => {
    const least = Math.min(...points);
    const more = Math.min(left, Math.max(...points) - least);
    left -= more;
    return codes[points.indexOf(least + more)] ?? 0;
  });
}

const resultOf = (instrument: Instrument, pairs: readonly Pair[]) =>
  cohortResult({
    instrument,
    participants: pairs.map((_, i) => ({ id: `${i}`, arm: 'group', ageGroup: null, droppedOut: false })),
    answers: pairs.flatMap(({ before, after }, i) => [
      { participant: `${i}`, moment: 'before' as const, items: itemsOf(instrument, before) },
      { participant: `${i}`, moment: 'after' as const, items: itemsOf(instrument, after) },
    ]),
    costs: { euro: 1200, hours: 0, hourRate: null, volunteers: null },
  });

/** Every class with the pairs of totals that belong to it. */
function pairsByClass(instrument: Instrument, threshold: number | null): Pair[][] {
  const totals = possibleTotals(instrument);
  const classes: Pair[][] = [];
  for (const before of totals) {
    for (const after of totals) {
      const place = classPeople(instrument, [{ before, after }], threshold).people.indexOf(1);
      classes[place] = [...(classes[place] ?? []), { before, after }];
    }
  }
  return classes;
}

/** Every table of so many people: one array, filled anew each time. */
function* tables(size: number, total: number, table = new Array<number>(size).fill(0)): Generator<readonly number[]> {
  for (let last = size === 1 ? total : 0; last <= total; last += 1) {
    table[size - 1] = last;
    if (size === 1) yield table;
    else yield* tables(size - 1, total - last, table);
  }
}

// The threshold is told on the page; without it in the reach of the instrument nobody changes reliably.
it.each([
  ['UCLA-3', ucla3, 9, 25],
  ['De Jong Gierveld 6', djg6, 7, 8],
] as const)(
  '%s: counts, costs and means together leave every count that is held back open',
  (_, instrument, n, numRuns) => {
    const total = fc.constantFrom(...possibleTotals(instrument));
    const pairs = fc.array(fc.record({ before: total, after: total }), { minLength: n, maxLength: n });
    fc.assert(
      fc.property(pairs, (people) => {
        const result = resultOf(instrument, people);
        const { group } = showResult(result).inside;
        if (!group) return;
        const { counts } = classPeople(instrument, people, result.measure?.threshold ?? null);
        const classes = pairsByClass(instrument, result.measure?.threshold ?? null);
        const ends = endsOf(classes);
        const told = counts.filter(({ id }) => group.counts.get(id) !== null);
        const held = counts.filter(({ id }) => group.counts.get(id) === null);
        const values = new Map(held.map(({ id }) => [id, new Set<number>()]));
        const sum = (table: readonly number[], places: readonly number[]) =>
          places.reduce((all, place) => all + (table[place] ?? 0), 0);
        for (const table of tables(classes.length, n)) {
          if (!told.every(({ id, classes: places }) => sum(table, places) === group.counts.get(id))) continue;
          if (!agrees(table, ends, group.levels)) continue;
          for (const { id, classes: places } of held) values.get(id)?.add(sum(table, places));
        }
        for (const [id, possible] of values) expect(possible.size, `${id}`).toBeGreaterThan(1);
      }),
      { numRuns },
    );
  },
  60_000,
);

const moments = ['before', 'after'] as const;
/** By moment and class: the least and the most that people of it can have. */
const endsOf = (classes: readonly (readonly Pair[])[]) =>
  moments.map((moment) => {
    const ends = (pick: (...values: number[]) => number) =>
      classes.map((pairs) => pick(...pairs.map((pair) => pair[moment])));
    return { moment, least: ends(Math.min), most: ends(Math.max) };
  });

/** Whether people of these classes can have the means that are shown. */
function agrees(
  table: readonly number[],
  ends: ReturnType<typeof endsOf>,
  levels: { before: number; after: number } | null,
): boolean {
  if (!levels) return true;
  const n = table.reduce((sum, each) => sum + each, 0);
  const total = (of: readonly number[]) => table.reduce((sum, people, i) => sum + people * (of[i] ?? 0), 0);
  return ends.every(
    ({ moment, least, most }) =>
      total(least) <= n * (levels[moment] + 0.05) && total(most) >= n * (levels[moment] - 0.05),
  );
}
