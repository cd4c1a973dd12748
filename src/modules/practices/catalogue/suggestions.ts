import { areas } from '../../areas/contract';
import type { Vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import { correctSpelling } from '../search/correct-spelling';
import { fold, words } from '../search/fold';
import type { Spelling } from '../search/search-index';
import { isDutchStopWord } from '../search/stop-words';
import type { Suggestion } from './catalogue-answers';
import { conceptKeys, conceptLists } from './search-documents';

interface Entry extends Suggestion {
  words: readonly string[];
  /** The label as it is compared. */
  folded: string;
}

/** Terms and places say more than one title, so they come first; within a kind the most used. */
const kindPlace = { concept: 0, place: 0, practice: 1 } as const;

/** Suggestions while typing: every word typed must begin a word of the suggestion, the last one may be unfinished. */
export function createSuggestions(
  practices: readonly PublishedPractice[],
  vocabularies: Vocabularies,
  spelling: Spelling,
  nearby: (nis: string) => readonly string[],
) {
  const entries = [
    ...conceptEntries(practices, vocabularies),
    ...placeEntries(practices, nearby),
    ...titleEntries(practices),
  ];
  // Every word of every entry, sorted: those that begin alike stand together.
  const starts = entries
    .flatMap((entry) =>
      [...new Set(entry.words)].filter((word) => !isDutchStopWord(word)).map((word) => ({ word, entry })),
    )
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));

  function beginningWith(prefix: string): Entry[] {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle]?.word ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: Entry[] = [];
    for (let i = low; starts[i]?.word.startsWith(prefix) && found.length < 500; i += 1)
      found.push((starts[i] as { entry: Entry }).entry);
    return found;
  }

  function matching(typed: readonly string[]): Entry[] {
    const longest = typed.toSorted((a, b) => b.length - a.length)[0];
    if (!longest) return [];
    const fits = (entry: Entry) => typed.every((part) => entry.words.some((word) => word.startsWith(part)));
    return [...new Set(beginningWith(longest))].filter(fits);
  }

  return (text: string, limit: number): Suggestion[] => {
    const typed = words(text.slice(0, 200));
    let found = matching(typed);
    if (found.length === 0) {
      const corrected = typed.map((word) => correctSpelling(spelling, word)?.word ?? word);
      found = matching(corrected);
    }
    return found
      .map((entry) => ({ entry, place: placeOf(entry, typed[0] ?? '') }))
      .sort((a, b) => a.place - b.place || b.entry.count - a.entry.count || (a.entry.folded < b.entry.folded ? -1 : 1))
      .map(({ entry }) => entry)
      .filter(distinctLabels())
      .slice(0, Math.max(0, limit))
      .map(({ kind, label, target, count }) => ({ kind, label, target, count }));
  };
}

/** Lower comes first: kind, then labels that begin with what was typed, then other names that do. */
const placeOf = ({ kind, folded, words: [word = ''] }: Entry, typed: string) =>
  kindPlace[kind] * 3 + (folded.startsWith(typed) ? 0 : word.startsWith(typed) ? 1 : 2);

/** A concept may be found by its label and by another name, or stand in two schemes; a label is shown once. */
const distinctLabels = () => {
  const seen = new Set<string>();
  return ({ kind, label }: Entry) => {
    const key = `${kind} ${label.toLowerCase()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
};

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const read = (label: string, name: string) => ({ folded: fold(label), words: words(name) });

function conceptEntries(practices: readonly PublishedPractice[], vocabularies: Vocabularies): Entry[] {
  const counts = tally(practices.map(conceptKeys));
  return conceptLists.flatMap(([, scheme]) =>
    vocabularies.scheme(scheme).concepts.flatMap(({ id, labels, altLabels }) => {
      const target = `${scheme}/${id}`;
      const count = counts.get(target) ?? 0;
      if (count === 0) return [];
      return [labels.nl, ...altLabels.nl].map((name) => ({
        kind: 'concept' as const,
        label: labels.nl,
        target,
        count,
        ...read(labels.nl, name),
      }));
    }),
  );
}

/** Municipalities with a practice; they count what lies next door too, for that is what choosing one shows. */
function placeEntries(practices: readonly PublishedPractice[], nearby: (nis: string) => readonly string[]): Entry[] {
  const around = new Map<string, Set<number>>();
  practices.forEach(({ record }, number) => {
    for (const nis of record.municipalities) around.set(nis, (around.get(nis) ?? new Set()).add(number));
  });
  return [...around.keys()].flatMap((nis) => {
    const name = areas.place(nis)?.municipality.name;
    if (!name) return [];
    const count = new Set(nearby(nis).flatMap((code) => [...(around.get(code) ?? [])])).size;
    return [{ kind: 'place' as const, label: name, target: nis, count, ...read(name, name) }];
  });
}

const titleEntries = (practices: readonly PublishedPractice[]): Entry[] =>
  practices.map(({ record: { title, slug } }) => ({
    kind: 'practice',
    label: title,
    target: slug,
    count: 1,
    ...read(title, title),
  }));
