import * as z from 'zod';
import { criteriaOf, type Judgement, judgementFaults, type ReviewCriterion, type ReviewLevel, scores } from '../review';

/** Name of the field of a criterion. */
export const scoreField = (criterion: ReviewCriterion) => `score-${criterion}` as const;

const shape = (level: ReviewLevel) =>
  Object.fromEntries(criteriaOf(level).map((criterion) => [scoreField(criterion), z.enum(scores).optional()]));

const verdict = z.enum(['yes', 'no']);

/** As far as a reviewer got: everything may still be open. */
export const unfinishedSchema = (level: ReviewLevel) =>
  z.object({ ...shape(level), verdict: verdict.optional(), remark: z.string().max(4000).optional() });
type Unfinished = z.infer<ReturnType<typeof unfinishedSchema>>;

/** To be handed in: every criterion is scored, with a verdict that does not pass over one that is not met. */
export const finishedSchema = (level: ReviewLevel) =>
  unfinishedSchema(level)
    .extend(Object.fromEntries(criteriaOf(level).map((criterion) => [scoreField(criterion), z.enum(scores)])))
    .extend({ verdict })
    .refine((form) => !judgementFaults(level, judgementOf(level, form)).includes('verdict-against-scores'), {
      path: ['verdict'],
      params: { message: 'againstScores' },
    });

export const conflictSchema = z.object({ conflict: z.string().min(1).max(500) });

/** What a reviewer found until now. */
export function judgementOf(level: ReviewLevel, form: Unfinished): Judgement {
  const given = form as Partial<Record<string, string>>;
  const scored = criteriaOf(level).flatMap((criterion) => {
    const score = scores.find((each) => each === given[scoreField(criterion)]);
    return score ? [[criterion, score] as const] : [];
  });
  return { scores: Object.fromEntries(scored), verdict: form.verdict === 'yes' };
}
