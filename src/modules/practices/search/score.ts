import type { Postings } from './postings';
import type { Alternative, QueryGroup } from './query-group';
import type { Query } from './read-query';
import { frequency, type SearchIndex } from './search-index';

/** What a query found: document numbers in the order of finding, and their scores by document number. */
export interface Hits {
  documents: Uint32Array;
  scores: Float32Array;
}

/**
 * Below this share of the question, weighted by importance, a document does not answer it. A question of several parts
 * that each occur somewhere is about what we have, so a smaller share of it is an answer too.
 */
const leastCoverage = { known: 0.3, partlyKnown: 0.36 } as const;
/** What a second way of saying the same adds: a little, so that who speaks of it throughout stands higher. */
const furtherShare = 0.15;
/** Below this share of the best score a document is noise beside the others … */
const leastShare = 0.08;
/** … and below this one it only helps to fill a short list. */
const strongShare = 0.3;
const shortList = 15;
/** A part of which only nearby words are found stays unanswered. */
const leastClosest = 0.85;
/** When nothing that is closer than this occurs, a theme that a word belongs to ("kunst" for "koor") answers little of it. */
const leastOwn = 0.5;
const nearShare = 0.45;
/** What a word merely nearby weighs at most. */
const nearby = 0.4;
/** What is left of a score when a document is for other ages than were asked for. */
const otherAges = 0.5;
/** … and when it is for those who mourn and the question about the living, or the other way round. */
const otherMourning = 0.5;
/** Working memory for one index, reused by every search: searching allocates next to nothing. */
interface Memory {
  scores: Float32Array;
  covered: Float32Array;
  best: Float32Array;
  /** Group in which `best` was written, counted on over all searches. */
  group: Uint32Array;
  search: Uint32Array;
  touched: Uint32Array;
  groupNumber: number;
  searchNumber: number;
  count: number;
}

export interface Scorer {
  /** The hits are valid until the next call. */
  score(query: Query): Hits;
}

export function createScorer(index: SearchIndex): Scorer {
  const floats = () => new Float32Array(index.size);
  const integers = () => new Uint32Array(index.size);
  const memory: Memory = {
    scores: floats(),
    covered: floats(),
    best: floats(),
    group: integers(),
    search: integers(),
    touched: integers(),
    groupNumber: 0,
    searchNumber: 0,
    count: 0,
  };
  return {
    score(query) {
      memory.searchNumber += 1;
      memory.count = 0;
      for (const group of query.groups) addGroup(index, memory, group);
      return keepRelevant(index, memory, query);
    },
  };
}

/** How much of a part is answered by an alternative of this weight; what is merely nearby answers hardly anything. */
const answered = (weight: number) =>
  Math.min(1, Math.max(0, (weight - 0.25) / 0.25)) * Math.min(1, 0.45 + 0.55 * weight);

/** Within a group the best alternative counts, further ones a little: synonyms in one text hardly add up. */
function addGroup(index: SearchIndex, memory: Memory, group: QueryGroup) {
  memory.groupNumber += 1;
  // A corrected word answers its part as well as a word that was typed right.
  const closest = Math.min(1, Math.max(leastClosest, group.alternatives[0]?.weight ?? 1));
  const merelyNear = (group.alternatives[0]?.weight ?? 1) < leastOwn;
  for (const alternative of group.alternatives) {
    const factor = (group.rarity * alternative.weight) / 65535;
    const coverage = group.importance * (merelyNear ? nearShare : 1) * answered(alternative.weight / closest);
    if (alternative.terms.length === 1) addTerm(index, memory, alternative.terms[0] as number, factor, coverage);
    else addTogether(index, memory, alternative, factor, coverage);
  }
}

/** The innermost loop of searching: one list, everything in local variables, no calls. */
function addTerm(index: Postings, memory: Memory, term: number, factor: number, coverage: number) {
  const { documents, impacts, starts } = index;
  const { scores, covered, best, group, search, touched, groupNumber, searchNumber } = memory;
  const end = starts[term + 1] as number;
  let count = memory.count;
  for (let i = starts[term] as number; i < end; i += 1) {
    const document = documents[i] as number;
    const value = (impacts[i] as number) * factor;
    if (group[document] === groupNumber) {
      const before = best[document] as number;
      if (value > before) best[document] = value;
      const gain = value > before ? value - before + before * furtherShare : value * furtherShare;
      scores[document] = (scores[document] as number) + gain;
      continue;
    }
    group[document] = groupNumber;
    best[document] = value;
    if (search[document] === searchNumber) {
      scores[document] = (scores[document] as number) + value;
      covered[document] = (covered[document] as number) + coverage;
    } else {
      search[document] = searchNumber;
      scores[document] = value;
      covered[document] = coverage;
      touched[count] = document;
      count += 1;
    }
  }
  memory.count = count;
}

