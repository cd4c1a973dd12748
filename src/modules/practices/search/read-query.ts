import { correctSpelling } from './correct-spelling';
import { words } from './fold';
import { outsideWords } from './outside-words';
import { type Meaning, phraseKey } from './phrases';
import { frequency, type SearchIndex } from './search-index';
import { root, stem } from './stem';
import { isStopWord, isWeakWord, withoutAmbiguous } from './stop-words';

/** One way to satisfy a part of the question: a document that has all these terms. */
export interface Alternative {
  terms: readonly number[];
  /** 0 … 1: how close to what was typed. */
  weight: number;
}

/** A part of the question: a word or phrase with everything that counts as finding it, closest first. */
export interface QueryGroup {
  asked: string;
  alternatives: readonly Alternative[];
  /** Rarity in the score (BM25 idf). */
  rarity: number;
  /** 0 … 1: how much is missed when this part is not found. Unknown words count fully. */
  importance: number;
}

export interface Query {
  groups: readonly QueryGroup[];
  /** Words that were read as another, for "u zocht op …". */
  corrections: readonly { asked: string; read: string }[];
}

const weights = {
  derived: 0.55,
  parts: 0.6,
  part: 0.28,
  oneEdit: 0.85,
  twoEdits: 0.7,
  foreignHomonym: 0.3,
  unknownForeign: 0.4,
} as const;
const longestQuery = 24;
const mostAlternatives = 48;
/** A word in one document of forty is as telling as a word can be. */
const tellingShare = 40;
const weakShare = 0.15;

type Found = Map<string, Alternative>;

function add(found: Found, index: SearchIndex, names: readonly string[], weight: number) {
  const terms: number[] = [];
  for (const name of names) {
    const term = index.terms.get(name);
    if (term === undefined) return;
    if (!terms.includes(term)) terms.push(term);
  }
  const key = terms.join(' ');
  if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { terms, weight });
}

function addMeanings(found: Found, index: SearchIndex, meanings: readonly Meaning[], factor: number) {
  for (const { targets } of meanings)
    for (const { terms, weight } of targets) add(found, index, terms, weight * factor);
}

/** Concepts that a Dutch word stands for. */
const conceptsOf = (index: SearchIndex, name: string): readonly Meaning[] =>
  (index.phrases.get(name) ?? [])
    .filter((meaning) => meaning.language === 'nl')
    .map((meaning) => ({ ...meaning, targets: meaning.targets.filter(({ terms }) => terms[0]?.includes('/')) }));

/** A foreign word finds its Dutch words and the concepts that carry their names. */
function addTranslations(found: Found, index: SearchIndex, meanings: readonly Meaning[], factor: number) {
  addMeanings(found, index, meanings, factor);
  for (const { targets } of meanings)
    for (const { terms, weight } of targets)
      if (weight > 0.5 && terms.length === 1)
        addMeanings(found, index, conceptsOf(index, terms[0] as string), factor * weight);
}

/** Words from the same root; when the word itself has no synonyms, theirs too. */
function addDerived(found: Found, index: SearchIndex, shared: string, withMeanings: boolean, factor: number) {
  for (const term of index.roots.get(shared) ?? []) {
    const name = index.names[term] as string;
    add(found, index, [name], factor);
    const dutch = withMeanings ? (index.phrases.get(name) ?? []).filter(({ language }) => language === 'nl') : [];
    addMeanings(found, index, dutch, factor);
  }
}

/** Plurals of English and French words that the Dutch stemmer leaves alone. */
const meaningsOf = (index: SearchIndex, word: string): readonly Meaning[] =>
  index.phrases.get(stem(word)) ?? index.phrases.get(word) ?? index.phrases.get(word.replace(/(?:es|s|x)$/, '')) ?? [];

/** Everything that counts as finding one word that is spelled right. Empty when the word is not known. */
function expandWord(index: SearchIndex, word: string, isForeign: boolean, factor = 1): Found {
  const found: Found = new Map();
  const base = stem(word);
  add(found, index, [base], factor);
  const meanings = meaningsOf(index, word);
  const dutch = meanings.filter((meaning) => meaning.language === 'nl');
  addMeanings(found, index, dutch, factor);
  const isHomonym = !isForeign && (found.size > 0 || dutch.length > 0);
  const foreign = meanings.filter((meaning) => meaning.language !== 'nl');
  addTranslations(found, index, foreign, isHomonym ? factor * weights.foreignHomonym : factor);
  if (base.length > 3) addDerived(found, index, root(base), meanings.length === 0, factor * weights.derived);
  const [modifier, head] = index.splitter.split(word);
  if (found.size > 0 && modifier && head) add(found, index, [modifier, head], factor * weights.parts);
  return found;
}

/** "digitale vaardigheden" adds nothing where "digitaal" already counts as much. */
function withoutSuperfluous(found: Found): Alternative[] {
  const isSuperfluous = ({ terms, weight }: Alternative) =>
    terms.length > 1 && terms.some((term) => (found.get(String(term))?.weight ?? 0) >= weight);
  return [...found.values()].filter((alternative) => !isSuperfluous(alternative));
}

const reach = (index: SearchIndex, { terms }: Alternative) => Math.min(...terms.map((term) => frequency(index, term)));

