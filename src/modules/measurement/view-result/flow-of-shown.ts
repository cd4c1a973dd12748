import type { FlowCategory } from '../../../design/chart/flow-chart';
import type { Instrument } from '../instrument';
import { type CountId, worstCategory } from '../result/people-classes';

/** A flow that may be drawn: categories from the one that calls least for attention to the one that does most. */
export interface ShownFlow {
  before: FlowCategory[];
  after: FlowCategory[];
  /** Null when only the two sides may be told. */
  flow: number[][] | null;
}

export interface FlowNames {
  /** By name of the category in the instrument. */
  short: Readonly<Record<string, string>>;
  /** Of the two sides of the threshold. */
  fine: string;
  attention: string;
  /** Of all but the worst category. */
  others: string;
}

type Counts = ReadonlyMap<CountId, number | null>;

/**
 * By category or by the side of the threshold, whichever tells who went where; else what tells more of before and
 * after, if only how many were in the worst category; null when nothing may be told.
 * @param n people who were measured twice
 */
export function flowOfShown(instrument: Instrument, counts: Counts, names: FlowNames, n: number): ShownFlow | null {
  const choices = [byCategory(instrument, counts, names), bySide(counts, names), byWorst(instrument, counts, names, n)];
  return choices.find((each) => each?.flow) ?? choices.find((each) => each !== null) ?? null;
}

function byCategory({ categories, betterIs }: Instrument, counts: Counts, { short }: FlowNames): ShownFlow | null {
  const places = categories.map((_, i) => i);
  const order = betterIs === 'lower' ? places : places.toReversed();
  const sideOf = (moment: 'before' | 'after') =>
    order.map((place, i) => ({
      name: short[categories[place]?.name ?? ''] ?? '',
      people: counts.get(`${moment}-${place}`) ?? null,
      weight: i / Math.max(1, categories.length - 1),
    }));
  const cells = order.map((from) => order.map((to) => counts.get(`flow-${from}-${to}`) ?? null));
  return flowFrom(sideOf('before'), sideOf('after'), cells);
}

function bySide(counts: Counts, { fine, attention }: FlowNames): ShownFlow | null {
  const get = (id: CountId) => counts.get(id) ?? null;
  const side = (moment: 'before' | 'after') => [
    { name: fine, people: get(`fine-${moment}`), weight: 0 },
    { name: attention, people: get(`attention-${moment}`), weight: 1 },
  ];
  const [out, began] = [get('crossed-out'), get('crossed-in')];
  const minus = (whole: number | null, part: number | null) => (whole === null || part === null ? null : whole - part);
  const cells = [
    [minus(get('fine-before'), began), began],
    [out, minus(get('attention-before'), out)],
  ];
  return flowFrom(side('before'), side('after'), cells);
}

function byWorst(instrument: Instrument, counts: Counts, { short, others }: FlowNames, n: number): ShownFlow | null {
  const worst = worstCategory(instrument);
  const side = (moment: 'before' | 'after') => {
    const people = counts.get(`${moment}-${worst}`) ?? null;
    return [
      { name: others, people: people === null ? null : n - people, weight: 0 },
      { name: short[instrument.categories[worst]?.name ?? ''] ?? '', people, weight: 1 },
    ];
  };
  return flowFrom(side('before'), side('after'), [[null], [null]]);
}

type Untold = Omit<FlowCategory, 'people'> & { people: number | null };

function flowFrom(
  before: readonly Untold[],
  after: readonly Untold[],
  cells: readonly (readonly (number | null)[])[],
): ShownFlow | null {
  const told = (side: readonly Untold[]) =>
    side.flatMap(({ people, ...each }) => (people === null ? [] : [{ ...each, people }]));
  const [from, to] = [told(before), told(after)];
  if (from.length < before.length || to.length < after.length) return null;
  const flow = cells.map((row) => row.flatMap((each) => each ?? []));
  return { before: from, after: to, flow: flow.every((row) => row.length === to.length) ? flow : null };
}
