import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { type Mail, postMail } from '../../../platform/mail/mail';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { emailOf } from '../authentication/missing-email';
import { organisationTexts } from '../describe-organisation/texts';
import { orFieldError, refuseField } from '../field-fault';
import { localGovernmentOf } from '../keep-organisations/handlers';
import type { OrganisationValues } from '../keep-organisations/queries';
import { nameOn } from '../know-people/people-names';
import { readContacts } from '../know-people/queries';
import type { OrganisationKind } from '../organisation';
import { type OrganisationRequest, waitingOf } from '../organisation-request';
import { doneParam, organisationPaths, organisationRoutes } from '../paths';
import { decideRequest, readOpenRequests } from '../request-organisation/queries';
import { type OrganisationDeps, organisationOf } from '../view-organisation/handlers';
import { candidatesFor } from './candidates';
import { approve } from './decide';
import { approveSchema, type DecisionAnswers, declineSchema, emptyDecision, newOrganisation } from './form';
import { RequestsPage, type RequestsPageProps } from './page';
import { readCandidates } from './queries';
import { decideTexts } from './texts';
import type { DecideTexts } from './texts.nl';

/** The queue of requests for access, and the answers to them. */
export function mountDecideRequest(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const mayDecide = admit.bind(null, (viewer) => may(viewer, 'decide on a request'));
  app.get(
    organisationPaths.requests(),
    mayDecide((c) => show(c, identity, { done: doneOf(c) })),
  );
  app.post(
    organisationRoutes.decideRequest,
    mayDecide((c) => decide(c, identity)),
  );
  app.get(organisationRoutes.decideRequest, (c) => seeOther(c, organisationPaths.requests()));
}

function doneOf(c: Context<AppEnv>): keyof DecideTexts['done'] | null {
  const key = c.req.query(doneParam) ?? '';
  return Object.hasOwn(decideTexts.nl.done, key) ? (key as keyof DecideTexts['done']) : null;
}

async function show(
  c: Context<AppEnv>,
  { deps, site }: OrganisationDeps,
  shown: { done?: RequestsPageProps['done']; returned?: RequestsPageProps['returned']; status?: 200 | 409 | 422 },
): Promise<Response> {
  const now = deps.clock();
  const requests = await deps.database.write(personScope(signedIn(c)), async (db) => {
    await log(db, c, now, 'read-requests', 'all');
    return readItems(db, c, now);
  });
  return sendPage(
    c,
    <RequestsPage
      page={pageContext(c, site)}
      requests={requests}
      done={shown.done ?? null}
      returned={shown.returned ?? null}
    />,
    shown.status ?? 200,
  );
}

