import { findPosting } from './postings';
import { frequency, type SearchIndex } from './search-index';

/** One way to satisfy a part of the question: a document that has all these terms. */
export interface Alternative {
  terms: readonly number[];
  /** 0 … 1: how close to what was typed; more than 1 for the typed word itself when its synonyms are commoner. */
  weight: number;
}

/** A part of the question: a word or phrase with everything that counts as finding it, closest first. */
export interface QueryGroup {
  asked: string;
  alternatives: readonly Alternative[];
  /** Rarity in the score (BM25 idf). */
  rarity: number;
  /** 0 … 1: how much is missed when this part is not found. Unknown words count fully. */
  importance: number;
}

/** Ways to find one part, by their terms; of the same terms the closest counts. */
export type Found = Map<string, Alternative>;

const mostAlternatives = 48;
/** A word in one document of forty is as telling as a word can be. */
const tellingShare = 40;

/** Adds a way to find a part: documents that have all of `names`. Nothing happens when one of them does not occur. */
export function addTerms(found: Found, index: SearchIndex, names: readonly string[], weight: number) {
  const terms: number[] = [];
  for (const name of names) {
    const term = index.terms.get(name);
    if (term === undefined) return;
    if (!terms.includes(term)) terms.push(term);
  }
  addAlternative(found, terms, weight);
}

function addAlternative(found: Found, terms: readonly number[], weight: number) {
  const key = terms.join(' ');
  if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { terms, weight });
}

/** Adds all ways of another part, each for a share of its weight. */
export function addAll(found: Found, others: Found, share: number) {
  for (const { terms, weight } of others.values()) addAlternative(found, terms, weight * share);
}

const close = 0.7;
const mostPairs = 6;

/** Documents that have both parts of a compound, each in its own words or those that mean the same. */
export function addPairs(found: Found, index: SearchIndex, firsts: Found, seconds: Found, weight: number) {
  const best = (parts: Found) =>
    [...parts.values()]
      .filter((part) => part.weight >= close)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostPairs);
  for (const first of best(firsts))
    for (const second of best(seconds)) {
      const terms = [...new Set([...first.terms, ...second.terms])];
      if (meet(index, terms)) addAlternative(found, terms, weight * first.weight * second.weight);
    }
}

/** Whether some document has all these terms. */
function meet(index: SearchIndex, terms: readonly number[]): boolean {
  const [rarest = 0, ...others] = terms.toSorted((a, b) => frequency(index, a) - frequency(index, b));
  return index.documents
    .subarray(index.starts[rarest], index.starts[rarest + 1])
    .some((document) => others.every((term) => findPosting(index, term, document) >= 0));
}

/** "digitale vaardigheden" adds nothing where "digitaal" already counts as much. */
function withoutSuperfluous(found: Found): Alternative[] {
  const isSuperfluous = ({ terms, weight }: Alternative) =>
    terms.length > 1 && terms.some((term) => (found.get(String(term))?.weight ?? 0) >= weight);
  return [...found.values()].filter((alternative) => !isSuperfluous(alternative));
}

const reach = (index: SearchIndex, { terms }: Alternative) => Math.min(...terms.map((term) => frequency(index, term)));

/** BM25's idf. */
const inverseFrequency = (index: SearchIndex, documents: number) =>
  Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5));

/** The very word that was typed may count for more than its synonyms when it is rarer than they are. */
const mostExact = 1.8;

/** @param share 0 … 1: how much the word counts by itself; light words little. */
export function toGroup(index: SearchIndex, asked: string, found: Found, share = 1): QueryGroup {
  const sorted = withoutSuperfluous(found).sort((a, b) => b.weight - a.weight);
  let common = 0;
  for (const alternative of sorted) if (alternative.weight >= 0.6) common = Math.max(common, reach(index, alternative));
  // A word merely nearby that fits far more documents than what was asked only adds noise.
  const most = Math.max(common * 3, index.size * 0.35);
  const alternatives = sorted
    .filter((alternative) => alternative.weight >= 0.5 || reach(index, alternative) <= most)
    .slice(0, mostAlternatives);
  if (alternatives.length === 0) return { asked, alternatives, rarity: 0, importance: share };
  const documents = Math.max(1, common);
  const rarity = Math.max(0.05, inverseFrequency(index, documents));
  const own = (alternative: Alternative) => inverseFrequency(index, Math.max(1, reach(index, alternative)));
  for (const [i, alternative] of alternatives.entries())
    if (alternative.weight === 1)
      alternatives[i] = { ...alternative, weight: Math.max(1, Math.min(mostExact, own(alternative) / rarity)) };
  const importance = Math.min(1, Math.max(0.03, Math.log(index.size / documents) / Math.log(tellingShare)));
  return { asked, alternatives, rarity: rarity * share, importance: importance * share };
}
