import type { Instrument } from '../instrument';
import { type Cell, type GroupView, numberNames } from './group-views';
import { type CountId, classesOf, possibleTotals } from './people-classes';
import { compute, numbers, outside, type Sample } from './view-numbers';

/** Scores that an instrument allows, by step, and of which class somebody with two of them is. */
export interface ScoreSteps {
  totals: Float64Array;
  /** Of steps before × how many there are + steps after. */
  classAt: Int32Array;
  classes: number;
  /** Of each count: 1 for the classes it counts. */
  membersOf: ReadonlyMap<CountId, Uint8Array>;
}

export function scoreSteps(instrument: Instrument, threshold: number | null): ScoreSteps {
  const totals = possibleTotals(instrument);
  const { size, placeOf, counts } = classesOf(instrument, threshold);
  const memberOf = (classes: readonly number[]) =>
    Uint8Array.from({ length: size }, (_, kind) => (classes.includes(kind) ? 1 : 0));
  return {
    totals: Float64Array.from(totals),
    classAt: Int32Array.from(totals.flatMap((before) => totals.map((after) => placeOf({ before, after })))),
    classes: size,
    membersOf: new Map(counts.map(({ id, classes }) => [id, memberOf(classes)])),
  };
}

/**
 * The people of a view as they stand, by what its numbers and counts are made of, and as they would stand with one of
 * them at other scores. A class with arrays of numbers, since thousands of such groups are looked at.
 */
export class ViewState {
  /** Of x, y, x², y² and xy. */
  private readonly sums = new Float64Array(5);
  private readonly triedSums = new Float64Array(5);
  private readonly standing: Sample;
  private readonly trying: Sample;
  private readonly cells: readonly Cell[];
  /** Of which number each cell is. */
  private readonly places: readonly number[];
  /** By count that is told: what is told, and how many there are. */
  private readonly told: Int32Array;
  private readonly counted: Int32Array;
  /** By class and count that is told: 1 where it counts that class. */
  private readonly member: Uint8Array;
  /** By two classes: what `differing` found of them. */
  private readonly differ: (Uint8Array | undefined)[];
  readonly people: Int32Array;
  /** How far its numbers were outside their cells when they were looked at. */
  far = 0;
  tried = false;

  constructor(
    private readonly steps: ScoreSteps,
    private readonly view: GroupView,
    told: ReadonlyMap<CountId, number>,
    readonly column: number,
  ) {
    const n = view.people.length;
    this.standing = { n, raw: new Float64Array(numbers) };
    this.trying = { n, raw: new Float64Array(numbers) };
    const shown = numberNames.flatMap((name, i) => (view.cells[name] ? [{ i, cell: view.cells[name] }] : []));
    this.cells = shown.map(({ cell }) => cell);
    this.places = shown.map(({ i }) => i);
    this.told = Int32Array.from(told.values());
    this.counted = new Int32Array(told.size);
    this.member = new Uint8Array(steps.classes * told.size);
    [...told.keys()].forEach((id, i) => {
      steps.membersOf.get(id)?.forEach((is, kind) => {
        this.member[kind * told.size + i] = is;
      });
    });
    this.differ = new Array<Uint8Array | undefined>(steps.classes ** 2).fill(undefined);
    this.people = new Int32Array(steps.classes);
  }

  /** What the numbers are made of: of the people as tried, when somebody is. */
  get sample(): Sample {
    return this.tried ? this.trying : this.standing;
  }
  get sumBefore(): number {
    return (this.tried ? this.triedSums : this.sums)[0] as number;
  }
  get squaresBefore(): number {
    return (this.tried ? this.triedSums : this.sums)[2] as number;
  }
  get n(): number {
    return this.standing.n;
  }

  classOf(before: number, after: number): number {
    return this.steps.classAt[before * this.steps.totals.length + after] as number;
  }

  clear(): void {
    this.sums.fill(0);
    this.counted.fill(0);
    this.people.fill(0);
  }

  /** @param times 1: there is one more with these scores; −1: one less */
  add(before: number, after: number, times: 1 | -1): void {
    this.addTo(this.sums, before, after, times);
    const kind = this.classOf(before, after);
    this.people[kind] = (this.people[kind] as number) + times;
    for (let i = 0; i < this.told.length; i += 1) {
      if (this.member[kind * this.told.length + i] === 1) this.counted[i] = (this.counted[i] as number) + times;
    }
  }

  private addTo(sums: Float64Array, before: number, after: number, times: 1 | -1): void {
    const x = this.steps.totals[before] as number;
    const y = this.steps.totals[after] as number;
    sums[0] = (sums[0] as number) + times * x;
    sums[1] = (sums[1] as number) + times * y;
    sums[2] = (sums[2] as number) + times * x * x;
    sums[3] = (sums[3] as number) + times * y * y;
    sums[4] = (sums[4] as number) + times * x * y;
  }

  /** How many people too many or too few there are in the counts that are told. */
  amiss(): number {
    let amiss = 0;
    for (let i = 0; i < this.told.length; i += 1) {
      amiss += Math.abs((this.counted[i] as number) - (this.told[i] as number));
    }
    return amiss;
  }

  /** How many more of those there would be if one person went from one class to another. */
  amissBy(from: number, to: number): number {
    const differing = this.differing(from, to);
    let more = 0;
    for (let i = 0; i < differing.length; i += 1) {
      const count = differing[i] as number;
      const by = this.member[to * this.told.length + count] === 1 ? 1 : -1;
      const off = (this.counted[count] as number) - (this.told[count] as number);
      more += Math.abs(off + by) - Math.abs(off);
    }
    return more;
  }

  /** Of the counts that are told: those that count one of two classes. */
  private differing(from: number, to: number): Uint8Array {
    const { length } = this.told;
    const at = from * this.steps.classes + to;
    const known = this.differ[at];
    if (known) return known;
    const counts = Uint8Array.from(this.told.keys()).filter(
      (i) => this.member[from * length + i] !== this.member[to * length + i],
    );
    this.differ[at] = counts;
    return counts;
  }

  /** One person goes from these scores to those, until `tried` is false again. */
  try(before: number, after: number, beforeThen: number, afterThen: number): void {
    this.tried = before !== beforeThen || after !== afterThen;
    if (!this.tried) return;
    for (let i = 0; i < 5; i += 1) this.triedSums[i] = this.sums[i] as number;
    this.addTo(this.triedSums, before, after, -1);
    this.addTo(this.triedSums, beforeThen, afterThen, 1);
  }

  /** How far the numbers lie outside their cells. */
  look(): number {
    const { n, raw } = this.sample;
    compute(raw, this.tried ? this.triedSums : this.sums, n, this.view.t975, this.view.j);
    let far = 0;
    for (let i = 0; i < this.cells.length; i += 1) {
      far += outside(raw[this.places[i] as number] as number, this.cells[i]);
    }
    return far;
  }
}
