import type { Moment } from '../cohort';
import type { Instrument } from '../instrument';
import type { ComparedViews, GroupViews } from './group-views';
import { type CountId, possibleTotals } from './people-classes';
import type { Scored } from './scored-people';
import { comparedOutside, outside } from './view-numbers';
import { type ScoreSteps, scoreSteps, ViewState } from './view-state';

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

/** Two views of which the difference is shown, and how far that was outside its cells when it was looked at. */
interface Compared {
  told: ComparedViews;
  own: ViewState;
  other: ViewState;
  far: number;
}

const none = new Uint8Array();

/** People whose scores can be moved, with how far what would be shown of them is from what is shown. */
export class World {
  /** How many groups are looked at to know what would be shown: of people, and of two to compare. */
  readonly groups: number;
  readonly columns: number;
  /** Steps of the scale that there are. */
  readonly size: number;
  readonly people: number;
  private readonly steps: ScoreSteps;
  private readonly views: readonly ViewState[];
  private readonly compared: readonly Compared[];
  /** Of both groups together: the views of which the spread before is shown. */
  private readonly arms: readonly ViewState[];
  private readonly viewsWith: readonly (readonly ViewState[])[];
  /** By person: somebody who is in the same views. */
  private readonly kindOf: readonly number[];
  private readonly columnAt: ReadonlyMap<string, number>;
  /** By person and column, in steps; −1: no score. */
  private readonly first: Int16Array;
  private readonly scored: Int16Array;
  /** By view: how many people there were of each class. */
  private readonly atFirst: readonly Int32Array[];
  /** How many people too many or too few there are in the counts that are told. */
  private amiss = 0;

  constructor(private readonly puzzle: Puzzle) {
    const { instrument, threshold, scored, views, compared, told } = puzzle;
    const totals = possibleTotals(instrument);
    const moments: Moment[] = ['before', ...new Set(views.map(({ moment }) => moment))];
    const steps = scoreSteps(instrument, threshold);
    const states = views.map(
      (view, i) => new ViewState(steps, view, told[i] ?? new Map(), moments.indexOf(view.moment)),
    );
    const inViews = scored.map((_, person) => views.map(({ people }) => people.includes(person)));
    const names = inViews.map(String);
    this.groups = views.length + compared.length;
    this.columns = moments.length;
    this.size = totals.length;
    this.people = scored.length;
    this.steps = steps;
    this.views = states;
    this.compared = compared.flatMap((each) => {
      const [own, other] = [states[each.own], states[each.other]];
      return own && other ? [{ told: each, own, other, far: 0 }] : [];
    });
    this.arms = states.filter((_, i) => views[i]?.arm !== null);
    this.viewsWith = inViews.map((each) => states.filter((_, i) => each[i]));
    this.kindOf = names.map((name) => names.indexOf(name));
    this.columnAt = new Map<string, number>(moments.map((moment, column) => [moment, column]));
    this.first = Int16Array.from(
      scored.flatMap(({ totals: hers }) => moments.map((moment) => totals.indexOf(hers[moment] ?? Number.NaN))),
    );
    this.scored = this.first.slice();
    this.reset();
    this.atFirst = states.map(({ people }) => people.slice());
  }

  reset(): void {
    this.scored.set(this.first);
    for (const view of this.views) view.clear();
    for (let person = 0; person < this.people; person += 1) this.count(person, 1);
    this.amiss = this.countAmiss();
  }

  private count(person: number, times: 1 | -1): void {
    for (const view of this.viewsOf(person)) {
      view.add(this.scoreOf(person, 0), this.scoreOf(person, view.column), times);
    }
  }

  private countAmiss(): number {
    return this.views.reduce((sum, view) => sum + view.amiss(), 0);
  }

  private viewsOf(person: number): readonly ViewState[] {
    return this.viewsWith[person] as readonly ViewState[];
  }

  scoreOf(person: number, column: number): number {
    return this.scored[person * this.columns + column] as number;
  }

  move({ person, steps }: Move): void {
    this.count(person, -1);
    for (let column = 0; column < this.columns; column += 1) {
      this.scored[person * this.columns + column] = this.scoreOf(person, column) + (steps[column] as number);
    }
    this.count(person, 1);
    this.amiss = this.countAmiss();
  }

