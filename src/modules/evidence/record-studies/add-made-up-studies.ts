import { jobScope } from '../../../platform/access/viewer';
import type { Database } from '../../../platform/database/database';
import { insertStudy, showStudy } from '../queries';
import { type StudyContent, studyContent } from '../study-record';

/**
 * Adds studies that everybody sees at once: for a demonstration only. Of no practice, so that no level follows.
 * @throws when one contradicts itself, or is of a practice
 */
export async function addMadeUpStudies(
  { database }: { database: Database },
  studies: readonly StudyContent[],
  at: Date,
): Promise<void> {
  await database.write(jobScope, async (db) => {
    for (const [index, given] of studies.entries()) {
      const content = studyContent.parse(given);
      if (content.practice !== null) throw new Error('A made-up study is of no practice');
      const id = `fictief-${index + 1}`;
      await insertStudy(db, { organisation: null, id, study: id, content, state: 'checked', by: '-', at });
      await showStudy(db, id, at);
    }
  });
}
