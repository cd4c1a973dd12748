import { readAge } from './ages';
import { type Correction, correctCompound, correctSpelling } from './correct-spelling';
import { expandWord } from './expand-word';
import { isLightWord, namesPeople } from './light-words';
import { addAll, addPairs, addTerms, type Found, type QueryGroup, toGroup } from './query-group';
import type { SearchIndex } from './search-index';
import { stem } from './stem';
import { isListed, isSpelledRight } from './word-set';

const weights = {
  oneEdit: 0.85,
  twoEdits: 0.7,
  unknownForeign: 0.8,
  unknownDutch: 1.3,
  compound: 0.8,
  head: 0.6,
  modifier: 0.55,
  age: 0.8,
  ageBeside: 0.5,
  alsoWord: 0.6,
} as const;
const lightShare = 0.15;

/** A question while it is read. */
export interface Reading {
  index: SearchIndex;
  isForeign: boolean;
  groups: QueryGroup[];
  corrections: { asked: string; read: string }[];
}

const shareOf = (word: string) => (isLightWord(word) ? lightShare : 1);

/** A municipality by its token; without practices there, nothing answers this part of the question. */
export function readPlace({ index, groups }: Reading, token: string) {
  const found: Found = new Map();
  addTerms(found, index, [token], 1);
  groups.push(toGroup(index, index.places.nameOf(token) ?? token, found));
}

/** A word: as it is, else its parts, else corrected, else unknown. */
export function readWord(reading: Reading, word: string, place: string | null = null) {
  const { index, groups, isForeign } = reading;
  const found = expandWord(index, word, isForeign);
  const age = readAge(word);
  if (age) {
    const weight = found.size > 0 ? weights.ageBeside : weights.age;
    addAll(found, expandWord(index, age.word, false), weight);
    addTerms(found, index, [age.key], weight);
  }
  if (place) {
    for (const [key, alternative] of found)
      found.set(key, { ...alternative, weight: alternative.weight * weights.alsoWord });
    addTerms(found, index, [place], 1);
  }
  if (found.size > 0) groups.push(toGroup(index, word, found, shareOf(word)));
  // Not missed when nothing is for them, but told.
  else if (namesPeople.has(word)) groups.push(toGroup(index, word, found, 0));
  else if (!isLightWord(word)) readUnknown(reading, word);
}

/** "huiswerkbegeleiding" is not about "huis": its first part is a longer word that no practice has. */
function beginsElsewhere(index: SearchIndex, word: string): boolean {
  for (let at = word.length - 3; at > 6; at -= 1) {
    const first = word.slice(0, at);
    if (index.isDutch(first) && !index.terms.has(stem(first)) && !index.phrases.has(stem(first))) return true;
  }
  return false;
}

/** In "werkvorm" and "werkbezoek" somebody works: the first part is the verb, which is general, and no noun. */
const isLightModifier = (part: string) => isLightWord(part) || isLightWord(`${part}en`);

function readUnknown(reading: Reading, word: string) {
  const { index, groups, isForeign } = reading;
  const found: Found = new Map();
  const isRight = isSpelledRight(index.isDutch, word);
  const [first, second] = beginsElsewhere(index, word) ? [] : index.splitter.split(word);
  // "dorpsbewoners", "contactmoment": the head could be said of anything, so the first part is what is asked for.
  if (first && second && isLightWord(second) && !isLightModifier(first)) {
    addAll(found, expandWord(index, first, false), weights.compound);
    if (found.size > 0) return void groups.push(toGroup(index, word, found));
  } else if (first && second && !isLightModifier(first) && !isLightWord(second)) {
    const parts = [first, second].map((part) => expandWord(index, part, false)) as [Found, Found];
    // A compound of Dutch words means something of its own: only what has both parts can be about it.
    if (isRight) addPairs(found, index, parts[0], parts[1], weights.compound);
    // What no practice is about and no dictionary has, of two words of the field ("breicafé"): a kind of its head.
    if (
      isRight &&
      found.size === 0 &&
      !isListed(index.isDutch, word) &&
      [first, second].every((part) => index.phrases.has(part))
    ) {
      addAll(found, parts[1], weights.head);
      addAll(found, parts[0], weights.modifier);
    }
    if (!isRight) return void groups.push(toGroup(index, first, parts[0]), toGroup(index, second, parts[1]));
  }
  const correction = correctWord(index, word, isRight, found.size > 0);
  if (correction && readCorrected(reading, word, correction, found)) return;
  // Our English and French are small: a foreign word we do not know says less than a Dutch one.
  const share = isRight ? weights.unknownDutch : isForeign ? weights.unknownForeign : 1;
  groups.push(toGroup(index, word, found, found.size > 0 ? 1 : share));
}

/**
 * A word of the list is never another. What only looks like two words of it ("kerst" and "karten") is, when no practice
 * has both, read as the known word that is one typing error away.
 */
function correctWord(index: SearchIndex, word: string, isRight: boolean, hasParts: boolean): Correction | null {
  if (isListed(index.isDutch, word) || (isRight && hasParts)) return null;
  if (isRight) return correctSpelling(index.spelling, word, 1);
  return correctSpelling(index.spelling, word) ?? (hasParts ? null : correctCompound(index.splitter, word));
}

/** Adds what the word was meant to be to `found`. @returns whether it became parts of the question by itself */
function readCorrected(
  { index, groups, corrections, isForeign }: Reading,
  word: string,
  meant: Correction,
  found: Found,
) {
  const factor = meant.edits === 1 ? weights.oneEdit : weights.twoEdits;
  const place = index.places.single.get(meant.word);
  if (place) addTerms(found, index, [place], factor);
  else addAll(found, expandWord(index, meant.word, isForeign), factor);
  const parts = found.size > 0 ? [] : meant.parts;
  for (const part of parts) groups.push(toGroup(index, part, expandWord(index, part, false), factor));
  if ((found.size > 0 || parts.length > 0) && (place || stem(meant.word) !== stem(word)))
    corrections.push({ asked: word, read: (place && index.places.nameOf(place)) ?? meant.word });
  return parts.length > 0;
}
