import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';

/** One of the two: a municipality, or the name of an organisation. */
export const requestSchema = z
  .object({
    municipality: z.string().max(100).optional(),
    name: z.string().max(200).optional(),
    remark: z.string().max(1000).optional(),
  })
  .refine(({ municipality, name }) => municipality !== undefined || name !== undefined, {
    path: ['municipality'],
    params: { message: 'either' },
  })
  .refine(({ municipality, name }) => municipality === undefined || name === undefined, {
    path: ['name'],
    params: { message: 'notBoth' },
  });

export interface RequestForm {
  /** Made with the page, so that a double click asks once. */
  submission: string;
  answers: Answers<typeof requestSchema>;
  errors: readonly FieldError[];
}

export const emptyRequestForm = (submission: string): RequestForm => ({
  submission,
  answers: emptyAnswers(requestSchema),
  errors: [],
});
