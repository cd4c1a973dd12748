import type { Context } from 'hono';
import { hasPlatformRole, personScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { reviewPaths } from './paths';
import { isOpen, readReviewsOf } from './queries';
import { reviewTexts } from './texts';

/** For reviewers: their own page, with how many practices wait for their judgement. */
export async function reviewHomeItems(c: Context<AppEnv>, { database }: Pick<Deps, 'database'>): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  const { person } = viewer;
  if (person === null || !hasPlatformRole(viewer, 'reviewer')) return [];
  const reviews = await database.read(personScope(viewer), (db) => readReviewsOf(db, person));
  const label = reviewTexts[c.get('language')].home;
  return [{ label, path: reviewPaths.mine, count: reviews.filter(isOpen).length }];
}
