import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { seeOther } from '../../../platform/http/respond';
import { asMember, cohortAudit, type Measuring, type Member, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { seenField } from './harm-notice';
import { markDiscussed } from './queries';
import { readHarm } from './read-words';

/** A coordinator says that what did harm was discussed: what she read, and not what came since. */
export function mountDiscussHarm(app: Hono<AppEnv>, measuring: Measuring): void {
  app.post(
    measurementRoutes.harmDiscussed,
    asMember('read what did harm', (c, member) => discuss(c, measuring, member)),
  );
}

async function discuss(c: Context<AppEnv>, { deps, keys }: Measuring, { key, scope }: Member): Promise<Response> {
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const seen = data.getAll(seenField).map(String);
  const at = deps.clock();
  const path = await deps.database.write(scope, (db) =>
    runOnce(db, { id, at, answers: { ...key, seen } }, async () => {
      await requireCohort(db, key);
      const read = (await readHarm(db, keys, key)).open.filter(({ mark }) => seen.includes(mark));
      await markDiscussed(db, key, read);
      if (read.length > 0) await appendAudit(db, cohortAudit(c, key, 'discuss-harm', at, { texts: read.length }));
      return measurementPaths.cohort(key);
    }),
  );
  return seeOther(c, path);
}
