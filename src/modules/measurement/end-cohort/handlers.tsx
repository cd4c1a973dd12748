import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { sureSchema } from '../confirm-form';
import { asMember, cohortAudit, type Measuring, type Member, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { deleteCohort } from '../queries';
import { readStanding } from '../read-progress';
import { EndPage } from './page';
import { endTexts } from './texts';

/** Deleting a measurement with all that was answered, after asking again. */
export function mountEndCohort(app: Hono<AppEnv>, measuring: Measuring): void {
  const deed = 'delete a measurement';
  app.get(
    measurementRoutes.remove,
    asMember(deed, (c, member) => sendEnd(c, measuring, member, [], 200)),
  );
  app.post(
    measurementRoutes.remove,
    asMember(deed, (c, member) => end(c, measuring, member)),
  );
}

async function sendEnd(
  c: Context<AppEnv>,
  { deps, site }: Measuring,
  { key, scope }: Member,
  errors: readonly FieldError[],
  status: 200 | 422,
): Promise<Response> {
  const standing = await deps.database.read(scope, async (db) =>
    readStanding(db, await requireCohort(db, key), site.today()),
  );
  const view = { page: pageContext(c, site), standing, submission: deps.randomToken(), errors };
  return sendPage(c, <EndPage {...view} />, status);
}

async function end(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps } = measuring;
  const { key, scope } = member;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const parsed = parseForm(sureSchema, data, { language, fields: { zeker: endTexts[language].confirmError } });
  if (!parsed.ok) return sendEnd(c, measuring, member, parsed.errors, 422);
  const at = deps.clock();
  const path = await deps.database.write(scope, (db) =>
    runOnce(db, { id: submission, at, answers: { ...key, end: true } }, async () => {
      await requireCohort(db, key, true);
      await deleteCohort(db, key);
      await appendAudit(db, cohortAudit(c, key, 'delete-cohort', at));
      return measurementPaths.home;
    }),
  );
  return seeOther(c, path);
}
