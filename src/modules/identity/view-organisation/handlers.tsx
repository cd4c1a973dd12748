import type { Context, Hono } from 'hono';
import { hasPlatformRole } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import { areas } from '../../areas/contract';
import { mayIn, membersScope } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { emailOf } from '../authentication/missing-email';
import { organisationTexts } from '../describe-organisation/texts';
import { emptyInviteForm, type InviteForm } from '../invite-member/form';
import { readOpenInvitations } from '../invite-member/queries';
import type { HandOverForm } from '../keep-members/own-membership';
import { memberTexts } from '../keep-members/texts';
import type { MemberTexts } from '../keep-members/texts.nl';
import { readRecord } from '../keep-organisations/queries';
import { readMembers } from '../know-people/queries';
import { doneParam, organisationRoutes } from '../paths';
import { type Message, OrganisationPage } from './page';

export interface OrganisationDeps {
  deps: Pick<Deps, 'config' | 'database' | 'clock' | 'randomToken'>;
  site: Site;
}

/** What a form that came back has to show. */
interface Shown {
  status?: 200 | 409 | 422;
  message?: Message;
  invite?: InviteForm;
  handOver?: HandOverForm;
}

export const organisationOf = (c: Context<AppEnv>): string => c.req.param('id') ?? '';

/** The page of an organisation, for its members and for administrators. */
export function mountViewOrganisation(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  app.get(
    organisationRoutes.organisation,
    admit(
      (viewer, c) => mayIn(viewer, organisationOf(c), 'see the members'),
      (c) => showOrganisation(c, identity, { message: doneMessage(c) }),
    ),
  );
}

function doneMessage(c: Context<AppEnv>): Message {
  const key = c.req.query(doneParam) ?? '';
  const known = Object.hasOwn(memberTexts.nl.done, key);
  return known ? { kind: 'done', text: key as keyof MemberTexts['done'] } : null;
}

/** Shows the organisation of the address as it is now; the reading is logged. */
export async function showOrganisation(
  c: Context<AppEnv>,
  { deps, site }: OrganisationDeps,
  shown: Shown,
): Promise<Response> {
  const viewer = signedIn(c);
  const id = organisationOf(c);
  const seesAddresses = mayIn(viewer, id, 'see addresses and open invitations');
  const read = await deps.database.write(membersScope(viewer, id), async (db) => {
    const organisation = await readRecord(db, id);
    if (!organisation) throw notFound();
    await logReading(db, c, deps.clock(), id);
    return {
      organisation,
      members: await readMembers(db, id),
      invitations: seesAddresses ? await readOpenInvitations(db, id, deps.clock()) : null,
    };
  });
  const { organisation } = read;
  const language = c.get('language');
  return sendPage(
    c,
    <OrganisationPage
      page={pageContext(c, site)}
      organisation={organisation}
      municipality={organisation.nis ? (areas.place(organisation.nis)?.municipality.name ?? null) : null}
      members={read.members.map((member) => ({
        ...member,
        name: member.name || organisationTexts[language].nameless,
        email: seesAddresses ? emailOf(member) : null,
      }))}
      self={viewer.person}
      invitations={read.invitations}
      mayChange={mayIn(viewer, id, 'change a role')}
      isAdministrator={hasPlatformRole(viewer, 'administrator')}
      invite={shown.invite ?? emptyInviteForm(deps.randomToken())}
      handOver={shown.handOver ?? { answers: { successor: '', after: '' }, errors: [] }}
      message={shown.message ?? null}
    />,
    shown.status ?? 200,
  );
}

async function logReading(db: Connection, c: Context<AppEnv>, at: Date, id: string): Promise<void> {
  if (c.req.method === 'HEAD') return;
  await appendAudit(
    db,
    auditLine(c, at, {
      organisation: id,
      action: 'read-organisation',
      subjectKind: 'organisation',
      subjectId: id,
    }),
  );
}
