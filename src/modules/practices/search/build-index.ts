import { narrowText } from '../../../platform/texts/narrow-text';
import { ageBits } from './ages';
import { createSplitter } from './compounds';
import { letterMask } from './edit-distance';
import { fold } from './fold';
import type { Knowledge } from './knowledge';
import { mourningOf } from './mourning';
import type { Places } from './places';
import { PostingWriter } from './postings';
import { type FieldName, fieldNames, fieldWeights, type SearchDocument } from './search-document';
import type { SearchIndex, Spelling } from './search-index';
import { soundOf } from './sound';
import { root, stem } from './stem';
import { isDutchStopWord } from './stop-words';

/** BM25's k1 for the weighted sum over fields: higher lets repetition count for longer. */
const saturation = 2.2;
/** A part of a compound says less than the word itself; the head ("sport" in "buurtsport") more than the rest. */
const headWeight = 0.6;
const modifierWeight = 0.42;
/** How much it says that a document carries a concept, 0 … 1. */
const conceptImpact = 0.5;

interface Form {
  terms: readonly number[];
  weights: readonly number[];
}

/** Words of all documents, once per word: base forms for the lexicon, and the commonest spelling to show. */
function readVocabulary(documents: readonly SearchDocument[], places: Places) {
  const counts = new Map<string, number>();
  const lengths = Object.fromEntries(fieldNames.map((name) => [name, 0])) as Record<FieldName, number>;
  for (const document of documents) {
    for (const name of fieldNames) {
      for (const word of places.inText(document.fields[name])) {
        if (isDutchStopWord(word)) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1);
        lengths[name] += 1;
      }
    }
  }
  for (const name of fieldNames) lengths[name] = Math.max(1, lengths[name] / Math.max(1, documents.length));
  return { counts, meanLengths: lengths };
}

/** Folded word → the way it is written with accents; the last one seen is as good as any. */
function readSpellings(documents: readonly SearchDocument[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const document of documents)
    for (const name of fieldNames)
      for (const written of document.fields[name].match(/[\w\u00C0-\u024F]*[\u00C0-\u024F][\w\u00C0-\u024F]*/g) ?? [])
        spellings.set(fold(written), written.toLowerCase());
  return spellings;
}

/** Words people may have meant: those of documents, of the thesaurus as they are written, and places with practices. */
function createSpelling(counts: ReadonlyMap<string, number>, phraseWords: Iterable<string>, places: Places): Spelling {
  const inUse = [...places.single].filter(([, place]) => counts.has(place)).map(([name]) => name);
  const known = new Set([...counts.keys(), ...phraseWords, ...inUse]);
  const list = [...known].filter((word) => word.length >= 4 && !/[\d_]/.test(word)).sort();
  const count = (word: string) => counts.get(word) ?? 0;
  return {
    words: list,
    masks: Uint32Array.from(list, letterMask),
    counts: Uint32Array.from(list, count),
    // A map keeps the last one: the commonest.
    bySound: new Map(list.toSorted((a, b) => count(a) - count(b)).map((word) => [soundOf(word), word])),
  };
}

/** Builds the index of documents, numbered as they come. */
export function buildIndex(documents: readonly SearchDocument[], knowledge: Knowledge): SearchIndex {
  const { labels, phrases, singleWords, thesaurusWords, places, isDutch } = knowledge;
  const { counts, meanLengths } = readVocabulary(documents, places);
  const spellings = readSpellings(documents);
  const lexicon = new Set([...counts.keys()].map(stem));
  for (const key of phrases.keys()) if (!key.includes(' ') && !key.includes('/')) lexicon.add(key);
  const splitter = createSplitter(lexicon);

  const terms = new Map<string, number>();
  const names: string[] = [];
  const shown: string[] = [];
  const best: number[] = [];
  const number = (name: string, label: string, count: number): number => {
    const known = terms.get(name);
    if (known !== undefined) {
      if (count > (best[known] as number)) [best[known], shown[known]] = [count, label];
      return known;
    }
    terms.set(name, names.length);
    best.push(count);
    shown.push(label);
    return names.push(name) - 1;
  };

  const forms = new Map<string, Form>();
  for (const [word, count] of counts) {
    const parts = splitter.split(word).filter((part) => part !== stem(word));
    forms.set(word, {
      terms: [
        number(
          stem(word),
          places.nameOf(word) ?? spellings.get(word) ?? word.replace(/^(\d+)plus$/, '$1-plussers').replace('_', ' '),
          count,
        ),
        ...parts.map((part) => number(part, part, 0)),
      ],
      weights: [1, ...parts.map((part) => (stem(word).endsWith(part) ? headWeight : modifierWeight))],
    });
  }
  const writer = new PostingWriter();
  documents.forEach((document, at) => {
    for (const [term, sum] of weighTerms(document, places, forms, meanLengths))
      writer.add(term, at, sum / (saturation + sum));
    for (const key of new Set(document.concepts)) writer.add(number(key, labels.get(key) ?? key, 1), at, conceptImpact);
  });

  return {
    ...writer.finish(names.length),
    size: documents.length,
    terms,
    names,
    shown: shown.map(narrowText),
    roots: groupByRoot(names),
    phrases,
    thesaurusWords,
    splitter,
    spelling: createSpelling(counts, singleWords, places),
    places,
    isDutch,
    ages: Uint8Array.from(documents, (document) => ageBits(document.concepts)),
    mourning: Uint8Array.from(documents, (document) => mourningOf(document.concepts)),
  };
}

/** BM25F: per term the weighted, length-normalised sum of its occurrences over the fields. */
function weighTerms(
  document: SearchDocument,
  places: Places,
  forms: ReadonlyMap<string, Form>,
  meanLengths: Record<FieldName, number>,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const name of fieldNames) {
    const text = document.fields[name];
    if (text === '') continue;
    const found = places.inText(text).filter((word) => !isDutchStopWord(word));
    const { weight, damping } = fieldWeights[name];
    const unit = weight / (1 - damping + (damping * found.length) / meanLengths[name]);
    for (const word of found) {
      const form = forms.get(word);
      if (!form) continue;
      form.terms.forEach((term, i) => {
        sums.set(term, (sums.get(term) ?? 0) + unit * (form.weights[i] as number));
      });
    }
  }
  return sums;
}

function groupByRoot(names: readonly string[]): Map<string, number[]> {
  const roots = new Map<string, number[]>();
  names.forEach((name, term) => {
    if (name.length < 5 || name.includes('/')) return;
    const shared = root(name);
    const group = roots.get(shared);
    if (group) group.push(term);
    else roots.set(shared, [term]);
  });
  return roots;
}
