import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { readCodes } from '../keep-participants/queries';
import { asMember, logReading, type Measuring, requireCohort } from '../open-cohort';
import { measurementRoutes } from '../paths';
import { readStanding } from '../read-progress';
import { unkept } from '../unkept';
import { UnansweredPage } from './page';

/** Which codes have not answered, for who holds the list of names. */
export function mountUnanswered(app: Hono<AppEnv>, { deps, site, keys }: Measuring): void {
  app.get(
    measurementRoutes.unanswered,
    asMember('see who has which code', async (c, { key, scope }) => {
      const { standing, codes } = await deps.database.write(scope, async (db) => {
        const found = await readStanding(db, await requireCohort(db, key), site.today());
        await logReading(db, c, key, 'read-unanswered', deps.clock());
        return { standing: found, codes: await readCodes(db, await keys.of(db, key.organisation), key) };
      });
      return unkept(sendPage(c, <UnansweredPage page={pageContext(c, site)} standing={standing} codes={codes} />));
    }),
  );
}
