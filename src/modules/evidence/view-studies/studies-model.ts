import { answerQuestion } from '../answer-question';
import type { Direction } from '../map-cell';
import { mostTellingFirst, pointOf } from '../map-cell';
import { type Pool, type PooledResult, poolingOptions } from '../pooling';
import type { Evidence } from '../read-evidence/evidence-reader';
import { makeEffects } from '../statistics/effects';
import { eggerTest } from '../statistics/egger';
import { leaveOneOut, type PooledMean, poolMean } from '../statistics/sensitivity';
import type { StudyQuestion } from '../study-question';
import type { StudyRecord } from '../study-record';
import type { LeftOut, StudyResult } from '../study-results';
import type { Synthesis } from '../synthesis';

/** Rows of a picture; beyond them only the newest are drawn. */
export const mostDrawn = 60;
/** Fewer results say nothing about whether small studies find something else. Cochrane Handbook 6.5, 13.3.5.4. */
export const fewestForFunnel = 10;

/** What is known in answer to a question. */
export interface StudiesModel {
  question: StudyQuestion;
  pools: PoolView[];
  leftOut: LeftOut[];
  /** Studies that say what was learnt, the newest first; of the same people once. */
  learnt: StudyRecord[];
  /** Studies in words, the newest first. */
  accounts: StudyRecord[];
  syntheses: Synthesis[];
  changedAt: Date | null;
}

export interface PoolView extends Pool {
  /** Null unless pooled. */
  together: Together | null;
  /** The newest ones, oldest first, with their share of the weight. */
  drawn: (StudyResult & { weight: number })[];
}

/** A pooled result, and how far it leans on single studies, on years and on small ones. */
export interface Together extends PooledResult {
  direction: Direction;
  /** Without each of `results` in turn; null when there are many. */
  without: PooledMean[] | null;
  /** By year: with everything up to then. */
  byYear: { year: number; k: number; mean: PooledMean }[];
  /** Null with fewer than ten results, or when it cannot be told. */
  egger: { stat: number; pval: number } | null;
  funnel: boolean;
}

export function studiesModel({ map, syntheses, changedAt }: Evidence, question: StudyQuestion): StudiesModel {
  const { pools, leftOut } = answerQuestion(map.all(), question);
  return {
    question,
    pools: mostTellingFirst(pools).map(viewOf),
    leftOut,
    learnt: pools
      .flatMap(({ results }) => results.flatMap(({ record }) => (record.learnt === null ? [] : [record])))
      .filter(({ study }, at, all) => all.findIndex((each) => each.study === study) === at)
      .toSorted(newest),
    accounts: leftOut.flatMap(({ record }) => (record.account === null ? [] : [record])).toSorted(newest),
    syntheses: fitting(syntheses, question, pools),
    changedAt,
  };
}

const newest = (a: StudyRecord, b: StudyRecord) => b.year - a.year || (a.id < b.id ? -1 : 1);

/** Reviews of the kind of approach that is asked for, or of the practice; without a kind those of no one kind. */
function fitting(syntheses: readonly Synthesis[], question: StudyQuestion, pools: readonly Pool[]): Synthesis[] {
  const { activityType, practice } = question;
  const ofPractice = pools.flatMap(({ results }) => results.flatMap(({ record }) => record.activityTypes));
  const kinds = new Set(activityType ? [activityType] : practice ? ofPractice : []);
  return syntheses.filter((each) =>
    kinds.size === 0 ? each.kinds.length === 0 : each.kinds.some((kind) => kinds.has(kind)),
  );
}

function viewOf(pool: Pool): PoolView {
  const { results, pooled } = pool;
  const weights = results.map(({ variance }) => 1 / (variance + (pooled?.tau2 ?? 0)));
  const sum = weights.reduce((total, each) => total + each, 0);
  return {
    ...pool,
    together: pooled && lookCloser(pooled, results),
    drawn: results.map((result, at) => ({ ...result, weight: (weights[at] ?? 0) / sum })).slice(-mostDrawn),
  };
}

function lookCloser(pooled: PooledResult, results: readonly StudyResult[]): Together {
  const yi = results.map(({ estimate }) => estimate);
  const vi = results.map(({ variance }) => variance);
  const funnel = results.length >= fewestForFunnel;
  return {
    ...pooled,
    direction: pointOf(pooled),
    without: results.length <= mostDrawn ? leaveOneOut(makeEffects(yi, vi), poolingOptions, pooled.tau2) : null,
    byYear: yearly(results, yi, vi),
    egger: funnel ? eggerTest(yi, vi) : null,
    funnel,
  };
}

/** With everything up to and including each year; years with fewer than three results until then are left out. */
function yearly(results: readonly StudyResult[], yi: readonly number[], vi: readonly number[]): Together['byYear'] {
  const lastOfYear = new Map(results.map(({ record }, at) => [record.year, at + 1]));
  return [...lastOfYear]
    .filter(([, k]) => k >= 3)
    .map(([year, k]) => ({ year, k, mean: poolMean(yi.slice(0, k), vi.slice(0, k), poolingOptions) }));
}
