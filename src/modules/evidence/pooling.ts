import type { PoolingOptions } from './statistics/estimate';
import { pool } from './statistics/meta-analysis';
import type { Construct, StudyAgeGroup, StudyDesign, StudyRecord } from './study-record';

/**
 * Which results are taken together: of the same design and about the same thing only, one for each study, and at least
 * three; fewer are shown one by one. Nothing here asks who wants to know: give it what she may see.
 */
export const fewestPooled = 3;

/** How results are pooled everywhere on the site. */
export const poolingOptions: PoolingOptions = { method: 'REML', test: 'hk-truncated', alpha: 0.05 };

/** What results have in common; absent: anything. */
export interface PoolQuestion {
  practice?: string;
  activityType?: string;
  workingElement?: string;
  ageGroup?: StudyAgeGroup;
  lifeEvent?: string;
  setting?: string;
}

/** One effect of one study: of all its people, or of those of the age that was asked for. */
export interface StudyResult {
  record: StudyRecord;
  /** People in the group that took part. */
  n: number;
  estimate: number;
  variance: number;
  lower: number;
  upper: number;
}

/**
 * `account`: words, no numbers; `same-study`: another result of the same people counts; `mixed-ages`: of people of
 * several ages, without an outcome for this one.
 */
export type LeftOutReason = 'account' | 'same-study' | 'mixed-ages';
export interface LeftOut {
  record: StudyRecord;
  reason: LeftOutReason;
}

/** Results of one design about one construct. */
export interface Pool {
  design: StudyDesign;
  construct: Construct;
  /** Oldest first. */
  results: StudyResult[];
  /** Null when there are fewer than three. */
  pooled: PooledResult | null;
}

/** Random effects by REML; intervals by Hartung and Knapp, never narrower than by the plain method. */
export interface PooledResult {
  k: number;
  /** People measured who took part. */
  n: number;
  estimate: number;
  lower: number;
  upper: number;
  /** Where the effect at one more place may be expected, t with k − 1 degrees of freedom (as metafor). */
  predictionLower: number;
  predictionUpper: number;
  tau2: number;
  /** Percent. */
  I2: number;
}

export interface Pooling {
  pools: Pool[];
  leftOut: LeftOut[];
}

/** Pools what answers the question; what answers it and is left out is named with why. */
export function poolStudies(records: readonly StudyRecord[], question: PoolQuestion = {}): Pooling {
  const matching = records.filter((record) => matches(record, question));
  const leftOut: LeftOut[] = [];
  const results: StudyResult[] = [];
  for (const record of matching) {
    const result = resultOf(record, question.ageGroup);
    if (typeof result === 'string') leftOut.push({ record, reason: result });
    else results.push(result);
  }
  const pools = [...Map.groupBy(results, ({ record }) => `${record.design} ${record.construct}`).values()].map(
    (group) => {
      const { kept, left } = onePerStudy(group);
      leftOut.push(...left.map(({ record }) => ({ record, reason: 'same-study' as const })));
      return poolOf(kept);
    },
  );
  return { pools: pools.toSorted(inOrder), leftOut };
}

const inOrder = (a: Pool, b: Pool) => (`${a.construct} ${a.design}` < `${b.construct} ${b.design}` ? -1 : 1);

function matches(record: StudyRecord, question: PoolQuestion): boolean {
  const { practice, activityType, workingElement, lifeEvent, setting } = question;
  return (
    (practice === undefined || record.practice === practice) &&
    (activityType === undefined || record.activityTypes.includes(activityType)) &&
    (workingElement === undefined || record.workingElements.includes(workingElement)) &&
    (lifeEvent === undefined || record.lifeEvent === lifeEvent) &&
    (setting === undefined || record.setting === setting) &&
    mayHaveAge(record, question.ageGroup)
  );
}

const mayHaveAge = (record: StudyRecord, ageGroup: StudyAgeGroup | undefined) =>
  ageGroup === undefined || record.ageGroup === null || record.ageGroup === ageGroup;

/** No claim about an age without numbers of people of that age. */
function resultOf(record: StudyRecord, ageGroup: StudyAgeGroup | undefined): StudyResult | LeftOutReason {
  const { effect, n } = record;
  if (effect === null) return 'account';
  if (ageGroup === undefined || record.ageGroup === ageGroup) {
    const { estimate, variance, lower, upper } = effect;
    return { record, n, estimate, variance, lower, upper };
  }
  const part = record.subgroups.find((each) => each.ageGroup === ageGroup);
  if (!part) return 'mixed-ages';
  const half = normal975 * Math.sqrt(part.variance);
  const { estimate, variance } = part;
  return { record, n: part.n, estimate, variance, lower: estimate - half, upper: estimate + half };
}

/** 97.5% of the standard normal distribution lies below. */
const normal975 = 1.959963984540054;

/** Of the same people the result soonest after the end. */
function onePerStudy(results: readonly StudyResult[]): { kept: StudyResult[]; left: StudyResult[] } {
  const different = new Set(results.map(({ record }) => record.study)).size;
  if (different === results.length) return { kept: results.toSorted(oldest), left: [] };
  const sorted = results.toSorted(soonest);
  const studies = new Set<string>();
  const kept: StudyResult[] = [];
  const left: StudyResult[] = [];
  for (const result of sorted) {
    const { study } = result.record;
    (studies.has(study) ? left : kept).push(result);
    studies.add(study);
  }
  return { kept: kept.toSorted(oldest), left };
}

const byId = (a: StudyResult, b: StudyResult) => (a.record.id < b.record.id ? -1 : 1);
const soonest = (a: StudyResult, b: StudyResult) => a.record.followUpMonths - b.record.followUpMonths || byId(a, b);
const oldest = (a: StudyResult, b: StudyResult) => a.record.year - b.record.year || byId(a, b);

function poolOf(results: StudyResult[]): Pool {
  const [first] = results;
  if (!first) throw new Error('Nothing to pool');
  const { design, construct } = first.record;
  return { design, construct, results, pooled: results.length < fewestPooled ? null : together(results) };
}

function together(results: readonly StudyResult[]): PooledResult {
  const found = pool(
    results.map(({ estimate }) => estimate),
    results.map(({ variance }) => variance),
    poolingOptions,
  );
  const at = (values: readonly number[]) => values[0] ?? Number.NaN;
  return {
    k: results.length,
    n: results.reduce((sum, { n }) => sum + n, 0),
    estimate: at(found.b),
    lower: at(found.ciLb),
    upper: at(found.ciUb),
    predictionLower: found.pi[0],
    predictionUpper: found.pi[1],
    tau2: found.tau2,
    I2: found.I2,
  };
}
