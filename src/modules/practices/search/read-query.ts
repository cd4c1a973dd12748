import { ageBits, namesGenerations, withNeighbours } from './ages';
import { addMeanings, expandWord, isNoAnswer, meaningsOf } from './expand-word';
import { isLightWord, namesPeople } from './light-words';
import { laterByMourning } from './mourning';
import { phraseKey } from './phrases';
import type { QueryToken } from './places';
import { addAll, addTerms, type Found, type QueryGroup, toGroup } from './query-group';
import { readLacks } from './read-lacks';
import { type Reading, readPlace, readWord } from './read-word';
import type { SearchIndex } from './search-index';
import { stem } from './stem';
import { isDutchStopWord, isStopWord, withoutAmbiguous } from './stop-words';

export interface Query {
  /** Empty when all its words are general: whatever has them is no answer. */
  groups: readonly QueryGroup[];
  /** Age groups that are asked for, as the bits of `SearchIndex.ages`; 0 when none is. */
  ages: number;
  /** Whether it says too little to choose by: "wat werkt", "goede voorbeelden". */
  tooGeneral: boolean;
  /** The value of `SearchIndex.mourning` that comes later; null when none does. */
  later: number | null;
  /** Words that were read as another, for "u zocht op …". */
  corrections: readonly { asked: string; read: string }[];
}

const longestQuery = 24;
const partWeight = 0.5;
/** What a word tells that is only part of an English or French phrase. */
const foreignAlone = 0.3;

/** Neighbouring words that are one word elsewhere: "telefoon cirkel", "eenzaamheids beleid". */
function readJoined({ index, groups }: Reading, first: string, second: string): boolean {
  const joined = [`${first}${second}`, `${first}s${second}`].find((word) => {
    const base = stem(word);
    return index.terms.has(base) || index.phrases.has(base);
  });
  if (!joined || first.length < 3 || second.length < 3) return false;
  const found = expandWord(index, joined, false);
  addTerms(found, index, [stem(first), stem(second)], 0.8);
  for (const part of [first, second]) if (!isLightWord(part)) addAll(found, expandWord(index, part, false), partWeight);
  if (found.size === 0) return false;
  groups.push(toGroup(index, `${first} ${second}`, found));
  return true;
}

/** A phrase of the thesaurus or a label: "publieke ruimte", "den buiten", "home visits". */
function readPhrase({ index, groups, isForeign }: Reading, tokens: readonly string[]): boolean {
  const meanings = index.phrases.get(phraseKey(tokens));
  const content = tokens.filter((token) => !isStopWord(token));
  // The words of "op den buiten" tell nothing one by one, but they do together; those of "how to" are how people ask.
  if (!meanings || (content.length === 0 && !meanings.some(({ language }) => language === 'nl'))) return false;
  const found: Found = new Map();
  addMeanings(found, index, meanings, 1);
  // "à la campagne" and "at home" are hardly a "campagne" or a "home".
  const alone = meanings.some(({ language }) => language === 'nl') ? 1 : foreignAlone;
  // Who cannot leave the house does not look for houses.
  if (content.length > 0 && !isNoAnswer(meanings)) {
    if (content.length === 1) addAll(found, expandWord(index, content[0] as string, isForeign), alone);
    else addTerms(found, index, content.map(stem), 1);
  }
  if (found.size === 0) return false;
  groups.push(toGroup(index, tokens.join(' '), found));
  return true;
}

/** "zelf regie", "voor lezen": the first word alone would say nothing. */
const readWithPrefix = (reading: Reading, [first = '', second = '', ...more]: readonly string[]) =>
  more.length === 0 &&
  first.length > 3 &&
  isDutchStopWord(first) &&
  !isStopWord(second) &&
  readJoined(reading, first, second);

/** Takes the longest phrases away and returns the words in between. */
function readPhrases(
  tokens: readonly QueryToken[],
  longest: number,
  read: (words: readonly string[]) => boolean,
): QueryToken[] {
  const left: QueryToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const words = tokens.slice(at, at + longest).map(({ word }) => word);
    let length = words.length;
    while (length > 1 && !read(words.slice(0, length))) length -= 1;
    if (length === 1) left.push(tokens[at] as QueryToken);
    at += length;
  }
  return left;
}

const generationsShare = 0.5;

/** "hoe jongeren betrekken bij ouderen": what is for each of both is less of an answer than what joins them. */
function readBetweenGenerations({ index, groups }: Reading) {
  const found = expandWord(index, 'intergenerationeel', false);
  if (found.size > 0) groups.push(toGroup(index, 'intergenerationeel', found, generationsShare));
}

const isDutch = (index: SearchIndex, word: string) =>
  index.terms.has(stem(word)) || meaningsOf(index, word).some((meaning) => meaning.language === 'nl');

/** Base forms and concepts that the question names, without those that only come near. */
const namedIn = (index: SearchIndex, groups: readonly QueryGroup[]): string[] =>
  groups.flatMap(({ alternatives }) =>
    alternatives
      .filter(({ weight }) => weight >= 0.4)
      .flatMap(({ terms }) => terms.map((term) => index.names[term] as string)),
  );

/** Not in every form: "stappen" is to walk, a "stap" is anything. "Betaalbare" is "betaalbaar". */
const isOfThesaurus = ({ thesaurusWords }: SearchIndex, word: string) =>
  thesaurusWords.has(word) || thesaurusWords.has(stem(word));

/** A light word that is no word of the field and names nobody for whom something is, or a question word. */
const saysLittle = (index: SearchIndex, { asked, alternatives }: QueryGroup) => {
  if (namesPeople.has(asked)) return alternatives.length === 0;
  return (isLightWord(asked) && !isOfThesaurus(index, asked)) || (isStopWord(asked) && alternatives.length === 0);
};

/** What was typed, as groups of alternatives. Never throws; any text gives a query, possibly an empty one. */
export function readQuery(index: SearchIndex, text: string): Query {
  const tokens = withoutAmbiguous(index.places.inQuery(text.slice(0, 400)).slice(0, longestQuery));
  const telling = tokens.filter(({ word }) => !isStopWord(word));
  // "WHO" alone is an organisation, not a question word.
  const content = telling.length > 0 ? telling : tokens;
  const isForeign = content.filter(({ word }) => isDutch(index, word)).length * 2 < content.length;
  const reading: Reading = { index, isForeign, groups: [], corrections: [] };
  const present = readLacks(reading, tokens);
  const left = readPhrases(present, 5, (words) => readPhrase(reading, words) || readWithPrefix(reading, words));
  const isAnswered = reading.groups.length > 0;
  const single = readPhrases(
    left.filter(({ word }) => !isStopWord(word) || (telling.length === 0 && !isAnswered)),
    3,
    (words) =>
      readPhrase(reading, words) || (words.length === 2 && readJoined(reading, words[0] as string, words[1] as string)),
  );
  for (const { word, place } of new Map(single.map((token) => [token.word, token])).values())
    if (index.places.nameOf(word)) readPlace(reading, word);
    else readWord(reading, word, place);
  const isGeneral = reading.groups.every((group) => saysLittle(index, group));
  const named = namedIn(index, reading.groups);
  if (namesGenerations(named)) readBetweenGenerations(reading);
  return {
    groups: isGeneral ? [] : reading.groups,
    // "wat werkt bij mannen" is not: nothing here says that it is for them.
    tooGeneral: isGeneral && tokens.length > 0 && !tokens.some(({ word }) => namesPeople.has(word)),
    ages: withNeighbours(ageBits(named)),
    later: laterByMourning(named),
    corrections: reading.corrections,
  };
}
