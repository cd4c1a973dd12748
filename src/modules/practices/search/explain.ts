import type { QueryGroup } from './query-group';
import type { Query } from './read-query';
import { findPosting } from './score';
import type { SearchIndex } from './search-index';

/** Words or labels in a document that answer a question, one per part of the question; made for shown documents only. */
export function explain(index: SearchIndex, query: Query, document: number): string[] {
  const found = query.groups
    .filter((group) => group.importance > 0.1 || query.groups.length === 1)
    .map((group) => bestMatch(index, group, document))
    .filter((text) => text !== null);
  return [...new Set(found)];
}

function bestMatch(index: SearchIndex, group: QueryGroup, document: number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { terms, weight } of group.alternatives) {
    const places = terms.map((term) => findPosting(index, term, document));
    if (places.some((place) => place < 0)) continue;
    const impact = places.reduce((sum, place) => sum + (index.impacts[place] as number), 0) / terms.length;
    if (weight * impact <= most) continue;
    most = weight * impact;
    best = terms.map((term) => index.shown[term] as string).join(' ');
  }
  return best;
}
