import * as z from 'zod';
import { type Answers, emptyAnswers } from '../../../platform/forms/form';
import { longestText, recommendChoices } from '../answer-questions/questionnaire';
import { noProcessAnswers, type ProcessAnswers, tookPartChoices } from '../cohort';
import { readDay } from '../typed-day';

/** What a colleague types from one paper; checked further against the measurement. */
export const paperSchema = z.object({
  code: z.string().max(40),
  items: z.string().max(60).optional(),
  givenOn: z
    .string()
    .max(40)
    .refine((text) => readDay(text) !== null, { params: { message: 'wrong' } }),
  tookPart: z.enum(tookPartChoices).optional(),
  recommend: z.enum(recommendChoices).optional(),
  changed: z.string().max(longestText).optional(),
  harm: z.string().max(longestText).optional(),
});
export type PaperAnswers = Answers<typeof paperSchema>;

export const emptyPaper = (givenOn: string): PaperAnswers => ({ ...emptyAnswers(paperSchema), givenOn });

export const processFrom = (value: z.output<typeof paperSchema>): ProcessAnswers => ({
  ...noProcessAnswers,
  tookPart: value.tookPart ?? null,
  recommend: value.recommend ?? null,
  changed: value.changed ?? null,
  harm: value.harm ?? null,
});
