import { once } from '../../../platform/once';
import { Recent } from '../../../platform/recent';
import type { Vocabularies } from '../../vocabularies/contract';
import { type FormerPractice, followMergers } from '../former-practice';
import type { PublishedPractice } from '../published-practice';
import type { Query } from '../search/read-query';
import type { SearchDocument } from '../search/search-document';
import type { TextSearch } from '../search/text-search';
import type { Selection } from '../selection';
import { addTo, type BitSet, emptySet, fullSet, has, intersect } from './bit-set';
import type { Catalogue, SelectionResult } from './catalogue-answers';
import { createFacetIndex, type Remaining } from './facets';
import { createOrders, firstOf } from './ordering';
import { createRelations } from './relations';
import { searchDocument } from './search-documents';
import { createSimilar } from './similar-practices';
import { createSuggestions } from './suggestions';

/**
 * Indexes published practices for reading; made again when they change. What searches and compares is made when it is
 * first asked for.
 * @param nearby NIS codes (2025) of a municipality and its neighbours
 * @param former what is no longer shown: its addresses stay known
 * @param searchIn makes what searches in their texts
 */
export function createCatalogue(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  nearby: (nis: string) => readonly string[],
  searchIn: (documents: readonly SearchDocument[]) => TextSearch,
  former: readonly FormerPractice[] = [],
): Catalogue {
  const formerBySlug = new Map(former.map((each) => [each.slug, each]));
  const current = (slug: string) => followMergers(slug, formerBySlug);
  const numbers = new Map(practices.map((practice, i) => [practice.record.slug, i]));
  const text = once(() => searchIn(practices.map((practice) => searchDocument(practice, vocabularies))));
  const suggest = once(() => createSuggestions(practices, vocabularies, text().index.spelling, nearby));
  const similar = once(() => createSimilar(practices));
  const related = once(() => createRelations(practices, current));
  const bySlug = (slug: string) => practices[numbers.get(slug) ?? numbers.get(current(slug)) ?? -1];
  const withdrawn = (slug: string) => formerBySlug.get(current(slug));
  return {
    prepare: () => {
      for (const make of [text, suggest, similar, related]) make();
    },
    size: practices.length,
    all: () => practices,
    bySlug,
    withdrawn,
    called: (slug) => {
      const shown = bySlug(slug);
      return { title: shown?.record.title ?? withdrawn(slug)?.title ?? slug, withdrawn: shown === undefined };
    },
    ...createSelect(practices, vocabularies, nearby, text),
    whyItFits: (q, slug) => {
      const number = numbers.get(slug);
      return number === undefined || q.trim() === '' ? [] : text().explain(text().read(q), number);
    },
    suggest: (typed, limit) => suggest()(typed, limit),
    similar: (slug, limit) => {
      const number = numbers.get(slug);
      return number === undefined ? [] : similar()(number, limit);
    },
    related: (slug) => related()(slug),
  };
}

/** What the words of a question find, before any filter. */
interface Answer {
  documents: BitSet;
  /** By number of the practice. */
  scores: Float32Array;
  query: Query;
  /** Parts of the question without which it was answered. */
  leftOut: readonly string[];
}

/** 40 kB each for 10,000 practices. */
const keptAnswers = 400;

function createSelect(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  nearby: (nis: string) => readonly string[],
  text: () => TextSearch,
): Pick<Catalogue, 'select' | 'count'> {
  const facetIndex = createFacetIndex(practices, vocabularies);
  const orders = createOrders(practices);
  const everything = fullSet(practices.length);
  const places = setsPerMunicipality(practices);
  const fitPlace = new Uint32Array(practices.length);
  orders.fit.forEach((number, place) => {
    fitPlace[number] = place;
  });
  const at = (number: number) => practices[number] as PublishedPractice;

  // Filtering, paging and drawing the map ask the same words again.
  const answered = new Recent<string, Answer>(keptAnswers);

  function findAnswer(q: string): Answer {
    const query = text().read(q);
    const hits = text().find(query);
    const documents = emptySet(practices.length);
    for (const number of hits.documents) addTo(documents, number);
    return { documents, scores: hits.scores.slice(), query, leftOut: hits.leftOut };
  }

  /** Of a set, what lies in a municipality or its neighbours. */
  function inNeighbourhood(set: BitSet, nis: string): BitSet {
    const around = emptySet(practices.length);
    for (const code of nearby(nis)) for (const number of places.get(code) ?? []) addTo(around, number);
    intersect(around, set);
    return around;
  }

  /** The first `wanted` practices of what remains in the order asked. */
  function inOrder(
    { set, numbers }: Remaining,
    scores: Float32Array | null,
    sort: Selection['sort'],
    wanted = numbers.length,
  ): Uint32Array {
    if (sort === 'fit' && scores) {
      return firstOf(numbers, wanted, (a, b) => {
        const difference = (scores[a] as number) - (scores[b] as number);
        return difference === 0 ? (fitPlace[a] as number) < (fitPlace[b] as number) : difference > 0;
      });
    }
    const found: number[] = [];
    for (const number of orders[sort]) {
      if (found.length >= wanted) break;
      if (has(set, number)) found.push(number);
    }
    return Uint32Array.from(found);
  }

  /** What words and place leave, before any filter. */
  function beforeFilters({ q, near }: Selection): { answer: Answer | null; base: BitSet } {
    const answer = q === '' ? null : answered.get(q, findAnswer);
    const found = answer?.documents ?? everything;
    return { answer, base: near === null ? found : inNeighbourhood(found, near) };
  }

  function select(selection: Selection): SelectionResult {
    const { sort, page, pageSize } = selection;
    const { answer, base } = beforeFilters(selection);
    const scores = answer?.scores ?? null;
    const { facets, ...remaining } = facetIndex.apply(base, selection.filters);
    const total = remaining.numbers.length;
    const shown = inOrder(remaining, scores, sort, Math.min(page * pageSize, total)).subarray((page - 1) * pageSize);
    return {
      total,
      page: Array.from(shown, at),
      every: () => Array.from(inOrder(facetIndex.remaining(base, selection.filters), scores, sort), at),
      facets,
      corrections: (answer?.query.corrections ?? []).map(({ asked, read }) => ({ typed: asked, readAs: read })),
      leftOut: [...(answer?.leftOut ?? [])],
      tooGeneral: answer?.query.tooGeneral ?? false,
    };
  }

  const count = (selection: Selection) =>
    facetIndex.remaining(beforeFilters(selection).base, selection.filters).numbers.length;
  return { select, count };
}

function setsPerMunicipality(practices: readonly PublishedPractice[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  practices.forEach(({ record }, number) => {
    for (const nis of record.municipalities) {
      const known = places.get(nis);
      if (known) known.push(number);
      else places.set(nis, [number]);
    }
  });
  return places;
}
