import type { Context } from 'hono';
import { hasRoleIn, organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { isWaiting } from '../question';
import { questionPaths } from './paths';
import { readQuestionsTo } from './queries';
import { questionTexts } from './texts';

/** Questions that wait for an answer, per organisation for which the reader may write. */
export async function questionHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const t = questionTexts[c.get('language')];
  const writable = viewer.memberships.filter(({ organisation }) => hasRoleIn(viewer, organisation, 'contributor'));
  const items = await Promise.all(
    writable.map(async ({ organisation }) => {
      const asked = await database.read(organisationScope(viewer, organisation), (db) =>
        readQuestionsTo(db, organisation),
      );
      const count = asked.filter(({ state }) => isWaiting(state)).length;
      return { label: t.homeItem(count), path: questionPaths.mine, count, organisation };
    }),
  );
  return items.filter(({ count }) => count > 0);
}
