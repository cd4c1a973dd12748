import type { Connection } from '../../../platform/database/database';
import type { LedPractice } from '../access';
import { readInterests } from '../know-interests/queries';
import { readRounds } from './queries';

/** @param slug of the practice that a draft changes; null for a new one */
export async function readLed(db: Connection, slug: string | null): Promise<LedPractice | null> {
  if (slug === null) return null;
  const open = (await readRounds(db, slug)).find(({ closedAt }) => closedAt === null);
  return { ...(await readInterests(db, slug)), judges: open?.asked.map(({ reviewer }) => reviewer) ?? [] };
}
