import { addMeanings, meaningsOf } from './expand-word';
import { isLightWord } from './light-words';
import { goesOn, isLittle, isNegator } from './negators';
import { lackKey, type Meaning, phraseKey } from './phrases';
import type { QueryToken } from './places';
import { type Found, toGroup } from './query-group';
import type { Reading } from './read-word';
import type { SearchIndex } from './search-index';
import { stem } from './stem';
import { isStopWord } from './stop-words';

/** Words of the longest thing that can be lacking: "sociaal netwerk". */
const longest = 3;
/** A synonym is as close as this. */
const close = 0.7;
const synonym = 0.8;
const loneliness = stem('eenzaam');
/** Here nearly everything is for the lonely, so who a question is about tells more: "jongeren zonder netwerk". */
const lonelinessShare = 0.3;

const readingsOf = (index: SearchIndex, words: readonly string[]): readonly Meaning[] =>
  words.length === 1 ? meaningsOf(index, words[0] as string) : (index.phrases.get(phraseKey(words)) ?? []);

/** What being without this means in the words of the field ("zonder vrienden" is "isolement"), else by a synonym of it. */
function meaningsOfLack(index: SearchIndex, words: readonly string[]): readonly Meaning[] {
  const synonyms = readingsOf(index, words).flatMap(({ targets }) =>
    targets.filter(({ weight }) => weight >= close).map(({ terms }) => terms.join(' ')),
  );
  const named = (keys: readonly string[]) => keys.flatMap((key) => index.phrases.get(lackKey(key)) ?? []);
  const own = named([phraseKey(words)]);
  return own.length > 0 ? own : named([...new Set(synonyms)]);
}

/** What a lack is called is as close as a synonym can be, also when a vocabulary has it as another name only. */
const nearness = (meanings: readonly Meaning[]): number =>
  Math.max(1, synonym / Math.max(...meanings.flatMap(({ targets }) => targets.map(({ weight }) => weight))));

/** How much a lack tells of what is sought: of somebody little, of money or a job as much as any word. */
const shareOf = (meanings: readonly Meaning[]): number =>
  meanings.some(({ targets }) => targets.some(({ terms }) => terms[0] === loneliness)) ? lonelinessShare : 1;

interface Lack {
  words: readonly string[];
  meanings: readonly Meaning[];
  /** Place of the first word behind it. */
  end: number;
}

/** What is lacking, from `from` on: a known lack, else the first word that says something; null when none does. */
function findLack(index: SearchIndex, tokens: readonly QueryToken[], from: number): Lack | null {
  for (let at = from; at < tokens.length; at += 1) {
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length).map(({ word }) => word);
      const meanings = isStopWord(words[0] as string) ? [] : meaningsOfLack(index, words);
      if (meanings.length > 0) return { words, meanings, end: at + length };
    }
    const { word } = tokens[at] as QueryToken;
    if (!isStopWord(word) && !isLightWord(word)) return { words: [word], meanings: [], end: at + 1 };
  }
  return null;
}

/**
 * Reads "zonder vrienden", "geen netwerk of familie": not the thing itself but what lacking it is called here. A lack
 * that has no name stays unanswered, so that "geen kinderen" does not find what is for children.
 * @returns the words that are not part of a lack
 */
export function readLacks({ index, groups }: Reading, tokens: readonly QueryToken[]): QueryToken[] {
  const left: QueryToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as QueryToken;
    const first = isNegator(token.word) ? findLack(index, tokens, at + 1) : null;
    if (!first || (isLittle(token.word) && first.meanings.length === 0)) {
      left.push(token);
      at += 1;
      continue;
    }
    for (let lack: Lack | null = first; lack; ) {
      const { words, meanings, end }: Lack = lack;
      const found: Found = new Map();
      addMeanings(found, index, meanings, nearness(meanings));
      const asked = `${token.word} ${words.join(' ')}`.replace('_', ' ');
      groups.push(toGroup(index, asked, found, shareOf(meanings)));
      at = end;
      lack = goesOn(tokens[at]?.word ?? '') ? findLack(index, tokens, at + 1) : null;
    }
  }
  return left;
}
