import { isDeepStrictEqual } from 'node:util';
import type { Connection } from '../../../platform/database/database';
import { readPractice } from '../../practices/contract';
import { recordsOfCohort, type SharedCohort } from '../cohort-record';
import { settlePractice } from '../keep-levels/settle-practice';
import { insertStudy, readStudiesOf, type StudyEntry, takeStudyStep } from '../queries';
import { contentOf, type StudyContent, studyContent } from '../study-record';

/**
 * Makes a shared cohort part of the evidence, inside the transaction that shares it, which runs for its organisation.
 * A record never changes once it is checked: shared again, what is otherwise now is withdrawn and stands in a new
 * record; the same again does nothing.
 * @throws {ZodError} when something is about fewer than ten people, or contradicts itself
 * @throws {Error} when there is no such practice (any more)
 */
export async function recordCohort(db: Connection, cohort: SharedCohort): Promise<void> {
  const { organisation, by, at } = cohort;
  const practice = await readPractice(db, cohort.practice);
  if (!practice) throw new Error(`No practice ${cohort.practice}`);
  const entries = await readStudiesOf(db, organisation, cohort.cohort);
  const known = entries.filter(({ state }) => state === 'checked');
  const wanted = recordsOfCohort(cohort, practice).map(({ id, content }) => ({
    id,
    content: studyContent.parse(content),
  }));
  const kept = wanted.flatMap(({ content }) => known.find((entry) => isSame(entry, content)) ?? []);
  await withdrawEntries(
    db,
    known.filter((entry) => !kept.includes(entry)),
    { note: null, by, at },
  );
  for (const { id, content } of wanted.filter((each) => !kept.some((entry) => isSame(entry, each.content)))) {
    const number = entries.filter((entry) => entry.id.startsWith(`${id}-`)).length + 1;
    const study = {
      organisation,
      id: `${id}-${number}`,
      study: cohort.cohort,
      content,
      state: 'checked',
      by,
      at,
    } as const;
    await insertStudy(db, study);
  }
  await settlePractice(db, cohort.practice, at);
}

const isSame = (entry: StudyEntry, content: StudyContent) =>
  isDeepStrictEqual(studyContent.parse(contentOf(entry)), content);

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
