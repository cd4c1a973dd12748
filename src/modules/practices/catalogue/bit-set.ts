import { bitCount } from '../search/edit-distance';

/** Sets of document numbers as bits, 32 to a word. All sets that meet must have the same size. */
export type BitSet = Uint32Array;

export const emptySet = (size: number): BitSet => new Uint32Array((size + 31) >>> 5);

export function fullSet(size: number): BitSet {
  const set = emptySet(size).fill(0xffffffff);
  if (size % 32 !== 0) set[set.length - 1] = (1 << (size % 32)) - 1;
  return set;
}

export function addTo(set: BitSet, member: number) {
  set[member >>> 5] = (set[member >>> 5] as number) | (1 << (member & 31));
}

export const has = (set: BitSet, member: number) => ((set[member >>> 5] as number) & (1 << (member & 31))) !== 0;

/** Keeps in `set` only what `other` has too. */
export function intersect(set: BitSet, other: BitSet) {
  for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) & (other[i] as number);
}

/** Of `set`: who is in all of `sets` goes into `remaining`, who is in all but one of them into `missingOne`. */
export function nearMisses(set: BitSet, sets: readonly BitSet[], remaining: BitSet, missingOne: BitSet): void {
  remaining.set(set);
  missingOne.fill(0);
  for (const other of sets)
    for (let i = 0; i < set.length; i += 1) {
      const [all, word] = [remaining[i] as number, other[i] as number];
      missingOne[i] = ((missingOne[i] as number) & word) | (all & ~word);
      remaining[i] = all & word;
    }
}

/** After `nearMisses`: who is in all sets but perhaps `other` goes into `found`. */
export function unlessMissed(remaining: BitSet, missingOne: BitSet, other: BitSet, found: BitSet): void {
  for (let i = 0; i < found.length; i += 1)
    found[i] = (remaining[i] as number) | ((missingOne[i] as number) & ~(other[i] as number));
}

export function unite(set: BitSet, other: BitSet) {
  for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) | (other[i] as number);
}

export function count(set: BitSet): number {
  let sum = 0;
  for (let i = 0; i < set.length; i += 1) sum += bitCount(set[i] as number);
  return sum;
}

/** Size of the intersection, without making it. */
export function countShared(a: BitSet, b: BitSet): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) {
    const word = (a[i] as number) & (b[i] as number);
    if (word !== 0) sum += bitCount(word);
  }
  return sum;
}

/** The members, rising, in `list`, which must be long enough. */
export function members(set: BitSet, list = new Uint32Array(count(set))): Uint32Array {
  let at = 0;
  for (let i = 0; i < set.length; i += 1) {
    let word = set[i] as number;
    while (word !== 0) {
      list[at] = i * 32 + 31 - Math.clz32(word & -word);
      at += 1;
      word &= word - 1;
    }
  }
  return list.subarray(0, at);
}
