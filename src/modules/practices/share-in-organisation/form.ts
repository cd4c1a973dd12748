import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';
import { maxKept } from '../keep-practices/kept-list';

const titel = z.string().min(1).max(120);

/** The fields to share the kept list with one of these organisations. */
export const shareInsideSchema = (organisations: readonly string[]) =>
  z.object({ titel, organisatie: z.enum([...organisations]), uitkomsten: z.boolean() });

export interface ShareInsideForm {
  /** Made with the page, so that a double click shares once. */
  submission: string;
  answers: Answers<ReturnType<typeof shareInsideSchema>>;
  errors: readonly FieldError[];
}

export const emptyShareInside = (submission: string): ShareInsideForm => ({
  submission,
  answers: emptyAnswers(shareInsideSchema([])),
  errors: [],
});

export const changeListSchema = z.object({ titel, praktijk: z.array(z.string()).min(1).max(maxKept) });

/** Hidden fields: the version that was opened, and what was on it, to tell what somebody else did meanwhile. */
export const openedNames = { version: 'versie', title: 'was-titel', slug: 'was-praktijk' } as const;
