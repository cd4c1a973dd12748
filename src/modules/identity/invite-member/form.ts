import * as z from 'zod';
import { organisationRoles } from '../../../platform/access/viewer';
import type { Answers, FieldError } from '../../../platform/forms/form';

export const inviteSchema = z.object({
  email: z
    .email()
    .max(200)
    .transform((email) => email.toLowerCase()),
  role: z.enum(organisationRoles),
});

export interface InviteForm {
  /** Made with the page, so that a double click invites once. */
  submission: string;
  answers: Answers<typeof inviteSchema>;
  errors: readonly FieldError[];
}

export const emptyInviteForm = (submission: string): InviteForm => ({
  submission,
  answers: { email: '', role: 'contributor' },
  errors: [],
});
