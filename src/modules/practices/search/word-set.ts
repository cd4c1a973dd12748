import { fold } from './fold';
import { stem } from './stem';

/** Says whether a folded word is in a list. */
export type HasWord = (word: string) => boolean;

const slash = 47;
const newLine = 10;
const isCapitalOrDigit = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);

/** FNV-1a, 32 bits, over the character codes. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The ordinary words of a hunspell dictionary ("fiets/ZbCA", one per line; names, abbreviations and numbers are left
 * out), kept as sorted hashes: four bytes a word, and one wrong "yes" in some 30,000 questions.
 * @param lines the file as UTF-8
 */
export function createWordSet(lines: Uint8Array): HasWord {
  const decoder = new TextDecoder();
  const hashes: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = lines.indexOf(newLine, start);
    if (end < 0) end = lines.length;
    const line = lines.subarray(start, end);
    const flags = line.indexOf(slash);
    const word = flags < 0 ? line : line.subarray(0, flags);
    if (word.length > 1 && !word.some(isCapitalOrDigit)) hashes.push(hash(fold(decoder.decode(word)).trim()));
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
  return has(word) || has(base) || (infinitive.length > 3 && has(`${infinitive}en`));
};
