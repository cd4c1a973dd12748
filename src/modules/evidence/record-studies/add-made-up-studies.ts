import { jobScope } from '../../../platform/access/viewer';
import type { Connection, Database } from '../../../platform/database/database';
import { daysBefore, readWaitingLevel, showWaitingLevel, startWaiting } from '../../practices/contract';
import { settlePractice } from '../keep-levels/settle-practice';
import { insertStudy, showStudies, showStudy } from '../queries';
import { type StudyContent, studyContent } from '../study-record';

const dayMs = 86_400_000;

/**
 * Adds studies that everybody sees at once, with the levels that follow: for a demonstration only, as if the owners of
 * their practices had been told a week before.
 * @throws when one contradicts itself
 */
export async function addMadeUpStudies(
  { database }: { database: Database },
  studies: readonly StudyContent[],
  at: Date,
): Promise<void> {
  await database.write(jobScope, async (db) => {
    for (const [index, given] of studies.entries()) {
      const content = studyContent.parse(given);
      const id = `fictief-${index + 1}`;
      await insertStudy(db, { organisation: null, id, study: id, content, state: 'checked', by: '-', at });
      if (content.practice === null) await showStudy(db, id, at);
    }
    for (const slug of new Set(studies.flatMap(({ practice }) => practice ?? []))) await showJudged(db, slug, at);
  });
}

async function showJudged(db: Connection, slug: string, at: Date): Promise<void> {
  const told = new Date(at.getTime() - daysBefore * dayMs);
  await settlePractice(db, slug, told);
  const waiting = await readWaitingLevel(db, slug);
  if (!waiting) return;
  await startWaiting(db, slug, waiting.seq, told);
  await showWaitingLevel(db, slug, at);
  await showStudies(db, [slug], at);
}
