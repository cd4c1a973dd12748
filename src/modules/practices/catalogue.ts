import type { Vocabularies } from '../vocabularies/contract';
import { addTo, type BitSet, emptySet, fullSet, has, intersect, members } from './bit-set';
import type { Catalogue, SelectionResult } from './catalogue-answers';
import { createFacetIndex } from './facets';
import { createOrders, firstOf } from './ordering';
import type { PublishedPractice } from './published-practice';
import { createRelations } from './relations';
import { createTextSearch, type TextSearch } from './search/text-search';
import type { HasWord } from './search/word-set';
import { searchConcepts, searchDocument, searchPlaces } from './search-documents';
import type { Selection } from './selection';
import { createSimilar } from './similar-practices';
import { createSuggestions } from './suggestions';

/**
 * Indexes published practices for reading; made again when they change.
 * @param nearby NIS codes (2025) of a municipality and its neighbours
 * @param isDutch whether a word is ordinary Dutch: then it is never taken for a misspelling
 */
export function createCatalogue(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  nearby: (nis: string) => readonly string[],
  isDutch: HasWord,
): Catalogue {
  const numbers = new Map(practices.map((practice, i) => [practice.record.slug, i]));
  const text = createTextSearch(
    practices.map((practice) => searchDocument(practice, vocabularies)),
    { concepts: searchConcepts(vocabularies), places: searchPlaces, isDutch },
  );
  const similar = createSimilar(practices);
  return {
    size: practices.length,
    all: () => practices,
    bySlug: (slug) => practices[numbers.get(slug) ?? -1],
    select: createSelect(practices, vocabularies, nearby, text),
    whyItFits: (q, slug) => {
      const number = numbers.get(slug);
      return number === undefined || q.trim() === '' ? [] : text.explain(text.read(q), number);
    },
    suggest: createSuggestions(practices, vocabularies, text.index.spelling),
    similar: (slug, limit) => {
      const number = numbers.get(slug);
      return number === undefined ? [] : similar(number, limit);
    },
    related: createRelations(practices),
  };
}

function createSelect(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  nearby: (nis: string) => readonly string[],
  text: TextSearch,
) {
  const facetIndex = createFacetIndex(practices, vocabularies);
  const orders = createOrders(practices);
  const everything = fullSet(practices.length);
  const places = setsPerMunicipality(practices);
  const fitPlace = new Uint32Array(practices.length);
  orders.fit.forEach((number, place) => {
    fitPlace[number] = place;
  });
  const at = (number: number) => practices[number] as PublishedPractice;

  /** What text and place leave, before any filter. */
  function baseOf(q: string, near: string | null) {
    const query = q === '' ? null : text.read(q);
    const hits = query && text.find(query);
    let base = everything;
    if (hits) {
      base = emptySet(practices.length);
      for (const number of hits.documents) addTo(base, number);
    }
    if (near !== null) {
      const around = emptySet(practices.length);
      for (const nis of nearby(near)) for (const number of places.get(nis) ?? []) addTo(around, number);
      intersect(around, base);
      base = around;
    }
    return { base, scores: hits?.scores ?? null, query };
  }

  /** The first `wanted` practices of a set in the order asked. */
  function inOrder(set: BitSet, scores: Float32Array | null, sort: Selection['sort'], wanted: number): Uint32Array {
    if (sort === 'fit' && scores) {
      return firstOf(members(set), wanted, (a, b) => {
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

  return function select(selection: Selection): SelectionResult {
    const { q, near, sort, page, pageSize } = selection;
    const { base, scores, query } = baseOf(q, near);
    const { remaining, facets, total } = facetIndex.apply(base, selection.filters);
    const shown = inOrder(remaining, scores, sort, Math.min(page * pageSize, total)).subarray((page - 1) * pageSize);
    return {
      total,
      page: Array.from(shown, at),
      // The scores are overwritten by the next question, so the whole order is asked anew.
      every: () => Array.from(inOrder(remaining, baseOf(q, null).scores, sort, total), at),
      facets,
      corrections: (query?.corrections ?? []).map(({ asked, read }) => ({ typed: asked, readAs: read })),
    };
  };
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
