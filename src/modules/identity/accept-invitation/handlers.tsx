import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type Connection, publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { forgetMailAbout } from '../../../platform/mail/mail';
import { may } from '../access';
import { type SignedInViewer, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { organisationTexts } from '../describe-organisation/texts';
import { type Invitation, isOpen, mailAbout } from '../invitation';
import { readInvitationByToken, useInvitation } from '../invite-member/queries';
import { lockMembers, readMemberships } from '../keep-members/queries';
import { giveByHand } from '../members';
import { identityPaths, organisationPaths, organisationRoutes } from '../paths';
import { giveMembership } from '../queries';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { InvitationClosedPage, InvitationPage } from './page';

/** The link in the mail: shows what is asked, and makes a member of who accepts. */
export function mountAcceptInvitation(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  app.get(organisationRoutes.invitation, (c) => view(c, identity));
  app.post(organisationRoutes.invitation, (c) => accept(c, identity));
}

const tokenOf = (c: Context<AppEnv>) => c.req.param('token') ?? '';

async function view(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const invitation = await openInvitation(c, identity);
  if (!invitation) return sendClosed(c, identity);
  const { person, name } = c.get('viewer');
  return sendPage(
    c,
    <InvitationPage
      page={pageContext(c, identity.site)}
      token={tokenOf(c)}
      organisation={{ name: invitation.organisationName, fictitious: invitation.fictitious }}
      email={invitation.email}
      role={invitation.role}
      expiresAt={invitation.expiresAt}
      signedInAs={person === null ? null : name || organisationTexts[c.get('language')].nameless}
    />,
  );
}

async function accept(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  if (!may(c.get('viewer'), 'accept an invitation')) {
    return seeOther(c, identityPaths.signIn(organisationPaths.invitation(tokenOf(c))));
  }
  const invitation = await openInvitation(c, identity);
  if (!invitation) return sendClosed(c, identity);
  const viewer = signedIn(c);
  // The token is the right to become a member: from here on it is work inside the organisation.
  const scope = { organisation: invitation.organisation, person: viewer.person };
  const at = deps.clock();
  const joined = await deps.database.write(scope, (db) => join(db, c, viewer, invitation, at));
  if (!joined) return sendClosed(c, identity);
  return seeOther(c, organisationPaths.organisation(invitation.organisation, 'welkom'));
}

async function join(
  db: Connection,
  c: Context<AppEnv>,
  { person }: SignedInViewer,
  { organisation, id, role, invitedBy }: Invitation,
  at: Date,
): Promise<boolean> {
  await lockMembers(db, organisation);
  if (!(await useInvitation(db, { organisation, id }, person, at))) return false;
  await forgetMailAbout(db, mailAbout(id));
  const now = (await readMemberships(db, organisation)).find((member) => member.person === person);
  const { givenBy: by, ...given } = giveByHand(now ?? null, { role, givenBy: invitedBy });
  await giveMembership(db, { organisation, person, at, by, ...given });
  await appendAudit(
    db,
    auditLine(c, at, {
      organisation,
      action: 'accept-invitation',
      subjectKind: 'invitation',
      subjectId: id,
      detail: { role: given.role },
    }),
  );
  return true;
}

async function openInvitation(c: Context<AppEnv>, { deps }: OrganisationDeps) {
  // The address is the key: other sites may not learn it, search engines may not keep it.
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
  const hash = tokenHash(tokenOf(c));
  const invitation = await deps.database.read(publicScope, (db) => readInvitationByToken(db, hash));
  return invitation && isOpen(invitation, deps.clock()) ? invitation : null;
}

const sendClosed = (c: Context<AppEnv>, { site }: OrganisationDeps) =>
  sendPage(c, <InvitationClosedPage page={pageContext(c, site)} />, 404);
