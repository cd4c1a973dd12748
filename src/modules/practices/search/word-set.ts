import { fold } from './fold';
import { stem } from './stem';

/** Says whether a folded word is in a list. */
export type HasWord = (word: string) => boolean;

const slash = 47;
const newLine = 10;
const space = 32;
const decoder = new TextDecoder();
const isCapitalOrDigit = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a, 32 bits, over the character codes. */
function hash(word: string): number {
  let value = offset;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), prime);
  return value >>> 0;
}

/** Of a line from `start` to `end`: the hash of its word as it is asked for; null when it is no ordinary word. */
function hashOfLine(lines: Uint8Array, start: number, end: number): number | null {
  let value = offset;
  let isPlain = true;
  let at = start;
  for (; at < end && lines[at] !== slash; at += 1) {
    const byte = lines[at] as number;
    if (isCapitalOrDigit(byte)) return null;
    if (byte > 127 || byte === space) isPlain = false;
    value = Math.imul(value ^ byte, prime);
  }
  if (at - start < 2) return null;
  // Nearly all words are a to z: those need no text to be made of them, and the server starts sooner.
  return isPlain ? value >>> 0 : hash(fold(decoder.decode(lines.subarray(start, at))).trim());
}

/**
 * The ordinary words of a hunspell dictionary ("fiets/ZbCA", one per line; names, abbreviations and numbers are left
 * out), kept as sorted hashes: four bytes a word, and one wrong "yes" in some 30,000 questions.
 * @param lines the file as UTF-8
 */
export function createWordSet(lines: Uint8Array): HasWord {
  const hashes: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = lines.indexOf(newLine, start);
    if (end < 0) end = lines.length;
    const hashed = hashOfLine(lines, start, end);
    if (hashed !== null) hashes.push(hashed);
    start = end + 1;
  }
  const sorted = Uint32Array.from(hashes).sort();
  return (word) => {
    const wanted = hash(word);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return sorted[low] === wanted;
  };
}

const shortestPart = 4;
const linking = /(?:s|en|n|e)$/;

/**
 * Whether a word is spelled right, so that it need not be corrected: a word of the list, an inflected form of one, or
 * a compound of two of them ("straatlampen").
 */
export function isSpelledRight(has: HasWord, word: string): boolean {
  if (isListed(has, word)) return true;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = word.slice(0, at);
    if (isListed(has, word.slice(at)) && (has(first) || has(first.replace(linking, '')))) return true;
  }
  return false;
}

/** A word of the list, or an inflected form of one. */
export const isListed = (has: HasWord, word: string): boolean => {
  const base = stem(word);
  const infinitive = word.replace(/(?:[dt]en?|t|d)$/, '');
  // The stemmer writes "ritueel" as in "rituelen".
  return (
    has(word) ||
    has(base) ||
    has(base.replace(/e([lrnm])$/, 'ee$1')) ||
    (infinitive.length > 3 && has(`${infinitive}en`))
  );
};
