import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';

/** RFC 5321, 4.5.3.1.3: an address has at most 254 characters. */
export const emailField = z.email().max(254);

export const signInSchema = z.object({ email: emailField });

export interface SignInForm {
  /** Made with the page, so that a double click sends one mail. */
  submission: string;
  answers: Answers<typeof signInSchema>;
  errors: readonly FieldError[];
}

export const emptySignInForm = (submission: string): SignInForm => ({
  submission,
  answers: emptyAnswers(signInSchema),
  errors: [],
});
