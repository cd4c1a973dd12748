import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';
import { rhythms } from '../follow';

export const followSchema = z.object({
  // RFC 5321, 4.5.3.1.3: an address has at most 254 characters. One mailbox has one list, however it is typed.
  email: z
    .email()
    .max(254)
    .transform((address) => address.toLowerCase()),
  rhythm: z.enum(rhythms),
});

export interface FollowForm {
  /** Made with the page, so that a double click sends one mail. */
  submission: string;
  answers: Answers<typeof followSchema>;
  errors: readonly FieldError[];
}

export const emptyFollowForm = (submission: string): FollowForm => ({
  submission,
  answers: { ...emptyAnswers(followSchema), rhythm: 'weekly' },
  errors: [],
});

/** What can be changed on the page of what somebody follows. */
export const changeSchema = z.object({
  action: z.enum(['stop', 'ritme']),
  follow: z.string().max(64).optional(),
  rhythm: z.enum(rhythms).optional(),
});

/** The field that a mail program sends (RFC 8058, 3.2); a person's button does not. */
export const oneClickField = 'List-Unsubscribe';
