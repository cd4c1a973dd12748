import { createHash } from 'node:crypto';
import type { Connection } from '../database/database';
import { HttpError } from '../http/http-error';

/** Name of the hidden field that carries the id of one filling-in of a form: `deps.randomToken()`. */
export const submissionField = 'submission';

/** One form as it was sent. */
export interface Submission {
  /** What the hidden field said; see `readSubmissionId`. */
  id: string;
  at: Date;
  /** All that the work depends on, as plain data; the order of keys counts. Only a hash of it is kept. */
  answers: unknown;
}

type SubmissionTables = { submission: { id: string; answers_hash: string; outcome: string; at: Date } };

/** A day: long enough for a double click, the back button or a reload, short for an outcome that may be a secret. */
const keptMs = 86_400_000;

/**
 * The id that the form carried.
 * @throws {HttpError} 400 when it is not one of ours: nobody typed it, so there is no field to put right
 */
export function readSubmissionId(data: FormData): string {
  const id = data.get(submissionField);
  if (typeof id !== 'string' || !/^[\w-]{16,64}$/.test(id)) throw new HttpError(400);
  return id;
}

/**
 * Does the work of a form once, however often the form arrives with the same answers: a double click, the back
 * button, a reload. The same form with other answers is new work: somebody went back and changed something.
 * Runs inside the transaction that does the work, so that both are kept or lost together.
 * @param work does it, and gives the address to show then
 * @returns that address; the second time the one of the first time
 */
export async function runOnce(db: Connection, submission: Submission, work: () => Promise<string>): Promise<string> {
  const { id, at } = submission;
  const key = { id, answers_hash: hashOf(submission.answers) };
  const submissions = db.withTables<SubmissionTables>();
  await forgetSubmissions(db, at);
  // Of two that arrive at once, the second waits here until the first is done.
  const claimed = await submissions
    .insertInto('submission')
    .values({ ...key, outcome: '', at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!claimed) return readOutcome(db, key);
  const outcome = await work();
  await submissions
    .updateTable('submission')
    .set({ outcome })
    .where('id', '=', id)
    .where('answers_hash', '=', key.answers_hash)
    .execute();
  return outcome;
}

/** Deletes what was sent more than a day before `now`. */
export async function forgetSubmissions(db: Connection, now: Date): Promise<void> {
  await db
    .withTables<SubmissionTables>()
    .deleteFrom('submission')
    .where('at', '<', new Date(now.getTime() - keptMs))
    .execute();
}

/** Deletes what led to this address, when there is nothing to see there any more: sending it again is new work. */
export async function forgetOutcome(db: Connection, outcome: string): Promise<void> {
  await db.withTables<SubmissionTables>().deleteFrom('submission').where('outcome', '=', outcome).execute();
}

const hashOf = (answers: unknown) => createHash('sha256').update(JSON.stringify(answers)).digest('hex');

async function readOutcome(db: Connection, key: { id: string; answers_hash: string }): Promise<string> {
  const { outcome } = await db
    .withTables<SubmissionTables>()
    .selectFrom('submission')
    .select('outcome')
    .where('id', '=', key.id)
    .where('answers_hash', '=', key.answers_hash)
    .executeTakeFirstOrThrow();
  return outcome;
}
