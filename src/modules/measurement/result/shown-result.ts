import type { McNemar } from '../../evidence/contract';
import type { AgeGroup, FollowUp } from '../cohort';
import type { ArmResult, CohortResult } from '../cohort-result';
import type { Instrument } from '../instrument';
import { type Audience, fewestShown, meanTells, showCounts, showParts } from '../small-cells';
import { callsForAttention, categoryOf } from './categories';
import type { ControlledChange } from './controlled-change';
import type { Difference, Effect, PairedChange } from './paired-change';
import { type CountId, classPeople, possibleTotals } from './people-classes';
import type { ReliableMeasure } from './reliable-measure';
import { type ShownCosts, showCosts } from './shown-costs';
import { type ShownTold, showTold } from './told-counts';

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
  followUps: { moment: FollowUp; months: number; n: number; change: ShownChange; controlled: ShownControlled | null }[];
  consistency: CohortResult['consistency'];
  measure: ReliableMeasure | null;
  costs: ShownCosts;
  /** Null in public. */
  told: ShownTold | null;
}

export interface ShownArm {
  attendance: ShownAttendance;
  change: ShownChange;
  /** Null when they would tell how many people are in a category that is held back. */
  levels: { before: number; after: number; sdBefore: number; sdAfter: number } | null;
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
  startDifference: Difference | null;
}

export type Direction = 'better' | 'worse' | 'unclear';

export interface ShownChange extends Difference {
  /** What the interval says, before rounding. */
  direction: Direction;
  t: number | null;
  p: number | null;
  r: number | null;
  smcc: Effect | null;
  smcr: Effect | null;
}

export interface ShownControlled extends Omit<ControlledChange, 'ancova'> {
  direction: Direction;
  ancova: ControlledChange['ancova'];
}

export function showResult(result: CohortResult, audience: Audience): ShownResult {
  const { instrument, group, comparison, controlled, consistency, measure } = result;
  const fewest = fewestShown[audience];
  const own = showArm(instrument, group, measure, audience);
  const other = comparison && showArm(instrument, comparison, measure, audience);
  const enough = own !== null;
  const parts = result.subgroups.map(({ ageGroup, change }) => ({ ageGroup, n: change.n, change }));
  return {
    ...{ audience, fewest, group: own, comparison: enough ? other : null },
    controlled: own && other ? controlled && showControlled(instrument, controlled) : null,
    subgroups: enough
      ? showParts(parts, group.pairs.length, fewest).map((part) => ({
          ...part,
          change: showChange(instrument, part.change),
        }))
      : [],
    followUps: result.followUps
      .filter((each) => enough && each.group.n >= fewest)
      .map(({ moment, months, group: change, controlled: difference }) => ({
        ...{ moment, months, n: change.n, change: showChange(instrument, change) },
        controlled: difference && difference.nComparison >= fewest ? showControlled(instrument, difference) : null,
      })),
    consistency:
      enough && consistency && consistency.n >= fewest ? { ...consistency, alpha: round(consistency.alpha, 2) } : null,
    measure: enough && measure ? showMeasure(measure) : null,
    costs: showCosts(result.costs, own),
    told: showTold(result.told, audience),
  };
}

function showArm(
  instrument: Instrument,
  arm: ArmResult,
  measure: ReliableMeasure | null,
  audience: Audience,
): ShownArm | null {
  const fewest = fewestShown[audience];
  const { change, crossed } = arm;
  if (!change || change.n < fewest) return null;
  const { people, counts } = classPeople(instrument, arm.pairs, measure?.threshold ?? null);
  const shown = showCounts(people, counts, fewest);
  const crossing = shown.get('crossed-out') !== null && shown.get('crossed-in') !== null;
  return {
    attendance: showAttendance(arm, audience),
    change: showChange(instrument, change),
    levels: levelsTell(instrument, change, shown) ? null : levelsOf(change),
    counts: shown,
    crossing: crossing ? { ...crossed.test, p: round(crossed.test.p, 4), exactP: round(crossed.test.exactP, 4) } : null,
  };
}

