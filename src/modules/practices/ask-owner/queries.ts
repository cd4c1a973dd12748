import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import {
  afterQuestionStep,
  countedSince,
  mostQuestionsADay,
  oldestKept,
  oldestUnanswered,
  oldestUnconfirmed,
  type Question,
  type QuestionAction,
} from '../question';
import type { QuestionTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<QuestionTables>();

/** Where one is; row-level security shows it to its organisation, to who asked it, and to editors. */
export interface QuestionKey {
  organisation: string;
  id: string;
}

/** What a visitor asks, before she confirms it. */
export interface QuestionRequest {
  id: string;
  tokenHash: string;
  addressHash: string;
  slug: string;
  name: string;
  address: string;
  question: string;
  language: 'nl' | 'en';
  at: Date;
}

/** Of questions at once from one asker each counts the ones before it. */
const waitForOthers = (db: Connection, asker: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`question of ${asker}`}))`.execute(db);

/** @returns false when the address had its mails for today: nothing is kept then */
export async function insertRequest(db: Connection, request: QuestionRequest): Promise<boolean> {
  const { tokenHash, addressHash, at, ...typed } = request;
  await waitForOthers(db, addressHash);
  const { count } = await tablesOf(db)
    .selectFrom('question_request')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('address_hash', '=', addressHash)
    .where('asked_at', '>', countedSince(at))
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostQuestionsADay) return false;
  await tablesOf(db)
    .insertInto('question_request')
    .values({ ...typed, token_hash: tokenHash, address_hash: addressHash, asked_at: at, confirmed_at: null })
    .execute();
  return true;
}

export interface StoredRequest {
  id: string;
  slug: string;
  language: 'nl' | 'en';
  /** null once it is on its way. */
  typed: { name: string; address: string; question: string } | null;
}

/** What the link in a mail confirms; null when it is too old or none. */
export async function readRequest(
  db: Connection,
  tokenHash: string,
  now: Date,
  { lock = false } = {},
): Promise<StoredRequest | null> {
  const row = await tablesOf(db)
    .selectFrom('question_request')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('asked_at', '>', oldestUnconfirmed(now))
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  const { id, slug, language, name, address, question } = row;
  const typed = address === null || question === null ? null : { name: name ?? '', address, question };
  return { id, slug, language, typed };
}

/** It is on its way now: what was typed stands in the question alone. */
export async function emptyRequest(db: Connection, tokenHash: string, at: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('question_request')
    .set({ name: null, address: null, question: null, confirmed_at: at })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Deletes what was not confirmed in time. @returns ids of what was never sent on */
export async function forgetRequests(db: Connection, now: Date): Promise<string[]> {
  const rows = await tablesOf(db)
    .deleteFrom('question_request')
    .where('asked_at', '<=', oldestUnconfirmed(now))
    .returning(['id', 'confirmed_at'])
    .execute();
  return rows.filter(({ confirmed_at }) => confirmed_at === null).map(({ id }) => id);
}

export type NewQuestion = QuestionKey &
  Pick<Question, 'slug' | 'asker' | 'name' | 'address' | 'language'> & {
    question: string;
    /** Straight to the editors. */
    toDesk: boolean;
    at: Date;
  };

export async function insertQuestion(db: Connection, { toDesk, at, ...typed }: NewQuestion): Promise<void> {
  await tablesOf(db)
    .insertInto('question')
    .values({
      ...typed,
      state: toDesk ? 'with-desk' : 'with-owner',
      version: 1,
      asked_at: at,
      desk_since: toDesk ? at : null,
      reply: null,
      closed_by: null,
      closed_at: null,
      forgotten_at: null,
    })
    .execute();
}

/** Whether an account had its questions for today; others that ask at once wait. */
export async function isOverLimit(db: Connection, person: string, now: Date): Promise<boolean> {
  await waitForOthers(db, person);
  const { count } = await tablesOf(db)
    .selectFrom('question')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('asker', '=', person)
    .where('asked_at', '>', countedSince(now))
    .executeTakeFirstOrThrow();
  return Number(count) >= mostQuestionsADay;
}

/** @param lock others who want to change it wait until this transaction is done */
export async function readQuestion(
  db: Connection,
  { organisation, id }: QuestionKey,
  { lock = false } = {},
): Promise<Question | null> {
  const row = await tablesOf(db)
    .selectFrom('question')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? questionOf(row) : null;
}

/** To an organisation, what waits first, then the last asked. */
export async function readQuestionsTo(db: Connection, organisation: string): Promise<Question[]> {
  const rows = await tablesOf(db)
    .selectFrom('question')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy(sql`closed_at is not null`)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map(questionOf);
}

/** Asked by an account, the last first. */
export async function readQuestionsOf(db: Connection, person: string): Promise<Question[]> {
  const rows = await tablesOf(db)
    .selectFrom('question')
    .selectAll()
    .where('asker', '=', person)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(questionOf);
}

/** What waits for editors, longest first. */
export async function readQuestionsOnDesk(db: Connection): Promise<Question[]> {
  const rows = await tablesOf(db)
    .selectFrom('question')
    .selectAll()
    .where('state', '=', 'with-desk')
    .orderBy('desk_since')
    .orderBy('id')
    .execute();
  return rows.map(questionOf);
}

/** What its owner left unanswered for too long. */
export async function readUnanswered(db: Connection, now: Date): Promise<Question[]> {
  const rows = await tablesOf(db)
    .selectFrom('question')
    .selectAll()
    .where('state', '=', 'with-owner')
    .where('asked_at', '<=', oldestUnanswered(now))
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(questionOf);
}

/** Moves one on. Whether somebody may is decided before. @returns false when it moved meanwhile */
export async function takeQuestionStep(
  db: Connection,
  question: Question,
  step: { action: QuestionAction; by: string; at: Date; reply?: string },
): Promise<boolean> {
  const { action, by, at, reply } = step;
  const state = afterQuestionStep(question.state, action);
  if (state === null) return false;
  const result = await tablesOf(db)
    .updateTable('question')
    .set({
      state,
      version: question.version + 1,
      ...(action === 'return' ? { desk_since: at } : { reply: reply ?? '', closed_by: by, closed_at: at }),
    })
    .where('organisation', '=', question.organisation)
    .where('id', '=', question.id)
    .where('version', '=', question.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Empties what was closed long ago: who asked it, and all that was typed. @returns which */
export async function forgetQuestions(db: Connection, now: Date): Promise<QuestionKey[]> {
  return tablesOf(db)
    .updateTable('question')
    .set({ asker: null, name: null, address: null, question: null, reply: null, closed_by: null, forgotten_at: now })
    .where('closed_at', '<=', oldestKept(now))
    .where('forgotten_at', 'is', null)
    .returning(['organisation', 'id'])
    .execute();
}

const questionOf = (row: Selectable<QuestionTables['question']>): Question => ({
  organisation: row.organisation,
  id: row.id,
  slug: row.slug,
  asker: row.asker,
  name: row.name ?? '',
  address: row.address,
  language: row.language,
  question: row.question,
  state: row.state,
  version: row.version,
  askedAt: new Date(row.asked_at),
  deskSince: row.desk_since && new Date(row.desk_since),
  reply: row.reply,
  closedAt: row.closed_at && new Date(row.closed_at),
});
