import { createPhrases, type Phrases } from './phrases';
import { createPlaces, type Places, type SearchPlace, type SearchRegion } from './places';
import type { SearchConcept } from './search-document';
import type { HasWord } from './word-set';

/** What the search knows beside documents. */
export interface Knowledge {
  /** Key of a concept → its name in Dutch. */
  labels: ReadonlyMap<string, string>;
  phrases: Phrases;
  /** Words of phrases, as they are written. */
  singleWords: ReadonlySet<string>;
  /** Those of the thesaurus. */
  thesaurusWords: ReadonlySet<string>;
  places: Places;
  isDutch: HasWord;
}

/** @param concepts the vocabularies whose labels people may use, also in English and French */
export function createKnowledge(
  concepts: readonly SearchConcept[],
  places: readonly SearchPlace[],
  regions: readonly SearchRegion[],
  isDutch: HasWord,
): Knowledge {
  return {
    labels: new Map(concepts.map(({ key, labels }) => [key, labels.nl])),
    ...createPhrases(concepts),
    places: createPlaces(places, regions),
    isDutch,
  };
}
