import { createSplitter } from '../search/compounds';
import { words } from '../search/fold';
import { stem } from '../search/stem';
import { isDutchStopWord } from '../search/stop-words';
import { type Found, type Passage, piece, sentencesOf } from './passage';

/** A concept of a vocabulary with the words for it; the label first. */
export interface ConceptWords {
  id: string;
  label: string;
  others: readonly string[];
}

/** How sure a phrase makes us: several words count whole, a long word more than a short one ("film", "plein"). */
interface Phrase {
  id: string;
  stems: readonly string[];
  weight: number;
}

interface Hit {
  id: string;
  /** Stems of the phrase, to count it once. */
  phrase: string;
  weight: number;
  from: string;
}

export interface ConceptFinder {
  /** Ids of the concepts that a text names at all. */
  named(text: string): string[];
  /** Concepts that passages name with enough words, surest first. */
  find(passages: readonly Passage[], rule: ConceptRule): Found<string>[];
  /** Whether a noun is a word for one of the concepts. */
  isWord(noun: string): boolean;
}

export interface ConceptRule {
  /** Sum of the weights of different phrases, those in the title twice. */
  atLeast: number;
  most: number;
  /** Whether single words say nothing here: "wonen" is a domain and what everybody does. */
  phrasesOnly?: boolean;
}

const longWord = 9;
const weights = { sure: 1, longWord: 0.75, word: 0.5 } as const;
/** Second parts of compounds that name an activity by the first: "rouwcafé", "leesgroep". */
const heads = `cafe groep avond moment punt plek huis werking project club lijn tafel dag week actie bank kring traject vorming plein`;
/** "van hun partner" as "van de partner". */
const determiners = new Set('het een hun haar zijn mijn uw je ons onze deze dit die dat the a their'.split(' '));
const readWords = (text: string) => words(text).map((word) => (determiners.has(word) ? 'de' : stem(word)));

export function createConceptFinder(concepts: readonly ConceptWords[]): ConceptFinder {
  const byFirst = indexPhrases(concepts);
  const singles = [...byFirst.values()].flat().filter(({ stems }) => stems.length === 1);
  const splitter = createSplitter(new Set([...singles.flatMap(({ stems }) => stems), ...heads.split(' ')]));
  /** "dorpsplein" is about a "plein"; half as sure as the word itself. */
  const inCompound = (word: string, text: string): Hit[] =>
    splitter
      .split(word)
      .flatMap((part) =>
        (byFirst.get(part) ?? [])
          .filter(({ stems }) => stems.length === 1)
          .map(({ id }) => ({ id, phrase: part, weight: weights.word, from: text })),
      );
  const hitsIn = (text: string): Hit[] => {
    const own = words(text);
    const stems = readWords(text);
    const hits: Hit[] = [];
    for (let at = 0; at < stems.length; at += 1) {
      const fitting = (byFirst.get(stems[at] ?? '') ?? []).filter((phrase) =>
        phrase.stems.every((each, i) => each === stems[at + i]),
      );
      // "sociaal isolement" is not "isolement" as well: of what begins here the longest counts.
      if (fitting.length === 0) hits.push(...inCompound(own[at] ?? '', text));
      const longest = Math.max(0, ...fitting.map((phrase) => phrase.stems.length));
      for (const phrase of fitting)
        if (phrase.stems.length === longest)
          hits.push({ id: phrase.id, phrase: phrase.stems.join(' '), weight: phrase.weight, from: text });
      at += Math.max(0, longest - 1);
    }
    return hits;
  };
  return {
    named: (text) => [...new Set(hitsIn(text).map(({ id }) => id))],
    isWord: (noun) => (byFirst.get(words(noun).map(stem).join(' ')) ?? []).some(({ stems }) => stems.length === 1),
    find: (passages, rule) => {
      const hits = passages.flatMap(({ text, section, kind }) =>
        sentencesOf(text).flatMap((sentence) =>
          hitsIn(sentence)
            .filter(({ phrase }) => !rule.phrasesOnly || phrase.includes(' '))
            .map((hit) => ({
              ...hit,
              weight: hit.weight * (section === 'title' || kind === 'heading' ? 2 : 1),
            })),
        ),
      );
      return choose(hits, rule);
    },
  };
}

function choose(hits: readonly Hit[], { atLeast, most }: ConceptRule): Found<string>[] {
  const scores = new Map<string, { phrases: Map<string, number>; from: string }>();
  for (const { id, phrase, weight, from } of hits) {
    const known = scores.get(id) ?? { phrases: new Map<string, number>(), from };
    known.phrases.set(phrase, Math.max(weight, known.phrases.get(phrase) ?? 0));
    scores.set(id, known);
  }
  return [...scores]
    .map(([id, { phrases, from }]) => ({
      id,
      from,
      score: [...phrases.values()].reduce((sum, weight) => sum + weight, 0),
    }))
    .filter(({ score }) => score >= atLeast)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, from }) => ({ value: id, from: piece(from) }));
}

const listSeparators = / (?:en|of|and|or) |, /;

function indexPhrases(concepts: readonly ConceptWords[]): Map<string, Phrase[]> {
  const phrases = concepts.flatMap(({ id, label, others }) => {
    const name = label.replace(/\s*\([^)]*\)/g, '');
    const texts = new Set([name, ...name.split(listSeparators), ...others]);
    return [...texts].flatMap((text) => phraseOf(id, text));
  });
  return Map.groupBy(phrases, ({ stems }) => stems[0] ?? '');
}

function phraseOf(id: string, text: string): Phrase[] {
  const telling = words(text).filter((word) => !isDutchStopWord(word));
  const [only = ''] = telling;
  if (telling.length === 0) return [];
  const weight = telling.length > 1 ? weights.sure : only.length >= longWord ? weights.longWord : weights.word;
  return [{ id, stems: readWords(text), weight }];
}
