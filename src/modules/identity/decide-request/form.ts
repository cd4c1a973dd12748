import * as z from 'zod';
import { organisationRoles } from '../../../platform/access/viewer';
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
