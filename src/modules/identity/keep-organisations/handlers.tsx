import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { areas } from '../../areas/contract';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { organisationTexts } from '../describe-organisation/texts';
import { orFieldError } from '../field-fault';
import { chooseMunicipality } from '../municipality-choice';
import { organisationPaths } from '../paths';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { type FromMunicipalityForm, fromMunicipalitySchema, type OrganisationForm, organisationSchema } from './form';
import { NewOrganisationPage } from './keep-page';
import { OrganisationsPage } from './list-page';
import { makeOrganisation } from './make-organisation';
import { type OrganisationValues, searchOrganisations } from './queries';
import { municipalityError, readValues } from './read-values';
import { keepTexts } from './texts';

/** The list of organisations, and making one. */
export function mountKeepOrganisations(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const mayKeep = admit.bind(null, (viewer) => may(viewer, 'make, rename and end organisations'));
  app.get(
    organisationPaths.organisations(),
    mayKeep((c) => viewList(c, identity, { submission: identity.deps.randomToken(), ...nothingYet })),
  );
  app.post(
    organisationPaths.fromMunicipality,
    mayKeep((c) => makeFromMunicipality(c, identity)),
  );
  // A form that came back stands at this address: asked for again it is the page of the form.
  app.get(organisationPaths.fromMunicipality, (c) => seeOther(c, organisationPaths.organisations()));
  app.get(
    organisationPaths.newOrganisation,
    mayKeep((c) => viewNew(c, identity, newForm(identity))),
  );
  app.post(
    organisationPaths.newOrganisation,
    mayKeep((c) => makeNew(c, identity)),
  );
}

const nothingYet = { answers: { municipality: '' }, errors: [] };
const newForm = ({ deps }: OrganisationDeps): OrganisationForm => ({
  submission: deps.randomToken(),
  answers: { name: '', kind: '', municipality: '', ovo: '', kbo: '' },
  errors: [],
});

async function viewList(
  c: Context<AppEnv>,
  { deps, site }: OrganisationDeps,
  form: FromMunicipalityForm,
): Promise<Response> {
  const search = {
    text: (c.req.query('q') ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, 200),
    ended: c.req.query('beeindigd') === 'ja',
    page: pageNumber(c.req.query('bladzijde')),
  };
  const found = await deps.database.read(personScope(signedIn(c)), (db) => searchOrganisations(db, search));
  const page = pageContext(c, site);
  const status = form.errors.length > 0 ? 422 : 200;
  return sendPage(c, <OrganisationsPage page={page} search={search} found={found} form={form} />, status);
}

const pageNumber = (typed: string | undefined): number => (/^[1-9]\d{0,3}$/.test(typed ?? '') ? Number(typed) : 1);

const viewNew = (c: Context<AppEnv>, { site }: OrganisationDeps, form: OrganisationForm) =>
  sendPage(c, <NewOrganisationPage page={pageContext(c, site)} form={form} />, form.errors.length > 0 ? 422 : 200);

async function makeFromMunicipality(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const t = keepTexts[language];
  const parsed = parseForm(fromMunicipalitySchema, data, { language, fields: t.errors });
  if (!parsed.ok) return viewList(c, identity, { ...parsed, submission });
  const back = (error: FieldError) => viewList(c, identity, { submission, answers: parsed.value, errors: [error] });
  const choice = chooseMunicipality(areas, parsed.value.municipality);
  if ('suggestions' in choice) return back(municipalityError(choice.suggestions, language));
  const outcome = await make(c, identity, submission, localGovernmentOf(choice.nis));
  return typeof outcome === 'string' ? seeOther(c, outcome) : back(outcome);
}

/** The lokaal bestuur of a municipality of today, from the data on areas. Its name is Dutch whatever the page's language. */
export function localGovernmentOf(nis: string): OrganisationValues {
  const place = areas.place(nis);
  if (!place) throw new Error(`No municipality ${nis}`);
  const { municipality } = place;
  return {
    kind: 'local-government',
    name: organisationTexts.nl.localGovernmentOf(municipality.name),
    nis: municipality.nis,
    ovo: [municipality.ovo ?? []].flat(),
    kbo: [municipality.kbo ?? []].flat(),
  };
}

async function makeNew(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(organisationSchema, data, { language, fields: keepTexts[language].errors });
  if (!parsed.ok) return viewNew(c, identity, { ...parsed, submission });
  const values = readValues(parsed.value, language);
  const outcome = 'field' in values ? values : await make(c, identity, submission, values);
  if (typeof outcome === 'string') return seeOther(c, outcome);
  return viewNew(c, identity, { submission, answers: typed(data), errors: [outcome] });
}

/** The answers as they were typed, when something is wrong that the schema cannot see. */
export const typed = (data: FormData): OrganisationForm['answers'] => {
  const text = (name: string) => String(data.get(name) ?? '');
  return {
    name: text('name'),
    kind: text('kind'),
    municipality: text('municipality'),
    ovo: text('ovo'),
    kbo: text('kbo'),
  };
};

/** @returns the address of the page of what was made; or what is wrong */
function make(
  c: Context<AppEnv>,
  { deps }: OrganisationDeps,
  submission: string,
  values: OrganisationValues,
): Promise<string | FieldError> {
  const at = deps.clock();
  return orFieldError(() =>
    deps.database.write(personScope(signedIn(c)), (db) =>
      runOnce(db, { id: submission, at, answers: values }, async () => {
        const id = deps.randomToken();
        await makeOrganisation(db, { id, values, at }, c.get('language'));
        const line = { organisation: id, action: 'make-organisation', subjectKind: 'organisation', subjectId: id };
        await appendAudit(db, auditLine(c, at, line));
        return organisationPaths.keepOrganisation(id, 'gemaakt');
      }),
    ),
  );
}
