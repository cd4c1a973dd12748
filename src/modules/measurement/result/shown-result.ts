import type { McNemar } from '../../evidence/contract';
import type { AgeGroup, FollowUp } from '../cohort';
import type { ArmResult, CohortResult } from '../cohort-result';
import type { Instrument } from '../instrument';
import { type Audience, fewestShown, showCounts, showParts } from '../small-cells';
import { type ClassedPeople, type CountId, classPeople } from './people-classes';
import { type ShownCosts, showCosts } from './shown-costs';
import {
  type Bounds,
  type ComparisonTold,
  type ShownChange,
  type ShownControlled,
  type ShownDifference,
  type ShownLevels,
  type ShownMeasure,
  showChange,
  showConsistency,
  showControlled,
  showDifference,
  showLevels,
  showMeasure,
} from './shown-numbers';
import { type ShownTold, showTold, type ToldCounts } from './told-counts';

/**
 * All that an audience may see of a result, rounded as it is shown: pages, files and the evidence are made of this and
 * of nothing else.
 */
export interface ShownResult {
  audience: Audience;
  fewest: number;
  /** Null when fewer than `fewest` people were measured twice. */
  group: ShownArm | null;
  comparison: ShownArm | null;
  controlled: ShownControlled | null;
  subgroups: { ageGroup: AgeGroup; n: number; change: ShownChange }[];
  /** Null when something is shown of an age group, or nothing of the group, or when one age group is everybody. */
  noSubgroups: WhyNoSubgroups | null;
  followUps: { moment: FollowUp; months: number; n: number; change: ShownChange; controlled: ShownControlled | null }[];
  consistency: CohortResult['consistency'];
  measure: ShownMeasure | null;
  costs: ShownCosts;
  /** Null in public. */
  told: ShownTold | null;
}

/**
 * Why nothing is shown by age: no age group has enough people (`few`), beside the one that has there are too few others
 * (`rest`), or somebody's answer might follow from what would be shown (`follows`).
 */
export type WhyNoSubgroups = 'few' | 'rest' | 'follows';

export interface ShownArm {
  attendance: ShownAttendance;
  change: ShownChange;
  /** Null when they would tell how many people are in a category that is held back. */
  levels: ShownLevels | null;
  counts: ReadonlyMap<CountId, number | null>;
  /** Null when who crossed is held back. */
  crossing: McNemar | null;
}

/** Counts of people, whatever they answered; null: held back in public, since so few were lost. */
export interface ShownAttendance {
  pairs: number;
  before: number | null;
  after: number | null;
  lost: number | null;
  startDifference: (ShownDifference & Bounds) | null;
}

/** Of fewer people no spread is told, nor what carries one: with n and a mean it gives away who answered what. */
export const fewestForSpread = 10;

/** How much is told, from most to least: each leaves out more. */
export const details = ['all', 'no-subgroups', 'no-own-spreads', 'no-spreads', 'no-levels', 'nothing'] as const;
export type Detail = (typeof details)[number];
const tells = (detail: Detail, what: Detail) => details.indexOf(detail) < details.indexOf(what);

/** Where spreads are shown: of each group, and of the difference between two. */
interface Spreads {
  own: boolean;
  compared: ComparisonTold;
}
const spreadsOf = (detail: Detail): Spreads => {
  const own = tells(detail, 'no-own-spreads');
  return { own, compared: own ? 'all' : tells(detail, 'no-spreads') ? 'effect' : 'points' };
};

/** Which counts of people are told; null for what is held back. */
export type TellCounts = (people: ClassedPeople, audience: Audience, arm: 'group' | 'comparison') => ShownArm['counts'];

/** What an audience would see with so much told; how much may be told is decided in `tellable.ts`. */
export function showWith(
  result: CohortResult,
  audience: Audience,
  detail: Detail,
  tellCounts: TellCounts | null = null,
): ShownResult {
  const shown = showAll(result, audience, spreadsOf(detail), tellCounts);
  if (detail === 'nothing') return { ...shown, ...nothing };
  const parts = tells(detail, 'no-subgroups') ? shown : withoutSubgroups(shown);
  return tells(detail, 'no-levels') ? parts : withoutLevels(parts);
}

// A result is shown with more and with less detail until nothing follows from it; its counts are the same each time.
const countsOf = new WeakMap<ArmResult, Record<Audience, ShownArm['counts']>>();
const toldOf = new WeakMap<ToldCounts, Record<Audience, ShownTold | null>>();

