import type { Context, Hono } from 'hono';
import { jobScope, personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { postMail } from '../../../platform/mail/mail';
import { areas } from '../../areas/contract';
import { may } from '../access';
import { admit, type SignedInViewer, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { emailOf } from '../authentication/missing-email';
import { organisationTexts } from '../describe-organisation/texts';
import { orFieldError, refuseField } from '../field-fault';
import { findLocalGovernment } from '../keep-organisations/queries';
import { readPeopleWithRole } from '../know-people/queries';
import { chooseMunicipality } from '../municipality-choice';
import { mostOpenRequests, type OrganisationRequest } from '../organisation-request';
import { organisationPaths } from '../paths';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { emptyRequestForm, type RequestForm, requestSchema } from './form';
import { RequestPage } from './page';
import { decideRequest, insertRequest, lockRequests, readOpenRequests } from './queries';
import { requestTexts } from './texts';
import type { RequestTexts } from './texts.nl';

/** Asking to act for an organisation, and taking that back. */
export function mountRequestOrganisation(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const mayAsk = admit.bind(null, (viewer) => may(viewer, 'ask for an organisation'));
  app.get(
    organisationPaths.request,
    mayAsk((c) => show(c, identity, emptyRequestForm(identity.deps.randomToken()))),
  );
  app.post(
    organisationPaths.request,
    mayAsk((c) => ask(c, identity)),
  );
  app.post(
    organisationPaths.withdrawRequest,
    mayAsk((c) => withdraw(c, identity)),
  );
  app.get(organisationPaths.withdrawRequest, (c) => seeOther(c, organisationPaths.home()));
}

const show = (c: Context<AppEnv>, { site }: OrganisationDeps, form: RequestForm) =>
  sendPage(c, <RequestPage page={pageContext(c, site)} form={form} />, form.errors.length > 0 ? 422 : 200);

type Asked = Pick<OrganisationRequest, 'nis' | 'name'>;

async function ask(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  const language = c.get('language');
  const t = requestTexts[language];
  const viewer = signedIn(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(requestSchema, data, {
    language,
    fields: { municipality: t.errors.municipality, name: t.errors.name },
  });
  if (!parsed.ok) return show(c, identity, { ...parsed, submission });
  const { municipality = '', name = '', remark = '' } = parsed.value;
  const answers = { municipality, name, remark };
  const back = (error: FieldError) => show(c, identity, { submission, answers, errors: [error] });
  const asked = readAsked(municipality, name, t);
  if ('field' in asked) return back(asked);
  const at = deps.clock();
  // Row-level security shows an administrator's address to jobs and desks; the mail is such work.
  const administrators = await deps.database.read(jobScope, (db) => readPeopleWithRole(db, 'administrator'));
  const outcome = await orFieldError(() =>
    deps.database.write(personScope(viewer), (db) =>
      runOnce(db, { id: submission, at, answers }, async () => {
        await refuseSecond(db, viewer, asked, t);
        const id = deps.randomToken();
        await insertRequest(db, { id, person: viewer.person, ...asked, remark: remark || null, createdAt: at });
        for (const administrator of administrators) {
          const recipient = emailOf(administrator);
          if (recipient) await postMail(db, deps.randomToken(), { recipient, ...mailOf(identity, asked) }, at);
        }
        const line = { action: 'request-organisation', subjectKind: 'organisation-request', subjectId: id };
        await appendAudit(db, auditLine(c, at, { organisation: null, ...line }));
        return organisationPaths.home('gevraagd');
      }),
    ),
  );
  return typeof outcome === 'string' ? seeOther(c, outcome) : back(outcome);
}

/** What is asked for, as it will be named. The name of a lokaal bestuur is Dutch whatever the page's language. */
function readAsked(municipality: string, name: string, t: RequestTexts): Asked | FieldError {
  if (municipality === '') return { nis: null, name };
  const choice = chooseMunicipality(areas, municipality);
  if ('nis' in choice) return { nis: choice.nis, name: organisationTexts.nl.localGovernmentOf(choice.name) };
  const { suggestions } = choice;
  const message =
    suggestions.length === 0 ? t.errors.noMunicipality : t.errors.whichMunicipality(suggestions.join(', '));
  return { field: 'municipality', message };
}

/** Refuses what was asked already, what she has already, and more than a few at once. */
async function refuseSecond(db: Connection, viewer: SignedInViewer, asked: Asked, t: RequestTexts): Promise<void> {
  const field = asked.nis === null ? 'name' : 'municipality';
  await lockRequests(db, viewer.person);
  const open = await readOpenRequests(db, { person: viewer.person });
  const isSame = (request: Asked) =>
    request.nis === asked.nis && (asked.nis !== null || request.name.toLowerCase() === asked.name.toLowerCase());
  if (open.some(isSame)) refuseField(field, t.errors.asked);
  if (open.length >= mostOpenRequests) refuseField(field, t.errors.tooMany);
  const known = asked.nis === null ? null : await findLocalGovernment(db, asked.nis);
  if (viewer.memberships.some(({ organisation }) => organisation === known?.id)) refuseField(field, t.errors.member);
}

/** In Dutch, as all mail to whoever is not at the page now: in which language she reads the site is not kept. */
function mailOf({ deps }: OrganisationDeps, { name }: Asked) {
  const t = requestTexts.nl;
  const link = deps.config.baseUrl + organisationPaths.requests();
  return { subject: t.mailSubject(name), body: t.mailBody({ name, link }) };
}

async function withdraw(c: Context<AppEnv>, { deps }: OrganisationDeps): Promise<Response> {
  const viewer = signedIn(c);
  const id = String((await readForm(c)).get('request') ?? '');
  const at = deps.clock();
  await deps.database.write(personScope(viewer), async (db) => {
    const [own] = await readOpenRequests(db, { person: viewer.person, id });
    // Decided meanwhile, or somebody else's: her page shows what is.
    if (!own || !(await decideRequest(db, id, { outcome: 'withdrawn', by: viewer.person, at }))) return;
    const line = { action: 'withdraw-request', subjectKind: 'organisation-request', subjectId: id };
    await appendAudit(db, auditLine(c, at, { organisation: null, ...line }));
  });
  return seeOther(c, organisationPaths.home());
}
