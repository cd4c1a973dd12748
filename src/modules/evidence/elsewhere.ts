import { type PooledResult, type PoolQuestion, poolResults, poolStudies } from './pooling';
import type { Construct, StudyDesign, StudyEffect, StudyRecord } from './study-record';

/** A measurement to stand beside others; not part of the evidence yet, or already. */
export interface OwnMeasurement {
  /** Id of the cohort: what the evidence has of it does not count as elsewhere. */
  study: string;
  practice: string;
  activityTypes: readonly string[];
  design: StudyDesign;
  construct: Construct;
  /** People who took part and were measured twice. */
  n: number;
  /** Null when it may not be told: too few people. */
  effect: StudyEffect | null;
}

/** What was found elsewhere with the same practice, or where that is little with the same kind of activity. */
export interface Elsewhere {
  /** Which studies: also the address of their page. */
  question: PoolQuestion;
  /** Studies elsewhere, and the people in them. */
  k: number;
  people: number;
  /** Null when there are fewer than three. */
  without: PooledResult | null;
  /** With the own measurement among them; null without an effect of it, or of fewer than three. */
  together: PooledResult | null;
}

/** Null when nobody measured the same elsewhere: by the same design, about the same thing. */
export function lookElsewhere(records: readonly StudyRecord[], own: OwnMeasurement): Elsewhere | null {
  const others = records.filter(({ study }) => study !== own.study);
  const questions: PoolQuestion[] = [
    { practice: own.practice },
    ...own.activityTypes.map((activityType) => ({ activityType })),
  ];
  const found = questions.flatMap((question) => {
    const pool = poolStudies(others, question).pools.find(
      ({ design, construct }) => design === own.design && construct === own.construct,
    );
    return pool ? [{ question, pool }] : [];
  });
  const best = found.find(({ pool }) => pool.pooled !== null) ?? found[0];
  if (!best) return null;
  const { question, pool } = best;
  return {
    question,
    k: pool.results.length,
    people: pool.results.reduce((sum, { n }) => sum + n, 0),
    without: pool.pooled,
    together: own.effect && poolResults([...pool.results, { ...own.effect, n: own.n }]),
  };
}
