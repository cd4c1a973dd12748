import { Recent } from '../../../platform/recent';
import { type Answer, answerQuery } from './answer-query';
import { buildIndex } from './build-index';
import { explain } from './explain';
import type { Knowledge } from './knowledge';
import { type Query, readQuery } from './read-query';
import { createScorer } from './score';
import type { SearchDocument } from './search-document';
import type { SearchIndex } from './search-index';

/** Dutch search over documents, numbered as they were given. */
export interface TextSearch {
  index: SearchIndex;
  read(text: string): Query;
  /** Relevant documents only, in no order; valid until the next call. */
  find(query: Query): Answer;
  explain(query: Query, document: number): readonly string[];
}

/** With why documents answer them, some 100 bytes for each that was shown. */
const keptQueries = 400;

export function createTextSearch(documents: readonly SearchDocument[], knowledge: Knowledge): TextSearch {
  const index = buildIndex(documents, knowledge);
  const scorer = createScorer(index);
  // The same question comes back: for each practice shown, the next page, another filter, the map.
  const read = new Recent<string, Query>(keptQueries);
  const explained = new WeakMap<Query, Map<number, readonly string[]>>();

  function explainOnce(query: Query, document: number): readonly string[] {
    const ofQuery = explained.get(query) ?? new Map<number, readonly string[]>();
    explained.set(query, ofQuery);
    const known = ofQuery.get(document) ?? explain(index, query, document);
    ofQuery.set(document, known);
    return known;
  }

  return {
    index,
    read: (text) => read.get(text, () => readQuery(index, text)),
    find: (query) => answerQuery(index, scorer, query),
    explain: explainOnce,
  };
}
