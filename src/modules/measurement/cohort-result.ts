import { type McNemar, testMcNemar } from '../evidence/contract';
import { countChanges } from './change';
import { type AgeGroup, type Arm, ageGroups, type CohortCosts, type FollowUp, followUps, monthsLater } from './cohort';
import type { Instrument } from './instrument';
import { callsForAttention, flowOf } from './result/categories';
import { type ControlledChange, controlledChange } from './result/controlled-change';
import { fullCosts } from './result/full-costs';
import { type Pair, type PairedChange, pairedChange } from './result/paired-change';
import { type Consistency, consistencyOf, measureOf, type ReliableMeasure } from './result/reliable-measure';
import { type Attendance, attendanceOf, type CohortData, pairsOf, type Scored, scoreAll } from './result/scored-people';
import { countTold, type ToldCounts } from './result/told-counts';

export interface ReliableShares extends ReliableMeasure {
  improved: number;
  unchanged: number;
  worse: number;
}

export interface CohortResult {
  instrument: Instrument;
  scored: readonly Scored[];
  group: ArmResult;
  /** Null when the cohort has no comparison group. */
  comparison: ArmResult | null;
  controlled: ControlledChange | null;
  /** Of age groups with at least ten pairs in the group. */
  subgroups: { ageGroup: AgeGroup; change: PairedChange }[];
  followUps: {
    moment: FollowUp;
    months: number;
    group: PairedChange;
    comparison: PairedChange | null;
    controlled: ControlledChange | null;
  }[];
  consistency: Consistency | null;
  measure: ReliableMeasure | null;
  costs: ResultCosts;
  /** What people told of taking part. */
  told: ToldCounts;
}

export interface ArmResult {
  attendance: Attendance;
  pairs: readonly Pair[];
  change: PairedChange | null;
  /** See `flowOf`. */
  flow: number[][];
  /** How many stopped being in a category that calls for attention, and how many began. */
  crossed: { out: number; in: number; test: McNemar };
  reliable: ReliableShares | null;
}

/**
 * Of the group, in euro, hours and people; null where unknown or where nobody is to divide by. Euro per person are of
 * `fullCosts`, so null while what the paid hours cost is unknown.
 */
export interface ResultCosts extends CohortCosts {
  /** Measured before. */
  participants: number;
  euroPerParticipant: number | null;
  hoursPerParticipant: number | null;
  volunteersPerParticipant: number | null;
  euroPerImproved: number | null;
  /**
   * Per person less in a category that calls for attention (who stopped minus who began), as if that lasts one year.
   * Of the measured only: who was lost counts as not changed.
   */
  euroPerFreeYear: number | null;
}

/** Fewest pairs of which a subgroup is told. */
export const fewestInSubgroup = 10;

export interface ResultOptions {
  /** Which reliability and spread come first when both are known: the published ones unless told. */
  measureFrom?: 'published' | 'own';
}

/** What a result is computed of. */
interface Measured {
  instrument: Instrument;
  scored: readonly Scored[];
  consistency: Consistency | null;
  costs: CohortCosts;
  told: ToldCounts;
}

/** All that can be told of a cohort, not yet held back where it is about few people: see `small-cells.ts`. */
export const cohortResult = (data: CohortData, options: ResultOptions = {}): CohortResult =>
  resultOf(
    {
      ...{ instrument: data.instrument, costs: data.costs },
      ...{ scored: scoreAll(data), consistency: consistencyOf(data), told: countTold(data) },
    },
    options,
  );

export function resultOf(measured: Measured, { measureFrom = 'published' }: ResultOptions = {}): CohortResult {
  const { instrument, scored, consistency, costs, told } = measured;
  const measure = measureOf(instrument, scored, consistency, measureFrom);
  const ofArm = (arm: Arm) => scored.filter((each) => each.arm === arm);
  const group = armResult(instrument, ofArm('group'), measure);
  const others = ofArm('comparison');
  const comparison = others.length > 0 ? armResult(instrument, others, measure) : null;
  return {
    ...{ instrument, scored, group, comparison, consistency, measure },
    controlled: comparison && controlledChange(group.pairs, comparison.pairs, instrument.betterIs),
    subgroups: subgroupsOf(instrument, ofArm('group')),
    followUps: followUps.flatMap((moment) => followUpOf(instrument, moment, ofArm('group'), others)),
    costs: costsOf(costs, group),
    told,
  };
}

function armResult(instrument: Instrument, people: readonly Scored[], measure: ReliableMeasure | null): ArmResult {
  const pairs = pairsOf(people, 'after');
  const calls = (total: number) => callsForAttention(instrument, total);
  const out = pairs.filter(({ before, after }) => calls(before) && !calls(after)).length;
  const began = pairs.filter(({ before, after }) => !calls(before) && calls(after)).length;
  return {
    attendance: attendanceOf(people),
    pairs,
    change: pairedChange(pairs, instrument.betterIs),
    flow: flowOf(instrument, pairs),
    crossed: { out, in: began, test: testMcNemar(out, began) },
    reliable: measure && { ...measure, ...countChanges(pairs, measure.threshold, instrument.betterIs) },
  };
}

function subgroupsOf({ betterIs }: Instrument, people: readonly Scored[]): CohortResult['subgroups'] {
  return ageGroups.flatMap((ageGroup) => {
    const pairs = pairsOf(
      people.filter((each) => each.ageGroup === ageGroup),
      'after',
    );
    const change = pairs.length >= fewestInSubgroup ? pairedChange(pairs, betterIs) : null;
    return change ? [{ ageGroup, change }] : [];
  });
}

function followUpOf(
  { betterIs }: Instrument,
  moment: FollowUp,
  people: readonly Scored[],
  others: readonly Scored[],
): CohortResult['followUps'] {
  const pairs = pairsOf(people, moment);
  const group = pairedChange(pairs, betterIs);
  if (!group) return [];
  const compared = pairsOf(others, moment);
  const controlled = controlledChange(pairs, compared, betterIs);
  return [{ moment, months: monthsLater[moment], group, comparison: pairedChange(compared, betterIs), controlled }];
}

function costsOf(costs: CohortCosts, { attendance, crossed, reliable }: ArmResult): ResultCosts {
  const participants = attendance.before;
  const full = fullCosts(costs);
  const per = (amount: number | null, people: number) => (amount === null || people <= 0 ? null : amount / people);
  return {
    ...costs,
    participants,
    euroPerParticipant: per(full, participants),
    hoursPerParticipant: per(costs.hours, participants),
    volunteersPerParticipant: per(costs.volunteers, participants),
    euroPerImproved: per(full, reliable?.improved ?? 0),
    euroPerFreeYear: per(full, crossed.out - crossed.in),
  };
}
