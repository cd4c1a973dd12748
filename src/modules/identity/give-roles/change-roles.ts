import type { PlatformRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { givePlatformRole } from '../queries';
import { countAdministrators, lockRoles, personExists, readRoles, takePlatformRole } from './queries';

export interface RolesChange {
  person: string;
  /** The roles that were on the page when the change was asked for. */
  seen: readonly PlatformRole[];
  becomes: readonly PlatformRole[];
  by: string;
  at: Date;
}

export type RolesOutcome =
  | { given: PlatformRole[]; taken: PlatformRole[] }
  | 'unknown-person'
  | 'not-allowed'
  | 'meanwhile'
  | 'last-administrator';

/** Gives and takes roles of the platform, after looking again at what everybody is now; nothing when it cannot be. */
export async function changeRoles(db: Connection, change: RolesChange): Promise<RolesOutcome> {
  const { person, seen, becomes, by, at } = change;
  await lockRoles(db);
  // Taken from the one who asks, just now.
  if (!(await readRoles(db, by)).includes('administrator')) return 'not-allowed';
  if (!(await personExists(db, person))) return 'unknown-person';
  const now = await readRoles(db, person);
  if (now.length !== seen.length || now.some((role) => !seen.includes(role))) return 'meanwhile';
  const taken = now.filter((role) => !becomes.includes(role));
  const given = becomes.filter((role) => !now.includes(role));
  if (taken.includes('administrator') && (await countAdministrators(db)) === 1) return 'last-administrator';
  for (const role of taken) await takePlatformRole(db, person, role);
  for (const role of given) await givePlatformRole(db, { person, role, at, by });
  return { given, taken };
}
