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

function* tables(size: number, total: number): Generator<number[]> {
  if (size === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1)
    for (const rest of tables(size - 1, total - first)) yield [first, ...rest];
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
        const told = counts.filter(({ id }) => group.counts.get(id) !== null);
        const held = counts.filter(({ id }) => group.counts.get(id) === null);
        const values = new Map(held.map(({ id }) => [id, new Set<number>()]));
        const sum = (table: readonly number[], places: readonly number[]) =>
          places.reduce((all, place) => all + (table[place] ?? 0), 0);
        for (const table of tables(classes.length, n)) {
          if (!told.every(({ id, classes: places }) => sum(table, places) === group.counts.get(id))) continue;
          if (!agrees(table, classes, group.levels)) continue;
          for (const { id, classes: places } of held) values.get(id)?.add(sum(table, places));
        }
        for (const [id, possible] of values) expect(possible.size, `${id}`).toBeGreaterThan(1);
      }),
      { numRuns },
    );
  },
  60_000,
);

/** Whether people of these classes can have the means that are shown. */
function agrees(
  table: readonly number[],
  classes: readonly (readonly Pair[])[],
  levels: { before: number; after: number } | null,
): boolean {
  if (!levels) return true;
  const n = table.reduce((sum, each) => sum + each, 0);
  return (['before', 'after'] as const).every((moment) => {
    const ends = (pick: (...values: number[]) => number) =>
      table.reduce((sum, people, i) => sum + people * pick(...(classes[i] ?? []).map((pair) => pair[moment])), 0);
    return ends(Math.min) <= n * (levels[moment] + 0.05) && ends(Math.max) >= n * (levels[moment] - 0.05);
  });
}
