import type { Context } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { adoptionPaths } from './paths';
import { readAdoptionsOf } from './queries';
import { adoptionTexts } from './texts';

/** How much was taken over of others, per organisation of the reader that told something; what was taken back is left out. */
export async function adoptionHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const label = adoptionTexts[c.get('language')].mineTitle;
  const items = await Promise.all(
    viewer.memberships.map(async ({ organisation }) => {
      const told = await database.read(organisationScope(viewer, organisation), (db) =>
        readAdoptionsOf(db, organisation),
      );
      const count = told.filter(({ state }) => state !== 'withdrawn').length;
      return { label, path: adoptionPaths.mine, count, organisation };
    }),
  );
  return items.filter(({ count }) => count > 0);
}
