import { type Database, publicScope } from '../../platform/database/database';
import type { Organisation } from './organisation';
import { readOrganisations } from './queries';

export type { Organisation, OrganisationKind } from './organisation';
export { organisationKinds } from './organisation';

/** Who the organisations are; public. */
export interface Organisations {
  all(): Promise<Organisation[]>;
  find(id: string): Promise<Organisation | undefined>;
}

export function createOrganisations(database: Database): Organisations {
  const all = () => database.read(publicScope, readOrganisations);
  return { all, find: async (id) => (await all()).find((organisation) => organisation.id === id) };
}
