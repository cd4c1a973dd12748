import type { Context, Hono } from 'hono';
import { personScope } from '../../platform/access/viewer';
import type { AppEnv } from '../../platform/http/app-env';
import type { HomeItem } from '../../platform/http/page-context';
import { mountAcceptInvitation } from './accept-invitation/handlers';
import { may } from './access';
import { mountDecideRequest } from './decide-request/handlers';
import { organisationTexts } from './describe-organisation/texts';
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

/** For administrators: the way to their pages, and who waits to be let in. */
export async function administrationItems(
  c: Context<AppEnv>,
  { deps }: Pick<OrganisationDeps, 'deps'>,
): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  if (!may(viewer, 'decide on a request')) return [];
  const language = c.get('language');
  const open = await deps.database.read(personScope(viewer), (db) => readOpenRequests(db));
  const way = {
    label: organisationTexts[language].administration,
    path: organisationPaths.administration,
    count: null,
  };
  const waiting = { label: homeTexts[language].homeItem, path: organisationPaths.requests(), count: open.length };
  return open.length === 0 ? [way] : [way, waiting];
}
