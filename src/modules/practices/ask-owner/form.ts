import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';

export const longestText = 4000;
const vraag = z.string().min(10).max(longestText);

/** What is asked of who signed in: her name and address are known. */
export const memberQuestionSchema = z.object({ vraag });

/** What is asked of a visitor. */
export const visitorQuestionSchema = z.object({
  vraag,
  // A name is one line, also in the mail that greets her.
  naam: z
    .string()
    .max(100)
    .transform((name) => name.replace(/\s+/g, ' ')),
  // RFC 5321, 4.5.3.1.3. One mailbox has one limit, however it is typed.
  email: z
    .email()
    .max(254)
    .transform((address) => address.toLowerCase()),
});

export interface QuestionForm {
  /** Made with the page, so that a double click asks once. */
  submission: string;
  answers: Answers<typeof visitorQuestionSchema>;
  errors: readonly FieldError[];
}

export const emptyQuestionForm = (submission: string): QuestionForm => ({
  submission,
  answers: emptyAnswers(visitorQuestionSchema),
  errors: [],
});

/** The answer, by the owner or an editor. */
export const answerSchema = z.object({ antwoord: z.string().max(longestText) });
/** Why an editor closes it. */
export const closeSchema = z.object({ reden: z.string().max(2000) });

export interface ReplyForm {
  submission: string;
  answers: { antwoord: string; reden: string };
  errors: readonly FieldError[];
  /** Somebody answered or closed it meanwhile. */
  moved: boolean;
}