/** Documents that have all terms; the mean of their impacts counts. */
function addTogether(index: SearchIndex, memory: Memory, { terms }: Alternative, factor: number, coverage: number) {
  const [rarest = 0, ...others] = terms.toSorted((a, b) => frequency(index, a) - frequency(index, b));
  let documents: Uint32Array = index.documents.subarray(index.starts[rarest], index.starts[rarest + 1]);
  let sums: Uint32Array = new Uint32Array(index.impacts.subarray(index.starts[rarest], index.starts[rarest + 1]));
  for (const term of others) [documents, sums] = keepShared(index, documents, sums, term);
  const impacts = new Uint16Array(documents.length);
  for (let i = 0; i < impacts.length; i += 1) impacts[i] = (sums[i] as number) / terms.length;
  addTerm({ documents, impacts, starts: Uint32Array.of(0, documents.length) }, memory, 0, factor, coverage);
}

/** Walks two rising lists together; the longer one in doubling strides. */
function keepShared(
  index: SearchIndex,
  documents: Uint32Array,
  sums: Uint32Array,
  term: number,
): [documents: Uint32Array, sums: Uint32Array] {
  const kept = new Uint32Array(documents.length);
  const keptSums = new Uint32Array(documents.length);
  const end = index.starts[term + 1] as number;
  let at = index.starts[term] as number;
  let count = 0;
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i] as number;
    let stride = 1;
    while (at + stride < end && (index.documents[at + stride] as number) < document) {
      at += stride;
      stride *= 2;
    }
    while (at < end && (index.documents[at] as number) < document) at += 1;
    if (at >= end) break;
    if (index.documents[at] !== document) continue;
    kept[count] = document;
    keptSums[count] = (sums[i] as number) + (index.impacts[at] as number);
    count += 1;
  }
  return [kept.subarray(0, count), keptSums.subarray(0, count)];
}

function keepRelevant(index: SearchIndex, memory: Memory, { groups, ages, later }: Query): Hits {
  const { scores, covered, touched, count } = memory;
  const asked = groups.reduce((sum, group) => sum + group.importance, 0);
  const isKnown =
    groups.length > 1 && groups.every(({ alternatives: [closest] }) => closest && closest.weight > nearby);
  const least = isKnown ? leastCoverage.known : leastCoverage.partlyKnown;
  let top = 0;
  for (let i = 0; i < count; i += 1) {
    const document = touched[i] as number;
    const coverage = (covered[document] as number) / asked;
    // Answering the whole question counts over answering a part of it well, and more so when the rest is unknown to us.
    let score = coverage < least ? 0 : (scores[document] as number) * coverage * (isKnown ? 1 : Math.sqrt(coverage));
    const itsAges = index.ages[document] as number;
    if (ages !== 0 && itsAges !== 0 && (itsAges & ages) === 0) score *= otherAges;
    if (index.mourning[document] === later) score *= otherMourning;
    scores[document] = score;
    if (score > top) top = score;
  }
  const weakest = leastScore(memory, top);
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const document = touched[i] as number;
    if ((scores[document] as number) <= weakest) continue;
    touched[kept] = document;
    kept += 1;
  }
  return { documents: touched.subarray(0, kept), scores };
}

/** The score at which the list ends: a weak one is noise behind many others, and helps when there are few. */
function leastScore({ scores, touched, count }: Memory, top: number): number {
  if (top <= 0) return Number.POSITIVE_INFINITY;
  const best = new Float32Array(shortList + 1);
  for (let i = 0; i < count; i += 1) {
    const score = scores[touched[i] as number] as number;
    if (score <= (best[0] as number)) continue;
    let at = 0;
    for (; at < shortList && (best[at + 1] as number) < score; at += 1) best[at] = best[at + 1] as number;
    best[at] = score;
  }
  return Math.max(top * leastShare, Math.min(top * strongShare, best[0] as number));
}
