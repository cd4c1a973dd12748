import type { Contact, People } from '../identity/contract';

/** Coordinators of an organisation who can be written to. */
export async function reachCoordinators(people: People, organisation: string): Promise<Contact[]> {
  const members = await people.members(organisation, 'coordinator');
  return await people.contacts(members.map(({ id }) => id));
}
