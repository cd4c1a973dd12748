import type { ExpressionBuilder } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Judgement, ReviewLevel } from '../review';
import { roundResult } from '../review';
import type { PracticeTables } from '../tables';

/** Where a review is. */
export interface RoundKey {
  slug: string;
  round: string;
}

/** One reviewer's part of a round. */
export interface Review extends RoundKey {
  level: ReviewLevel;
  title: string;
  practiceVersion: number;
  assignedAt: Date;
  conflict: string | null;
  /** Another was asked in her place: nothing came from her, or she got an interest after she handed in. */
  released: boolean;
  scores: Judgement['scores'];
  verdict: boolean | null;
  remark: string | null;
  version: number;
  handedInAt: Date | null;
  closedAt: Date | null;
  outcome: 'granted' | 'not-granted' | 'cancelled' | null;
}

/** Whether something is still expected of her. */
export const isOpen = ({ closedAt, handedInAt, conflict, released }: Review): boolean =>
  closedAt === null && handedInAt === null && conflict === null && !released;

/** What the person the transaction runs for was asked to judge of a practice: what she still is, else the last. */
export async function findReviewOf(
  db: Connection,
  slug: string,
  person: string,
): Promise<{ round: string; isOpen: boolean } | null> {
  const asked = (await readReviewsOf(db, person)).filter((review) => review.slug === slug);
  const review = asked.find(isOpen) ?? asked[0];
  return review ? { round: review.round, isOpen: isOpen(review) } : null;
}

/**
 * Reviews that count: who got an interest after she handed in, or stepped aside, was set aside. That she was, everybody
 * may read of a round; not why.
 */
export const isCounted = (eb: ExpressionBuilder<PracticeTables, 'review'>) =>
  eb.exists(
    eb
      .selectFrom('review_progress')
      .select('reviewer')
      .whereRef('review_progress.slug', '=', 'review.slug')
      .whereRef('review_progress.round', '=', 'review.round')
      .whereRef('review_progress.reviewer', '=', 'review.reviewer')
      .where('conflicted', '=', false),
  );

/** The reviews of the person the transaction runs for, newest first; row-level security shows no others of open rounds. */
export async function readReviewsOf(db: Connection, person: string): Promise<Review[]> {
  const rows = await selectReviews(db).where('review.reviewer', '=', person).orderBy('assigned_at', 'desc').execute();
  return rows.map(reviewOf);
}

/** @param lock others who want to change it wait until this transaction is done */
export async function readReview(
  db: Connection,
  { slug, round }: RoundKey,
  person: string,
  { lock = false } = {},
): Promise<Review | null> {
  const row = await selectReviews(db)
    .where('review.reviewer', '=', person)
    .where('review.slug', '=', slug)
    .where('review.round', '=', round)
    .$if(lock, (query) => query.forUpdate(['review', 'review_round']))
    .executeTakeFirst();
  return row ? reviewOf(row) : null;
}

