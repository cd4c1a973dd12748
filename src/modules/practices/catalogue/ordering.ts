import { certaintyLevels } from '../certainty';
import { costBands, measuredCost } from '../cost';
import type { PublishedPractice } from '../published-practice';
import type { SortOrder } from '../selection';

/** For each order the practices' numbers from first to last. Ties are settled by title, then slug: always the same. */
export type Orders = Record<SortOrder, Uint32Array>;

/** The ladder from the top; then the two outcomes that are no step on it. */
const certaintyPlace = (practice: PublishedPractice) => {
  const place = certaintyLevels.indexOf(practice.certainty.level);
  return place <= 5 ? 5 - place : place;
};
const perParticipant = ({ record, certainty }: PublishedPractice) =>
  measuredCost(record.cost, certainty.evidence).perParticipant ?? 0;
const costPlace = (practice: PublishedPractice) => costBands.indexOf(practice.costBand);

export function createOrders(practices: readonly PublishedPractice[]): Orders {
  const collator = new Intl.Collator('nl-BE', { numeric: true });
  const byTitle = practices
    .map((_, i) => i)
    .sort((a, b) => {
      const [left, right] = [practices[a] as PublishedPractice, practices[b] as PublishedPractice];
      return collator.compare(left.record.title, right.record.title) || (left.record.slug < right.record.slug ? -1 : 1);
    });
  const then = (compare: (a: PublishedPractice, b: PublishedPractice) => number) =>
    Uint32Array.from(
      byTitle.toSorted((a, b) => compare(practices[a] as PublishedPractice, practices[b] as PublishedPractice)),
    );
  const certain = then((a, b) => certaintyPlace(a) - certaintyPlace(b));
  // Without a question nothing fits better than another; what is described best helps a reader most.
  const described = then(
    (a, b) =>
      certaintyPlace(a) - certaintyPlace(b) || a.certainty.missingParts.length - b.certainty.missingParts.length,
  );
  const newest = (a: PublishedPractice, b: PublishedPractice) =>
    a.publishedOn === b.publishedOn
      ? (b.record.startedYear ?? 0) - (a.record.startedYear ?? 0)
      : a.publishedOn < b.publishedOn
        ? 1
        : -1;
  const cheapest = (a: PublishedPractice, b: PublishedPractice) =>
    costPlace(a) - costPlace(b) || perParticipant(a) - perParticipant(b);
  return { fit: described, certainty: certain, newest: then(newest), cost: then(cheapest) };
}

/**
 * The best `wanted` of a list, best first, without sorting the rest: a heap with the worst on top.
 * @param isBefore whether a stands before b; a strict total order
 */
export function firstOf(list: Uint32Array, wanted: number, isBefore: (a: number, b: number) => boolean): Uint32Array {
  const sorted = (numbers: Uint32Array) => numbers.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  if (wanted <= 0) return new Uint32Array(0);
  if (wanted >= list.length) return sorted(list.slice());
  const heap = new Uint32Array(wanted);
  const sink = (from: number, size: number) => {
    let at = from;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < size && isBefore(heap[worst] as number, heap[child] as number)) worst = child;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] as number, heap[at] as number];
      at = worst;
    }
  };
  heap.set(list.subarray(0, wanted));
  for (let i = (wanted >>> 1) - 1; i >= 0; i -= 1) sink(i, wanted);
  for (let i = wanted; i < list.length; i += 1) {
    if (!isBefore(list[i] as number, heap[0] as number)) continue;
    heap[0] = list[i] as number;
    sink(0, wanted);
  }
  return sorted(heap);
}
