import type { Organisation } from '../../src/modules/identity/organisation';
import { giveMembership, givePlatformRole, insertOrganisation } from '../../src/modules/identity/queries';
import type { OrganisationRole, PlatformRole } from '../../src/platform/access/viewer';
import { type SignedInSession, signIn } from './sign-in';
import type { TestApp } from './test-app';

/** An organisation in the database; its name is its id unless given. */
export async function addOrganisation(
  site: TestApp,
  given: Partial<Organisation> & { id: string },
): Promise<Organisation> {
  const organisation: Organisation = {
    kind: 'association',
    name: given.id,
    nis: null,
    fictitious: false,
    ...given,
  };
  const scope = { organisation: organisation.id, person: null };
  await site.deps.database.write(scope, (db) => insertOrganisation(db, organisation, site.clock.now()));
  return organisation;
}

/** Somebody who signed in; her address is made of her name. `roles`: in which organisations she has which role. */
export async function addPerson(
  site: TestApp,
  name: string,
  roles: { in?: Record<string, OrganisationRole>; platform?: PlatformRole[] } = {},
): Promise<SignedInSession & { name: string; email: string }> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@gemeente.be`;
  const session = await signIn(site, email, name);
  const { person } = session;
  const at = site.clock.now();
  for (const [organisation, role] of Object.entries(roles.in ?? {})) {
    await site.deps.database.write({ organisation, person: null }, (db) =>
      giveMembership(db, { organisation, person, role, at, by: 'operator' }),
    );
  }
  for (const role of roles.platform ?? []) {
    await site.deps.database.write({ organisation: null, person }, (db) =>
      givePlatformRole(db, { person, role, at, by: 'operator' }),
    );
  }
  return { ...session, name, email };
}

export const post = (fields: Record<string, string> | [string, string][] = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/** The id of the form on a page, and of the one that posts to `action` when there are several. */
export function submissionIn(page: string, action = ''): string {
  const form = page.split('<form').find((part) => part.includes(`action="`) && part.includes(action)) ?? '';
  return /name="submission" value="([\w-]+)"/.exec(form)?.[1] ?? '';
}
