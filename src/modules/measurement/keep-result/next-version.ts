import { fewestShown } from '../small-cells';
import type { Counted } from './counted';
import { type Crowd, tellsOfCrowds } from './crowds';

/** By digest of something that a person answered: the sums, of all versions, that it is in. */
export type Traces = Readonly<Record<string, readonly string[]>>;

/** What is kept of somebody whom a version was about; it goes when she is deleted. */
export interface Known {
  /** Of all that she answered for the last version, also when no number that is shown is made of it; "" for nothing. */
  digest: string;
  /** Empty when she was in no sum. */
  traces: Traces;
}

/** What is kept of all who ever were in a version: how many were in the same sums, and how many of those were deleted. */
export interface Version {
  number: number;
  crowds: readonly KeptCrowd[];
}
export interface KeptCrowd extends Crowd {
  gone: number;
}

/** Somebody as she would be in the next version. */
export interface Candidate {
  id: string;
  /** Of all that she answered for it; "" for nothing. */
  digest: string;
  /** With a digest for `what`. */
  counted: readonly Counted[];
}

/** Marks a sum over those alone who answered by themselves: whoever typed the other answers can take those away. */
const ownMark = 'own ';

type KnownPeople = ReadonlyMap<string, Known>;

/** Whether anything about anybody changed since the last version; who was in no sum of it may go unseen. */
export function hasChanged(
  { crowds }: Version,
  known: KnownPeople,
  people: readonly Pick<Candidate, 'id' | 'digest'>[],
): boolean {
  const present = crowds.reduce((sum, { people, gone }) => sum + people - gone, 0);
  const there = crowdsOf(known).reduce((sum, { people }) => sum + people, 0);
  return there < present || people.some(({ id, digest }) => (known.get(id)?.digest ?? '') !== digest);
}

/** How many people of this version are not there any more. */
export const goneFrom = ({ number, crowds }: Version, known: KnownPeople): number =>
  goneOf(crowds, known)
    .filter(({ traces }) => traces.flat().some((sum) => sum.startsWith(`${number} `)))
    .reduce((sum, { gone }) => sum + gone, 0);

export interface NextVersion {
  version: Version;
  known: KnownPeople;
}

/**
 * The version after the last one; null when something about fewer than five people would follow from all versions
 * together, whatever is added and subtracted, also by somebody who knows all answers that were entered for people.
 * @param last null for the first one
 */
export function nextVersion(
  last: Version | null,
  known: KnownPeople,
  people: readonly Candidate[],
): NextVersion | null {
  const number = (last?.number ?? 0) + 1;
  const next = new Map(known);
  for (const { id, digest, counted } of people) {
    const before = known.get(id);
    // Also who is in no sum: otherwise what she answered would be new at every view, and each would make a version.
    if (before || digest !== '') next.set(id, { digest, traces: traced(before?.traces ?? {}, counted, number) });
  }
  const crowds = merged([...goneOf(last?.crowds ?? [], known), ...crowdsOf(next)]);
  const fine = [false, true].every((own) => tellsOfCrowds(merged(crowds.map(sumsOf(own))), fewestShown.inside));
  return fine ? { version: { number, crowds }, known: next } : null;
}

/** Whether what she answered by herself, before or afterwards, is in this version. */
export const hasOwnIn = ({ number }: Version, { traces }: Known, which: 'before' | 'after'): boolean =>
  Object.values(traces)
    .flat()
    .some((sum) => sum.startsWith(`${number} ${ownMark}${which} `));

/** Crowds as far as they are in the sums over everybody, or in those over who answered by herself. */
const sumsOf =
  (own: boolean) =>
  (crowd: KeptCrowd): KeptCrowd => ({
    ...crowd,
    traces: crowd.traces
      .map((sums) => sums.filter((sum) => sum.includes(` ${ownMark}`) === own))
      .filter((sums) => sums.length > 0),
  });

function traced(before: Traces, counted: readonly Counted[], number: number): Traces {
  const traces: Record<string, readonly string[]> = { ...before };
  for (const { what, sums, own } of counted) {
    const all = own ? [...sums, ...sums.map((sum) => ownMark + sum)] : sums;
    traces[what] = [...(traces[what] ?? []), ...all.map((sum) => `${number} ${sum}`)];
  }
  return traces;
}

/** Of who is in any sum. */
const crowdsOf = (known: KnownPeople): KeptCrowd[] =>
  merged(
    [...known.values()]
      .map(({ traces }) => ({ traces: Object.values(traces), people: 1, gone: 0 }))
      .filter(({ traces }) => traces.length > 0),
  );

/** Of who was in a version and is not there any more. */
function goneOf(crowds: readonly KeptCrowd[], known: KnownPeople): KeptCrowd[] {
  const present = new Map(crowdsOf(known).map((crowd) => [nameOf(crowd), crowd.people]));
  return crowds.flatMap((crowd) => {
    const gone = crowd.people - (present.get(nameOf(crowd)) ?? 0);
    return gone > 0 ? [{ ...crowd, people: gone, gone }] : [];
  });
}

const nameOf = ({ traces }: Crowd): string => JSON.stringify(traces.map((sums) => JSON.stringify(sums)).sort());

/** Those of whom the same is in the same sums together. */
function merged(crowds: readonly KeptCrowd[]): KeptCrowd[] {
  return [...Map.groupBy(crowds, nameOf).values()].flatMap((alike) => {
    const [first] = alike;
    const total = (count: (crowd: KeptCrowd) => number) => alike.reduce((sum, crowd) => sum + count(crowd), 0);
    return first ? [{ traces: first.traces, people: total((c) => c.people), gone: total((c) => c.gone) }] : [];
  });
}
