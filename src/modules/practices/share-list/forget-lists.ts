import { publicScope } from '../../../platform/database/database';
import { forgetSubmissions } from '../../../platform/forms/submission';
import type { Deps } from '../../../platform/module';
import { deleteExpiredLists } from './queries';

type ForgetDeps = Pick<Deps, 'database' | 'clock' | 'log'>;

const dayMs = 86_400_000;

/** Deletes the lists whose year is over, and the forms sent more than a day ago. @returns how many lists */
export function forgetLists({ database, clock }: Pick<ForgetDeps, 'database' | 'clock'>): Promise<number> {
  const now = clock();
  return database.write(publicScope, async (db) => {
    await forgetSubmissions(db, now);
    return deleteExpiredLists(db, now);
  });
}

/** Forgets at once, and then every day as long as the process runs; a failure is logged and tried the next day. */
export async function keepForgetting(deps: ForgetDeps): Promise<void> {
  const forget = async () => {
    try {
      const forgotten = await forgetLists(deps);
      if (forgotten > 0) deps.log.info('shared-lists.forgotten', { lists: forgotten });
    } catch (error) {
      deps.log.error('shared-lists.not-forgotten', { reason: error instanceof Error ? error.name : 'unknown' });
    }
  };
  await forget();
  // Nothing waits for it, so that it never keeps a process from ending.
  setInterval(forget, dayMs).unref();
}
