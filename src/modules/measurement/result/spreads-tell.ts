import type { Instrument } from '../instrument';
import { callsForAttention, categoryOf } from './categories';
import type { Pair } from './paired-change';
import { type CountId, possibleTotals, reliableOf } from './people-classes';

/** Of fewer people no spread is told, nor what carries one: with n and a mean it gives away who answered what. */
export const fewestForSpread = 10;
/** Of so many, sums and sums of squares left no count with one value in any of hundreds of made-up groups. */
const fewestUnchecked = 16;
/** Scales with more than this to go through leave any count open. */
const mostStates = 4_000_000;

interface Question {
  ids: readonly { id: CountId; belongs: (value: number) => boolean }[];
  values: readonly number[];
  possible: readonly number[];
}

/**
 * Whether spreads, or anything from which they follow (an interval, a test, a correlation, an effect size), would leave
 * one value for a count that is held back: of the scores before, of those after, or of the changes. Taken as if sums
 * and sums of squares were known exactly, whatever the rounding.
 * @param shown what is told to the organisation itself
 * @param threshold of a reliable change in points; null when none is known
 */
export function spreadsTell(
  instrument: Instrument,
  pairs: readonly Pair[],
  shown: ReadonlyMap<CountId, number | null>,
  threshold: number | null,
): boolean {
  if (pairs.length < fewestForSpread) return true;
  if (pairs.length >= fewestUnchecked) return false;
  return questionsOf(instrument, pairs, threshold).some(({ ids, values, possible }) =>
    [
      ...new Map(
        ids.filter(({ id }) => shown.get(id) === null).map((each) => [patternOf(each, possible), each]),
      ).values(),
    ].some(({ belongs }) => possibleCounts(values, possible, belongs, instrument.factor).size < 2),
  );
}

/** The same for a count and for the rest, which are known together. */
function patternOf({ belongs }: Pick<Question['ids'][number], 'belongs'>, possible: readonly number[]): string {
  const inside = possible.map((value) => belongs(value) === belongs(possible[0] ?? 0));
  return inside.join();
}

function questionsOf(instrument: Instrument, pairs: readonly Pair[], threshold: number | null): Question[] {
  const totals = possibleTotals(instrument);
  const levels = (['before', 'after'] as const).map((moment) => ({
    ids: [
      { id: `attention-${moment}` as const, belongs: (total: number) => callsForAttention(instrument, total) },
      ...instrument.categories.map((_, i) => ({
        id: `${moment}-${i}` as const,
        belongs: (total: number) => categoryOf(instrument, total) === i,
      })),
    ],
    values: pairs.map((pair) => pair[moment]),
    possible: totals,
  }));
  if (threshold === null) return levels;
  const changes = {
    ids: (['improved', 'unchanged', 'worse'] as const).map((id) => ({
      id,
      belongs: (change: number) => reliableOf({ before: 0, after: change }, threshold, instrument) === id,
    })),
    values: pairs.map(({ before, after }) => after - before),
    possible: [...new Set(totals.flatMap((before) => totals.map((after) => after - before)))],
  };
  return [...levels, changes];
}

/**
 * How many of n people may have a value that belongs, when their sum and the sum of their squares are known: over all
 * groups of n values, by what is left of sum and squares after each value.
 * @param values of the people, multiples of `step`; at most 31
 * @param possible every value that there is
 */
export function possibleCounts(
  values: readonly number[],
  possible: readonly number[],
  belongs: (value: number) => boolean,
  step = 1,
): Set<number> {
  const n = values.length;
  // Around their mean, which is known as well: the squares are small then, and there is less to go through.
  const centre = Math.round(values.reduce((all, each) => all + each, 0) / n / step);
  const fromCentre = (value: number) => Math.round(value / step) - centre;
  const whole = values.map(fromCentre);
  const [sum, squares] = [whole.reduce((all, each) => all + each, 0), whole.reduce((all, each) => all + each ** 2, 0)];
  // Of whole numbers, no part of a sum lies further from 0 than the sum of squares.
  const reach = Math.min(squares, n * Math.max(...possible.map((value) => Math.abs(fromCentre(value)))));
  const [width, depth] = [2 * reach + 1, squares + 1];
  const size = (n + 1) * width * depth;
  if (size > mostStates) return new Set(Array.from({ length: n + 1 }, (_, count) => count));
  // Bit k: k people with a value that belongs.
  const reached = new Uint32Array(size);
  const place = (used: number, part: number, square: number) => (used * width + part + reach) * depth + square;
  reached[place(0, 0, 0)] = 1;
  for (const value of possible) {
    const add = fromCentre(value);
    const [square, shift] = [add ** 2, belongs(value) ? 1 : 0];
    for (let used = 0; used < n; used += 1) {
      for (let part = Math.max(-reach, -reach - add); part <= Math.min(reach, reach - add); part += 1) {
        for (let before = 0; before + square < depth; before += 1) {
          const counts = reached[place(used, part, before)] as number;
          if (counts === 0) continue;
          const next = place(used + 1, part + add, before + square);
          reached[next] = (reached[next] as number) | (counts << shift);
        }
      }
    }
  }
  const found = reached[place(n, sum, squares)] as number;
  return new Set(Array.from({ length: n + 1 }, (_, count) => count).filter((count) => (found >>> count) & 1));
}
