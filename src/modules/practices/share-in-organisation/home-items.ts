import type { Context } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { listPaths } from './paths';
import { readLists } from './queries';
import { listTexts } from './texts';

/** How many lists there are, per organisation of the reader that has some. */
export async function listHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const label = listTexts[c.get('language')].homeItem;
  const items = await Promise.all(
    viewer.memberships.map(async ({ organisation }) => {
      const lists = await database.read(organisationScope(viewer, organisation), (db) => readLists(db, organisation));
      return { label, path: listPaths.mine, count: lists.length, organisation };
    }),
  );
  return items.filter(({ count }) => count > 0);
}
