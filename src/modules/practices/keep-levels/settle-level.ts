import type { Connection } from '../../../platform/database/database';
import type { Verdict } from '../evidenced-level';
import { moveCatalogueState } from '../queries';
import {
  addLevel,
  explainLevel,
  noteLevelTold,
  readLevelLines,
  readWaitingLevel,
  showLevel,
  supersedeLevel,
} from './queries';

/** Days between the mail to the owner and the day that everybody sees it. */
export const daysBefore = 7;

/**
 * Keeps what studies say of a practice, in the transaction that changes the studies and after `lockPractice`. The same
 * level as everybody sees is explained anew at once. Another one waits: until the owner was told, and seven days more.
 * @returns whether everybody sees it now
 */
export async function settleLevel(db: Connection, slug: string, verdict: Verdict, at: Date): Promise<boolean> {
  const [shown] = await readLevelLines(db, slug);
  const waiting = await readWaitingLevel(db, slug);
  if (waiting && waiting.level === verdict.level) {
    await explainLevel(db, slug, waiting.seq, { verdict, at });
    return false;
  }
  if (waiting) await supersedeLevel(db, slug, waiting.seq, at);
  if ((shown?.level ?? null) !== verdict.level) {
    await addLevel(db, { slug, verdict, at, publishedAt: null });
    return false;
  }
  if (shown) await explainLevel(db, slug, shown.seq, { verdict, at });
  else await addLevel(db, { slug, verdict, at, publishedAt: at });
  await moveCatalogueState(db);
  return true;
}

/** The owner was told, or there is nobody to tell: from here the days count. */
export const startWaiting = (db: Connection, slug: string, seq: number, at: Date): Promise<void> =>
  noteLevelTold(db, slug, seq, at, new Date(at.getTime() + daysBefore * 86_400_000));

/** Shows a level of which the days are over. @returns false when it is not the one that waits any more */
export async function showWaitingLevel(db: Connection, slug: string, now: Date): Promise<boolean> {
  const waiting = await readWaitingLevel(db, slug);
  if (!waiting?.dueAt || waiting.dueAt > now.toISOString()) return false;
  await showLevel(db, slug, waiting.seq, now);
  await moveCatalogueState(db);
  return true;
}
