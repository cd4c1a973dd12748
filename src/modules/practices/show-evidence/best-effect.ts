import type { EffectSummary, Interval } from '../evidenced-level';

/** The one result to begin with: what says most, first about loneliness. */
export interface BestEffect extends Interval {
  summary: EffectSummary;
  prediction: { lower: number; upper: number } | null;
  /** Results it rests on, and their people. */
  results: number;
  /** Results of the same design and outcome: more than `results` where they are not pooled. */
  known: number;
  people: number;
}

const designs = ['randomised', 'controlled', 'before-after'] as const;
const constructs = ['loneliness', 'isolation', 'wellbeing'] as const;
const place = ({ design, construct }: EffectSummary) =>
  constructs.indexOf(construct) * designs.length + designs.indexOf(design);

/** What studies found, the strongest design first; of results that are not pooled the last one. Null without any. */
export function bestEffect(effects: readonly EffectSummary[]): BestEffect | null {
  const [summary] = effects.toSorted((a, b) => place(a) - place(b));
  const last = summary?.results.at(-1);
  if (!summary || !last) return null;
  const { pooled, results } = summary;
  if (!pooled) return { ...pick(last), summary, prediction: null, results: 1, known: results.length, people: last.n };
  const prediction = { lower: pooled.predictionLower, upper: pooled.predictionUpper };
  const people = results.reduce((sum, { n }) => sum + n, 0);
  return { ...pick(pooled), summary, prediction, results: results.length, known: results.length, people };
}

const pick = ({ estimate, lower, upper }: Interval): Interval => ({ estimate, lower, upper });

export type EffectSize = 'none' | 'small' | 'medium' | 'large';

/** In words, by the usual bounds of 0.2, 0.5 and 0.8 standard deviations. Reference: J. Cohen (1988). */
export function sizeOf(estimate: number): EffectSize {
  const size = Math.abs(estimate);
  if (size < 0.2) return 'none';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}
