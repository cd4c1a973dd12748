import type { Vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import { type FilterKey, filters, type Selection, unstatedAge } from '../selection';
import {
  addTo,
  type BitSet,
  countShared,
  emptySet,
  fullSet,
  members,
  nearMisses,
  unite,
  unlessMissed,
} from './bit-set';
import type { FacetValue } from './catalogue-answers';

/** The values a practice has for a filter. */
export function valuesOf(practice: PublishedPractice, key: FilterKey): readonly string[] {
  switch (key) {
    case 'ageGroups':
      return practice.record.ageGroups.length > 0 ? practice.record.ageGroups : [unstatedAge];
    case 'costBand':
      return [practice.costBand];
    case 'certainty':
      return [practice.certainty.level];
    case 'status':
    case 'kind':
      return [practice.record[key]];
    case 'provinces':
    case 'regions':
      return practice[key];
    default:
      return practice.record[key];
  }
}

/** One filter: its values in the order of the vocabulary, which stand together in `Counter` from `first` on. */
interface Facet {
  key: FilterKey;
  values: readonly string[];
  first: number;
}

/** Who has which value. Values are numbered through all filters, so that what a practice has stands in one place. */
interface Counter {
  /** By number of the value. */
  sets: readonly BitSet[];
  /** What practice n has: `has` from `starts[n]` up to `starts[n + 1]`, as numbers of values. */
  starts: Uint32Array;
  has: Uint16Array;
  perPractice: number;
  /** Working memory, by number of the value: counting allocates next to nothing. */
  tally: Uint32Array;
}

type Facets = Record<FilterKey, FacetValue[]>;

/** Valid until the next call. */
export interface Remaining {
  set: BitSet;
  /** The members of `set`, rising. */
  numbers: Uint32Array;
}

export interface FacetIndex {
  /** What remains of `base` after all filters, and the counts per filter (of all other filters, not of its own). */
  apply(base: BitSet, chosen: Selection['filters']): Remaining & { facets: Facets };
  /** What remains of `base` after all filters. */
  remaining(base: BitSet, chosen: Selection['filters']): Remaining;
}

export function createFacetIndex(practices: readonly PublishedPractice[], vocabularies: Vocabularies): FacetIndex {
  const size = practices.length;
  const facets = readFacets(practices, vocabularies);
  const counter = createCounter(practices, facets);
  const countAll = (set: BitSet, among: Uint32Array) => {
    tallyValues(counter, set, among, 0, counter.sets.length);
    return named(facets, (facet) => counted(facet, counter));
  };
  const all = fullSet(size);
  const ofAll = countAll(all, members(all));
  const activeIn = (chosen: Selection['filters']) =>
    facets.flatMap((facet) => {
      const values = chosen[facet.key] ?? [];
      return values.length > 0 ? [{ facet, allowed: allowedBy(facet, counter, values, size) }] : [];
    });
  // Working memory: taking it anew for each question costs more than the counting.
  const [set, missingOne, withoutOne] = [emptySet(size), emptySet(size), emptySet(size)];
  const [numbers, others] = [new Uint32Array(size), new Uint32Array(size)];
  const narrow = (base: BitSet, active: ReturnType<typeof activeIn>): Remaining => {
    const sets = active.map(({ allowed }) => allowed);
    nearMisses(base, sets, set, missingOne);
    return { set, numbers: members(set, numbers) };
  };
  return {
    apply(base, chosen) {
      const active = activeIn(chosen);
      const remaining = narrow(base, active);
      const isAll = remaining.numbers.length === size;
      const counts = isAll ? { ...ofAll } : countAll(set, remaining.numbers);
      for (const { facet, allowed } of active) {
        unlessMissed(set, missingOne, allowed, withoutOne);
        tallyValues(counter, withoutOne, members(withoutOne, others), facet.first, facet.values.length);
        counts[facet.key] = counted(facet, counter);
      }
      return { ...remaining, facets: counts };
    },
    remaining: (base, chosen) => narrow(base, activeIn(chosen)),
  };
}

function readFacets(practices: readonly PublishedPractice[], vocabularies: Vocabularies): Facet[] {
  let first = 0;
  return filters.map(({ key, scheme }) => {
    const order = new Map(
      scheme === null ? [] : vocabularies.scheme(scheme).concepts.map(({ id }, i) => [id, i] as const),
    );
    const rank = (value: string) => order.get(value) ?? order.size;
    const used = new Set(practices.flatMap((practice) => valuesOf(practice, key)));
    const values = [...used].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const facet = { key, values, first };
    first += values.length;
    return facet;
  });
}

function createCounter(practices: readonly PublishedPractice[], facets: readonly Facet[]): Counter {
  const numbers = facets.map(
    ({ key, values, first }) => [key, new Map(values.map((value, i) => [value, first + i]))] as const,
  );
  const sets = facets.flatMap(({ values }) => values.map(() => emptySet(practices.length)));
  const starts = new Uint32Array(practices.length + 1);
  const own = practices.map((practice) =>
    numbers.flatMap(([key, known]) => [...new Set(valuesOf(practice, key))].map((value) => known.get(value) as number)),
  );
  own.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length;
    for (const number of list) addTo(sets[number] as BitSet, at);
  });
  const has = Uint16Array.from(own.flat());
  const perPractice = has.length / Math.max(1, practices.length);
  return { sets, starts, has, perPractice, tally: new Uint32Array(sets.length) };
}

function allowedBy({ values, first }: Facet, { sets }: Counter, chosen: readonly string[], size: number): BitSet {
  const found = chosen.filter((value) => values.includes(value)).map((value) => sets[first + values.indexOf(value)]);
  if (found.length === 1) return found[0] as BitSet;
  const allowed = emptySet(size);
  for (const set of found) unite(allowed, set as BitSet);
  return allowed;
}

/** Counts `length` values from number `first` on; `numbers` are the members of `set`. */
function tallyValues(counter: Counter, set: BitSet, numbers: Uint32Array, first: number, length: number): void {
  const { sets, tally, perPractice } = counter;
  // Few practices: walk them and their values. For many, bits are intersected, 32 practices at a time.
  if (numbers.length * perPractice < set.length * length) walk(counter, numbers);
  else for (let i = first; i < first + length; i += 1) tally[i] = countShared(sets[i] as BitSet, set);
}

function walk({ tally, starts, has }: Counter, numbers: Uint32Array): void {
  tally.fill(0);
  for (let i = 0; i < numbers.length; i += 1) {
    const end = starts[(numbers[i] as number) + 1] as number;
    for (let at = starts[numbers[i] as number] as number; at < end; at += 1) {
      const number = has[at] as number;
      tally[number] = (tally[number] as number) + 1;
    }
  }
}

/** The counts of a filter; values without any are left out. */
function counted({ values, first }: Facet, { tally }: Counter): FacetValue[] {
  const found: FacetValue[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const count = tally[first + i] as number;
    if (count > 0) found.push({ value: values[i] as string, count });
  }
  return found;
}

function named<T>(facets: readonly Facet[], of: (facet: Facet) => T): Record<FilterKey, T> {
  const record: Partial<Record<FilterKey, T>> = {};
  for (const facet of facets) record[facet.key] = of(facet);
  return record as Record<FilterKey, T>;
}
