import type { Context } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { mayStartDraft } from '../access';
import { isUnderway } from '../practice-state';
import { sharingPaths } from '../share-practice/paths';
import { readDraftsOf } from '../share-practice/queries';
import { draftsTexts } from './texts';

/** Per organisation of the reader: what it shares, with how many are on their way, and for who writes the way to share. */
export async function draftHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const t = draftsTexts[c.get('language')];
  const items = await Promise.all(
    viewer.memberships.map(async ({ organisation }) => {
      const drafts = await database.read(organisationScope(viewer, organisation), (db) =>
        readDraftsOf(db, organisation),
      );
      const underway = drafts.filter(({ state }) => isUnderway(state)).length;
      const practices = { label: t.homeItem(underway), path: sharingPaths.mine, count: null, organisation };
      const share = { label: t.share, path: sharingPaths.start, count: null, organisation };
      return mayStartDraft(viewer, organisation) ? [practices, share] : [practices];
    }),
  );
  return items.flat();
}
