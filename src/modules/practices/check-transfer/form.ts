import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import {
  type TransferAnswers,
  type TransferCheck,
  type TransferQuestion,
  transferAnswers,
  transferQuestions,
} from '../transfer-check';

/** Name of the field for what a visitor wants to add to an answer. */
export const noteField = (question: TransferQuestion) => `${question}Note` as const;
export const longestNote = 500;

const answer = z.enum(transferAnswers);
const note = z.string().max(longestNote).optional();
type Fields = Record<TransferQuestion, typeof answer> & Record<`${TransferQuestion}Note`, typeof note>;

// Each note after its question, so that errors come in the order of the page.
export const checkSchema = z.object(
  Object.fromEntries(
    transferQuestions.flatMap((question) => [
      [question, answer],
      [noteField(question), note],
    ]),
  ) as Fields,
);

export interface CheckForm {
  /** Made with the page; becomes the token of a visitor who has none. */
  submission: string;
  answers: Answers<typeof checkSchema>;
  errors: readonly FieldError[];
}

/** The form as it is asked for: empty, or with what was answered before. */
export function checkForm(submission: string, check: TransferCheck | null): CheckForm {
  const typed = transferQuestions.flatMap((question) => [
    [question, check?.answers[question] ?? ''],
    [noteField(question), check?.notes[question] ?? ''],
  ]);
  return { submission, answers: Object.fromEntries(typed), errors: [] };
}

/** What was filled in, apart: answers and notes by question. */
export function readCheck(value: z.output<typeof checkSchema>): Pick<TransferCheck, 'answers' | 'notes'> {
  const answers = Object.fromEntries(transferQuestions.map((question) => [question, value[question]]));
  const notes = transferQuestions.flatMap((question) => {
    const written = value[noteField(question)];
    return written === undefined ? [] : [[question, written]];
  });
  return { answers: answers as TransferAnswers, notes: Object.fromEntries(notes) };
}
