import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { longestName } from '../manage-account/form';
import { emailField } from '../sign-in/form';

export const administratorSchema = z.object({ email: emailField, name: z.string().min(2).max(longestName) });

export interface AdministratorForm {
  submission: string;
  answers: Answers<typeof administratorSchema>;
  errors: readonly FieldError[];
}
