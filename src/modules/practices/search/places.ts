import { words } from './fold';

/** A municipality of today with every name people may use for it: its own, those it had, those of what went into it. */
export interface SearchPlace {
  /** NIS code of today. */
  nis: string;
  name: string;
  names: readonly string[];
}

/** A province, referentieregio or landscape with every name people may use for it. */
export interface SearchRegion {
  name: string;
  names: readonly string[];
}

/** A word of a question. `place` is set when it names a municipality and is a word as well. */
export interface QueryToken {
  word: string;
  place: string | null;
}

/** Names of municipalities and regions in texts and questions. Each becomes one token, which is never split, stemmed or corrected. */
export interface Places {
  /** The words of a text, with a token for every municipality and region named in it. */
  inText(text: string): string[];
  inQuery(text: string): QueryToken[];
  /** Token → name of today, or undefined when it is an ordinary word. */
  nameOf(token: string): string | undefined;
  /** Names of one word, as they can be misspelled → token. */
  single: ReadonlyMap<string, string>;
}

/** Names that are ordinary words too: places when typed alone, with a capital, or after "in". */
const alsoWords = new Set(
  `as asse balen bever boom bree duffel essen geel haan halen halle ham heers hove landen lier lint menen mol peer pelt schoten
  tielt voeren wellen`.split(/\s+/),
);

const foreignNames: Readonly<Record<string, readonly string[]>> = {
  antwerpen: ['antwerp', 'anvers', 'antwerpse'],
  brugge: ['bruges', 'brugse', 'brugs'],
  gent: ['ghent', 'gand'],
  kortrijk: ['courtrai'],
  leuven: ['louvain'],
  mechelen: ['malines', 'mechelse'],
  oostende: ['ostend', 'ostende', 'oostendse'],
  poperinge: ['poperingse'],
  roeselare: ['roulers', 'roeselaarse'],
  tongeren: ['tongerse'],
  vilvoorde: ['vilvoordse'],
};

const joining = /^(?:sint|oud|baarle)$/;

/** "gentse"; "st truiden"; "knokke" of "knokke heist". */
function variants(tokens: readonly string[]): string[][] {
  const [first = '', second = ''] = tokens;
  if (tokens.length === 1) {
    const adjectives = first.length > 3 && !alsoWords.has(first) ? [`${first}se`, `${first}s`] : [];
    return [tokens, ...[...(foreignNames[first] ?? []), ...adjectives].map((name) => [name])] as string[][];
  }
  const short = first === 'sint' ? [['st', ...tokens.slice(1)]] : [];
  const joined = first === 'sint' && tokens.length === 2 ? [[`sint${second}`], [`st${second}`]] : [];
  const halves = tokens.length === 2 && !joining.test(first) ? tokens.filter((part) => part.length > 4) : [];
  return [[...tokens], ...short, ...joined, ...halves.map((part) => [part])];
}

/** "limburgse"; "westvlaanderen", "west vlaamse". A half of a region is another one or none. */
function regionVariants(tokens: readonly string[]): string[][] {
  const [last = ''] = tokens.slice(-1);
  const people = last === 'vlaanderen' ? 'vlaamse' : last.length > 3 ? `${last}se` : null;
  const own = [[...tokens], ...(people ? [[...tokens.slice(0, -1), people]] : [])];
  return tokens.length === 2 ? [...own, ...own.map((parts) => [parts.join('')])] : own;
}

interface Name {
  tokens: readonly string[];
  place: string;
}

const tokenOf = ({ nis }: SearchPlace) => `nis${nis}`;
const tokenOfRegion = (number: number) => `regio${number}`;

/**
 * First word → the names that begin with it, longest first. A full name goes before a part of another, and a
 * municipality before a region of the same name.
 */
function collectNames(list: readonly SearchPlace[], regions: readonly SearchRegion[]): Map<string, Name[]> {
  const found = new Map<string, Name>();
  const add = (tokens: readonly string[], place: string) => {
    const key = tokens.join(' ');
    if (!found.has(key)) found.set(key, { tokens, place });
  };
  for (const place of list) for (const name of place.names) add(words(name), tokenOf(place));
  for (const [i, { names }] of regions.entries())
    for (const name of names) for (const tokens of regionVariants(words(name))) add(tokens, tokenOfRegion(i));
  for (const place of list)
    for (const name of place.names) for (const tokens of variants(words(name)).slice(1)) add(tokens, tokenOf(place));
  const byFirst = Map.groupBy(found.values(), ({ tokens }) => tokens[0] as string);
  for (const names of byFirst.values()) names.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

const isCapitalised = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}])${word.charAt(0).toUpperCase()}${word.slice(1)}(?![\\p{L}])`, 'u').test(text);

/** What a place is, a part of it or around it says where as the name alone does: "regio Kortrijk", "Noord-Limburg". */
const ofPlace = new Set(
  'gemeente stad regio streek provincie omgeving rond rondom nabij noord oost zuid west midden centraal groot'.split(
    ' ',
  ),
);
/** "Gent en omstreken". */
const around = new Set(['omgeving', 'omstreken', 'buurgemeenten']);
const before = new Set(['in', 'te', 'van', 'uit', 'a', ...ofPlace]);

/** Takes off the end what only says that a place follows: also "omgeving van". */
function dropNear(marked: QueryToken[]) {
  const says = (back: number) => ofPlace.has(marked.at(-back)?.word ?? '');
  while (says(1) || (marked.at(-1)?.word === 'van' && says(2))) marked.pop();
}

/**
 * @param list every municipality; without any, names are ordinary words
 * @param regions those that people may ask for
 */
export function createPlaces(list: readonly SearchPlace[], regions: readonly SearchRegion[] = []): Places {
  const byFirst = collectNames(list, regions);
  const today = new Map([
    ...list.map((place) => [tokenOf(place), place.name] as const),
    ...regions.map(({ name }, i) => [tokenOfRegion(i), name] as const),
  ]);
  const single = new Map<string, string>();
  for (const names of byFirst.values())
    for (const { tokens, place } of names) if (tokens.length === 1) single.set(tokens[0] as string, place);

  const nameAt = (tokens: readonly string[], at: number): Name | undefined =>
    byFirst.get(tokens[at] as string)?.find((name) => name.tokens.every((token, i) => tokens[at + i] === token));

  function inText(text: string): string[] {
    const tokens = words(text);
    const marked: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as string;
      const name = nameAt(tokens, at);
      const isPlace = name && (name.tokens.length > 1 || !alsoWords.has(token) || isCapitalised(text, token));
      marked.push(isPlace ? name.place : token);
      at += isPlace ? name.tokens.length : 1;
    }
    return marked;
  }

  function inQuery(text: string): QueryToken[] {
    const tokens = words(text);
    const marked: QueryToken[] = [];
    for (let at = 0; at < tokens.length; ) {
      const word = tokens[at] as string;
      if (around.has(word) && marked.at(-1)?.word === 'en' && today.has(marked.at(-2)?.word ?? '')) {
        marked.pop();
        at += 1;
        continue;
      }
      const name = nameAt(tokens, at);
      const isCertain =
        name &&
        (name.tokens.length > 1 ||
          !alsoWords.has(word) ||
          tokens.length === 1 ||
          before.has(tokens[at - 1] ?? '') ||
          (at > 0 && isCapitalised(text, word)));
      if (isCertain) dropNear(marked);
      marked.push(isCertain ? { word: name.place, place: null } : { word, place: name?.place ?? null });
      at += isCertain ? name.tokens.length : 1;
    }
    return marked;
  }

  return { inText, inQuery, nameOf: (token) => today.get(token), single };
}
