import type { Instrument } from './instrument';

/** Answers by the codes on the form; null for an item without an answer. */
export type Answers = readonly (number | null)[];

export interface Score {
  /** Null when more is missing than the instrument allows. */
  total: number | null;
  /** Each null when one of its items is missing. */
  subscales: Record<string, number | null>;
  /** Name of what the total means, and its rank from 0 in the order of the instrument; null without a total. */
  category: string | null;
  categoryRank: number | null;
  missing: number;
}

/** Scores answers that are of the instrument: as many as it has items, and of its codes. */
export function score(instrument: Instrument, answers: Answers): Score {
  const points = instrument.items.map((item, place) => {
    const answer = answers[place] ?? null;
    return answer === null ? null : (item.points[instrument.codes.indexOf(answer)] ?? null);
  });
  const missing = points.filter((each) => each === null).length;
  const total = missing > instrument.mostMissing ? null : instrument.factor * sum(points);
  const subscales = Object.fromEntries(
    Object.entries(instrument.subscales).map(([name, places]) => [
      name,
      completeSum(places.map((i) => points[i] ?? null)),
    ]),
  );
  const rank = total === null ? null : instrument.categories.findLastIndex(({ from }) => total >= from);
  return { total, subscales, category: nameOf(instrument, rank), categoryRank: rank, missing };
}

const nameOf = ({ categories }: Instrument, rank: number | null) =>
  rank === null ? null : (categories[rank]?.name ?? null);

const sum = (points: readonly (number | null)[]) => points.reduce<number>((total, each) => total + (each ?? 0), 0);
const completeSum = (points: readonly (number | null)[]) => (points.includes(null) ? null : sum(points));
