import { fold } from '../search/fold';
import { type Found, type Passage, piece, sentencesOf, unique } from './passage';

/** A municipality of today with all names it has and had. */
export interface PlaceName {
  nis: string;
  names: readonly string[];
}

interface Token {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/** Names that are ordinary words or common surnames as well: a capital at the start of a sentence says nothing. */
const alsoWords = new Set(
  `as asse balen bever beringen boom bree damme duffel essen geel haan halen halle ham heers herk hove kampenhout landen lede
  lier linter lint lo menen mol peer pelt pepingen ranst riemst schoten tielt voeren wellen zele zulte`.split(/\s+/),
);
const before = new Set([
  'in',
  'te',
  'uit',
  'gemeente',
  'stad',
  'ocmw',
  'bestuur',
  'rond',
  'nabij',
  'regio',
  'at',
  'near',
  'around',
  'deelgemeente',
]);
/** The name of a province, a school or a hospital does not say where something happens. */
const namesOfElse = new Set([
  'provincie',
  'universiteit',
  'hogeschool',
  'ugent',
  'uz',
  'az',
  'province',
  'university',
  'arrondissement',
]);
const titles = new Set([
  'mevrouw',
  'meneer',
  'mijnheer',
  'dokter',
  'dr',
  'dhr',
  'mevr',
  'heer',
  'schepen',
  'burgemeester',
  'professor',
  'mr',
  'mrs',
  'ms',
]);
const surname = /^(?:Van|De|Den|Ter|Vande|Vanden|Van den|Van der|D)$/;
/** "peer support" is English, "Halen we" is a verb. */
const afterWord = new Set([
  'support',
  'to',
  'learning',
  'review',
  'counseling',
  'we',
  'ze',
  'jullie',
  'wij',
  'zij',
  'educator',
  'buddy',
  'group',
]);

/** What follows a name that stands by itself: "Lint", "Mol, Geel", "Mol en Geel", "Peer in het dorpshuis"; not "Boom planten". */
const isByItself = /^(?:\s*(?:[^\p{L}\p{N}\s]|$)|\s+(?:(?:en|of|and|or)\s+)?\p{Lu}|\s+(?:in|bij|op|aan|at|centrum)\b)/u;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** What is said about the place, else everything but who works together: a partner may come from anywhere. */
function whereItHappens(passages: readonly Passage[]): readonly Passage[] {
  const told = passages.filter(({ section, kind }) => section === 'place' && kind !== 'heading');
  return told.length > 0 ? told : passages.filter(({ section }) => section !== 'contact' && section !== 'partners');
}

type Names = ReadonlyMap<string, readonly { tokens: readonly string[]; nis: string }[]>;

/** Prepares the names once; the longest name of a place goes first. */
export function createPlaceFinder(places: readonly PlaceName[]): (passages: readonly Passage[]) => Found<string>[] {
  const names = collect(places);
  return (passages) =>
    unique(
      whereItHappens(passages).flatMap(({ text, kind, section }) =>
        sentencesOf(text).flatMap((sentence) => inSentence(sentence, standsIn(section, kind), names)),
      ),
    );
}

/** What a sentence is part of: where places are told a bare name is one, a heading begins any word with a capital. */
type Stand = 'place' | 'heading' | 'text';

const standsIn = (section: Passage['section'], kind: Passage['kind']): Stand =>
  kind === 'heading' ? 'heading' : section === 'place' ? 'place' : 'text';

function collect(places: readonly PlaceName[]): Names {
  const all = new Map<string, { tokens: string[]; nis: string }>();
  const add = (tokens: string[], nis: string) => {
    const key = tokens.join(' ');
    if (key !== '' && !all.has(key)) all.set(key, { tokens, nis });
  };
  for (const { nis, names } of places)
    for (const name of names)
      add(
        tokensOf(name).map(({ folded }) => folded),
        nis,
      );
  for (const { tokens, nis } of [...all.values()]) {
    // "Knokke" is said for Knokke-Heist, "St. Truiden" for Sint-Truiden.
    const [first = '', second = ''] = tokens;
    if (first === 'sint') add(['st', ...tokens.slice(1)], nis);
    else if (tokens.length === 2 && first.length > 4 && second.length > 3) add([first], nis);
  }
  const byFirst = Map.groupBy(all.values(), ({ tokens }) => tokens[0] ?? '');
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

function inSentence(sentence: string, stand: Stand, names: Names): Found<string>[] {
  const tokens = tokensOf(sentence);
  const found: Found<string>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names.get(tokens[at]?.folded ?? '')?.find((each) => isAt(sentence, tokens, at, each.tokens));
    if (!name) continue;
    if (isMeant(sentence, tokens, at, name.tokens, stand)) found.push({ value: name.nis, from: piece(sentence) });
    at += name.tokens.length - 1;
  }
  return found;
}

/** The words of a name follow each other with nothing but a hyphen, a space or a point between. */
function isAt(sentence: string, tokens: readonly Token[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, i) => {
    const token = tokens[at + i];
    const previous = tokens[at + i - 1];
    if (token?.folded !== word) return false;
    return i === 0 || !previous || /^[\s.'’-]{1,3}$/.test(sentence.slice(previous.end, token.start));
  });
}

function isMeant(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  name: readonly string[],
  stand: Stand,
): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const next = tokens[at + name.length];
  const isCapital = /^\p{Lu}/u.test(token.text);
  const isTold = before.has(previous?.folded ?? '') || /[(,]\s*$/.test(sentence.slice(0, token.start));
  if (
    previous &&
    (titles.has(previous.folded) || namesOfElse.has(previous.folded) || (surname.test(previous.text) && at > 1))
  )
    return false;
  // Part of a longer word with an apostrophe or a hyphen before it: "Sint-Gillis-Waas" when only "Waas" is a name.
  if (
    /[\p{L}][’'-]$/u.test(sentence.slice(0, token.start)) &&
    !/nieuw|oud|noord|zuid|oost|west|centrum/i.test(previous?.text ?? '')
  )
    return false;
  const isWord = name.length === 1 && alsoWords.has(token.folded);
  if (!isWord) return isCapital || isTold;
  if (!isCapital || afterWord.has(next?.folded ?? '')) return false;
  if (isTold) return true;
  if (stand === 'place' && isByItself.test(sentence.slice(token.end))) return true;
  return (
    at > 0 &&
    stand !== 'heading' &&
    /^[\s]$/.test(sentence.slice(previous?.end ?? 0, token.start)) &&
    !/^\p{Lu}/u.test(previous?.text ?? 'A')
  );
}
