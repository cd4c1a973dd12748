import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
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

type SubmissionTables = {
  submission: { id_hash: string; answers_hash: string; outcome: string; outcome_hash: string; at: Date };
};

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
 * @param again of a form that was done before: throws when what it made is no longer there, so that nobody is told
 * that it was saved while something else stands there
 * @returns that address; the second time the one of the first time
 */
export async function runOnce(
  db: Connection,
  submission: Submission,
  work: () => Promise<string>,
  again?: () => Promise<void>,
): Promise<string> {
  const { id, at } = submission;
  const key = { id_hash: sha256(id), answers_hash: sha256(JSON.stringify(submission.answers)) };
  const submissions = db.withTables<SubmissionTables>();
  await forgetSubmissions(db, at);
  // Of two that arrive at once, the second waits here until the first is done.
  const claimed = await submissions
    .insertInto('submission')
    .values({ ...key, outcome: '', outcome_hash: '', at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id_hash')
    .executeTakeFirst();
  if (!claimed) {
    await again?.();
    return readOutcome(db, key, id);
  }
  const outcome = await work();
  await submissions
    .updateTable('submission')
    .set({ outcome: seal(outcome, id), outcome_hash: sha256(outcome) })
    .where('id_hash', '=', key.id_hash)
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
  await db
    .withTables<SubmissionTables>()
    .deleteFrom('submission')
    .where('outcome_hash', '=', sha256(outcome))
    .execute();
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

// An outcome may be a secret address: only who holds the id of the form, which is not kept, can read it.
const keyOf = (id: string) => createHash('sha256').update(`outcome of ${id}`).digest();
const sealing = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

function seal(outcome: string, id: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(sealing, keyOf(id), iv);
  const sealed = Buffer.concat([cipher.update(outcome, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

function unseal(sealed: string, id: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(sealing, keyOf(id), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

async function readOutcome(
  db: Connection,
  key: { id_hash: string; answers_hash: string },
  id: string,
): Promise<string> {
  const { outcome } = await db
    .withTables<SubmissionTables>()
    .selectFrom('submission')
    .select('outcome')
    .where('id_hash', '=', key.id_hash)
    .where('answers_hash', '=', key.answers_hash)
    .executeTakeFirstOrThrow();
  return unseal(outcome, id);
}
