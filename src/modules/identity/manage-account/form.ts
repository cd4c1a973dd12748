import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';

export const longestName = 80;
export const nameSchema = z.object({ name: z.string().min(2).max(longestName) });

export interface NameForm {
  submission: string;
  answers: Answers<typeof nameSchema>;
  errors: readonly FieldError[];
}
