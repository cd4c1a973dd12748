import type { Context, Hono } from 'hono';
import { personScope } from '../../platform/access/viewer';
import type { AppEnv } from '../../platform/http/app-env';
import type { HomeItem } from '../../platform/http/page-context';
import { mountAcceptInvitation } from './accept-invitation/handlers';
import { may } from './access';
import { mountDecideRequest } from './decide-request/handlers';
import { mountGiveRoles } from './give-roles/handlers';
import { mountInviteMember } from './invite-member/handlers';
import { mountKeepMembers } from './keep-members/handlers';
import { mountKeepOrganisations } from './keep-organisations/handlers';
import { mountKeepOrganisation } from './keep-organisations/keep-handlers';
import { organisationPaths } from './paths';
import { mountReadOutbox } from './read-outbox/handlers';
import { mountRequestOrganisation } from './request-organisation/handlers';
import { readOpenRequests } from './request-organisation/queries';
import { mountViewHome } from './view-home/handlers';
import { homeTexts } from './view-home/texts';
import { mountViewOrganisation, type OrganisationDeps } from './view-organisation/handlers';

/** All pages about organisations and their people. */
export function mountOrganisationPages(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  mountViewHome(app, identity);
  mountKeepOrganisations(app, identity);
  mountKeepOrganisation(app, identity);
  mountDecideRequest(app, identity);
  mountGiveRoles(app, identity);
  mountReadOutbox(app, identity);
  mountAcceptInvitation(app, identity);
  // An id may be any word, so the fixed addresses go first.
  mountRequestOrganisation(app, identity);
  mountInviteMember(app, identity);
  mountKeepMembers(app, identity);
  mountViewOrganisation(app, identity);
}

/** For administrators: who waits to be let in. */
export async function requestItems(c: Context<AppEnv>, { deps }: Pick<OrganisationDeps, 'deps'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  if (!may(viewer, 'decide on a request')) return [];
  const open = await deps.database.read(personScope(viewer), (db) => readOpenRequests(db));
  if (open.length === 0) return [];
  return [{ label: homeTexts[c.get('language')].homeItem, path: organisationPaths.requests(), count: open.length }];
}
