import * as z from 'zod';
import { type PlatformRole, platformRoles } from '../../../platform/access/viewer';

export const rolesSchema = z.object({
  person: z.string().min(1).max(200),
  /** Roles that the page showed, joined by commas; empty for none. */
  seen: z.string().max(200).optional(),
  role: z.array(z.enum(platformRoles)),
});

export const joinRoles = (roles: readonly PlatformRole[]): string => roles.join(',');

export const readJoinedRoles = (text: string): PlatformRole[] =>
  platformRoles.filter((role) => text.split(',').includes(role));
