import type { Scored } from './scored-people';
import { type Goal, type Move, type Puzzle, World } from './world';

/** From how many people the search begins, how far each goes, and how often it is looked at to the digit. */
const mostStarts = 12;
const mostSteps = 80;
const mostLooks = 6;
/** How many groups are looked at in all before it is given up. */
const mostSeen = 200_000;
/** A step is not taken back so soon. */
const tabuFor = 12;

/** Other people, of whom there are not as many in a count. */
export interface Other {
  goal: Goal;
  scored: Scored[];
}

/**
 * Looks for other groups of whole scores of which all is shown alike, with another value for each of these counts: one
 * person is moved into or out of what is counted, then others by a step or two at a time, always the one that brings
 * what would be shown nearest to what is, until all of it is the same (a tabu search, the same every time).
 * Reference: F. Glover, Tabu search I, ORSA J. Comput. 1 (1989) 190-206.
 * @param isAlike whether these scores are shown the same, to the digit
 * @returns who else it could be, for each of these counts; null when for one of them nobody was found
 */
export function findOthers(
  puzzle: Puzzle,
  goals: readonly Goal[],
  isAlike: (scored: readonly Scored[]) => boolean,
): Other[] | null {
  const world = new World(puzzle);
  const left = new Set(goals);
  const near = nearSteps(world.columns);
  const effort = { seen: 0 };
  const others: Other[] = [];
  for (const goal of goals) {
    if (!left.has(goal)) continue;
    world.reset();
    const found = startsOf(world, goal).some((start) =>
      walk({ world, near, goal, effort }, start, () => isAlike(world.scores())),
    );
    if (!found) return null;
    const scored = world.scores();
    for (const each of left) {
      if (world.gained(each) === 0) continue;
      left.delete(each);
      others.push({ goal: each, scored });
    }
  }
  return others;
}

/** Ways to bring one person over the edge, into each other class by the fewest steps; the nearest to what is shown first. */
function startsOf(world: World, goal: Goal): Move[] {
  const member = world.membersOf(goal);
  const column = world.columnOf(goal.view);
  world.distance();
  const found = world.unlike(goal.view).flatMap((person) => {
    const [before, after] = [world.scoreOf(person, 0), world.scoreOf(person, column)];
    const inside = member[world.classAt(before, after)];
    const nearest = new Map<number, number[]>();
    const fars = new Int32Array(member.length).fill(2 * world.size);
    for (let x = 0; x < world.size; x += 1) {
      for (let y = 0; y < world.size; y += 1) {
        const kind = world.classAt(x, y);
        const far = Math.abs(x - before) + Math.abs(y - after);
        if (member[kind] === inside || far >= (fars[kind] as number)) continue;
        const steps = new Array<number>(world.columns).fill(0);
        steps[0] = x - before;
        steps[column] = y - after;
        nearest.set(kind, steps);
        fars[kind] = far;
      }
    }
    return [...nearest.values()].map((steps) => ({
      start: { person, steps },
      inside: inside === 1,
      far: world.distanceAfter(person, steps),
    }));
  });
  found.sort((one, other) => one.far - other.far);
  // Into it and out of it in turn, as far as there are both.
  const [out, into] = [found.filter(({ inside }) => inside), found.filter(({ inside }) => !inside)];
  const turns = found.flatMap((_, i) => [into[i], out[i]].flatMap((each) => (each ? [each.start] : [])));
  return turns.slice(0, mostStarts);
}

interface Search {
  world: World;
  near: Near;
  goal: Goal;
  effort: { seen: number };
}

/** @returns whether a group was found of which all is shown alike */
function walk({ world, goal, effort, near }: Search, start: Move, isRight: () => boolean): boolean {
  const { shifts, back } = near;
  const tabu = new Int32Array(world.people * shifts.length).fill(-1);
  const random = new Random();
  world.reset();
  world.move(start);
  for (let step = 0, looks = 0; step < mostSteps && effort.seen < mostSeen; step += 1) {
    if (world.distance() < 1e-6) {
      if (isRight()) return true;
      looks += 1;
      if (looks === mostLooks) return false;
    }
    const best = nearestOf({ world, near, goal, effort }, tabu, step, random);
    if (!best) return false;
    world.move({ person: best.person, steps: shifts[best.shift] ?? [] });
    tabu[best.person * shifts.length + (back[best.shift] ?? 0)] = step + tabuFor;
  }
  return false;
}

/** The one step that brings what would be shown nearest to what is, and keeps the count another; null when there is none. */
function nearestOf(
  { world, near: { shifts }, goal, effort }: Search,
  tabu: Int32Array,
  step: number,
  random: Random,
): { person: number; shift: number } | null {
  const member = world.membersOf(goal);
  const column = world.columnOf(goal.view);
  const gained = world.gained(goal);
  let nearest = Number.POSITIVE_INFINITY;
  let best: { person: number; shift: number } | null = null;
  for (const person of world.unlike(goal.view)) {
    const before = world.scoreOf(person, 0);
    const after = world.scoreOf(person, column);
    const without = gained - (member[world.classAt(before, after)] as number);
    for (let shift = 0; shift < shifts.length; shift += 1) {
      const steps = shifts[shift] as readonly number[];
      if ((tabu[person * shifts.length + shift] as number) >= step || !world.canMove(person, steps)) continue;
      effort.seen += world.groups;
      const kind = world.classAt(before + (steps[0] as number), after + (steps[column] as number));
      if (without + (member[kind] as number) === 0) continue;
      // On a plain, any way.
      const plain = 0.3 * random.next();
      const far = world.distanceAfter(person, steps, nearest - plain) + plain;
      if (far < nearest) {
        nearest = far;
        best = { person, shift };
      }
    }
  }
  return best;
}

/** Small changes of the scores of one person, by column, and of each of them which other one takes it back. */
interface Near {
  shifts: readonly (readonly number[])[];
  back: readonly number[];
}

/** One or two steps of one score, or one of both a person's scores. */
function nearSteps(columns: number): Near {
  const every = Array.from({ length: columns }, (_, column) => column);
  const shiftOf = (changed: Readonly<Record<number, number>>) => every.map((column) => changed[column] ?? 0);
  const shifts = [
    ...every.flatMap((column) => [-2, -1, 1, 2].map((by) => shiftOf({ [column]: by }))),
    ...every.slice(1).flatMap((later) => [-1, 1].flatMap((x) => [-1, 1].map((y) => shiftOf({ 0: x, [later]: y })))),
  ];
  const back = shifts.map((steps) => shifts.findIndex((other) => other.every((by, i) => by + (steps[i] ?? 0) === 0)));
  return { shifts, back };
}

/** The same numbers from 0 to 1 every time. Reference: D. E. Knuth, The Art of Computer Programming 2 (1997), 3.2.1. */
class Random {
  private state = 1;
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }
}
