import { type Answer, answerQuery } from './answer-query';
import { buildIndex, type Knowledge } from './build-index';
import { explain } from './explain';
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
  explain(query: Query, document: number): string[];
}

const keptQueries = 200;

export function createTextSearch(documents: readonly SearchDocument[], knowledge: Knowledge): TextSearch {
  const index = buildIndex(documents, knowledge);
  const scorer = createScorer(index);
  // The same question comes back: for each practice shown, the next page, the map. The oldest goes when it is full.
  const readBefore = new Map<string, Query>();
  return {
    index,
    read(text) {
      const known = readBefore.get(text);
      if (known) return known;
      const query = readQuery(index, text);
      if (readBefore.size >= keptQueries) readBefore.delete(readBefore.keys().next().value ?? '');
      readBefore.set(text, query);
      return query;
    },
    find: (query) => answerQuery(index, scorer, query),
    explain: (query, document) => explain(index, query, document),
  };
}
