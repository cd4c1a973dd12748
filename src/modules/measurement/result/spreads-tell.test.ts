import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortResult } from '../cohort-result';
import { instruments } from '../instruments/all';
import { djg6 } from '../instruments/djg';
import { fewestShown, showCounts } from '../small-cells';
import type { Pair } from './paired-change';
import { classPeople, possibleTotals } from './people-classes';
import { type ShownResult, showResult } from './shown-result';
import { possibleCounts, spreadsTell } from './spreads-tell';

/** Every group of n values, in order of size. */
function* groups(n: number, values: readonly number[], from = 0): Generator<number[]> {
  if (n === 0) yield [];
  else
    for (let at = from; at < values.length; at += 1)
      for (const rest of groups(n - 1, values, at)) yield [values[at] as number, ...rest];
}
const sumOf = (values: readonly number[], power: number) => values.reduce((sum, each) => sum + each ** power, 0);

it('finds exactly the counts of all groups with the same sum and sum of squares', () => {
  const scale = [-3, -2, -1, 0, 1, 2, 3];
  const belongs = (value: number) => value <= -2;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scale), { minLength: 1, maxLength: 6 }), (values) => {
      const alike = [...groups(values.length, scale)].filter((each) =>
        [1, 2].every((power) => sumOf(each, power) === sumOf(values, power)),
      );
      const expected = new Set(alike.map((each) => each.filter(belongs).length));
      expect(possibleCounts(values, scale, belongs)).toEqual(expected);
      expect(
        possibleCounts(
          values.map((each) => each * 4),
          scale.map((each) => each * 4),
          (each) => belongs(each / 4),
          4,
        ),
      ).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('a scale that is too long to go through leaves everything open', () => {
  const scale = Array.from({ length: 101 }, (_, i) => i);
  expect(
    possibleCounts(
      Array.from({ length: 15 }, (_, i) => (i % 2) * 100),
      scale,
      (value) => value > 50,
    ).size,
  ).toBe(16);
});

const pairsOf = (totals: readonly number[], n: number) => {
  const total = fc.constantFrom(...totals);
  return fc.array(fc.record({ before: total, after: total }), { minLength: n, maxLength: n });
};
const resultOf = (pairs: readonly Pair[]) =>
  cohortResult({
    instrument: djg6,
    participants: pairs.map((_, i) => ({ id: `${i}`, arm: 'group', ageGroup: null, droppedOut: false })),
    answers: pairs.flatMap(({ before, after }, i) => [
      { participant: `${i}`, moment: 'before' as const, items: formOf(before) },
      { participant: `${i}`, moment: 'after' as const, items: formOf(after) },
    ]),
    costs: { euro: null, hours: null, hourRate: null, volunteers: null },
  });
/** A form with that total: so many items answered as who is lonely does. */
const formOf = (total: number) =>
  djg6.items.map(({ points }, place) => djg6.codes[points.indexOf(place < total ? 1 : 0)] ?? 1);

/** Whatever carries a spread. */
const carriers = ({ group, controlled, consistency, subgroups, followUps }: ShownResult) => [
  ...[group?.change, ...followUps.map(({ change }) => change)].flatMap((change) =>
    change ? [change.lower, change.upper, change.t, change.p, change.r, change.smcc, change.smcr] : [],
  ),
  ...[group?.levels?.sdBefore, group?.levels?.sdAfter, group?.attendance.startDifference, controlled, consistency],
  ...subgroups,
];

describe('of De Jong Gierveld 6', () => {
  it.each([5, 6, 9])('no spread is told of %i people, nor what carries one', (n) => {
    fc.assert(
      fc.property(pairsOf(possibleTotals(djg6), n), (pairs) => {
        const shown = showResult(resultOf(pairs), 'inside');
        expect(carriers(shown).filter((each) => each !== null && each !== undefined)).toEqual([]);
        expect(shown.measure?.spread ?? null).toBeNull();
        expect(shown.group?.change.difference).toBeTypeOf('number');
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [10, 40],
    [12, 30],
    [15, 10],
  ])('of %i people a spread is told only when it leaves every count that is held back open', (n, numRuns) => {
    let told = 0;
    fc.assert(
      fc.property(pairsOf(possibleTotals(djg6), n), (pairs) => {
        const result = resultOf(pairs);
        const shown = showResult(result, 'inside');
        if (carriers(shown).every((each) => each === null || each === undefined)) return;
        told += 1;
        const threshold = result.measure?.threshold ?? null;
        const { people, counts } = classPeople(djg6, pairs, threshold);
        const counted = showCounts(people, counts, fewestShown.inside);
        const before = pairs.map((pair) => pair.before);
        const belongs = (total: number) => total >= 5;
        if (counted.get('before-2') === null)
          expect(possibleCounts(before, possibleTotals(djg6), belongs).size).toBeGreaterThan(1);
      }),
      { numRuns },
    );
    expect(told).toBeGreaterThan(numRuns / 2);
  });

  it('finds a group of which mean and spread give a count away', () => {
    const pairs = Array.from({ length: 10 }, (_, i) => ({ before: i < 3 ? 6 : 0, after: 0 }));
    const { people, counts } = classPeople(djg6, pairs, 3);
    const shown = showCounts(people, counts, fewestShown.inside);
    expect(shown.get('before-2')).toBeNull();
    expect(
      possibleCounts(
        pairs.map(({ before }) => before),
        possibleTotals(djg6),
        (total) => total >= 5,
      ),
    ).toEqual(new Set([3]));
    expect(spreadsTell(djg6, pairs, shown, 3)).toBe(true);
    expect(showResult(resultOf(pairs), 'public').group?.change.smcr).toBeNull();
  });
});

it('from sixteen people on sums and sums of squares leave counts open, on every short scale', () => {
  for (const instrument of [instruments.djg6, instruments.ucla3]) {
    let pinned = 0;
    fc.assert(
      fc.property(pairsOf(possibleTotals(instrument), 16), (pairs) => {
        const values = pairs.map(({ before }) => before);
        const worst = instrument.categories.at(-1)?.from ?? 0;
        const small = values.filter((value) => value >= worst).length;
        if (
          small > 0 &&
          small < 5 &&
          possibleCounts(values, possibleTotals(instrument), (value) => value >= worst).size < 2
        )
          pinned += 1;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(pinned).toBe(0);
  }
});
