import type { Context, Hono } from 'hono';
import type { Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { readQuestion } from '../../evidence/contract';
import type { Organisation } from '../../identity/contract';
import { mayMeasure, measurementScope } from '../access';
import { cohortAudit, type Measuring } from '../open-cohort';
import { measurementPaths } from '../paths';
import { insertCohort } from '../queries';
import { mountChangePlan } from './change-handlers';
import { newPlanForm } from './form';
import { PlanPage, type PlanView } from './page';
import { readPlanForm } from './sent-plan';

/** Planning a measurement, and changing the plan. */
export function mountPlanMeasurement(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(measurementPaths.plan(), (c) => askPlan(c, measuring));
  app.post(measurementPaths.plan(), (c) => plan(c, measuring));
  mountChangePlan(app, measuring);
}

/** The organisations that the reader may plan for. */
async function plannableOf(viewer: Viewer, { organisations }: Measuring): Promise<Organisation[]> {
  if (viewer.memberships.length === 0) return [];
  return (await organisations.all()).filter(({ id }) => mayMeasure(viewer, id, 'plan a measurement'));
}

async function askPlan(c: Context<AppEnv>, measuring: Measuring): Promise<Response> {
  const { question } = readQuestion(new URL(c.req.url).searchParams);
  const practice = (await measuring.catalogue()).bySlug(question.practice ?? '')?.record.title ?? '';
  const [first, ...others] = await plannableOf(c.get('viewer'), measuring);
  const form = newPlanForm(measuring.deps.randomToken(), {
    organisation: first?.id ?? '',
    nis: others.length === 0 ? (first?.nis ?? null) : null,
    practice,
    question,
  });
  return sendNew(c, measuring, { form, meant: [], advice: null }, 200);
}

async function sendNew(
  c: Context<AppEnv>,
  measuring: Measuring,
  shown: Pick<PlanView, 'form' | 'meant' | 'advice'>,
  status: 200 | 422,
) {
  const organisations = await plannableOf(c.get('viewer'), measuring);
  const view = { page: pageContext(c, measuring.site), organisations, cohort: null, movedBy: null, ...shown };
  return sendPage(c, <PlanPage view={view} />, status);
}

async function plan(c: Context<AppEnv>, measuring: Measuring): Promise<Response> {
  const viewer = c.get('viewer');
  const { person } = viewer;
  if (person === null) throw new HttpError(403);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const sent = readPlanForm(c, await measuring.catalogue(), data);
  if (sent.plan === null) {
    const form = { submission, version: 0, answers: sent.answers, errors: sent.errors };
    return sendNew(c, measuring, { form, meant: sent.meant, advice: sent.advice }, sent.advice ? 200 : 422);
  }
  const { organisation } = sent.answers;
  if (!mayMeasure(viewer, organisation, 'plan a measurement')) throw new HttpError(403);
  const { deps, keys } = measuring;
  const { plan: planned } = sent;
  const at = deps.clock();
  const path = await deps.database.write(measurementScope(viewer, organisation), (db) =>
    runOnce(db, { id: submission, at, answers: { organisation, planned } }, async () => {
      const key = { organisation, id: deps.randomToken() };
      await keys.ensure(db, organisation, at);
      await insertCohort(db, { ...key, ...planned, by: person, at });
      await appendAudit(db, cohortAudit(c, key, 'plan-measurement', at));
      return measurementPaths.cohort(key);
    }),
  );
  return seeOther(c, path);
}
