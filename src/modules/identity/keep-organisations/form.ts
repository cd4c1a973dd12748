import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { organisationKinds } from '../organisation';
import { readKbo, readOvo, typedCodes } from '../organisation-codes';

/** One or several; of those that are wrong the first is named. */
const codesBy = (read: (code: string) => string | null) =>
  z
    .string()
    .max(400, { abort: true })
    .superRefine((typed, { addIssue }) => {
      const part = typedCodes(typed).find((code) => read(code) === null);
      if (part !== undefined) addIssue({ code: 'custom', params: { part } });
    });

export const organisationSchema = z
  .object({
    name: z.string().min(1).max(200),
    kind: z.enum(organisationKinds),
    /** Name or NIS code of a municipality, as typed. */
    municipality: z.string().max(100).optional(),
    ovo: codesBy(readOvo).optional(),
    kbo: codesBy(readKbo).optional(),
  })
  .refine(
    ({ kind, municipality }) => municipality !== undefined || !['local-government', 'municipality'].includes(kind),
    {
      path: ['municipality'],
      params: { message: 'needed' },
    },
  );

export interface OrganisationForm {
  /** Made with the page, so that a double click makes one organisation. */
  submission: string;
  answers: Answers<typeof organisationSchema>;
  errors: readonly FieldError[];
}

export const fromMunicipalitySchema = z.object({ municipality: z.string().min(1).max(100) });

export interface FromMunicipalityForm {
  submission: string;
  answers: Answers<typeof fromMunicipalitySchema>;
  errors: readonly FieldError[];
}
