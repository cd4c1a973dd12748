import type { Context } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import type { HomeItem } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import { decisionBar, mayUseDesk } from '../access';
import { readLed } from '../lead-reviews/led-practice';
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
  const hers = await database.read(deskScope(viewer), async (db) => {
    const waiting = await readDraftsIn(db, ['submitted', 'in-review']);
    const open = waiting.filter(({ state, takenBy }) => state === 'submitted' || takenBy === viewer.person);
    const bars = [];
    for (const draft of open) bars.push(decisionBar(viewer, draft, await readLed(db, draft.slug)));
    return bars.filter((bar) => bar === null);
  });
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
