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
import { fewestForSpread, spreadsTell } from './spreads-tell';
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
  measure: ShownMeasure | null;
  costs: ShownCosts;
  /** Null in public. */
  told: ShownTold | null;
}

export interface ShownArm {
  attendance: ShownAttendance;
  change: ShownChange;
  /** Null when they would tell how many people are in a category that is held back. */
  levels: { before: number; after: number; sdBefore: number | null; sdAfter: number | null } | null;
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

/** In points; without an interval where spreads would tell a count that is held back. */
export interface ShownDifference {
  difference: number;
  lower: number | null;
  upper: number | null;
}

export interface ShownChange extends ShownDifference {
  /** What the interval says, before rounding. */
  direction: Direction;
  t: number | null;
  p: number | null;
  r: number | null;
  smcc: Effect | null;
  smcr: Effect | null;
}

/** Without the spread where that would tell: the threshold is then the next whole step. */
export type ShownMeasure = Omit<ReliableMeasure, 'spread'> & { spread: number | null };

export interface ShownControlled extends Omit<ControlledChange, 'ancova' | 'change'> {
  direction: Direction;
  change: ShownDifference;
  ancova: ControlledChange['ancova'];
}

export function showResult(result: CohortResult, audience: Audience): ShownResult {
  const { instrument, group, comparison, controlled, consistency, measure } = result;
  const fewest = fewestShown[audience];
  const own = showArm(instrument, group, measure, audience);
  const other = comparison && showArm(instrument, comparison, measure, audience);
  const enough = own !== null;
  const parts = result.subgroups.map(({ ageGroup, change }) => ({ ageGroup, n: change.n, change }));
  const shown: ShownResult = {
    ...{ audience, fewest, group: own, comparison: enough ? other : null },
    controlled: own && other ? controlled && showControlled(instrument, controlled, audience) : null,
    subgroups: enough
      ? showParts(parts, group.pairs.length, fewest).map((part) => ({
          ...part,
          change: showChange(instrument, part.change, audience),
        }))
      : [],
    followUps: result.followUps
      .filter((each) => enough && each.group.n >= fewest)
      .map(({ moment, months, group: change, controlled: difference }) => ({
        ...{ moment, months, n: change.n, change: showLater(instrument, change, audience) },
        controlled:
          difference &&
          difference.nComparison >= fewest &&
          Math.min(difference.n, difference.nComparison) >= fewestForSpread
            ? showControlled(instrument, difference, audience)
            : null,
      })),
    consistency:
      enough && consistency && consistency.n >= fewest ? { ...consistency, alpha: round(consistency.alpha, 2) } : null,
    measure: enough && measure ? showMeasure(measure) : null,
    costs: showCosts(result.costs, own),
    told: showTold(result.told, audience),
  };
  return enough && spreadsTellOf(result) ? withoutSpreads(shown) : shown;
}

/** Of either group. Members see what everybody sees as well: what tells them too much is in no other place either. */
function spreadsTellOf({ instrument, group, comparison, measure }: CohortResult): boolean {
  const threshold = measure?.threshold ?? null;
  return [group, ...(comparison ? [comparison] : [])].some(({ pairs }) => {
    const { people, counts } = classPeople(instrument, pairs, threshold);
    return spreadsTell(instrument, pairs, showCounts(people, counts, fewestShown.inside), threshold);
  });
}

/** Without anything from which a spread follows. */
function withoutSpreads(shown: ShownResult): ShownResult {
  const { group, comparison, controlled, followUps, measure } = shown;
  const ofArm = (arm: ShownArm): ShownArm => ({
    ...arm,
    attendance: { ...arm.attendance, startDifference: null },
    change: changeWithoutSpread(arm.change),
    levels: arm.levels && { ...arm.levels, sdBefore: null, sdAfter: null },
  });
  return {
    ...shown,
    group: group && ofArm(group),
    comparison: comparison && ofArm(comparison),
    controlled: controlled && controlledWithoutSpread(controlled),
    // Their spreads would tell of the rest of the group.
    subgroups: [],
    followUps: followUps.map((each) => ({
      ...each,
      change: changeWithoutSpread(each.change),
      controlled: each.controlled && controlledWithoutSpread(each.controlled),
    })),
    consistency: null,
    measure: measure && { ...measure, spread: null, threshold: Math.ceil(measure.threshold) },
  };
}

const changeWithoutSpread = ({ difference, direction }: ShownChange): ShownChange => ({
  ...{ difference, direction, lower: null, upper: null, t: null, p: null, r: null, smcc: null, smcr: null },
});

const controlledWithoutSpread = (controlled: ShownControlled): ShownControlled => ({
  ...controlled,
  change: { ...controlled.change, lower: null, upper: null },
  ...{ smdOfChange: null, controlled: null, ancova: null, startDifference: null },
});

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
    change: showChange(instrument, change, audience),
    levels: levelsTell(instrument, change, shown) ? null : levelsOf(change),
    counts: shown,
    crossing: crossing
      ? { ...crossed.test, p: roundChance(crossed.test.p), exactP: roundChance(crossed.test.exactP) }
      : null,
  };
}

