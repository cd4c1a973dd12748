import type { Scope } from '../../../platform/database/database';
import type { Contact } from '../../identity/contract';
import { noOwner } from '../question';
import type { Sharing } from '../share-practice/open-draft';

/** Where a question about a practice goes. */
export interface Destination {
  slug: string;
  title: string;
  /** Id of the owner, or `noOwner`. */
  organisation: string;
  /** Straight to the editors: nobody of the owner can be reached, or there is none. */
  toDesk: boolean;
  /** Who gets a mail. */
  readers: Contact[];
  /** In which the question may be written: it is put with its organisation, or on the desk. */
  scope: Pick<Scope, 'organisation' | 'desk'>;
}

/** @returns null when there is no such practice now */
export async function destinationOf({ catalogue, people }: Sharing, slug: string): Promise<Destination | null> {
  const practice = (await catalogue()).bySlug(slug);
  if (!practice) return null;
  const { owner } = practice;
  const readers = owner === null ? [] : await writersOf(people, owner);
  const toDesk = readers.length === 0;
  const editors = toDesk ? await people.withPlatformRole('editor') : [];
  return {
    // Of one that was merged, what it became.
    slug: practice.record.slug,
    title: practice.record.title,
    organisation: owner ?? noOwner,
    toDesk,
    readers: toDesk ? await people.contacts(editors.map(({ id }) => id)) : readers,
    scope: { organisation: owner, desk: owner === null },
  };
}

/** Coordinators; where none can be reached, everybody who writes. */
export async function writersOf(people: Sharing['people'], organisation: string): Promise<Contact[]> {
  for (const role of ['coordinator', 'contributor'] as const) {
    const members = await people.members(organisation, role);
    const reachable = await people.contacts(members.map(({ id }) => id));
    if (reachable.length > 0) return reachable;
  }
  return [];
}
