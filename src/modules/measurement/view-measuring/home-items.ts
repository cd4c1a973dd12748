import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { mayMeasure, measurementScope } from '../access';
import { measurementPaths } from '../paths';
import { readCohortsOf } from '../queries';
import { measurementTexts } from '../texts';

/** How many measurements go on, per organisation of the reader that has some. */
export async function measuringHomeItems(
  c: Context<AppEnv>,
  { database }: Pick<Deps, 'database'>,
): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const label = measurementTexts[c.get('language')].homeItem;
  const own = viewer.memberships.filter(({ organisation }) => mayMeasure(viewer, organisation, 'see the measurements'));
  const items = await Promise.all(
    own.map(async ({ organisation }) => {
      const scope = measurementScope(viewer, organisation);
      const cohorts = await database.read(scope, (db) => readCohortsOf(db, organisation));
      return { label, path: measurementPaths.home, count: cohorts.length, organisation };
    }),
  );
  return items.filter(({ count }) => count > 0);
}
