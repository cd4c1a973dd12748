import { bitCount, editDistance, letterMask } from './edit-distance';
import { outsideWords } from './outside-words';
import type { Spelling } from './search-index';

/** Typing errors that are forgiven in a word of this many letters. */
const allowedEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

export interface Correction {
  word: string;
  edits: number;
}

/**
 * Known words closest to an unknown one, at most three, all equally far. Words of four letters must begin alike, and
 * frequent words from outside the subject are left as they are.
 */
export function correctSpelling(spelling: Spelling, word: string): readonly Correction[] {
  const limit = outsideWords.has(word) || /\d/.test(word) ? 0 : allowedEdits(word.length);
  if (limit === 0 || word.length > 40) return [];
  const mask = letterMask(word);
  let closest: Correction[] = [];
  let best = limit;
  for (let i = 0; i < spelling.words.length; i += 1) {
    const candidate = spelling.words[i] as string;
    if (Math.abs(candidate.length - word.length) > best) continue;
    if (bitCount((spelling.masks[i] as number) ^ mask) > 2 * best) continue;
    if (candidate[0] !== word[0] && word.length < 7) continue;
    const edits = editDistance(word, candidate, best);
    if (edits > best) continue;
    if (edits < best) [best, closest] = [edits, []];
    closest.push({ word: candidate, edits });
  }
  const alike = closest.filter((correction) => correction.word[0] === word[0]);
  return (alike.length > 0 ? alike : closest).slice(0, 3);
}