function toGroup(index: SearchIndex, asked: string, found: Found, share = 1): QueryGroup {
  const close = withoutSuperfluous(found).sort((a, b) => b.weight - a.weight);
  let common = 0;
  for (const alternative of close) if (alternative.weight >= 0.6) common = Math.max(common, reach(index, alternative));
  // A word merely nearby that fits far more documents than what was asked only adds noise.
  const most = Math.max(common * 3, index.size * 0.35);
  const alternatives = close
    .filter((alternative) => alternative.weight >= 0.5 || reach(index, alternative) <= most)
    .slice(0, mostAlternatives);
  if (alternatives.length === 0) return { asked, alternatives, rarity: 0, importance: share };
  const documents = Math.max(1, common);
  const rarity = Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5));
  const importance = Math.min(1, Math.max(0.03, Math.log(index.size / documents) / Math.log(tellingShare)));
  return { asked, alternatives, rarity: Math.max(0.05, rarity) * share, importance: importance * share };
}

interface Reading {
  index: SearchIndex;
  isForeign: boolean;
  groups: QueryGroup[];
  corrections: { asked: string; read: string }[];
}

/** "huiswerkbegeleiding" is not about "huis" and "begeleiding": its first part is a word from elsewhere. */
function beginsOutside(word: string): boolean {
  for (let length = 5; length < word.length - 2; length += 1) if (outsideWords.has(word.slice(0, length))) return true;
  return false;
}

/** A word: as it is, else its parts, else corrected, else unknown. */
function readWord(reading: Reading, word: string) {
  const { index, groups } = reading;
  const share = isWeakWord(word) ? weakShare : 1;
  const found = expandWord(index, word, reading.isForeign);
  if (found.size > 0 || outsideWords.has(word) || isWeakWord(word)) {
    groups.push(toGroup(index, word, found, share));
    return;
  }
  const parts = beginsOutside(word) ? [] : index.splitter.split(word).slice(0, 2);
  if (parts.length === 2) {
    for (const part of parts)
      groups.push(toGroup(index, part, expandWord(index, part, false), isWeakWord(part) ? weakShare : 1));
    return;
  }
  for (const { word: read, edits } of correctSpelling(index.spelling, word)) {
    const factor = edits === 1 ? weights.oneEdit : weights.twoEdits;
    for (const [key, alternative] of expandWord(index, read, reading.isForeign, factor))
      if (alternative.weight > (found.get(key)?.weight ?? 0)) found.set(key, alternative);
    reading.corrections.push({ asked: word, read });
  }
  // Our English and French are small: a foreign word we do not know says less than a Dutch one.
  groups.push(
    toGroup(index, word, found, found.size === 0 && reading.isForeign ? share * weights.unknownForeign : share),
  );
}

/** Neighbouring words that are one word elsewhere: "telefoon cirkel", "eenzaamheids beleid". */
function readJoined(reading: Reading, first: string, second: string): boolean {
  const { index } = reading;
  const joined = [`${first}${second}`, `${first}s${second}`].find((word) => {
    const base = stem(word);
    return index.terms.has(base) || index.phrases.has(base);
  });
  if (!joined || first.length < 3 || second.length < 3) return false;
  const found = expandWord(index, joined, false);
  add(found, index, [stem(first), stem(second)], 0.8);
  for (const part of [first, second])
    if (!isWeakWord(part))
      for (const { terms, weight } of expandWord(index, part, false).values())
        add(
          found,
          index,
          terms.map((term) => index.names[term] as string),
          weight * weights.part,
        );
  if (found.size === 0) return false;
  reading.groups.push(toGroup(index, `${first} ${second}`, found));
  return true;
}

/** A phrase of the thesaurus or a label: "publieke ruimte", "den buiten", "home visits". */
function readPhrase(reading: Reading, tokens: readonly string[]): boolean {
  const { index } = reading;
  const meanings = index.phrases.get(phraseKey(tokens));
  const content = tokens.filter((token) => !isStopWord(token));
  if (!meanings || content.every(isWeakWord)) return false;
  const found: Found = new Map();
  addMeanings(found, index, meanings, 1);
  if (content.length === 1)
    for (const { terms, weight } of expandWord(index, content[0] as string, reading.isForeign).values())
      add(
        found,
        index,
        terms.map((term) => index.names[term] as string),
        weight,
      );
  else add(found, index, content.map(stem), 1);
  if (found.size === 0) return false;
  reading.groups.push(toGroup(index, tokens.join(' '), found));
  return true;
}

/** Takes the longest phrases away and returns the words in between. */
function readPhrases(reading: Reading, tokens: readonly string[], read: typeof readPhrase): string[] {
  const left: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(5, tokens.length - at);
    while (length > 1 && !read(reading, tokens.slice(at, at + length))) length -= 1;
    if (length === 1) left.push(tokens[at] as string);
    at += length;
  }
  return left;
}

const isDutch = (index: SearchIndex, word: string) =>
  index.terms.has(stem(word)) || meaningsOf(index, word).some((meaning) => meaning.language === 'nl');

/** What was typed, as groups of alternatives. Never throws; any text gives a query, possibly an empty one. */
export function readQuery(index: SearchIndex, text: string): Query {
  const tokens = withoutAmbiguous(words(text.slice(0, 400)).slice(0, longestQuery));
  const telling = tokens.filter((token) => !isStopWord(token));
  // "WHO" alone is an organisation, not a question word.
  const content = telling.length > 0 ? telling : tokens;
  const isForeign = content.filter((word) => isDutch(index, word)).length * 2 < content.length;
  const reading: Reading = { index, isForeign, groups: [], corrections: [] };
  const left = readPhrases(reading, tokens, readPhrase).filter((token) => content.includes(token));
  const single = readPhrases(reading, left, (state, pair) => {
    if (readPhrase(state, pair)) return true;
    return pair.length === 2 && readJoined(state, pair[0] as string, pair[1] as string);
  });
  for (const word of new Set(single)) readWord(reading, word);
  return { groups: reading.groups, corrections: reading.corrections };
}