/** Inside they stand on the organisation's own list; in public nothing is told about few people. */
function showAttendance({ attendance }: ArmResult, audience: Audience): ShownAttendance {
  const { pairs, before, after, lost, startDifference } = attendance;
  const fewest = fewestShown[audience];
  const tells = (people: number) => audience === 'inside' || people === 0 || people >= fewest;
  const compared = Math.min(lost, before - lost) >= fewestForSpread;
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

/** Of few people who answered later no spread is told either. */
const showLater = (instrument: Instrument, change: PairedChange, audience: Audience): ShownChange =>
  change.n < fewestForSpread
    ? changeWithoutSpread(showChange(instrument, change, audience))
    : showChange(instrument, change, audience);

function showChange(instrument: Instrument, change: PairedChange, audience: Audience): ShownChange {
  const { t, p, r, smcc, smcr, lower, upper } = change;
  return {
    ...roundDifference({ difference: change.change, lower, upper }),
    direction: directionOf(change, instrument),
    t: t === null ? null : round(t, 2),
    p: p === null ? null : roundChance(p),
    r: r === null ? null : round(r, 2),
    smcc: smcc && roundEffect(smcc, audience),
    smcr: smcr && roundEffect(smcr, audience),
  };
}

function showControlled(instrument: Instrument, controlled: ControlledChange, audience: Audience): ShownControlled {
  const { change, smdOfChange, controlled: effect, ancova, startDifference } = controlled;
  return {
    ...controlled,
    change: roundDifference(change),
    direction: directionOf(change, instrument),
    smdOfChange: smdOfChange && roundEffect(smdOfChange, audience),
    controlled: effect && roundEffect(effect, audience),
    ancova: ancova && {
      ...roundDifference(ancova),
      ...{ se: round(ancova.se, 2), p: roundChance(ancova.p), r2: round(ancova.r2, 2), slope: round(ancova.slope, 2) },
    },
    startDifference: startDifference === null ? null : round(startDifference, 2),
  };
}

const showMeasure = (measure: ReliableMeasure): ShownMeasure => ({
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

/** Inside as pages show them; in public one more, for pooling: far within a standard error. */
function roundEffect({ estimate, variance, lower, upper }: Effect, audience: Audience): Effect {
  const decimals = audience === 'inside' ? 2 : 3;
  return {
    estimate: round(estimate, decimals),
    // Never 0: an effect without uncertainty would count for everything.
    variance: Math.max(round(variance, 4), 0.0001),
    lower: round(lower, decimals),
    upper: round(upper, decimals),
  };
}

/** Four decimals; of what is smaller one digit, since no chance is 0. */
const roundChance = (p: number): number => (p < 0.0001 ? Number(p.toPrecision(1)) : round(p, 4));

// A sum, so that nothing becomes −0.
const round = (value: number, decimals: number): number => 0 + Math.round(value * 10 ** decimals) / 10 ** decimals;
