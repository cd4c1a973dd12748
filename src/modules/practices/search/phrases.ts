import { words } from './fold';
import { isNegator } from './negators';
import type { Language, SearchConcept } from './search-document';
import { stem } from './stem';
import { isStopWord } from './stop-words';
import { thesaurus } from './thesaurus';

/** Something that a phrase can stand for: words (base forms, all of them needed) or a concept key. */
interface Target {
  terms: readonly string[];
  weight: number;
}

/** One reading of a phrase. */
export interface Meaning {
  language: Language;
  targets: readonly Target[];
  /** The phrase is not its own answer: who "lost her job" does not look for what has those words. */
  onlyAsks?: true;
}

/** Base forms of the words of a phrase, joined by spaces → its readings. */
export type Phrases = ReadonlyMap<string, readonly Meaning[]>;

const weights = { synonym: 0.8, translation: 0.9, related: 0.33, label: 0.72, alternativeLabel: 0.45 } as const;

/** Every word for a lack is the same one: "geen vrienden" has the key of "zonder vrienden". */
const lack = 'zonder';

export const phraseKey = (tokens: readonly string[]) =>
  tokens.map((token) => (isNegator(token) ? lack : stem(token))).join(' ');

/** The key of being without what has this key. */
export const lackKey = (key: string) => `${lack} ${key}`;

const listed = (part: string | undefined) =>
  (part ?? '')
    .split(',')
    .map((text) => words(text))
    .filter((found) => found.length > 0);

/** "aan huis" cannot be looked up without its function word, so only phrases of real words become targets. */
const targetsOf = (phrases: readonly string[][], weight: number): Target[] =>
  phrases
    .filter((phrase) => phrase.length < 4 && !phrase.some(isStopWord))
    .map((phrase) => ({ terms: phrase.map(stem), weight: phrase.length === 1 ? weight : weight * 0.9 }));

/**
 * All phrases of the thesaurus and of the vocabularies' labels in three languages; single words also as written, and
 * apart those of the thesaurus alone.
 */
export function createPhrases(concepts: readonly SearchConcept[]): {
  phrases: Phrases;
  singleWords: ReadonlySet<string>;
  thesaurusWords: ReadonlySet<string>;
} {
  const found = new Map<string, Meaning[]>();
  const singleWords = new Set<string>();
  const add = (phrase: readonly string[], meaning: Meaning) => {
    const key = phraseKey(phrase);
    if (phrase.length === 1) singleWords.add(phrase[0] as string);
    const meanings = found.get(key);
    if (meanings) meanings.push(meaning);
    else found.set(key, [meaning]);
  };
  for (const line of thesaurus.trim().split('\n')) readLine(line, add);
  const thesaurusWords = new Set(singleWords);
  for (const concept of concepts) readConcept(concept, add);
  return { phrases: found, singleWords, thesaurusWords };
}

type Add = (phrase: readonly string[], meaning: Meaning) => void;

function readLine(line: string, add: Add) {
  const parts = line.split('|').map((part) => part.trim());
  const [asked = '', separateAnswers] = parts[0]?.split('=') ?? [];
  const dutch = listed(asked);
  const answers = listed(separateAnswers ?? asked.replace(/~[^,]*/g, ''));
  const related = targetsOf(listed(parts.find((part) => part.startsWith('>'))?.slice(1)), weights.related);
  const meaning: Meaning = {
    language: 'nl',
    targets: [...targetsOf(answers, weights.synonym), ...related],
    ...(separateAnswers !== undefined && { onlyAsks: true }),
  };
  for (const phrase of dutch) add(phrase, meaning);
  for (const language of ['en', 'fr'] as const) {
    const part = parts.find((text) => text.startsWith(`${language}:`))?.slice(3);
    const targets = [...targetsOf(answers, weights.translation), ...related];
    for (const phrase of listed(part)) add(phrase, { language, targets });
  }
}

const listSeparators = / (?:en|of|and|or|et|ou) |, /;

function readConcept(concept: SearchConcept, add: Add) {
  for (const language of ['nl', 'en', 'fr'] as const) {
    const label = concept.labels[language].replace(/\s*\(.*\)/, '');
    const preferred = new Set([label, ...label.split(listSeparators)]);
    const write = (text: string, weight: number) => {
      const phrase = words(text);
      if (phrase.length > 0) add(phrase, { language, targets: [{ terms: [concept.key], weight }] });
    };
    for (const text of preferred) write(text, weights.label);
    for (const text of concept.altLabels[language]) if (!preferred.has(text)) write(text, weights.alternativeLabel);
  }
}
