import type { Vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import { type FilterKey, filters, type Selection, unstatedAge } from '../selection';
import { addTo, type BitSet, count, countShared, emptySet, fullSet, intersect, members, unite } from './bit-set';
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

/** One filter: its values in the order of the vocabulary, and who has each. */
interface Facet {
  key: FilterKey;
  values: readonly string[];
  sets: ReadonlyMap<string, BitSet>;
}

type Facets = Record<FilterKey, FacetValue[]>;

export interface FacetIndex {
  /** What remains of `base` after all filters, and the counts per filter (of all other filters, not of its own). */
  apply(base: BitSet, chosen: Selection['filters']): { remaining: BitSet; total: number; facets: Facets };
  /** How many remain of `base` after all filters. */
  count(base: BitSet, chosen: Selection['filters']): number;
}

export function createFacetIndex(practices: readonly PublishedPractice[], vocabularies: Vocabularies): FacetIndex {
  const facets = filters.map(({ key, scheme }) => buildFacet(practices, key, scheme, vocabularies));
  const counter = createCounter(practices, facets);
  const activeIn = (chosen: Selection['filters']) => facets.filter(({ key }) => (chosen[key]?.length ?? 0) > 0);
  return {
    apply(base, chosen) {
      const active = activeIn(chosen);
      const allowed = active.map((facet) => allowedBy(facet, chosen[facet.key] ?? [], practices.length));
      const remaining = within(base, allowed);
      const counts = counter(remaining);
      active.forEach((facet, own) => {
        counts[facet.key] = countOne(facet, within(base, allowed.toSpliced(own, 1)));
      });
      return { remaining, total: count(remaining), facets: counts };
    },
    count: (base, chosen) =>
      count(
        within(
          base,
          activeIn(chosen).map((facet) => allowedBy(facet, chosen[facet.key] ?? [], practices.length)),
        ),
      ),
  };
}

function buildFacet(
  practices: readonly PublishedPractice[],
  key: FilterKey,
  scheme: string | null,
  vocabularies: Vocabularies,
): Facet {
  const sets = new Map<string, BitSet>();
  practices.forEach((practice, at) => {
    for (const value of valuesOf(practice, key)) {
      const set = sets.get(value) ?? emptySet(practices.length);
      sets.set(value, set);
      addTo(set, at);
    }
  });
  const order = new Map(
    scheme === null ? [] : vocabularies.scheme(scheme).concepts.map(({ id }, i) => [id, i] as const),
  );
  const place = (value: string) => order.get(value) ?? order.size;
  const values = [...sets.keys()].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return { key, values, sets };
}

/** What of `base` is in all of `sets`. */
function within(base: BitSet, sets: readonly BitSet[]): BitSet {
  const remaining = base.slice();
  for (const set of sets) intersect(remaining, set);
  return remaining;
}

function allowedBy(facet: Facet, chosen: readonly string[], size: number): BitSet {
  const sole = chosen.length === 1 ? facet.sets.get(chosen[0] as string) : undefined;
  if (sole) return sole;
  const allowed = emptySet(size);
  for (const value of chosen) {
    const set = facet.sets.get(value);
    if (set) unite(allowed, set);
  }
  return allowed;
}

function countOne(facet: Facet, set: BitSet): FacetValue[] {
  const counted: FacetValue[] = [];
  for (const value of facet.values) {
    const found = countShared(facet.sets.get(value) as BitSet, set);
    if (found > 0) counted.push({ value, count: found });
  }
  return counted;
}

/** Few practices: walk them and their values. Many: intersect bits, 32 practices at a time. */
function createCounter(practices: readonly PublishedPractice[], facets: readonly Facet[]) {
  const numbers = new Map<string, number>();
  for (const { key, values } of facets) for (const value of values) numbers.set(`${key} ${value}`, numbers.size);
  const lists = practices.map((practice) =>
    filters.flatMap(({ key }) =>
      [...new Set(valuesOf(practice, key))].map((value) => numbers.get(`${key} ${value}`) as number),
    ),
  );
  const starts = new Uint32Array(practices.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  const values = Uint16Array.from(lists.flat());
  const words = Math.ceil(practices.length / 32);
  const tally = new Uint32Array(numbers.size);
  const everything = fullSet(practices.length);
  const ofEverything = facets.map((facet) => countOne(facet, everything));

  function walk(set: BitSet): Facets {
    tally.fill(0);
    for (const member of members(set)) {
      const end = starts[member + 1] as number;
      for (let i = starts[member] as number; i < end; i += 1)
        tally[values[i] as number] = (tally[values[i] as number] as number) + 1;
    }
    let at = 0;
    const counted = facets.map((facet) => {
      const found: FacetValue[] = [];
      for (const value of facet.values) {
        if ((tally[at] as number) > 0) found.push({ value, count: tally[at] as number });
        at += 1;
      }
      return found;
    });
    return named(facets, counted);
  }

  return (set: BitSet): Facets => {
    const size = count(set);
    if (size === practices.length) return named(facets, ofEverything);
    const perPractice = values.length / Math.max(1, practices.length);
    if (size * perPractice < words * numbers.size) return walk(set);
    return named(
      facets,
      facets.map((facet) => countOne(facet, set)),
    );
  };
}

const named = (facets: readonly Facet[], counted: readonly FacetValue[][]): Facets =>
  Object.fromEntries(facets.map(({ key }, i) => [key, counted[i]])) as Facets;
