import type { Scored } from './scored-people';
import { createWorld, type Goal, type Move, type Puzzle, type World } from './world';

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
  const world = createWorld(puzzle);
  const left = new Set(goals);
  const effort = { seen: 0 };
  const others: Other[] = [];
  for (const goal of goals) {
    if (!left.has(goal)) continue;
    world.reset();
    const found = startsOf(world, goal).some((start) =>
      walk({ world, goal, effort }, start, () => isAlike(world.scores())),
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
  const member = world.classesOf(goal);
  const column = world.columnOf(goal.view);
  const found = world.unlike().flatMap((person) => {
    if (!world.isIn(person, goal.view)) return [];
    const [before, after] = [world.scoreOf(person, 0), world.scoreOf(person, column)];
    const inside = member.has(world.classAt(before, after));
    const nearest = new Map<number, { steps: number[]; far: number }>();
    for (let x = 0; x < world.size; x += 1) {
      for (let y = 0; y < world.size; y += 1) {
        const kind = world.classAt(x, y);
        const far = Math.abs(x - before) + Math.abs(y - after);
        if (member.has(kind) === inside || far >= (nearest.get(kind)?.far ?? Number.POSITIVE_INFINITY)) continue;
        const steps = new Array<number>(world.columns).fill(0);
        steps[0] = x - before;
        steps[column] = y - after;
        nearest.set(kind, { steps, far });
      }
    }
    return [...nearest.values()].map(({ steps }) => {
      const start = { person, steps };
      return { start, inside, far: distanceAfter(world, start) };
    });
  });
  found.sort((one, other) => one.far - other.far);
  // Into it and out of it in turn, as far as there are both.
  const [out, into] = [found.filter(({ inside }) => inside), found.filter(({ inside }) => !inside)];
  const turns = found.flatMap((_, i) => [into[i], out[i]].flatMap((each) => (each ? [each.start] : [])));
  return turns.slice(0, mostStarts);
}

const back = ({ person, steps }: Move): Move => ({ person, steps: steps.map((by) => -by) });

function distanceAfter(world: World, move: Move): number {
  world.move(move);
  const far = world.distance();
  world.move(back(move));
  return far;
}

interface Search {
  world: World;
  goal: Goal;
  effort: { seen: number };
}

/** @returns whether a group was found of which all is shown alike */
function walk({ world, goal, effort }: Search, start: Move, isRight: () => boolean): boolean {
  const shifts = nearSteps(world.columns).map((steps) => ({ steps, back: steps.map((by) => -by), name: `${steps}` }));
  const random = createRandom();
  const tabuOf = new Map<number, Map<string, number>>();
  world.reset();
  world.move(start);
  for (let step = 0, looks = 0; step < mostSteps && effort.seen < mostSeen; step += 1) {
    if (world.distance() < 1e-6) {
      if (isRight()) return true;
      looks += 1;
      if (looks === mostLooks) return false;
    }
    let best: Move | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const person of world.unlike()) {
      if (!world.isIn(person, goal.view)) continue;
      const hers = tabuOf.get(person);
      for (const { steps, back: undo, name } of shifts) {
        const move = { person, steps };
        if (!world.canMove(move) || (hers && (hers.get(name) ?? -1) >= step)) continue;
        effort.seen += world.groups;
        world.move(move);
        // On a plain, any way.
        const far = world.gained(goal) === 0 ? Number.POSITIVE_INFINITY : world.distance(person) + 0.3 * random();
        world.move({ person, steps: undo });
        if (far < nearest) [best, nearest] = [move, far];
      }
    }
    if (!best) return false;
    world.move(best);
    const hers = tabuOf.get(best.person) ?? new Map<string, number>();
    tabuOf.set(best.person, hers.set(`${back(best).steps}`, step + tabuFor));
  }
  return false;
}

/** One or two steps of one score, or one of both a person's scores. */
function nearSteps(columns: number): number[][] {
  const with_ = (changed: Readonly<Record<number, number>>) =>
    Array.from({ length: columns }, (_, column) => changed[column] ?? 0);
  const every = Array.from({ length: columns }, (_, column) => column);
  return [
    ...every.flatMap((column) => [-2, -1, 1, 2].map((by) => with_({ [column]: by }))),
    ...every.slice(1).flatMap((later) => [-1, 1].flatMap((x) => [-1, 1].map((y) => with_({ 0: x, [later]: y })))),
  ];
}

/** The same numbers from 0 to 1 every time. Reference: D. E. Knuth, The Art of Computer Programming 2 (1997), 3.2.1. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
