import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';

export const shareSchema = z.object({
  title: z.string().min(1).max(120),
  note: z.string().max(1000).optional(),
  /** Shows the outcome of "Would it work here?" too. */
  checks: z.boolean(),
});

export interface ShareForm {
  /** Made with the page, so that a double click shares once. */
  submission: string;
  answers: Answers<typeof shareSchema>;
  errors: readonly FieldError[];
}

export const emptyShareForm = (submission: string): ShareForm => ({
  submission,
  answers: emptyAnswers(shareSchema),
  errors: [],
});