function onceFor<Key extends object, Made>(made: WeakMap<Key, Made>, key: Key, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** Which counts are told by their size. Members see what everybody sees as well: in public nothing is told that they are not. */
function countBySize({ people, counts }: ClassedPeople): Record<Audience, ShownArm['counts']> {
  const inside = showCounts(people, counts, fewestShown.inside);
  const everybody = showCounts(people, counts, fewestShown.public);
  return {
    inside,
    public: new Map([...everybody].map(([id, value]) => [id, inside.get(id) === null ? null : value])),
  };
}

const nothing = {
  ...{ group: null, comparison: null, controlled: null, consistency: null, measure: null },
  ...{ subgroups: [], noSubgroups: null, followUps: [] },
} satisfies Partial<ShownResult>;

function showAll(
  result: CohortResult,
  audience: Audience,
  spreads: Spreads,
  tellCounts: TellCounts | null,
): ShownResult {
  const spread = spreads.own;
  const { instrument, group, comparison, controlled, measure } = result;
  const fewest = fewestShown[audience];
  const armOf = (name: 'group' | 'comparison', arm: ArmResult) => {
    const classed = () => classPeople(instrument, arm.pairs, measure?.threshold ?? null);
    return showArm(instrument, arm, audience, spread, () =>
      tellCounts
        ? tellCounts(classed(), audience, name)
        : onceFor(countsOf, arm, () => countBySize(classed()))[audience],
    );
  };
  const own = armOf('group', group);
  const other = own && comparison && armOf('comparison', comparison);
  const consistency =
    spread && result.consistency && result.consistency.n >= fewest
      ? showConsistency(result.consistency, instrument)
      : null;
  const measured = group.pairs.length + (comparison?.pairs.length ?? 0);
  return {
    ...{ audience, fewest, group: own, comparison: other },
    controlled:
      own && other && controlled
        ? showControlled(controlled, { own: own.change, other: other.change }, instrument, spreads.compared)
        : null,
    ...(own ? showSubgroups(result, fewest, spread) : { subgroups: [], noSubgroups: null }),
    followUps: own ? result.followUps.flatMap((each) => showFollowUp(instrument, each, fewest, spreads)) : [],
    consistency: own && consistency,
    measure: own && measure ? showMeasure(measure, measured, consistency, instrument, spread) : null,
    costs: showCosts(result.costs, own),
    told: onceFor(toldOf, result.told, () => showTold(result.told))[audience],
  };
}

type Subgroups = Pick<ShownResult, 'subgroups' | 'noSubgroups'>;

function showSubgroups({ instrument, group, subgroups }: CohortResult, fewest: number, spread: boolean): Subgroups {
  const parts = subgroups.map(({ ageGroup, change }) => ({ ageGroup, n: change.n, change }));
  const shown = showParts(parts, group.pairs.length, fewest);
  if (shown.length === 0) return { subgroups: [], noSubgroups: parts.length === 0 ? 'few' : 'rest' };
  if (!spread) return { subgroups: [], noSubgroups: whyHeldBack(shown, group.pairs.length) };
  const told = shown.map((part) => ({ ...part, change: showChange(part.change, instrument, true) }));
  return { subgroups: told, noSubgroups: null };
}

/** Of one age group that is everybody the figures are those of the group: nothing is held back then. */
const whyHeldBack = (parts: readonly { n: number }[], everybody: number | undefined): WhyNoSubgroups | null =>
  parts.some(({ n }) => n === everybody) ? null : 'follows';

/** What is left when somebody's answer might follow from age groups. */
export const withoutSubgroups = (shown: ShownResult): ShownResult => ({
  ...shown,
  subgroups: [],
  noSubgroups:
    shown.subgroups.length > 0 ? whyHeldBack(shown.subgroups, shown.group?.attendance.pairs) : shown.noSubgroups,
});

/** Of few people who answered later no spread is told either. */
function showFollowUp(
  instrument: Instrument,
  { moment, months, group, comparison, controlled }: CohortResult['followUps'][number],
  fewest: number,
  { own: spread, compared: told }: Spreads,
): ShownResult['followUps'] {
  if (group.n < fewest) return [];
  const enough = group.n >= fewestForSpread;
  const own = showChange(group, instrument, spread && enough);
  const compared = controlled && comparison && enough && comparison.n >= Math.max(fewest, fewestForSpread);
  const other = compared && showChange(comparison, instrument, spread);
  return [
    {
      ...{ moment, months, n: group.n, change: own },
      controlled: compared && other ? showControlled(controlled, { own, other }, instrument, told) : null,
    },
  ];
}

const withoutLevels = (shown: ShownResult): ShownResult => ({
  ...shown,
  group: shown.group && { ...shown.group, levels: null },
  comparison: shown.comparison && { ...shown.comparison, levels: null },
});

function showArm(
  instrument: Instrument,
  arm: ArmResult,
  audience: Audience,
  spread: boolean,
  countsOf: () => ShownArm['counts'],
): ShownArm | null {
  const { change, crossed } = arm;
  if (!change || change.n < fewestShown[audience]) return null;
  const counts = countsOf();
  const crossing = [counts.get('crossed-out'), counts.get('crossed-in')].every((each) => typeof each === 'number');
  return {
    attendance: showAttendance(arm, audience, spread),
    change: showChange(change, instrument, spread),
    levels: showLevels(change, instrument, spread),
    counts,
    crossing: crossing ? crossed.test : null,
  };
}

/** Inside they stand on the organisation's own list; in public nothing is told about few people. */
function showAttendance({ attendance }: ArmResult, audience: Audience, spread: boolean): ShownAttendance {
  const { pairs, before, after, lost, startDifference } = attendance;
  const fewest = fewestShown[audience];
  const tellsOf = (people: number) => audience === 'inside' || people === 0 || people >= fewest;
  const compared = spread && Math.min(lost, before - lost) >= fewestForSpread;
  return {
    pairs,
    before: tellsOf(lost) ? before : null,
    after: tellsOf(after - pairs) ? after : null,
    lost: tellsOf(lost) ? lost : null,
    startDifference: compared && startDifference ? showDifference(startDifference) : null,
  };
}
