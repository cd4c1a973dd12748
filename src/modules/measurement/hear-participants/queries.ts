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

/** Answers of which no coordinator said that what did harm in them was discussed. */
export async function readUndiscussed(db: Connection, cohort: CohortKey): Promise<Place[]> {
  return await db
    .withTables<CohortTables>()
    .selectFrom('cohort_answer')
    .select(['participant', 'moment'])
    .where(({ and }) => and({ ...answersOf(cohort), harm_discussed: false }))
    .execute();
}

/** What did harm in these was discussed, unless they changed meanwhile. */
export async function markDiscussed(
  db: Connection,
  cohort: CohortKey,
  answers: readonly (Place & Pick<Answer, 'version'>)[],
): Promise<void> {
  for (const { participant, moment, version } of answers) {
    await db
      .withTables<CohortTables>()
      .updateTable('cohort_answer')
      .set({ harm_discussed: true })
      .where(({ and }) => and({ ...answersOf(cohort), participant, moment, version }))
      .execute();
  }
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
