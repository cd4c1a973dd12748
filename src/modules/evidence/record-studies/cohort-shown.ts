import type { Connection } from '../../../platform/database/database';
import { daysBefore, readPracticeNames, readWaitingLevel } from '../../practices/contract';
import { readStudiesOf } from '../queries';

const dayMs = 86_400_000;

/** From when everybody sees a shared cohort at the latest, if it is shared (and so its owner told) now. */
export const shownAtLatest = (now: Date): Date => new Date(now.getTime() + daysBefore * dayMs);

/**
 * Whether everybody sees a shared cohort, or from when: at once when the level of its practice stays the same, else
 * once its owner was told; `nowhere` when it was withdrawn, or its practice.
 */
export async function readCohortShown(
  db: Connection,
  { organisation, id }: { organisation: string; id: string },
  now: Date,
): Promise<Date | 'shown' | 'nowhere'> {
  const [entry] = (await readStudiesOf(db, organisation, id)).filter(({ state }) => state === 'checked');
  if (!entry?.practice) return 'nowhere';
  if (entry.shown) return 'shown';
  const names = await readPracticeNames(db, entry.practice);
  if (!names) return 'nowhere';
  const waiting = await readWaitingLevel(db, names.slug);
  return waiting?.dueAt ? new Date(waiting.dueAt) : shownAtLatest(now);
}
