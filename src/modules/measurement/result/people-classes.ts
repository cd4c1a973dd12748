import { countChanges } from '../change';
import type { Instrument } from '../instrument';
import type { Count } from '../small-cells';
import { callsForAttention, categoryOf } from './categories';
import type { Pair } from './paired-change';

/** Names of what is counted of people who were measured twice; a category by its place in the instrument. */
export type CountId =
  | 'attention-before'
  | 'attention-after'
  | 'fine-before'
  | 'fine-after'
  | 'improved'
  | 'unchanged'
  | 'worse'
  | 'not-improved'
  | 'not-worse'
  | 'crossed-out'
  | 'crossed-in'
  | 'better-category'
  | 'worse-category'
  | 'not-better-category'
  | 'not-worse-category'
  | `before-${number}`
  | `after-${number}`
  | `flow-${number}-${number}`;

/** People alike in all that is counted. */
interface PeopleClass {
  before: number;
  after: number;
  attentionBefore: boolean;
  attentionAfter: boolean;
  reliable: 'improved' | 'unchanged' | 'worse' | null;
}

/** How many people there are of each class that the instrument allows, and all counts over those classes. */
export interface ClassedPeople {
  people: number[];
  /** What tells most comes first: it is shown first, see `showCounts`. */
  counts: Count<CountId>[];
}

/** Every class that the instrument allows. */
interface PeopleClasses {
  size: number;
  /** Of which class somebody is. */
  placeOf(pair: Pair): number;
  counts: Count<CountId>[];
}

const made = new WeakMap<Instrument, Map<number | null, PeopleClasses>>();

/** @param threshold of a reliable change in points; null when none is known */
export function classesOf(instrument: Instrument, threshold: number | null): PeopleClasses {
  // Scores are whole steps: there are no more thresholds than steps.
  const step = threshold === null ? null : Math.ceil(threshold / instrument.factor) * instrument.factor;
  const known = made.get(instrument) ?? new Map<number | null, PeopleClasses>();
  made.set(instrument, known);
  const classes = known.get(step) ?? makeClasses(instrument, step);
  known.set(step, classes);
  return classes;
}

function makeClasses(instrument: Instrument, threshold: number | null): PeopleClasses {
  const classes = new Map<string, PeopleClass>();
  const classOf = (pair: Pair): PeopleClass => ({
    before: categoryOf(instrument, pair.before),
    after: categoryOf(instrument, pair.after),
    attentionBefore: callsForAttention(instrument, pair.before),
    attentionAfter: callsForAttention(instrument, pair.after),
    reliable: threshold === null ? null : reliableOf(pair, threshold, instrument),
  });
  const keyOf = ({ before, after, reliable }: PeopleClass) => `${before} ${after} ${reliable}`;
  for (const before of possibleTotals(instrument)) {
    for (const after of possibleTotals(instrument)) {
      const each = classOf({ before, after });
      classes.set(keyOf(each), each);
    }
  }
  const places = new Map([...classes.keys()].map((key, place) => [key, place]));
  return {
    size: classes.size,
    placeOf: (pair) => places.get(keyOf(classOf(pair))) ?? 0,
    counts: countsOf([...classes.values()], instrument, threshold !== null),
  };
}

export function classPeople(instrument: Instrument, pairs: readonly Pair[], threshold: number | null): ClassedPeople {
  const { size, placeOf, counts } = classesOf(instrument, threshold);
  const people = new Array<number>(size).fill(0);
  for (const pair of pairs) {
    const place = placeOf(pair);
    people[place] = (people[place] ?? 0) + 1;
  }
  return { people, counts };
}

/** Place of the category that calls most for attention. */
export const worstCategory = ({ categories, betterIs }: Pick<Instrument, 'categories' | 'betterIs'>): number =>
  betterIs === 'lower' ? categories.length - 1 : 0;

/** What a change counts as, by its size alone. */
export function reliableOf(
  pair: Pair,
  threshold: number,
  { betterIs }: Pick<Instrument, 'betterIs'>,
): 'improved' | 'unchanged' | 'worse' {
  const { improved, worse } = countChanges([pair], threshold, betterIs);
  if (improved > 0) return 'improved';
  return worse > 0 ? 'worse' : 'unchanged';
}

type Totalled = Pick<Instrument, 'items' | 'factor' | 'mostMissing'>;
const totals = new WeakMap<Totalled, readonly number[]>();

/** Every total that answers can have, from the lowest up. */
export function possibleTotals(instrument: Totalled): readonly number[] {
  const known = totals.get(instrument) ?? makeTotals(instrument);
  totals.set(instrument, known);
  return known;
}

function makeTotals({ items, factor, mostMissing }: Totalled): number[] {
  let sums = new Set([0]);
  items.forEach(({ points }, place) => {
    // A blank counts 0: the first ones stand for all that may be missing.
    const choices = place < mostMissing ? [...points, 0] : points;
    sums = new Set([...sums].flatMap((sum) => choices.map((each) => sum + each)));
  });
  return [...sums].map((sum) => sum * factor).sort((a, b) => a - b);
}

function countsOf(classes: readonly PeopleClass[], instrument: Instrument, reliable: boolean): Count<CountId>[] {
  const count = (id: CountId, belongs: (each: PeopleClass) => boolean): Count<CountId> => ({
    id,
    classes: classes.flatMap((each, place) => (belongs(each) ? [place] : [])),
  });
  /** How many categories somebody went in the better direction. */
  const stepsOf = ({ before, after }: PeopleClass) =>
    instrument.betterIs === 'lower' ? before - after : after - before;
  const worst = worstCategory(instrument);
  const every = instrument.categories.map((_, i) => i);
  const worstFirst = [worst, ...every.filter((i) => i !== worst)];
  return [
    count('attention-before', (each) => each.attentionBefore),
    count('attention-after', (each) => each.attentionAfter),
    count('fine-before', (each) => !each.attentionBefore),
    count('fine-after', (each) => !each.attentionAfter),
    ...(reliable
      ? [
          count('improved', (each) => each.reliable === 'improved'),
          count('worse', (each) => each.reliable === 'worse'),
          count('unchanged', (each) => each.reliable === 'unchanged'),
          count('not-improved', (each) => each.reliable !== 'improved'),
          count('not-worse', (each) => each.reliable !== 'worse'),
        ]
      : []),
    ...worstFirst.flatMap((i) => [
      count(`before-${i}`, ({ before }) => before === i),
      count(`after-${i}`, ({ after }) => after === i),
    ]),
    count('crossed-out', (each) => each.attentionBefore && !each.attentionAfter),
    count('crossed-in', (each) => !each.attentionBefore && each.attentionAfter),
    count('better-category', (each) => stepsOf(each) > 0),
    count('worse-category', (each) => stepsOf(each) < 0),
    count('not-better-category', (each) => stepsOf(each) <= 0),
    count('not-worse-category', (each) => stepsOf(each) >= 0),
    ...every.flatMap((i) =>
      every.map((j) => count(`flow-${i}-${j}`, ({ before, after }) => before === i && after === j)),
    ),
  ];
}
