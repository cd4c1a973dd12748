import type { Connection } from '../database/database';
import { HttpError } from '../http/http-error';

/** Name of the hidden field that carries the id of one filling-in of a form: `deps.randomToken()`. */
export const submissionField = 'submission';

type SubmissionTables = { submission: { id: string; outcome: string; at: Date } };

const keptMs = 30 * 86_400_000;

/**
 * Does the work of a form once, however often the form arrives: a double click, the back button, a reload.
 * Runs inside the transaction that does the work, so that both are kept or lost together.
 * @param id what the hidden field said
 * @param work does it, and gives the address to show then
 * @returns that address; the second time the one of the first time
 * @throws {HttpError} 400 when the id is not one of ours
 */
export async function runOnce(db: Connection, id: string, at: Date, work: () => Promise<string>): Promise<string> {
  if (!/^[\w-]{16,64}$/.test(id)) throw new HttpError(400);
  const submissions = db.withTables<SubmissionTables>();
  await submissions
    .deleteFrom('submission')
    .where('at', '<', new Date(at.getTime() - keptMs))
    .execute();
  // Of two that arrive at once, the second waits here until the first is done.
  const claimed = await submissions
    .insertInto('submission')
    .values({ id, outcome: '', at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!claimed) return readOutcome(db, id);
  const outcome = await work();
  await submissions.updateTable('submission').set({ outcome }).where('id', '=', id).execute();
  return outcome;
}

async function readOutcome(db: Connection, id: string): Promise<string> {
  const { outcome } = await db
    .withTables<SubmissionTables>()
    .selectFrom('submission')
    .select('outcome')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return outcome;
}
