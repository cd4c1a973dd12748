import * as z from 'zod';
import { organisationRoles } from '../../../platform/access/viewer';

/** What a form about one member carries: who it is, and the role that its reader saw. */
export const memberSchema = z.object({ person: z.string().max(200), seen: z.enum(organisationRoles) });
export const roleSchema = memberSchema.extend({ role: z.enum(organisationRoles) });

/** Handing over: to whom, and what becomes of who hands over. */
export const handOverSchema = z.object({
  successor: z.string().max(200),
  after: z.enum(['contributor', 'leave']),
});

/** Name of the field in which a successor and the role that was seen of her are sent as one. */
export const successorValue = (person: string, seen: string): string => `${seen}:${person}`;

export function readSuccessor(value: string): z.infer<typeof memberSchema> | null {
  const [, seen, person] = /^([a-z]+):(.+)$/s.exec(value) ?? [];
  const parsed = memberSchema.safeParse({ seen, person });
  return parsed.success ? parsed.data : null;
}
