import type { Connection } from '../../../platform/database/database';
import { countAdministrators, lockRoles, readRoles } from '../give-roles/queries';
import { lockMembers, readMemberships } from '../keep-members/queries';
import { leavesNoCoordinator } from '../members';
import { actFor, type OwnOrganisation, readOwnOrganisations } from './queries';

/** What somebody hands over before her account can end. */
export interface Obstacles {
  /** Of which she is the only coordinator. */
  organisations: OwnOrganisation[];
  /** She is the only administrator of the platform. */
  lastAdministrator: boolean;
  /** A demonstration, in which everybody may be this person and would miss her. */
  shared: boolean;
}

export const isFree = ({ organisations, lastAdministrator, shared }: Obstacles): boolean =>
  organisations.length === 0 && !lastAdministrator && !shared;

/**
 * The transaction must run for the person.
 * @param options lock: nobody else changes members or administrators until it ends; then of two who leave at once the
 *   second is the last one
 */
export async function readObstacles(
  db: Connection,
  person: string,
  options: { lock: boolean; demo: boolean },
): Promise<Obstacles> {
  const own = await readOwnOrganisations(db, person);
  const organisations: OwnOrganisation[] = [];
  for (const organisation of own) {
    if (options.lock) await lockMembers(db, organisation.id);
    await actFor(db, organisation.id);
    const members = await readMemberships(db, organisation.id);
    if (leavesNoCoordinator(members, person, null)) organisations.push(organisation);
  }
  await actFor(db, null);
  if (options.lock) await lockRoles(db);
  const isAdministrator = (await readRoles(db, person)).includes('administrator');
  const lastAdministrator = isAdministrator && (await countAdministrators(db)) === 1;
  return { organisations, lastAdministrator, shared: options.demo };
}
