import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { organisationKinds } from '../organisation';
import { readKbo, readOvo, typedCodes } from '../organisation-codes';

export const organisationSchema = z
  .object({
    name: z.string().min(1).max(200),
    kind: z.enum(organisationKinds),
    /** Name or NIS code of a municipality, as typed. */
    municipality: z.string().max(100).optional(),
    /** One or several. */
    ovo: z
      .string()
      .max(400)
      .refine((codes) => typedCodes(codes).every((code) => readOvo(code) !== null))
      .optional(),
    kbo: z
      .string()
      .max(400)
      .refine((numbers) => typedCodes(numbers).every((number) => readKbo(number) !== null))
      .optional(),
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
