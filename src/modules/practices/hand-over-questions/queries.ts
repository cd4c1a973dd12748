import type { Connection } from '../../../platform/database/database';
import type { QuestionTables } from '../ask-owner/tables';
import { noOwner, type Question } from '../question';
import type { PracticeTables } from '../tables';

/** A question that waits for an answer of the owner or the editors. */
export type OpenQuestion = Pick<Question, 'id' | 'organisation' | 'state' | 'askedAt'>;

/** Where people find a practice: its own slug, and those of what was merged into it, one merger after the other. */
export async function readAddresses(db: Connection, slug: string): Promise<string[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .withRecursive('address(slug)', (own) =>
      own
        .selectFrom('practice_address')
        .select('slug')
        .where('slug', '=', slug)
        .union(
          own
            .selectFrom('practice_address')
            .innerJoin('address', 'address.slug', 'practice_address.merged_into')
            .select('practice_address.slug'),
        ),
    )
    .selectFrom('address')
    .select('slug')
    .orderBy('slug')
    .execute();
  return rows.map((row) => row.slug);
}

/**
 * What waits about a practice, under any of its addresses, with whoever had it; what was asked of nobody but the editors stays theirs. Others who
 * want to answer wait until the transaction is done.
 */
export async function lockOpenQuestions(db: Connection, addresses: readonly string[]): Promise<OpenQuestion[]> {
  const rows = await db
    .withTables<QuestionTables>()
    .selectFrom('question')
    .select(['id', 'organisation', 'state', 'asked_at'])
    .where('slug', 'in', addresses)
    .where('organisation', '!=', noOwner)
    .where('state', 'in', ['with-owner', 'with-desk'])
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: new Date(asked_at) }));
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
