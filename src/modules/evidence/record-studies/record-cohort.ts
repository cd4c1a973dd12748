import { isDeepStrictEqual } from 'node:util';
import type { Connection } from '../../../platform/database/database';
import { readPractice } from '../../practices/contract';
import { recordsOfCohort, type SharedCohort } from '../cohort-record';
import { settlePractice } from '../keep-levels/settle-practice';
import { insertStudy, readStudiesOf, takeStudyStep } from '../queries';
import { contentOf, studyContent } from '../study-record';

/**
 * Makes a shared cohort part of the evidence, inside the transaction that shares it, which runs for its organisation.
 * Shared again, what changed is a next version and what is no longer there is withdrawn; the same again does nothing.
 * @throws {ZodError} when something is about fewer than ten people, or contradicts itself
 * @throws {Error} when there is no such practice (any more)
 */
export async function recordCohort(db: Connection, cohort: SharedCohort): Promise<void> {
  const { organisation, by, at } = cohort;
  const practice = await readPractice(db, cohort.practice);
  if (!practice) throw new Error(`No practice ${cohort.practice}`);
  const records = recordsOfCohort(cohort, practice).map(({ id, content }) => ({
    id,
    content: studyContent.parse(content),
  }));
  const before = await readStudiesOf(db, organisation, cohort.cohort);
  for (const { id, content } of records) {
    const known = before.find((each) => each.id === id);
    if (!known) await insertStudy(db, { organisation, id, study: cohort.cohort, content, state: 'checked', by, at });
    else if (known.state !== 'checked' || !isDeepStrictEqual(studyContent.parse(contentOf(known)), content)) {
      await takeStudyStep(db, known, { ...checked, content, by, at });
    }
  }
  const kept = new Set(records.map(({ id }) => id));
  for (const entry of before.filter(({ id, state }) => !kept.has(id) && state === 'checked')) {
    await takeStudyStep(db, entry, { ...withdrawn, content: contentOf(entry), note: null, by, at });
  }
  await settlePractice(db, cohort.practice, at);
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
  for (const entry of entries) {
    await takeStudyStep(db, entry, { ...withdrawn, content: contentOf(entry), note, by, at });
  }
  const practices = new Set(entries.flatMap(({ practice }) => practice ?? []));
  for (const practice of practices) await settlePractice(db, practice, at);
}

const checked = { action: 'share', state: 'checked', returned: false, note: null } as const;
const withdrawn = { action: 'withdraw', state: 'withdrawn', returned: false } as const;
