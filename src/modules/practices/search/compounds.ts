import { stem } from './stem';
import { isStopWord } from './stop-words';

/** Splits Dutch compounds into parts that occur in a lexicon: "eenzaamheidsbeleid" → "eenzaamheid", "beleid". */
export interface Splitter {
  /** Base forms of the parts, in order; empty when the word is no compound of known words. */
  split(word: string): readonly string[];
}

const shortParts = new Set([
  'bib',
  'bus',
  'dag',
  'les',
  'bos',
  'kot',
  'gsm',
  'wzc',
  'tv',
  'web',
  'oma',
  'opa',
  'weg',
  'arm',
  'jeu',
  'rouw',
  'app',
  'bel',
  'eet',
]);
const linking = ['', 's', 'e', 'en', 'n'];
/** Endings and prefixes that look like words but are none inside a compound. */
const noParts = new Set([
  'heid',
  'lijk',
  'loos',
  'baar',
  'schap',
  'ingen',
  'eren',
  'sten',
  'ling',
  'steling',
  'ister',
  'ring',
  'ning',
  'ding',
  'ting',
  'king',
  'dige',
  'lijke',
  'rijk',
]);

/** Names of an institution or notion that no longer say what their parts say. */
const opaque = new Set([
  'woonzorgcentrum',
  'woonzorggroep',
  'ziekenhuis',
  'maatschappelijk',
  'burgemeester',
  'grootouder',
  'vrijwilliger',
  'workshop',
]);

/** @param lexicon base forms of known words (from `stem`). */
export function createSplitter(lexicon: ReadonlySet<string>): Splitter {
  const cache = new Map<string, readonly string[]>();
  const part = (text: string): string | null => {
    if (text.length < 4 && !shortParts.has(text)) return null;
    if (noParts.has(text) || isStopWord(text)) return null;
    const base = stem(text);
    return lexicon.has(base) ? base : null;
  };

  function modifier(text: string): string | null {
    for (const link of linking) {
      if (!text.endsWith(link)) continue;
      const found = part(text.slice(0, text.length - link.length));
      if (found) return found;
    }
    return null;
  }

  /** The longest head decides: "deelmoestuintjes" is a kind of "moestuin". Deeper parts are added behind. */
  function find(word: string, depth: number): readonly string[] {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const first = modifier(word.slice(0, at));
      if (!first) continue;
      const rest = word.slice(at);
      const head = part(rest);
      if (head) return [first, head, ...(depth > 0 ? find(rest, depth - 1) : [])];
      const deeper = depth > 0 ? find(rest, depth - 1) : [];
      if (deeper.length > 0) return [first, ...deeper];
    }
    return [];
  }

  return {
    split(word) {
      if (opaque.has(stem(word)) || word.length < 7 || word.length > 60 || /\d/.test(word)) return [];
      const known = cache.get(word);
      if (known) return known;
      const parts = [...new Set(find(word, 2))];
      if (cache.size < 200_000) cache.set(word, parts);
      return parts;
    },
  };
}
