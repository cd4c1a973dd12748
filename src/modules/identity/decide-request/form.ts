import * as z from 'zod';
import { organisationRoles } from '../../../platform/access/viewer';
import { type Answers, emptyAnswers } from '../../../platform/forms/form';
import { organisationKinds } from '../organisation';

/** In the field `into`: no organisation that exists, but a new one. */
export const newOrganisation = 'new';

export const approveSchema = z
  .object({
    into: z.string().min(1).max(64),
    kind: z.enum(organisationKinds).optional(),
    role: z.enum(organisationRoles),
  })
  .refine(({ into, kind }) => into !== newOrganisation || kind !== undefined, {
    path: ['kind'],
    params: { message: 'choose' },
  });

export const declineSchema = z.object({ reason: z.string().min(1).max(1000) });

/** Of both forms of a request. */
export type DecisionAnswers = Answers<typeof approveSchema> & Answers<typeof declineSchema>;
/** Nothing is chosen for an administrator but the least that somebody can be given. */
export const emptyDecision: DecisionAnswers = {
  ...emptyAnswers(approveSchema),
  ...emptyAnswers(declineSchema),
  role: organisationRoles[0],
};
