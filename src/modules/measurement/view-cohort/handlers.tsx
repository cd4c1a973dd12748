import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn, readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { readCohortShown } from '../../evidence/contract';
import { mayMeasure } from '../access';
import { readHarm } from '../hear-participants/read-words';
import { asMember, cohortAudit, logReading, type Measuring, type Member, Moved, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes, stepWords } from '../paths';
import { changeCohort } from '../queries';
import { readStanding } from '../read-progress';
import { unkept } from '../unkept';
import { type CostsForm, costsSchema, storedCostsForm } from './form';
import { CohortPage, type CohortView } from './page';
import { cohortTexts } from './texts';

/** One measurement: how far it is, what it cost, closing and reopening it. */
export function mountViewCohort(app: Hono<AppEnv>, measuring: Measuring): void {
  const reader = asMember('see the measurements', (c, member) => sendCohort(c, measuring, member, {}, 200));
  app.get(measurementRoutes.cohort, reader);
  app.post(
    measurementRoutes.costs,
    asMember('record who stopped and what it cost', (c, member) => saveCosts(c, measuring, member)),
  );
  app.post(
    measurementRoutes.step,
    asMember('close a measurement', (c, member) => takeStep(c, measuring, member)),
  );
  // Asked for again after an answer, or in the other language.
  for (const route of [
    measurementRoutes.costs,
    measurementRoutes.step,
    measurementRoutes.harmDiscussed,
    measurementRoutes.findParticipant,
  ]) {
    app.get(
      route,
      asMember('see the measurements', (c, { key }) => seeOther(c, measurementPaths.cohort(key))),
    );
  }
}

interface Returned {
  costs?: Pick<CostsForm, 'answers' | 'errors'>;
  code?: CohortView['code'];
  moved?: boolean;
}

/** The page of a measurement, perhaps with a form of it that was not right. */
export async function sendCohort(
  c: Context<AppEnv>,
  measuring: Measuring,
  { viewer, key, scope }: Member,
  { costs, code = { typed: '', error: null }, moved = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site, catalogue, people, organisations } = measuring;
  const { standing, harm, shown } = await deps.database.write(scope, async (db) => {
    const standing = await readStanding(db, await requireCohort(db, key), site.today());
    await logReading(db, c, key, 'read-cohort', deps.clock());
    const hears = mayMeasure(viewer, key.organisation, 'read what did harm');
    const harm = hears ? await readHarm(db, measuring.keys, key) : null;
    if (harm && harm.texts.open.length + harm.texts.discussed.length > 0)
      await logReading(db, c, key, 'read-harm', deps.clock());
    const isShared = standing.cohort.state === 'shared';
    return { standing, harm, shown: isShared ? await readCohortShown(db, key, deps.clock()) : null };
  });
  const { cohort } = standing;
  const { organisation } = key;
  const view: CohortView = {
    page: pageContext(c, site),
    standing,
    shown,
    organisation: (await organisations.find(organisation))?.name ?? organisation,
    practice: (await catalogue()).bySlug(cohort.practice)?.record.title ?? null,
    mayRecord: mayMeasure(viewer, organisation, 'record who stopped and what it cost'),
    mayLead: mayMeasure(viewer, organisation, 'plan a measurement'),
    harm,
    costs: { ...storedCostsForm(deps.randomToken(), cohort), ...costs },
    code,
    movedBy: moved ? ((await people.names([cohort.changedBy])).get(cohort.changedBy) ?? '') : null,
  };
  return unkept(sendPage(c, <CohortPage view={view} />, status));
}

async function saveCosts(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const language = c.get('language');
  const { costErrors } = cohortTexts[language];
  const hourRate = { ...costErrors, tooSmall: costErrors.rateTooSmall };
  const fields = { hours: costErrors, hourRate, volunteers: costErrors, euro: costErrors };
  const parsed = parseForm(costsSchema, data, { language, fields });
  if (!parsed.ok) return sendCohort(c, measuring, member, { costs: parsed }, 422);
  const { hours = null, hourRate: rate = null, volunteers = null, euro = null, adverse } = parsed.value;
  const costs = { hours, hourRate: rate, volunteers, euro, adverse };
  const { deps } = measuring;
  const { key, scope, person } = member;
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { ...key, version, costs } },
        async () => {
          const cohort = await requireCohort(db, key, true);
          if (cohort.version !== version || cohort.state === 'shared') throw new Moved();
          if (!(await changeCohort(db, { cohort, by: person, at, costs }))) throw new Moved();
          await appendAudit(db, cohortAudit(c, key, 'change-costs', at));
          return measurementPaths.cohort(key);
        },
        async () => {
          if (movedOn((await requireCohort(db, key)).version, version)) throw new Moved();
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    const text = (field: string) => String(data.get(field) ?? '');
    const amounts = { hours: text('hours'), hourRate: text('hourRate'), volunteers: text('volunteers') };
    const answers = { ...amounts, euro: text('euro'), adverse };
    return sendCohort(c, measuring, member, { costs: { answers, errors: [] }, moved: true }, 409);
  }
}

const isStep = (word: string): word is keyof typeof stepWords => Object.hasOwn(stepWords, word);

async function takeStep(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps } = measuring;
  const { key, scope, person } = member;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const word = c.req.param('word') ?? '';
  const action = isStep(word) ? stepWords[word] : 'close';
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(db, { id: submission, at, answers: { ...key, version, action } }, async () => {
        const cohort = await requireCohort(db, key, true);
        const stands = cohort.version === version && cohort.forgottenAt === null;
        if (!stands || !(await changeCohort(db, { cohort, by: person, at, action }))) throw new Moved();
        await appendAudit(db, cohortAudit(c, key, `${action}-cohort`, at));
        return measurementPaths.cohort(key);
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Moved) return sendCohort(c, measuring, member, { moved: true }, 409);
    throw error;
  }
}
