import { identityPaths, organisationPaths } from '../../identity/contract';
import { type DemoOrganisation, demoAdministrator, demoOrganisations, demoPeople, emailOf } from '../demo-people';
import { actor, type Cast, enter, type Stage } from './cast';
import { linkMailedTo } from './sign-in';
import { createVisitor, linksOn } from './visitor';

export type OrganisationIds = Map<DemoOrganisation, string>;

/** The first administrator uses the link of the console, as at a first start. */
export async function appointAdministrator(stage: Stage, cast: Cast, link: string): Promise<void> {
  const visitor = createVisitor(stage.send, stage.origin);
  await visitor.send(link, link, { email: emailOf(demoAdministrator), name: demoAdministrator.name });
  cast.set(demoAdministrator.id, visitor);
}

/** The administrator makes the organisations that are not there yet. */
export async function makeOrganisations(cast: Cast, ids: OrganisationIds): Promise<void> {
  const administrator = actor(cast, demoAdministrator.id);
  for (const [key, given] of Object.entries(demoOrganisations) as [DemoOrganisation, Record<string, string>][]) {
    if (ids.has(key)) continue;
    const { newOrganisation } = organisationPaths;
    const made = await administrator.send(newOrganisation, newOrganisation, { ovo: '', kbo: '', ...given });
    ids.set(key, made.replace(/\?.*$/, '').split('/').at(-1) ?? '');
  }
}

/** Members are invited by mail and accept; roles of the platform are given by the administrator. */
export async function letPeopleIn(stage: Stage, cast: Cast, ids: OrganisationIds, last: string): Promise<void> {
  const administrator = actor(cast, demoAdministrator.id);
  for (const person of demoPeople) {
    if (person.id === demoAdministrator.id || person.id === last) continue;
    const visitor = await enter(stage, cast, person.id);
    if (person.member) {
      const id = ids.get(person.member.organisation) ?? '';
      const { invite, organisation } = organisationPaths;
      stage.pause();
      await administrator.send(organisation(id), invite(id), { email: emailOf(person), role: person.member.role });
      const link = await linkMailedTo(stage.database, emailOf(person), stage.origin);
      await visitor.send(link, link, {});
    }
    if (person.roles) {
      const search = organisationPaths.people(new URLSearchParams({ q: emailOf(person) }));
      await administrator.send(search, organisationPaths.roles, { role: person.roles });
    }
  }
}

/** Somebody new asks for access, which an administrator finds in the queue; then all is there. */
export async function askForAccess(stage: Stage, cast: Cast, last: string): Promise<void> {
  const newcomer = await enter(stage, cast, last);
  const { request } = organisationPaths;
  const remark = 'Ik begon vorige maand bij het buurtwerk. (fictief)';
  await newcomer.send(request, request, { municipality: '', name: 'Buurtwerk De Kade (fictief)', remark });
  if (linksOn(await newcomer.open(organisationPaths.home()), identityPaths.account).length === 0) {
    throw new Error('The newcomer is not signed in');
  }
}
