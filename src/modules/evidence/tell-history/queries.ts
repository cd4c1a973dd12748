import type { Connection } from '../../../platform/database/database';
import type { StudyStep } from '../../practices/contract';
import type { EvidenceTables } from '../tables';
import { studyPaths } from '../tell-studies/paths';

/** What happened to studies of these practices, oldest first; only the desk sees all of it. */
export async function readStudySteps(db: Connection, practices: readonly string[]): Promise<StudyStep[]> {
  const rows = await db
    .withTables<EvidenceTables>()
    .selectFrom('study_record')
    .innerJoin('study_record_step as step', (join) =>
      join.onRef('step.organisation', '=', 'study_record.organisation').onRef('step.id', '=', 'study_record.id'),
    )
    .select(['step.at', 'step.by', 'step.action', 'step.note', 'step.content', 'study_record.id'])
    .where('study_record.practice', 'in', [...practices])
    .orderBy('step.at')
    .orderBy('study_record.id')
    .orderBy('step.version')
    .execute();
  return rows.map(({ at, by, action, note, content, id }) => ({
    at: new Date(at),
    by,
    // What was measured here counts without being checked.
    action: action === 'enter' && content.kind === 'cohort' ? 'share' : action,
    note,
    title: content.source,
    path: studyPaths.study(id),
  }));
}
