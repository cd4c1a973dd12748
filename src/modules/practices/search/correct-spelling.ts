import type { Splitter } from './compounds';
import { bitCount, editDistance, letterMask } from './edit-distance';
import type { Spelling } from './search-index';

/** Typing errors that are forgiven in a word of this many letters. */
const allowedEdits = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);
/** Up to this length one letter more or less is often another word. */
const shortWord = 5;
/** From this length on, one typing error may also be in the first letter. */
const longWord = 8;

export interface Correction {
  word: string;
  edits: number;
  /** Of a compound that we know by its parts alone: those; else empty. */
  parts: readonly string[];
}

const skeleton = (word: string) => word.replace(/[aeiouy]+/g, 'a').replace(/(.)\1+/g, '$1');
const letters = (word: string) => [...word].sort().join('');

/** Whether two words differ in a way that fingers make: letters swapped, doubled or missing, another vowel. */
const isSameWord = (a: string, b: string) =>
  a.length !== b.length || skeleton(a) === skeleton(b) || letters(a) === letters(b);

/**
 * The known word that somebody meant who typed a word that does not exist, or null. It begins alike, unless the word is
 * long; of those equally far the one that looks most like it, then the commonest.
 * @param most typing errors that are forgiven
 */
export function correctSpelling({ words, masks, counts }: Spelling, word: string, most = 2): Correction | null {
  const limit = /\d/.test(word) || word.length > 40 ? 0 : Math.min(most, allowedEdits(word.length));
  const mask = letterMask(word);
  const tail = word.slice(2);
  let best: Correction | null = null;
  let rank = 0;
  for (let i = 0; i < words.length && limit > 0; i += 1) {
    const candidate = words[i] as string;
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const beginsAlike = candidate[0] === word[0];
    // One error in the first letter leaves all from the third on as it was.
    if (!beginsAlike && (Math.max(word.length, candidate.length) < longWord || !candidate.endsWith(tail))) continue;
    if (bitCount((masks[i] as number) ^ mask) > 2 * limit) continue;
    const edits = editDistance(word, candidate, beginsAlike ? limit : 1);
    const isLikely = isSameWord(word, candidate);
    if (edits > (beginsAlike ? limit : 1) || ((word.length <= shortWord || edits > 1) && !isLikely)) continue;
    const value = (limit - edits) * 1000 + (isLikely ? 500 : 0) + Math.min(400, counts[i] as number) + 1;
    if (value > rank) [rank, best] = [value, { word: candidate, edits, parts: [] }];
  }
  return best;
}

const shortestCompound = 9;

/** A compound we do not have, with two letters swapped or one too many, as the parts it is made of. */
export function correctCompound(splitter: Splitter, word: string): Correction | null {
  if (word.length < shortestCompound || word.length > 40) return null;
  for (let at = 1; at < word.length - 1; at += 1) {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    for (const attempt of [swapped, word.slice(0, at) + word.slice(at + 1)]) {
      const parts = splitter.split(attempt);
      if (parts.length >= 2) return { word: attempt, edits: 1, parts: parts.slice(0, 2) };
    }
  }
  return null;
}
