import type { Connection } from '../../../platform/database/database';
import type { QuestionTables } from '../ask-owner/tables';
import { noOwner, type Question } from '../question';

/** A question that waits for an answer of the owner or the editors. */
export type OpenQuestion = Pick<Question, 'id' | 'state' | 'askedAt'>;

/**
 * What waits about a practice, with whoever had it; what was asked of nobody but the editors stays theirs. Others who
 * want to answer wait until the transaction is done.
 */
export async function lockOpenQuestions(db: Connection, slug: string): Promise<OpenQuestion[]> {
  const rows = await db
    .withTables<QuestionTables>()
    .selectFrom('question')
    .select(['id', 'state', 'asked_at'])
    .where('slug', '=', slug)
    .where('organisation', '!=', noOwner)
    .where('state', 'in', ['with-owner', 'with-desk'])
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id, state, asked_at }) => ({ id, state, askedAt: new Date(asked_at) }));
}

/** @param deskSince when nobody of the new owner can be reached: since when editors have it */
export async function giveQuestion(
  db: Connection,
  { id, state }: OpenQuestion,
  organisation: string,
  deskSince: Date | null,
): Promise<void> {
  const toDesk = deskSince !== null && state === 'with-owner';
  await db
    .withTables<QuestionTables>()
    .updateTable('question')
    .set((eb) => ({
      organisation,
      version: eb('version', '+', 1),
      ...(toDesk && { state: 'with-desk' as const, desk_since: deskSince }),
    }))
    .where('id', '=', id)
    .execute();
}
