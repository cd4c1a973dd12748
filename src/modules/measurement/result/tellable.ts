import { type CohortResult, resultOf } from '../cohort-result';
import { type Audience, fewestShown } from '../small-cells';
import { type GroupView, viewsOf } from './group-views';
import type { Pair } from './paired-change';
import { type ClassedPeople, type CountId, classPeople } from './people-classes';
import type { Scored } from './scored-people';
import { type Detail, details, fewestForSpread, type ShownResult, showWith, type TellCounts } from './shown-result';
import { findOthers, type Other } from './witness';

/** What members see of a result, and what everybody does: as much of it as leaves small counts open. */
export function showResult(result: CohortResult): Record<Audience, ShownResult> {
  const detail = tellable(result);
  return { inside: showWith(result, 'inside', detail), public: showWith(result, 'public', detail) };
}

/** The least that members see of a result, unless nothing may be told: of all that is told it is made of the fewest sums. */
export const showLeast = (result: CohortResult): ShownResult => showWith(result, 'inside', 'no-levels');

/** From so many people on a group is told with its spreads also where the search for others gives up: decision 0025. */
export const fewestUnsearched = 40;

/**
 * The most that may be told of a result: for every count that is held back since it is small there is another group of
 * people of which all that is shown is the same, and that count is not. Of large groups only age groups need that.
 */
export function tellable(result: CohortResult): Detail {
  const fewest = Math.min(result.group.pairs.length, result.comparison?.pairs.length ?? Number.POSITIVE_INFINITY);
  const first = details.indexOf(fewest < fewestForSpread ? 'no-spreads' : 'all');
  const possible = details.slice(first).filter((detail) => saysMore(result, detail));
  if (fewest >= fewestUnsearched) return possible[0] === 'all' && leavesOpen(result, 'all') ? 'all' : 'no-subgroups';
  return possible.find((detail) => leavesOpen(result, detail)) ?? 'nothing';
}

/** Than the one after it. */
const saysMore = ({ subgroups, comparison }: CohortResult, detail: Detail): boolean =>
  detail === 'all' ? subgroups.length > 0 : detail !== 'no-own-spreads' || comparison !== null;

/** Members see what everybody sees as well, and more of it. */
const leavesOpen = (result: CohortResult, detail: Detail): boolean =>
  (['inside', 'public'] as const).every((audience) => {
    const shown = showWith(result, audience, detail);
    return shown.group === null || findAlike(result, shown, detail) !== null;
  });

/** Who else it could be, for each small count that is held back; null where for one of them nobody else was found. */
export function findAlike(result: CohortResult, shown: ShownResult, detail: Detail): Other[] | null {
  const { instrument, scored, measure, consistency, costs, told } = result;
  const groups = viewsOf(result, shown);
  const threshold = measure?.threshold ?? null;
  const counted = groups.views.map((view) => ({
    ...{ arm: view.arm, counts: valuesOf(classPeople(instrument, pairsIn(scored, view), threshold)) },
  }));
  const goals = counted.flatMap(({ arm, counts }, view) =>
    counts.flatMap(({ id, value, open }) =>
      open && isHeld(shown, arm, id, value) && !(value === 0 && detail === 'no-levels') ? [{ view, id }] : [],
    ),
  );
  const tellSame = tellAs(shown);
  const expected = seenOf(showWith(result, shown.audience, detail, tellSame));
  const isAlike = (others: readonly Scored[]) => {
    const other = resultOf({ instrument, scored: others, consistency, costs, told });
    return seenOf(showWith(other, shown.audience, detail, tellSame)) === expected;
  };
  const toldIn = counted.map(
    ({ arm, counts }) =>
      new Map(counts.flatMap(({ id, value }) => (arm && isTold(shown, arm, id) ? [[id, value] as const] : []))),
  );
  return findOthers({ ...groups, instrument, scored, threshold, told: toldIn }, goals, isAlike);
}

/** The counts that are told in this, of other people. */
export const tellAs =
  (shown: ShownResult): TellCounts =>
  (people, _, arm) =>
    new Map(valuesOf(people).map(({ id, value }) => [id, isTold(shown, arm, id) ? value : null]));

interface Value {
  id: CountId;
  value: number;
  /** Not of nobody or of everybody whatever people answer. */
  open: boolean;
}

const valuesOf = ({ people, counts }: ClassedPeople): Value[] =>
  counts.map(({ id, classes }) => ({
    ...{ id, value: classes.reduce((sum, place) => sum + (people[place] ?? 0), 0) },
    open: classes.length > 0 && classes.length < people.length,
  }));

const pairsIn = (scored: readonly Scored[], { people, moment }: GroupView): Pair[] =>
  people.map((place) => {
    const totals = scored[place]?.totals;
    return { before: totals?.before ?? 0, after: totals?.[moment] ?? 0 };
  });

/**
 * A small count that is not told; of others than the two groups none are. That nobody went from one certain category to
 * one other may follow: with any spread nobody goes from one end to the other.
 */
const isHeld = (shown: ShownResult, arm: GroupView['arm'], id: CountId, value: number): boolean =>
  value < fewestShown[shown.audience] &&
  !(arm && isTold(shown, arm, id)) &&
  !(id.startsWith('flow') && (value === 0 || !arm));

/** Everybody is told of counts in what it cost alone. */
const isTold = (shown: ShownResult, arm: 'group' | 'comparison', id: CountId): boolean =>
  shown.audience === 'inside'
    ? (shown[arm]?.counts.get(id) ?? null) !== null
    : arm === 'group' && id === 'improved' && shown.costs.euroPerImproved !== null;

const seenOf = (shown: ShownResult): string =>
  JSON.stringify(shown, (_, value: unknown) => (value instanceof Map ? [...value] : value));
