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

/** One filter: its values in the order of the vocabulary, who has each, and by practice which it has. */
interface Facet {
  key: FilterKey;
  values: readonly string[];
  /** By place of the value in `values`. */
  sets: readonly BitSet[];
  /** What practice n has: `places` from `starts[n]` up to `starts[n + 1]`, as places in `values`. */
  starts: Uint32Array;
  places: Uint16Array;
  perPractice: number;
  /** Working memory, by place: counting allocates next to nothing. */
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
  const facets = filters.map(({ key, scheme }) => buildFacet(practices, key, scheme, vocabularies));
  const all = fullSet(size);
  const ofAll = named(facets, (facet) => countValues(facet, all, members(all)));
  const activeIn = (chosen: Selection['filters']) =>
    facets.flatMap((facet) => {
      const values = chosen[facet.key] ?? [];
      return values.length > 0 ? [{ facet, allowed: allowedBy(facet, values, size) }] : [];
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
      const counts = isAll ? { ...ofAll } : named(facets, (facet) => countValues(facet, set, remaining.numbers));
      for (const { facet, allowed } of active) {
        unlessMissed(set, missingOne, allowed, withoutOne);
        counts[facet.key] = countValues(facet, withoutOne, members(withoutOne, others));
      }
      return { ...remaining, facets: counts };
    },
    remaining: (base, chosen) => narrow(base, activeIn(chosen)),
  };
}

function buildFacet(
  practices: readonly PublishedPractice[],
  key: FilterKey,
  scheme: string | null,
  vocabularies: Vocabularies,
): Facet {
  const own = practices.map((practice) => [...new Set(valuesOf(practice, key))]);
  const order = new Map(
    scheme === null ? [] : vocabularies.scheme(scheme).concepts.map(({ id }, i) => [id, i] as const),
  );
  const rank = (value: string) => order.get(value) ?? order.size;
  const values = [...new Set(own.flat())].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const sets = values.map(() => emptySet(practices.length));
  const starts = new Uint32Array(practices.length + 1);
  const places = Uint16Array.from(
    own.flatMap((list, at) => {
      starts[at + 1] = (starts[at] as number) + list.length;
      return list.map((value) => placeOf.get(value) as number);
    }),
  );
  own.forEach((list, at) => {
    for (const value of list) addTo(sets[placeOf.get(value) as number] as BitSet, at);
  });
  const perPractice = places.length / Math.max(1, practices.length);
  return { key, values, sets, starts, places, perPractice, tally: new Uint32Array(values.length) };
}

function allowedBy({ values, sets }: Facet, chosen: readonly string[], size: number): BitSet {
  const found = chosen.flatMap((value) => sets[values.indexOf(value)] ?? []);
  if (found.length === 1) return found[0] as BitSet;
  const allowed = emptySet(size);
  for (const set of found) unite(allowed, set);
  return allowed;
}

/** Counts per value; values without any are left out. */
function countValues(facet: Facet, set: BitSet, numbers: Uint32Array): FacetValue[] {
  const { values, tally } = facet;
  if (numbers.length * facet.perPractice < set.length * values.length) walk(facet, numbers);
  else for (const [place, own] of facet.sets.entries()) tally[place] = countShared(own, set);
  const counted: FacetValue[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const count = tally[place] as number;
    if (count > 0) counted.push({ value: values[place] as string, count });
  }
  return counted;
}

/** Few practices: walk them and their values. For many, bits are intersected, 32 practices at a time. */
function walk({ tally, starts, places }: Facet, numbers: Uint32Array): void {
  tally.fill(0);
  for (let i = 0; i < numbers.length; i += 1) {
    const end = starts[(numbers[i] as number) + 1] as number;
    for (let at = starts[numbers[i] as number] as number; at < end; at += 1) {
      const place = places[at] as number;
      tally[place] = (tally[place] as number) + 1;
    }
  }
}

function named<T>(facets: readonly Facet[], of: (facet: Facet) => T): Record<FilterKey, T> {
  const record: Partial<Record<FilterKey, T>> = {};
  for (const facet of facets) record[facet.key] = of(facet);
  return record as Record<FilterKey, T>;
}
