import type { Selectable } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import { type ParticipantKey, participantRef } from '../access';
import type { Answer, CohortKey, Moment } from '../cohort';
import type { CohortTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<CohortTables>();

/**
 * Saves what one person answered at one moment. `version` is that of what it replaces, 0 when there is nothing yet.
 * @returns false when somebody else saved or deleted meanwhile: nothing is written then
 */
export async function saveAnswer(
  db: Connection,
  cipher: Cipher,
  key: Omit<ParticipantKey, 'participant'>,
  answer: Answer,
): Promise<boolean> {
  const { participant, moment, items, process, channel, givenOn, version } = answer;
  const sealed = cipher.seal(JSON.stringify({ items, process }), answerPlace({ ...key, participant }, moment));
  const row = { sealed, channel, given_on: givenOn, version: version + 1 };
  const answers = tablesOf(db);
  if (version === 0) {
    const result = await answers
      .insertInto('cohort_answer')
      .values({ ...key, participant, moment, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  // What was deleted meanwhile stays so.
  const result = await answers
    .updateTable('cohort_answer')
    // What did harm may be told otherwise now.
    .set({ ...row, harm_discussed: false })
    .where(({ and }) => and({ ...key, participant, moment, version }))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Of one participant, or of all of a cohort, in no order. */
export async function readAnswers(
  db: Connection,
  cipher: Cipher,
  { organisation, cohort, participant }: Omit<ParticipantKey, 'participant'> & { participant?: string },
): Promise<Answer[]> {
  const rows = await tablesOf(db)
    .selectFrom('cohort_answer')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .$if(participant !== undefined, (query) => query.where('participant', '=', participant ?? ''))
    .execute();
  return rows.map((row) => answerOf(row, cipher));
}

/** Who answered when, without what: how far a cohort is. */
export async function readAnswered(
  db: Connection,
  { organisation, id: cohort }: CohortKey,
): Promise<{ participant: string; moment: Moment }[]> {
  return await tablesOf(db)
    .selectFrom('cohort_answer')
    .select(['participant', 'moment'])
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .execute();
}

/** Of one participant, at one moment or at all. @returns how many there were */
export async function deleteAnswers(
  db: Connection,
  { organisation, cohort, participant }: ParticipantKey,
  moment?: Moment,
): Promise<number> {
  const result = await tablesOf(db)
    .deleteFrom('cohort_answer')
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .where('participant', '=', participant)
    .$if(moment !== undefined, (query) => query.where('moment', '=', moment ?? 'before'))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

const answerPlace = (key: ParticipantKey, moment: Moment) => `answer ${participantRef(key)} ${moment}`;

function answerOf(row: Selectable<CohortTables['cohort_answer']>, cipher: Cipher): Answer {
  const { participant, moment, channel, given_on: givenOn, version } = row;
  const opened: Pick<Answer, 'items' | 'process'> = JSON.parse(cipher.unseal(row.sealed, answerPlace(row, moment)));
  return { participant, moment, items: opened.items, process: opened.process, channel, givenOn, version };
}
