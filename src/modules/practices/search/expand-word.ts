import type { Meaning } from './phrases';
import { addTerms, type Found } from './query-group';
import { frequency, type SearchIndex } from './search-index';
import { root, stem } from './stem';

const weights = { derived: 0.55, parts: 0.6, foreignHomonym: 0.3, loose: 0.4 } as const;
/** Share of the documents above which a word is common. */
const loosely = 0.12;

/** "sociaal huis": two words that many texts have are no sign of the phrase. */
const isLoose = (index: SearchIndex, names: readonly string[]) =>
  names.length > 1 &&
  names.every((name) => {
    const term = index.terms.get(name);
    return term !== undefined && frequency(index, term) > index.size * loosely;
  });

export function addMeanings(found: Found, index: SearchIndex, meanings: readonly Meaning[], factor: number) {
  for (const { targets } of meanings)
    for (const { terms, weight } of targets)
      addTerms(found, index, terms, weight * factor * (isLoose(index, terms) ? weights.loose : 1));
}

/** Concepts that a Dutch word stands for. */
const conceptsOf = (index: SearchIndex, name: string): readonly Meaning[] =>
  (index.phrases.get(name) ?? [])
    .filter((meaning) => meaning.language === 'nl')
    .map((meaning) => ({ ...meaning, targets: meaning.targets.filter(({ terms }) => terms[0]?.includes('/')) }));

/** A word that practices do not have finds its Dutch words and the concepts that carry their names. */
function addTranslations(found: Found, index: SearchIndex, meanings: readonly Meaning[], factor: number) {
  addMeanings(found, index, meanings, factor);
  for (const { targets } of meanings)
    for (const { terms, weight } of targets)
      if (weight > 0.5) addMeanings(found, index, conceptsOf(index, terms.join(' ')), factor * weight);
}

/** Words from the same root; when the word itself has no synonyms, theirs too. */
function addDerived(found: Found, index: SearchIndex, shared: string, withMeanings: boolean, factor: number) {
  for (const term of index.roots.get(shared) ?? []) {
    const name = index.names[term] as string;
    addTerms(found, index, [name], factor);
    const dutch = withMeanings ? (index.phrases.get(name) ?? []).filter(({ language }) => language === 'nl') : [];
    addMeanings(found, index, dutch, factor);
  }
}

/** The readings of a word, also of plurals of English and French words that the Dutch stemmer leaves alone. */
export const meaningsOf = (index: SearchIndex, word: string): readonly Meaning[] =>
  index.phrases.get(stem(word)) ?? index.phrases.get(word) ?? index.phrases.get(word.replace(/(?:es|s|x)$/, '')) ?? [];

const isVerbForm = /^[a-z]{4,}[bdfgklmnprsz]t$/;

/** Whether the thesaurus says that what was typed only asks: "vrienden" finds what makes friends, not who has them. */
export const isNoAnswer = (meanings: readonly Meaning[]) =>
  meanings.length > 0 && meanings.every(({ onlyAsks }) => onlyAsks);

/** Everything that counts as finding one word that is spelled right. Empty when the word is not known. */
export function expandWord(index: SearchIndex, word: string, isForeign: boolean, factor = 1): Found {
  const found: Found = new Map();
  const base = stem(word);
  const meanings = meaningsOf(index, word);
  if (!isNoAnswer(meanings)) addTerms(found, index, [base], factor);
  const dutch = meanings.filter((meaning) => meaning.language === 'nl');
  // A lay word that no practice has is as foreign as an English one: "verveling" is answered by leisure.
  if (index.terms.has(base)) addMeanings(found, index, dutch, factor);
  else addTranslations(found, index, dutch, factor);
  const isHomonym = !isForeign && (found.size > 0 || dutch.length > 0);
  const foreign = meanings.filter((meaning) => meaning.language !== 'nl');
  addTranslations(found, index, foreign, isHomonym ? factor * weights.foreignHomonym : factor);
  if (base.length > 3) addDerived(found, index, root(base), meanings.length === 0, factor * weights.derived);
  const [modifier, head] = index.splitter.split(word);
  if (found.size > 0 && modifier && head) addTerms(found, index, [modifier, head], factor * weights.parts);
  // "opmerkt" is a form of "opmerken", which the stemmer leaves alone: "kunst" is none of "kunsen".
  if (found.size === 0 && isVerbForm.test(word)) return expandWord(index, `${word.slice(0, -1)}en`, isForeign, factor);
  return found;
}
