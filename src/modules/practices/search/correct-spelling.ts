import type { Splitter } from './compounds';
import { bitCount, editDistance, letterMask } from './edit-distance';
import type { Spelling } from './search-index';
import { soundOf } from './sound';

/** Typing errors that are forgiven when the longer of the two words has this many letters. */
const allowedEdits = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);
/** Up to this length one letter more or less is often another word. */
const shortWord = 5;
/** From this length on, one typing error may also be in the first letter. */
const longWord = 8;
/** From this length on, two known words are so far apart that any two errors are forgiven. */
const veryLongWord = 10;

export interface Correction {
  word: string;
  edits: number;
  /** Of a compound that we know by its parts alone: those; else empty. */
  parts: readonly string[];
}

const shortestWord = 4;
const longestWord = 40;

const skeleton = (word: string) => word.replace(/[aeiouy]+/g, 'a').replace(/(.)\1+/g, '$1');
const letters = (word: string) => [...word].sort().join('');

/** Whether two words differ in a way that fingers make: letters swapped, doubled or missing, another vowel. */
const isSameWord = (a: string, b: string) =>
  a.length !== b.length || skeleton(a) === skeleton(b) || letters(a) === letters(b);

/**
 * The known word that somebody meant who typed a word that does not exist, or null: one that sounds the same, else the
 * closest. That begins alike, unless the word is
 * long; of those equally far the one that looks most like it, then the commonest.
 * @param most typing errors that are forgiven
 */
export function correctSpelling(spelling: Spelling, word: string, most = 2): Correction | null {
  if (/\d/.test(word) || word.length < shortestWord || word.length > longestWord) return null;
  const same = spelling.bySound.get(soundOf(word));
  if (same) return { word: same, edits: 1, parts: [] };
  return word.length < shortWord ? null : closestWord(spelling, word, most);
}

function closestWord({ words, masks, counts }: Spelling, word: string, most: number): Correction | null {
  const mask = letterMask(word);
  const tail = word.slice(2);
  let best: Correction | null = null;
  let rank = 0;
  for (let i = 0; i < words.length; i += 1) {
    const candidate = words[i] as string;
    const limit = Math.min(most, allowedEdits(Math.max(word.length, candidate.length)));
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const beginsAlike = candidate[0] === word[0];
    // One error in the first letter leaves all from the third on as it was.
    const longest = Math.max(word.length, candidate.length);
    if (!beginsAlike && longest < veryLongWord && (longest < longWord || !candidate.endsWith(tail))) continue;
    if (bitCount((masks[i] as number) ^ mask) > 2 * limit) continue;
    const forgiven = beginsAlike || longest >= veryLongWord ? limit : 1;
    const edits = editDistance(word, candidate, forgiven);
    const isLikely = isSameWord(word, candidate);
    const mustBeLikely = word.length <= shortWord || (edits > 1 && longest < veryLongWord);
    if (edits > forgiven || (mustBeLikely && !isLikely)) continue;
    const value = (most - edits) * 1000 + (isLikely ? 500 : 0) + Math.min(400, counts[i] as number) + 1;
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
