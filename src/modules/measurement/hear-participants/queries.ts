import type { Connection } from '../../../platform/database/database';
import type { Answer, CohortKey, Moment } from '../cohort';
import type { CohortTables } from '../tables';

type Place = Pick<Answer, 'participant' | 'moment'>;

const answersOf = ({ organisation, id: cohort }: CohortKey) => ({ organisation, cohort });

/** Answers given afterwards of which coordinators were not written that something did harm. */
export async function readUntold(db: Connection, cohort: CohortKey): Promise<Place[]> {
  return await db
    .withTables<CohortTables>()
    .selectFrom('cohort_answer')
    .select(['participant', 'moment'])
    .where(({ and }) => and({ ...answersOf(cohort), harm_told: false }))
    .where('moment', '<>', 'before' satisfies Moment)
    .execute();
}

/** They were written about these. */
export async function markTold(db: Connection, cohort: CohortKey, answers: readonly Place[]): Promise<void> {
  for (const { participant, moment } of answers) {
    await db
      .withTables<CohortTables>()
      .updateTable('cohort_answer')
      .set({ harm_told: true })
      .where(({ and }) => and({ ...answersOf(cohort), participant, moment }))
      .execute();
  }
}
