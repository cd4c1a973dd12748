import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { areas } from '../../areas/contract';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { orFieldError } from '../field-fault';
import { withdrawInvitations } from '../invite-member/queries';
import { nameOn } from '../know-people/people-names';
import { readContacts } from '../know-people/queries';
import { codeRegisters } from '../organisation';
import { formatKbo } from '../organisation-codes';
import { doneParam, organisationPaths, organisationRoutes } from '../paths';
import { type OrganisationDeps, organisationOf } from '../view-organisation/handlers';
import { type OrganisationForm, organisationSchema } from './form';
import { typed } from './handlers';
import { KeepOrganisationPage, type KeepProps } from './keep-page';
import { refuseTwin } from './make-organisation';
import { type OrganisationRecord, type OrganisationValues, readRecord, updateOrganisation } from './queries';
import { readValues } from './read-values';
import { keepTexts } from './texts';
import type { KeepTexts } from './texts.nl';

/** Renaming and putting right, ending, opening again. */
export function mountKeepOrganisation(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const mayKeep = admit.bind(null, (viewer) => may(viewer, 'make, rename and end organisations'));
  app.get(
    organisationRoutes.keepOrganisation,
    mayKeep((c) => show(c, identity, { done: doneOf(c) })),
  );
  app.post(
    organisationRoutes.keepOrganisation,
    mayKeep((c) => save(c, identity)),
  );
  app.post(
    organisationRoutes.endOrganisation,
    mayKeep((c) => end(c, identity)),
  );
  app.post(
    organisationRoutes.reopenOrganisation,
    mayKeep((c) => reopen(c, identity)),
  );
  for (const path of [organisationRoutes.endOrganisation, organisationRoutes.reopenOrganisation]) {
    app.get(path, (c) => seeOther(c, organisationPaths.keepOrganisation(organisationOf(c))));
  }
}

function doneOf(c: Context<AppEnv>): keyof KeepTexts['done'] | null {
  const key = c.req.query(doneParam) ?? '';
  return Object.hasOwn(keepTexts.nl.done, key) ? (key as keyof KeepTexts['done']) : null;
}

interface Shown {
  status?: 200 | 409 | 422;
  form?: OrganisationForm;
  done?: KeepProps['done'];
  refusal?: string;
  /** Somebody saved first: says who. */
  meanwhile?: boolean;
}

async function show(c: Context<AppEnv>, { deps, site }: OrganisationDeps, shown: Shown): Promise<Response> {
  const language = c.get('language');
  const { record, names } = await deps.database.read(personScope(signedIn(c)), async (db) => {
    const found = await readRecord(db, organisationOf(c));
    if (!found) throw notFound();
    const changers = await readContacts(db, found.changedBy ? [found.changedBy] : []);
    return { record: found, names: new Map(changers.map(({ id, name }) => [id, name])) };
  });
  const kept = answersOf(record);
  return sendPage(
    c,
    <KeepOrganisationPage
      page={pageContext(c, site)}
      organisation={record}
      kept={kept}
      form={shown.form ?? { submission: deps.randomToken(), answers: kept, errors: [] }}
      done={shown.done ?? null}
      meanwhileBy={shown.meanwhile ? nameOn(names, record.changedBy ?? '', language) : null}
      refusal={shown.refusal ?? null}
    />,
    shown.status ?? 200,
  );
}

function answersOf({ name, kind, nis, ovo, kbo }: OrganisationRecord): OrganisationForm['answers'] {
  const municipality = nis === null ? '' : (areas.place(nis)?.municipality.name ?? nis);
  return { name, kind, municipality, ovo: ovo.join(', '), kbo: kbo.map(formatKbo).join(', ') };
}

async function save(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = versionIn(data);
  const parsed = parseForm(organisationSchema, data, { language, fields: keepTexts[language].errors });
  if (!parsed.ok) return show(c, identity, { status: 422, form: { ...parsed, submission } });
  const back = (status: 409 | 422, errors: FieldError[], meanwhile = false) =>
    show(c, identity, { status, form: { submission, answers: typed(data), errors }, meanwhile });
  const values = readValues(parsed.value, language);
  if ('field' in values) return back(422, [values]);
  const outcome = await orFieldError(() => change(c, identity, version, values));
  if (outcome === false) return back(409, [], true);
  if (outcome !== true) return back(422, [outcome]);
  return seeOther(c, organisationPaths.keepOrganisation(organisationOf(c), 'bewaard'));
}

function versionIn(data: FormData): number {
  const text = String(data.get('version') ?? '');
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new HttpError(400);
  return Number(text);
}

/** @returns false when somebody saved something else first; the same once more is no change */
function change(
  c: Context<AppEnv>,
  { deps }: OrganisationDeps,
  version: number,
  values: OrganisationValues,
): Promise<boolean> {
  const id = organisationOf(c);
  const viewer = signedIn(c);
  return deps.database.write(personScope(viewer), async (db) => {
    const record = await readRecord(db, id);
    if (!record) throw notFound();
    if (isSame(record, values)) return true;
    // An ended one stands in nobody's way.
    if (record.endedAt === null) await refuseTwin(db, values, id, c.get('language'));
    if (!(await updateOrganisation(db, { id, version }, values, viewer.person))) return false;
    await log(db, c, deps.clock(), 'change-organisation');
    return true;
  });
}

const isSame = (record: OrganisationRecord, values: OrganisationValues): boolean =>
  (['name', 'kind', 'nis'] as const).every((key) => record[key] === values[key]) &&
  codeRegisters.every((register) => record[register].join() === values[register].join());

async function end(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  const id = organisationOf(c);
  const viewer = signedIn(c);
  const version = versionIn(await readForm(c));
  const at = deps.clock();
  const ended = await deps.database.write({ organisation: id, person: viewer.person }, async (db) => {
    if ((await readRecord(db, id))?.endedAt) return true;
    if (!(await updateOrganisation(db, { id, version }, { ended_at: at }, viewer.person))) return false;
    await withdrawInvitations(db, id, {}, at);
    await log(db, c, at, 'end-organisation');
    return true;
  });
  if (!ended) return show(c, identity, { status: 409, meanwhile: true });
  return seeOther(c, organisationPaths.keepOrganisation(id, 'beeindigd'));
}

async function reopen(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  const id = organisationOf(c);
  const viewer = signedIn(c);
  const version = versionIn(await readForm(c));
  const outcome = await orFieldError(() =>
    deps.database.write(personScope(viewer), async (db) => {
      const record = await readRecord(db, id);
      if (!record?.endedAt) return true;
      await refuseTwin(db, record, id, c.get('language'));
      if (!(await updateOrganisation(db, { id, version }, { ended_at: null }, viewer.person))) return false;
      await log(db, c, deps.clock(), 'reopen-organisation');
      return true;
    }),
  );
  if (outcome === false) return show(c, identity, { status: 409, meanwhile: true });
  if (outcome !== true) return show(c, identity, { status: 409, refusal: outcome.message });
  return seeOther(c, organisationPaths.keepOrganisation(id, 'heropend'));
}

const log = (db: Connection, c: Context<AppEnv>, at: Date, action: string) => {
  const id = organisationOf(c);
  return appendAudit(db, auditLine(c, at, { organisation: id, action, subjectKind: 'organisation', subjectId: id }));
};
