import type { Moment } from '../cohort';
import type { Instrument } from '../instrument';
import { type GroupViews, numberNames } from './group-views';
import { type CountId, classesOf, possibleTotals } from './people-classes';
import type { Scored } from './scored-people';
import { comparedOutside, compute, numbers, outside, type Sample } from './view-numbers';

/** What is shown of people, and who they are. */
export interface Puzzle extends GroupViews {
  instrument: Instrument;
  threshold: number | null;
  scored: readonly Scored[];
  /** By view: the counts that are told. */
  told: readonly ReadonlyMap<CountId, number>[];
}

/** A count of the people of a view. */
export interface Goal {
  view: number;
  id: CountId;
}

/** One person who scores so many steps of the scale more, by column: before, and the later moments. */
export interface Move {
  person: number;
  steps: readonly number[];
}

/** A count that is told, as it stands. */
interface Told {
  value: number;
  now: number;
}

/** People whose scores can be moved, with how far what would be shown of them is from what is shown. */
export interface World {
  /** How many groups are looked at to know what would be shown: of people, and of two to compare. */
  groups: number;
  columns: number;
  /** Steps of the scale that there are. */
  size: number;
  reset(): void;
  move(move: Move): void;
  canMove(move: Move): boolean;
  /** One of all who are alike in scores and views. */
  unlike(): number[];
  isIn(person: number, view: number): boolean;
  scoreOf(person: number, column: number): number;
  columnOf(view: number): number;
  /** The class of who has these scores. */
  classAt(before: number, after: number): number;
  classesOf(goal: Goal): ReadonlySet<number>;
  /** How many more than there are. */
  gained(goal: Goal): number;
  /** 0: all is shown the same. `mover`: who alone moved since it was asked without. */
  distance(mover?: number): number;
  scores(): Scored[];
}

