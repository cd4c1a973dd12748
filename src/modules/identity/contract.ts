import { jobScope, type OrganisationRole, type PlatformRole } from '../../platform/access/viewer';
import { type Database, publicScope } from '../../platform/database/database';
import { emailOf } from './authentication/missing-email';
import { type Contact, readAddresses, readContacts, readMembers, readPeopleWithRole } from './know-people/queries';
import type { Organisation } from './organisation';
import { readOrganisations } from './queries';

export { homeCrumb } from './describe-organisation/home-crumb';
export { makeDemonstration } from './keep-organisations/make-demonstration';
export type { Contact } from './know-people/queries';
export type { Organisation, OrganisationKind } from './organisation';
export { identityPaths, organisationPaths } from './paths';

/** Who the organisations are; public. */
export interface Organisations {
  all(): Promise<Organisation[]>;
  find(id: string): Promise<Organisation | undefined>;
}

export function createOrganisations(database: Database): Organisations {
  const all = () => database.read(publicScope, readOrganisations);
  return { all, find: async (id) => (await all()).find((organisation) => organisation.id === id) };
}

/**
 * Who people are. It asks nobody's leave: whoever uses it says on a page only what its reader may know, and shows an
 * e-mail address to nobody but its owner. Lists are by name.
 */
export interface People {
  /** Names by id, "" while somebody has not given one yet; who is no longer there is left out. */
  names(ids: Iterable<string>): Promise<Map<string, string>>;
  /** To write to; who is no longer there or gave no address is left out. */
  contacts(ids: Iterable<string>): Promise<Contact[]>;
  /** Everybody with the role, also who gave no address: ask `contacts` before a mail is written. */
  withPlatformRole(role: PlatformRole): Promise<Contact[]>;
  /** Of everybody who has an account; for a demonstration, which wants to know that nobody in it is real. */
  addresses(): Promise<string[]>;
  /** Members of an organisation with this role or a higher one, also who gave no address. */
  members(organisation: string, atLeast: OrganisationRole): Promise<(Contact & { role: OrganisationRole })[]>;
}

export function createPeople(database: Database): People {
  const known = (ids: Iterable<string>) => database.read(jobScope, (db) => readContacts(db, [...new Set(ids)]));
  const reachable = (people: Contact[]) => people.filter((person) => emailOf(person) !== null);
  return {
    contacts: async (ids) => reachable(await known(ids)),
    names: async (ids) => new Map((await known(ids)).map(({ id, name }) => [id, name])),
    addresses: () => database.read(jobScope, readAddresses),
    withPlatformRole: (role) => database.read(jobScope, (db) => readPeopleWithRole(db, role)),
    members: (organisation, atLeast) =>
      database.read({ ...jobScope, organisation }, (db) => readMembers(db, organisation, atLeast)),
  };
}
