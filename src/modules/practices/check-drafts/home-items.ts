import type { Context } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { mayDecideOn, mayUseDesk } from '../access';
import { readDraftsIn } from '../share-practice/queries';
import type { DeskQueue } from './handlers';
import { deskPaths, queueId } from './paths';
import { deskTexts } from './texts';

/** The way to the desk with what this editor can decide on, and each of its queues in which something waits. */
export async function deskHomeItems(
  c: Context<AppEnv>,
  { database }: Pick<Deps, 'database'>,
  queues: readonly DeskQueue[],
): Promise<HomeItem[]> {
  const viewer = c.get('viewer');
  if (!mayUseDesk(viewer)) return [];
  const language = c.get('language');
  const drafts = await database.read(deskScope(viewer), (db) => readDraftsIn(db, ['submitted', 'in-review']));
  const hers = drafts.filter(
    (draft) => mayDecideOn(viewer, draft) && (draft.state === 'submitted' || draft.takenBy === viewer.person),
  );
  const waiting = await Promise.all(
    queues.map(async (queue, at) => {
      const { title, items } = await queue(language);
      return { label: title, path: `${deskPaths.desk}#${queueId(at)}`, count: items.length };
    }),
  );
  return [
    { label: deskTexts[language].home, path: deskPaths.desk, count: hers.length },
    ...waiting.filter(({ count }) => count > 0),
  ];
}
