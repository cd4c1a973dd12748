import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { seeOther } from '../../../platform/http/respond';
import { forgetMailAbout, postMail } from '../../../platform/mail/mail';
import { formatDate } from '../../../platform/texts/format';
import { mayIn, membersScope } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { organisationTexts } from '../describe-organisation/texts';
import { expiryOf, type Invitation, mailAbout, mostOpenInvitations } from '../invitation';
import { readRecord } from '../keep-organisations/queries';
import { readMembers } from '../know-people/queries';
import { organisationPaths, organisationRoutes } from '../paths';
import { type OrganisationDeps, organisationOf, showOrganisation } from '../view-organisation/handlers';
import { inviteSchema } from './form';
import { insertInvitation, readOpenInvitations, withdrawInvitations } from './queries';
import { inviteTexts } from './texts';

/** Asking somebody by mail to become a member, and taking that back. */
export function mountInviteMember(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const mayInvite = admit.bind(null, (viewer, c) => mayIn(viewer, organisationOf(c), 'invite and withdraw'));
  app.post(
    organisationRoutes.invite,
    mayInvite((c) => invite(c, identity)),
  );
  app.post(
    organisationRoutes.withdrawInvitation,
    mayInvite((c) => withdraw(c, identity)),
  );
  for (const path of [organisationRoutes.invite, organisationRoutes.withdrawInvitation]) {
    // Asked for again after an error, or in the other language.
    app.get(path, (c) => seeOther(c, organisationPaths.organisation(organisationOf(c))));
  }
}

async function invite(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  const language = c.get('language');
  const t = inviteTexts[language];
  const viewer = signedIn(c);
  const organisation = organisationOf(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(inviteSchema, data, { language, fields: { email: t.errors.email } });
  if (!parsed.ok) return showOrganisation(c, identity, { status: 422, invite: { ...parsed, submission } });
  const { email, role } = parsed.value;
  const at = deps.clock();
  const outcome = await deps.database.write(membersScope(viewer, organisation), async (db) => {
    const error = await findFault(db, c, organisation, email, at);
    if (error) return error;
    return runOnce(db, { id: submission, at, answers: { organisation, email, role } }, async () => {
      const id = deps.randomToken();
      const invitation = { organisation, id, email, role, invitedBy: viewer.person, createdAt: at };
      await send(db, c, identity, { ...invitation, expiresAt: expiryOf(at), acceptedAt: null, withdrawnAt: null });
      return organisationPaths.organisation(organisation, 'uitgenodigd');
    });
  });
  if (typeof outcome === 'string') return seeOther(c, outcome);
  const answers = { email: String(data.get('email') ?? ''), role };
  return showOrganisation(c, identity, { status: 422, invite: { submission, answers, errors: [outcome] } });
}

async function findFault(
  db: Connection,
  c: Context<AppEnv>,
  organisation: string,
  email: string,
  now: Date,
): Promise<FieldError | null> {
  const t = inviteTexts[c.get('language')];
  const members = await readMembers(db, organisation);
  if (members.some((member) => member.email === email)) return { field: 'email', message: t.errors.member };
  const others = (await readOpenInvitations(db, organisation, now)).filter((open) => open.email !== email);
  return others.length >= mostOpenInvitations ? { field: 'email', message: t.errors.tooMany } : null;
}

/** Keeps the invitation and posts its mail; one that went to this address before gives way to it. */
async function send(
  db: Connection,
  c: Context<AppEnv>,
  { deps }: OrganisationDeps,
  invitation: Invitation,
): Promise<void> {
  const { organisation, id, email, role, createdAt } = invitation;
  const language = c.get('language');
  const t = inviteTexts[language];
  const record = await readRecord(db, organisation);
  if (!record || record.endedAt) throw notFound();
  const token = deps.randomToken();
  await withdrawInvitations(db, organisation, { email }, createdAt);
  await insertInvitation(db, invitation, tokenHash(token));
  const body = t.mailBody({
    inviter: c.get('viewer').name || organisationTexts[language].nameless,
    organisation: record.name,
    role: organisationTexts[language].roles[role],
    link: deps.config.baseUrl + c.get('prefix') + organisationPaths.invitation(token),
    until: formatDate(invitation.expiresAt, language),
  });
  const mail = { recipient: email, subject: t.mailSubject(record.name), body, about: mailAbout(id) };
  await postMail(db, deps.randomToken(), mail, createdAt);
  const line = { organisation, action: 'invite-member', subjectKind: 'invitation', subjectId: id, detail: { role } };
  await appendAudit(db, auditLine(c, createdAt, line));
}

async function withdraw(c: Context<AppEnv>, { deps }: OrganisationDeps): Promise<Response> {
  const organisation = organisationOf(c);
  const id = String((await readForm(c)).get('invitation') ?? '');
  const at = deps.clock();
  await deps.database.write(membersScope(signedIn(c), organisation), async (db) => {
    // Accepted or withdrawn meanwhile: the page shows it.
    if ((await withdrawInvitations(db, organisation, { id }, at)) === 0) return;
    await forgetMailAbout(db, mailAbout(id));
    const line = { organisation, action: 'withdraw-invitation', subjectKind: 'invitation', subjectId: id };
    await appendAudit(db, auditLine(c, at, line));
  });
  return seeOther(c, organisationPaths.organisation(organisation, 'ingetrokken'));
}
