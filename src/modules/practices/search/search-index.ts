import type { Splitter } from './compounds';
import type { Phrases } from './phrases';
import type { Places } from './places';
import type { HasWord } from './word-set';

/**
 * An inverted index in flat arrays. The list of term t is `documents[starts[t] … starts[t + 1])`, rising, and beside
 * each document stands its impact: how much the term says about the document (BM25F without the rarity of the
 * term, 0 … 65535 for 0 … 1). So a query only multiplies and adds.
 */
export interface SearchIndex {
  size: number;
  terms: ReadonlyMap<string, number>;
  starts: Uint32Array;
  documents: Uint32Array;
  impacts: Uint16Array;
  /** Per term: its base form (or concept key), and the word or label to show. */
  names: readonly string[];
  shown: readonly string[];
  /** Root → terms that are derived from it. */
  roots: ReadonlyMap<string, readonly number[]>;
  phrases: Phrases;
  /** Words of the thesaurus, as they are written. */
  thesaurusWords: ReadonlySet<string>;
  splitter: Splitter;
  spelling: Spelling;
  places: Places;
  /** Whether a word is ordinary Dutch, also when no document has it. */
  isDutch: HasWord;
  /** Per document the age groups it is for, as bits; 0 when it does not say. */
  ages: Uint8Array;
  /** Per document how much it is about mourning, as in `mourns`. */
  mourning: Uint8Array;
}

/** Words against which typing errors are corrected, as they are typed (folded). */
export interface Spelling {
  words: readonly string[];
  masks: Uint32Array;
  /** How often each occurs; 0 for words that only people use who search. */
  counts: Uint32Array;
  /** Sound → the commonest word that sounds so. */
  bySound: ReadonlyMap<string, string>;
}

export const frequency = (index: SearchIndex, term: number) =>
  (index.starts[term + 1] as number) - (index.starts[term] as number);
