import { makeEffects } from './statistics/effects';
import { criticalValue, estimate, type PoolingOptions } from './statistics/estimate';
import { heterogeneity } from './statistics/heterogeneity';
import { testCoefficients } from './statistics/inference';
import { predictLikeTest } from './statistics/prediction';
import type { Construct, StudyAgeGroup, StudyDesign, StudyRecord } from './study-record';
import {
  changeGroup,
  emptyGroup,
  groupOf,
  type LeftOut,
  type ResultGroup,
  readResult,
  type StudyResult,
} from './study-results';

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

/** Results of one design about one construct. */
export interface Pool {
  design: StudyDesign;
  construct: Construct;
  /** Oldest first. */
  results: readonly StudyResult[];
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
    const result = readResult(record, question.ageGroup);
    if ('reason' in result) leftOut.push(result);
    else results.push(result);
  }
  const groups = [...Map.groupBy(results, ({ record }) => groupOf(record)).values()].map((group) =>
    changeGroup(emptyGroup, [], group),
  );
  return {
    pools: groups.map(poolGroup).toSorted(inOrder),
    leftOut: [...leftOut, ...groups.flatMap(({ same }) => same.map(samePeople))],
  };
}

const samePeople = ({ record }: StudyResult): LeftOut => ({ record, reason: 'same-study' });

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

/** Takes a group together. @param group with at least one result */
export function poolGroup({ kept: results }: ResultGroup): Pool {
  const [first] = results;
  if (!first) throw new Error('Nothing to pool');
  const { design, construct } = first.record;
  return { design, construct, results, pooled: poolResults(results) };
}

/** Takes results of one design and one construct together; null when there are fewer than three. */
export function poolResults(results: readonly Pick<StudyResult, 'estimate' | 'variance' | 'n'>[]): PooledResult | null {
  if (results.length < fewestPooled) return null;
  const effects = makeEffects(
    results.map(({ estimate: yi }) => yi),
    results.map(({ variance }) => variance),
  );
  const found = estimate(effects, poolingOptions);
  const critical = criticalValue(found.df, poolingOptions.alpha);
  const { ciLb, ciUb } = testCoefficients(found, critical);
  const [predictionLower, predictionUpper] = predictLikeTest(found, critical);
  const { I2 } = heterogeneity(effects, poolingOptions.method, found.tau2);
  const first = (values: readonly number[]) => values[0] ?? Number.NaN;
  return {
    k: results.length,
    n: results.reduce((sum, { n }) => sum + n, 0),
    ...{ estimate: first(found.b), lower: first(ciLb), upper: first(ciUb) },
    ...{ predictionLower, predictionUpper, tau2: found.tau2, I2 },
  };
}