  canMove(person: number, steps: readonly number[]): boolean {
    for (let column = 0; column < this.columns; column += 1) {
      const by = steps[column] as number;
      if (by === 0) continue;
      const from = this.scoreOf(person, column);
      if (from < 0 || from + by < 0 || from + by >= this.size) return false;
    }
    return true;
  }

  /** Of the people in a view: one of all who are alike in scores and views. */
  unlike(view: number): number[] {
    const met = new Map<number, number>();
    for (const person of this.puzzle.views[view]?.people ?? []) {
      let key = this.kindOf[person] as number;
      for (let column = 0; column < this.columns; column += 1) {
        key = key * (this.size + 1) + this.scoreOf(person, column) + 1;
      }
      met.set(key, person);
    }
    return [...met.values()];
  }

  columnOf(view: number): number {
    return this.views[view]?.column ?? 0;
  }

  /** The class of who has these scores. */
  classAt(before: number, after: number): number {
    return this.steps.classAt[before * this.size + after] as number;
  }

  /** By class: 1 where it counts. */
  membersOf({ id }: Goal): Uint8Array {
    return this.steps.membersOf.get(id) ?? none;
  }

  /** How many more than there were. */
  gained(goal: Goal): number {
    const now = this.views[goal.view]?.people;
    const then = this.atFirst[goal.view];
    let more = 0;
    this.membersOf(goal).forEach((is, kind) => {
      more += is * ((now?.[kind] ?? 0) - (then?.[kind] ?? 0));
    });
    return more;
  }

  /** 0: all is shown the same. */
  distance(): number {
    for (const view of this.views) view.far = view.look();
    for (const each of this.compared) each.far = comparedOutside(each.told, each.own.sample, each.other.sample);
    return this.farFrom(this.amiss, Number.POSITIVE_INFINITY);
  }

  /**
   * What the distance would be after a move, since it was asked last.
   * @param below how far matters: what is not below is not summed to its end
   */
  distanceAfter(person: number, steps: readonly number[], below = Number.POSITIVE_INFINITY): number {
    const before = this.scoreOf(person, 0);
    const beforeThen = before + (steps[0] as number);
    const hers = this.viewsOf(person);
    let far = this.amiss;
    for (const view of hers) {
      const after = this.scoreOf(person, view.column);
      const afterThen = after + (steps[view.column] as number);
      far += view.amissBy(this.classAt(before, after), this.classAt(beforeThen, afterThen));
    }
    if (far >= below) return far;
    for (const view of hers) {
      const after = this.scoreOf(person, view.column);
      view.try(before, after, beforeThen, after + (steps[view.column] as number));
    }
    far = this.farFrom(far, below);
    for (const view of hers) view.tried = false;
    return far;
  }

  /** All that is added is 0 or more: what is not below by then never will be. */
  private farFrom(amiss: number, below: number): number {
    let far = amiss;
    for (const view of this.views) {
      far += view.tried ? view.look() : view.far;
      if (far >= below) return far;
    }
    for (const { told, own, other, far: then } of this.compared) {
      far += own.tried || other.tried ? comparedOutside(told, own.sample, other.sample) : then;
      if (far >= below) return far;
    }
    return this.puzzle.spread ? far + outside(this.spreadBefore(), this.puzzle.spread) : far;
  }

  /** Of both groups together. */
  private spreadBefore(): number {
    let n = 0;
    let x = 0;
    let xx = 0;
    for (const view of this.arms) {
      n += view.n;
      x += view.sumBefore;
      xx += view.squaresBefore;
    }
    return Math.sqrt(Math.max(0, (xx - (x * x) / n) / (n - 1)));
  }

  scores(): Scored[] {
    const { scored } = this.puzzle;
    return scored.map((each, person) => ({
      ...each,
      totals: Object.fromEntries(
        Object.entries(each.totals).map(([moment, total]) => {
          const column = this.columnAt.get(moment);
          return [moment, column === undefined ? total : this.steps.totals[this.scoreOf(person, column)]];
        }),
      ),
    }));
  }
}