const selectReviews = (db: Connection) =>
  db
    .withTables<PracticeTables>()
    .selectFrom('review')
    .innerJoin('review_round', (join) =>
      join.onRef('review_round.slug', '=', 'review.slug').onRef('review_round.id', '=', 'review.round'),
    )
    .leftJoin('review_release', (join) =>
      join
        .onRef('review_release.slug', '=', 'review.slug')
        .onRef('review_release.round', '=', 'review.round')
        .onRef('review_release.reviewer', '=', 'review.reviewer'),
    )
    .innerJoin('practice_address', 'practice_address.slug', 'review.slug')
    .select([
      'review.slug',
      'review.round',
      'review_round.level',
      'practice_address.title',
      'review_round.practice_version',
      'review.assigned_at',
      'review.conflict',
      'review_release.released_at',
      'review.scores',
      'review.verdict',
      'review.remark',
      'review.version',
      'review.handed_in_at',
      'review_round.closed_at',
      'review_round.outcome',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectReviews>['executeTakeFirstOrThrow']>>;

const reviewOf = (row: Row): Review => ({
  slug: row.slug,
  round: row.round,
  level: row.level,
  title: row.title,
  practiceVersion: row.practice_version,
  assignedAt: new Date(row.assigned_at),
  conflict: row.conflict,
  released: row.released_at !== null,
  scores: row.scores ?? {},
  verdict: row.verdict,
  remark: row.remark,
  version: row.version,
  handedInAt: row.handed_in_at && new Date(row.handed_in_at),
  closedAt: row.closed_at && new Date(row.closed_at),
  outcome: row.outcome,
});

export interface SavedReview extends RoundKey, Judgement {
  person: string;
  /** The version it is based on. */
  version: number;
  /** Null while the reviewer did not choose. */
  given: boolean | null;
  remark: string | null;
  handedInAt: Date | null;
}

/** @returns false when it was saved elsewhere meanwhile, was handed in, was given to another, or its round is closed */
export async function saveReview(db: Connection, saved: SavedReview): Promise<boolean> {
  const result = await db
    .withTables<PracticeTables>()
    .updateTable('review')
    .set({
      scores: JSON.stringify(saved.scores),
      verdict: saved.given,
      remark: saved.remark,
      version: saved.version + 1,
      handed_in_at: saved.handedInAt,
    })
    .where('slug', '=', saved.slug)
    .where('round', '=', saved.round)
    .where('reviewer', '=', saved.person)
    .where('version', '=', saved.version)
    .where('handed_in_at', 'is', null)
    .where('conflict', 'is', null)
    // Read again: an editor may have released her while this transaction waited for the round.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('review_release')
            .select('reviewer')
            .whereRef('review_release.slug', '=', 'review.slug')
            .whereRef('review_release.round', '=', 'review.round')
            .whereRef('review_release.reviewer', '=', 'review.reviewer'),
        ),
      ),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A reviewer who steps aside loses what was filled in. @returns false when it was handed in already */
export async function declareConflict(
  db: Connection,
  { slug, round, person, conflict }: RoundKey & { person: string; conflict: string },
): Promise<boolean> {
  const result = await db
    .withTables<PracticeTables>()
    .updateTable('review')
    .set((eb) => ({ conflict, scores: null, verdict: null, remark: null, version: eb('version', '+', 1) }))
    .where('slug', '=', slug)
    .where('round', '=', round)
    .where('reviewer', '=', person)
    .where('handed_in_at', 'is', null)
    .where('conflict', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Closes a round when everybody who was asked, and nobody less than its level needs, handed in. The round must be
 * locked by this transaction. Only then do judgements show to others, so the outcome is made after closing.
 * @returns the outcome; null while the round goes on
 */
export async function closeWhenComplete(
  db: Connection,
  { slug, round, level, at }: RoundKey & { level: ReviewLevel; at: Date },
): Promise<'granted' | 'not-granted' | null> {
  const tables = db.withTables<PracticeTables>();
  const asked = await tables
    .selectFrom('review_progress')
    .select(['handed_in_at'])
    .where('slug', '=', slug)
    .where('round', '=', round)
    .where('conflicted', '=', false)
    .execute();
  const waiting = asked.some(({ handed_in_at }) => handed_in_at === null);
  if (
    waiting ||
    roundResult(
      level,
      asked.map(() => true),
    ) === null
  )
    return null;
  const key = tables.updateTable('review_round').where('slug', '=', slug).where('id', '=', round);
  await key.set({ closed_at: at }).execute();
  const verdicts = await tables
    .selectFrom('review')
    .select('verdict')
    .where('slug', '=', slug)
    .where('round', '=', round)
    .where('handed_in_at', 'is not', null)
    .where(isCounted)
    .execute();
  const result = roundResult(
    level,
    verdicts.map(({ verdict }) => verdict === true),
  );
  if (result === null) throw new Error('A round was closed without its judgements');
  await key.set({ outcome: result.outcome }).execute();
  return result.outcome;
}