const none = new Set<number>();
export function createWorld({ instrument, threshold, scored, views, compared, spread, told }: Puzzle): World {
  const totals = possibleTotals(instrument);
  const size = totals.length;
  const kinds = classesOf(instrument, threshold);
  const kindsOf = new Map(kinds.counts.map(({ id, classes }) => [id, classes]));
  const membersOf = new Map(kinds.counts.map(({ id, classes }) => [id, new Set(classes)]));
  const classAt = totals.flatMap((before) => totals.map((after) => kinds.placeOf({ before, after })));
  const moments: Moment[] = ['before', ...new Set(views.map(({ moment }) => moment))];
  const columns = moments.length;
  const columnAt = new Map<string, number>(moments.map((moment, column) => [moment, column]));
  const columnOf = views.map(({ moment }) => moments.indexOf(moment));
  const first = scored.flatMap((each) => moments.map((moment) => totals.indexOf(each.totals[moment] ?? Number.NaN)));
  const viewsWith = scored.map((_, person) =>
    views.flatMap(({ people }, view) => (people.includes(person) ? [view] : [])),
  );
  /** Whoever is in the same views. */
  const kindOf = viewsWith.map((with_) => viewsWith.findIndex((each) => each.join() === with_.join()));
  const cells = views.map((view) =>
    numberNames.flatMap((name, i) => (view.cells[name] ? [{ i, cell: view.cells[name] }] : [])),
  );
  const tolds = told.map((of) => [...of].map(([id, value]): Told & { id: CountId } => ({ id, value, now: 0 })));
  const toldIn = tolds.map((of) =>
    Array.from({ length: kinds.size }, (_, kind) => of.filter(({ id }) => membersOf.get(id)?.has(kind))),
  );

  let scores: number[] = [];
  let people: Int32Array[] = [];
  const sums = views.map(() => new Float64Array(5));
  const raws = views.map(() => new Float64Array(numbers));
  const fars = new Float64Array(views.length);
  let amiss = 0;
  const scoreOf = (person: number, column: number) => scores[person * columns + column] ?? -1;

  /** Scores of one person of a view, by their steps, in her sums and counts. */
  function add(view: number, before: number, after: number, times: 1 | -1): void {
    const sum = sums[view] as Float64Array;
    const x = totals[before] ?? 0;
    const y = totals[after] ?? 0;
    sum[0] = (sum[0] as number) + times * x;
    sum[1] = (sum[1] as number) + times * y;
    sum[2] = (sum[2] as number) + times * x * x;
    sum[3] = (sum[3] as number) + times * y * y;
    sum[4] = (sum[4] as number) + times * x * y;
  }

  function count(view: number, kind: number, times: 1 | -1): void {
    const inKinds = people[view] as Int32Array;
    inKinds[kind] = (inKinds[kind] as number) + times;
    for (const each of toldIn[view]?.[kind] ?? []) {
      amiss -= Math.abs(each.now - each.value);
      each.now += times;
      amiss += Math.abs(each.now - each.value);
    }
  }

  function reset(): void {
    scores = [...first];
    people = views.map(() => new Int32Array(kinds.size));
    for (const sum of sums) sum.fill(0);
    for (const each of tolds.flat()) each.now = 0;
    amiss = tolds.flat().reduce((sum, { value }) => sum + value, 0);
    views.forEach((view, i) => {
      for (const person of view.people) {
        const [before, after] = [scoreOf(person, 0), scoreOf(person, columnOf[i] ?? 0)];
        add(i, before, after, 1);
        count(i, classAt[before * size + after] ?? 0, 1);
      }
    });
  }
  reset();
  const atFirst = people;

  function move({ person, steps }: Move): void {
    const before = scoreOf(person, 0);
    const beforeThen = before + (steps[0] ?? 0);
    for (const view of viewsWith[person] ?? []) {
      const column = columnOf[view] ?? 0;
      const after = scoreOf(person, column);
      const afterThen = after + (steps[column] ?? 0);
      if (before === beforeThen && after === afterThen) continue;
      add(view, before, after, -1);
      add(view, beforeThen, afterThen, 1);
      const kind = classAt[before * size + after] as number;
      const kindThen = classAt[beforeThen * size + afterThen] as number;
      if (kind === kindThen) continue;
      count(view, kind, -1);
      count(view, kindThen, 1);
    }
    for (let column = 0; column < columns; column += 1) {
      const at = person * columns + column;
      scores[at] = (scores[at] as number) + (steps[column] ?? 0);
    }
  }

  function canMove({ person, steps }: Move): boolean {
    for (let column = 0; column < columns; column += 1) {
      const by = steps[column] ?? 0;
      const from = scores[person * columns + column] as number;
      if (by !== 0 && (from < 0 || from + by < 0 || from + by >= size)) return false;
    }
    return true;
  }

  function farIn(view: number): number {
    const raw = raws[view] as Float64Array;
    const { people: of, t975, j } = views[view] as (typeof views)[number];
    compute(raw, sums[view] as Float64Array, of.length, t975, j);
    let far = 0;
    for (const { i, cell } of cells[view] ?? []) far += outside(raw[i] as number, cell);
    return far;
  }

  const sampleOf = (view: number): Sample => ({
    n: views[view]?.people.length ?? 0,
    raw: raws[view] as Float64Array,
  });

  /** @param mover who alone moved since all was looked at last */
  function distance(mover?: number): number {
    let far = amiss;
    const changed = mover === undefined ? null : viewsWith[mover];
    for (let view = 0; view < views.length; view += 1) {
      if (!changed || compared.length > 0 || changed.includes(view)) {
        const here = (cells[view]?.length ?? 0) > 0 || compared.length > 0 ? farIn(view) : 0;
        far += here;
        if (!changed) fars[view] = here;
      } else far += fars[view] as number;
    }
    for (const { own, other, ...each } of compared) {
      far += comparedOutside(each, sampleOf(own), sampleOf(other));
    }
    if (spread) far += outside(spreadBefore(), spread);
    return far;
  }

  /** Of both groups together. */
  function spreadBefore(): number {
    let [n, x, xx] = [0, 0, 0];
    for (let view = 0; view < views.length; view += 1) {
      if (views[view]?.arm === null) continue;
      const sum = sums[view] as Float64Array;
      n += views[view]?.people.length ?? 0;
      x += sum[0] as number;
      xx += sum[2] as number;
    }
    return Math.sqrt(Math.max(0, (xx - (x * x) / n) / (n - 1)));
  }

  return {
    groups: views.length + compared.length,
    ...{ columns, size, reset, move, canMove, scoreOf, distance },
    unlike() {
      const met = new Map<number, number>();
      for (let person = 0; person < scored.length; person += 1) {
        if ((viewsWith[person] ?? []).length === 0) continue;
        let key = kindOf[person] ?? 0;
        for (let column = 0; column < columns; column += 1) key = key * (size + 1) + scoreOf(person, column) + 1;
        met.set(key, person);
      }
      return [...met.values()];
    },
    isIn: (person, view) => viewsWith[person]?.includes(view) ?? false,
    columnOf: (view) => columnOf[view] ?? 0,
    classAt: (before, after) => classAt[before * size + after] ?? 0,
    classesOf: ({ id }) => membersOf.get(id) ?? none,
    gained({ view, id }) {
      let more = 0;
      const now = people[view] as Int32Array;
      const then = atFirst[view] as Int32Array;
      for (const kind of kindsOf.get(id) ?? []) more += (now[kind] as number) - (then[kind] as number);
      return more;
    },
    scores: () =>
      scored.map((each, person) => ({
        ...each,
        totals: Object.fromEntries(
          Object.entries(each.totals).map(([moment, total]) => {
            const column = columnAt.get(moment);
            return [moment, column === undefined ? total : totals[scoreOf(person, column)]];
          }),
        ),
      })),
  };
}