/** Inside they stand on the organisation's own list; in public nothing is told about few people. */
function showAttendance({ attendance }: ArmResult, audience: Audience): ShownAttendance {
  const { pairs, before, after, lost, startDifference } = attendance;
  const fewest = fewestShown[audience];
  const tells = (people: number) => audience === 'inside' || people === 0 || people >= fewest;
  const compared = lost >= fewest && before - lost >= fewest;
  return {
    pairs,
    before: tells(lost) ? before : null,
    after: tells(after - pairs) ? after : null,
    lost: tells(lost) ? lost : null,
    startDifference: compared && startDifference ? roundDifference(startDifference) : null,
  };
}

const levelsOf = ({ meanBefore, meanAfter, sdBefore, sdAfter }: PairedChange) => ({
  before: round(meanBefore, 1),
  after: round(meanAfter, 1),
  sdBefore: round(sdBefore, 1),
  sdAfter: round(sdAfter, 1),
});

/** Whether a mean with n leaves one possibility for a count that is held back. */
function levelsTell(instrument: Instrument, change: PairedChange, shown: ReadonlyMap<CountId, number | null>): boolean {
  const totals = possibleTotals(instrument);
  const tells = (id: CountId, mean: number, belongs: (total: number) => boolean) =>
    shown.get(id) === null &&
    meanTells(change.n, round(mean, 1), 0.1, {
      within: totals.filter(belongs),
      without: totals.filter((total) => !belongs(total)),
    });
  return [['before', change.meanBefore] as const, ['after', change.meanAfter] as const].some(
    ([moment, mean]) =>
      tells(`attention-${moment}`, mean, (total) => callsForAttention(instrument, total)) ||
      instrument.categories.some((_, i) =>
        tells(`${moment}-${i}`, mean, (total) => categoryOf(instrument, total) === i),
      ),
  );
}

const directionOf = ({ lower, upper }: Pick<Difference, 'lower' | 'upper'>, { betterIs }: Instrument): Direction => {
  if (lower <= 0 && upper >= 0) return 'unclear';
  return upper < 0 === (betterIs === 'lower') ? 'better' : 'worse';
};

function showChange(instrument: Instrument, change: PairedChange): ShownChange {
  const { t, p, r, smcc, smcr, lower, upper } = change;
  return {
    ...roundDifference({ difference: change.change, lower, upper }),
    direction: directionOf(change, instrument),
    t: t === null ? null : round(t, 2),
    p: p === null ? null : round(p, 4),
    r: r === null ? null : round(r, 2),
    smcc: smcc && roundEffect(smcc),
    smcr: smcr && roundEffect(smcr),
  };
}

function showControlled(instrument: Instrument, controlled: ControlledChange): ShownControlled {
  const { change, smdOfChange, controlled: effect, ancova, startDifference } = controlled;
  return {
    ...controlled,
    change: roundDifference(change),
    direction: directionOf(change, instrument),
    smdOfChange: smdOfChange && roundEffect(smdOfChange),
    controlled: effect && roundEffect(effect),
    ancova: ancova && {
      ...roundDifference(ancova),
      ...{ se: round(ancova.se, 2), p: round(ancova.p, 4), r2: round(ancova.r2, 2), slope: round(ancova.slope, 2) },
    },
    startDifference: startDifference === null ? null : round(startDifference, 2),
  };
}

const showMeasure = (measure: ReliableMeasure): ReliableMeasure => ({
  ...measure,
  reliability: round(measure.reliability, 2),
  spread: round(measure.spread, 1),
  threshold: round(measure.threshold, 1),
});

const roundDifference = ({ difference, lower, upper }: Difference): Difference => ({
  difference: round(difference, 2),
  lower: round(lower, 2),
  upper: round(upper, 2),
});

/** Four decimals of an effect pool as well as all; pages show two. */
const roundEffect = ({ estimate, variance, lower, upper }: Effect): Effect => ({
  estimate: round(estimate, 4),
  variance: round(variance, 4),
  lower: round(lower, 4),
  upper: round(upper, 4),
});

// A sum, so that nothing becomes −0.
const round = (value: number, decimals: number): number => 0 + Math.round(value * 10 ** decimals) / 10 ** decimals;
