import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { FieldError } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn, readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Language } from '../../../platform/texts/language';
import { type Arm, type Cohort, type CohortPlan, hasComparison, type Moment, momentsOf, takesAnswers } from '../cohort';
import { readAnswered } from '../enter-answers/queries';
import { readParticipants } from '../keep-participants/queries';
import { asMember, cohortAudit, type Measuring, type Member, Moved, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { changeCohort } from '../queries';
import { deleteReminders } from '../remind-coordinators/queries';
import { occasionsOf, remindOn } from '../reminder';
import { measurementTexts } from '../texts';
import { type PlanAnswers, storedPlanForm } from './form';
import { PlanPage, type PlanView } from './page';
import { readPlanForm } from './sent-plan';
import { planTexts } from './texts';

/** Changing the plan of a measurement that goes on. */
export function mountChangePlan(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    measurementRoutes.changePlan,
    asMember('plan a measurement', (c, member) => sendChange(c, measuring, member, {}, 200)),
  );
  app.post(
    measurementRoutes.changePlan,
    asMember('plan a measurement', (c, member) => change(c, measuring, member)),
  );
}

interface Returned {
  answers?: PlanAnswers;
  errors?: readonly FieldError[];
  meant?: PlanView['meant'];
  advice?: PlanView['advice'];
  moved?: boolean;
}

async function sendChange(
  c: Context<AppEnv>,
  measuring: Measuring,
  { key, scope }: Member,
  { answers, errors = [], meant = [], advice = null, moved = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site, catalogue, people, organisations } = measuring;
  const cohort = await deps.database.read(scope, (db) => requireCohort(db, key));
  if (!takesAnswers(cohort)) return seeOther(c, measurementPaths.cohort(key));
  const practice = (await catalogue()).bySlug(cohort.practice)?.record.title ?? cohort.practice;
  const stored = storedPlanForm(deps.randomToken(), cohort, practice);
  const name = (await organisations.find(key.organisation))?.name ?? key.organisation;
  const view: PlanView = {
    page: pageContext(c, site),
    organisations: [{ id: key.organisation, name }],
    cohort,
    meant,
    form: { ...stored, answers: answers ?? stored.answers, errors },
    advice: advice ?? cohort,
    movedBy: moved ? ((await people.names([cohort.changedBy])).get(cohort.changedBy) ?? '') : null,
  };
  return sendPage(c, <PlanPage view={view} />, status);
}

async function change(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps } = measuring;
  const { key, person, scope } = member;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  data.set('organisation', key.organisation);
  const { plan, ...sent } = readPlanForm(c, await measuring.catalogue(), data);
  if (plan === null) return sendChange(c, measuring, member, sent, sent.advice ? 200 : 422);
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { ...key, version, plan } },
        async () => {
          const cohort = await requireCohort(db, key, true);
          if (cohort.version !== version || !takesAnswers(cohort)) throw new Moved();
          const fixed = whatIsFixed(cohort, plan, c.get('language'), {
            arms: (await readParticipants(db, key)).map(({ arm }) => arm),
            moments: (await readAnswered(db, key)).map(({ moment }) => moment),
          });
          if (fixed) throw new Fixed(fixed);
          if (!(await changeCohort(db, { cohort, by: person, at, plan }))) throw new Moved();
          const later = occasionsOf(plan).filter((occasion) => remindOn(plan, occasion) > measuring.site.today());
          await deleteReminders(db, key, later);
          await appendAudit(db, cohortAudit(c, key, 'change-plan', at));
          return measurementPaths.cohort(key);
        },
        async () => {
          if (movedOn((await requireCohort(db, key)).version, version)) throw new Moved();
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Fixed) return sendChange(c, measuring, member, { ...sent, errors: [error.fault] }, 422);
    if (error instanceof Moved) return sendChange(c, measuring, member, { ...sent, moved: true }, 409);
    throw error;
  }
}

/** Thrown to give up a change that what was collected does not allow. */
class Fixed extends Error {
  constructor(readonly fault: FieldError) {
    super('fixed');
  }
}

/** What was answered keeps its meaning: its questions, moments and groups stay. */
function whatIsFixed(
  cohort: Cohort,
  plan: CohortPlan,
  language: Language,
  collected: { arms: readonly Arm[]; moments: readonly Moment[] },
): FieldError | null {
  const t = planTexts[language];
  if (collected.moments.length > 0 && plan.instrument !== cohort.instrument) {
    return { field: 'instrument', message: t.fixedInstrument };
  }
  if (!hasComparison(plan) && collected.arms.includes('comparison')) {
    return { field: 'design', message: t.fixedDesign };
  }
  const kept = momentsOf(plan);
  const lost = collected.moments.find((moment) => !kept.includes(moment));
  if (!lost) return null;
  return { field: 'followUps', message: t.fixedMoment(measurementTexts[language].moments[lost]) };
}
