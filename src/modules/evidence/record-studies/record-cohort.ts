import type { Connection } from '../../../platform/database/database';
import { readPractice } from '../../practices/contract';
import { recordsOfCohort, type SharedCohort } from '../cohort-record';
import { settlePractice } from '../keep-levels/settle-practice';
import { insertStudy, readStudiesOf, type StudyEntry, takeStudyStep } from '../queries';
import { contentOf, studyContent } from '../study-record';

/**
 * Makes a shared cohort part of the evidence, inside the transaction that shares it, which runs for its organisation:
 * once, since two versions side by side would tell who was added in between.
 * @throws {ZodError} when something is about fewer than ten people, or contradicts itself
 * @throws {Error} when there is no such practice (any more), or when it was shared before
 */
export async function recordCohort(db: Connection, cohort: SharedCohort): Promise<void> {
  const { organisation, by, at } = cohort;
  const practice = await readPractice(db, cohort.practice);
  if (!practice) throw new Error(`No practice ${cohort.practice}`);
  const entries = await readStudiesOf(db, organisation, cohort.cohort);
  if (entries.length > 0) throw new Error(`Cohort ${cohort.cohort} was shared before`);
  for (const { id, content: given } of recordsOfCohort(cohort, practice)) {
    const content = studyContent.parse(given);
    const study = { organisation, id: `${id}-1`, study: cohort.cohort, content, by, at };
    await insertStudy(db, { ...study, state: 'checked' });
  }
  await settlePractice(db, cohort.practice, at);
}

async function withdrawEntries(
  db: Connection,
  entries: readonly StudyEntry[],
  { note, by, at }: { note: string | null; by: string; at: Date },
): Promise<void> {
  for (const entry of entries) {
    const content = contentOf(entry);
    await takeStudyStep(db, entry, { action: 'withdraw', state: 'withdrawn', returned: false, content, note, by, at });
  }
}

/**
 * Takes a cohort out of the evidence again, inside a transaction for its organisation. @param note why, for the desk
 */
export async function withdrawCohort(
  db: Connection,
  {
    organisation,
    cohort,
    note,
    by,
    at,
  }: Pick<SharedCohort, 'organisation' | 'cohort' | 'by' | 'at'> & { note: string },
): Promise<void> {
  const entries = (await readStudiesOf(db, organisation, cohort)).filter(({ state }) => state === 'checked');
  await withdrawEntries(db, entries, { note, by, at });
  const practices = new Set(entries.flatMap(({ practice }) => practice ?? []));
  for (const practice of practices) await settlePractice(db, practice, at);
}
