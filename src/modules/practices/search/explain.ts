import { findPosting } from './postings';
import type { QueryGroup } from './query-group';
import type { Query } from './read-query';

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
    // No document says more of a term than all.
    if (weight * 65535 <= most) continue;
    const impact = impactOf(index, terms, document);
    if (weight * impact <= most) continue;
    most = weight * impact;
    best = terms.map((term) => index.shown[term] as string).join(' ');
  }
  return best;
}

/** The mean of what a document says of each of these terms, 0 … 65535; 0 when it has not all of them. */
function impactOf(index: SearchIndex, terms: readonly number[], document: number): number {
  let sum = 0;
  for (const term of terms) {
    const place = findPosting(index, term, document);
    if (place < 0) return 0;
    sum += index.impacts[place] as number;
  }
  return sum / terms.length;
}