async function readItems(db: Connection, c: Context<AppEnv>, now: Date) {
  const open = await readOpenRequests(db);
  const people = await readContacts(
    db,
    open.map(({ person }) => person),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const organisations = await readCandidates(db);
  return open.map((request) => {
    const person = people.find(({ id }) => id === request.person);
    return {
      request,
      name: nameOn(names, request.person, c.get('language')),
      email: person ? emailOf(person) : null,
      candidates: candidatesFor(request, organisations),
      waiting: waitingOf(request, now),
    };
  });
}

const log = (db: Connection, c: Context<AppEnv>, at: Date, action: string, id: string, organisation?: string) =>
  appendAudit(
    db,
    auditLine(c, at, {
      organisation: organisation ?? null,
      action,
      subjectKind: 'organisation-request',
      subjectId: id,
    }),
  );

async function decide(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const id = organisationOf(c);
  const data = await readForm(c);
  const [request] = await identity.deps.database.read(personScope(signedIn(c)), (db) => readOpenRequests(db, { id }));
  if (!request) return show(c, identity, { status: 409, returned: { id, errors: [], answers: emptyDecision } });
  return data.get('decision') === 'decline' ? decline(c, identity, request, data) : letIn(c, identity, request, data);
}

/** The queue again, with what was chosen and typed. */
const back = (
  c: Context<AppEnv>,
  identity: OrganisationDeps,
  { id }: OrganisationRequest,
  answers: Partial<DecisionAnswers>,
  errors: FieldError[],
) =>
  show(c, identity, {
    status: errors.length > 0 ? 422 : 409,
    returned: { id, errors, answers: { ...emptyDecision, ...answers } },
  });

async function letIn(
  c: Context<AppEnv>,
  identity: OrganisationDeps,
  request: OrganisationRequest,
  data: FormData,
): Promise<Response> {
  const { deps } = identity;
  const language = c.get('language');
  const t = decideTexts[language];
  const parsed = parseForm(approveSchema, data, { language, fields: { into: t.errors.into, kind: t.errors.kind } });
  if (!parsed.ok) return back(c, identity, request, parsed.answers, parsed.errors);
  const { into, kind, role } = parsed.value;
  const organisation = into === newOrganisation ? deps.randomToken() : into;
  const at = deps.clock();
  const by = signedIn(c).person;
  const make = into === newOrganisation ? valuesOf(request, kind) : null;
  const outcome = await orFieldError(() =>
    deps.database.write({ organisation, person: by }, async (db) => {
      const approval = { request: request.id, person: request.person, organisation, make, role, by, at };
      const name = await approve(db, approval, { language, unknown: t.errors.into, firstRole: t.errors.firstRole });
      // Thrown, so that an organisation made for it is not kept.
      if (name === null) refuseField('', t.gone);
      await log(db, c, at, 'approve-request', request.id, organisation);
      const link = deps.config.baseUrl + organisationPaths.home();
      const given = { organisation: name, role: organisationTexts.nl.roles[role], link };
      await tell(db, identity, request.person, {
        subject: decideTexts.nl.approvedSubject(name),
        body: decideTexts.nl.approvedBody(given),
      });
      return 'done' as const;
    }),
  );
  if (outcome === 'done') return seeOther(c, organisationPaths.requests('toegelaten'));
  // Twins differ in more fields than this form has.
  const errors = outcome.field === '' ? [] : [outcome.field === 'role' ? outcome : { ...outcome, field: 'into' }];
  return back(c, identity, request, { into, kind: kind ?? '', role }, errors);
}

const valuesOf = ({ nis, name }: OrganisationRequest, kind: OrganisationKind = 'association'): OrganisationValues =>
  nis === null ? { name, kind, nis, ovo: [], kbo: [] } : localGovernmentOf(nis);

async function decline(
  c: Context<AppEnv>,
  identity: OrganisationDeps,
  request: OrganisationRequest,
  data: FormData,
): Promise<Response> {
  const { deps } = identity;
  const language = c.get('language');
  const t = decideTexts[language];
  const parsed = parseForm(declineSchema, data, { language, fields: { reason: t.errors.reason } });
  if (!parsed.ok) return back(c, identity, request, parsed.answers, parsed.errors);
  const { reason } = parsed.value;
  const viewer = signedIn(c);
  const at = deps.clock();
  const declined = await deps.database.write(personScope(viewer), async (db) => {
    if (!(await decideRequest(db, request.id, { outcome: 'declined', by: viewer.person, at, reason }))) return false;
    await log(db, c, at, 'decline-request', request.id);
    await tell(db, identity, request.person, {
      subject: decideTexts.nl.declinedSubject(request.name),
      body: decideTexts.nl.declinedBody({ name: request.name, reason }),
    });
    return true;
  });
  return declined ? seeOther(c, organisationPaths.requests('afgewezen')) : back(c, identity, request, { reason }, []);
}

/** In Dutch, as all mail to whoever is not at the page now: in which language she reads the site is not kept. */
async function tell(
  db: Connection,
  { deps }: OrganisationDeps,
  person: string,
  mail: Omit<Mail, 'recipient'>,
): Promise<void> {
  const [contact] = await readContacts(db, [person]);
  const recipient = contact ? emailOf(contact) : null;
  if (recipient) await postMail(db, deps.randomToken(), { recipient, ...mail }, deps.clock());
}
