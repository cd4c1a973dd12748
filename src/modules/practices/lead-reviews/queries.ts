import type { Connection } from '../../../platform/database/database';
import type { Judgement, ReviewLevel } from '../review';
import { isCounted } from '../review-practice/queries';
import type { PracticeTables } from '../tables';

/** A round as the desk sees it: who was asked and who handed in, never what. */
export interface Round {
  slug: string;
  id: string;
  level: ReviewLevel;
  /** Of the practice, that is judged. */
  practiceVersion: number;
  /** The editor who leads it. */
  openedBy: string;
  openedAt: Date;
  closedAt: Date | null;
  outcome: 'granted' | 'not-granted' | 'cancelled' | null;
  /** When an editor said that the level it gave no longer holds. */
  endedAt: Date | null;
  asked: Asked[];
}

export interface Asked {
  reviewer: string;
  askedAt: Date;
  /** Takes part no more: stepped aside, or was released. */
  conflicted: boolean;
  released: boolean;
  /** Who asked her, and who released her. */
  leaders: readonly string[];
  handedInAt: Date | null;
}

/** Rounds of a practice, newest first. */
export async function readRounds(db: Connection, slug: string): Promise<Round[]> {
  const rows = await selectRounds(db).where('review_round.slug', '=', slug).execute();
  return roundsOf(rows).reverse();
}

/** Every round that goes on, the oldest first. */
export async function readOpenRounds(db: Connection): Promise<Round[]> {
  return roundsOf(await selectRounds(db).where('closed_at', 'is', null).execute());
}

const selectRounds = (db: Connection) =>
  db
    .withTables<PracticeTables>()
    .selectFrom('review_round')
    .leftJoin('review_progress', (join) =>
      join
        .onRef('review_progress.slug', '=', 'review_round.slug')
        .onRef('review_progress.round', '=', 'review_round.id'),
    )
    .select([
      'review_round.slug',
      'review_round.id',
      'level',
      'practice_version',
      'opened_by',
      'opened_at',
      'closed_at',
      'outcome',
      'ended_at',
      'reviewer',
      'assigned_at',
      'conflicted',
      'handed_in_at',
      'assigned_by',
      'released_by',
      'released',
    ])
    .orderBy('opened_at')
    .orderBy('review_round.id')
    .orderBy('assigned_at')
    .orderBy('reviewer');

type Row = Awaited<ReturnType<ReturnType<typeof selectRounds>['execute']>>[number];

function roundsOf(rows: readonly Row[]): Round[] {
  const rounds = new Map<string, Round>();
  for (const row of rows) {
    const key = `${row.slug}/${row.id}`;
    const round = rounds.get(key) ?? {
      slug: row.slug,
      id: row.id,
      level: row.level,
      practiceVersion: row.practice_version,
      openedBy: row.opened_by,
      openedAt: new Date(row.opened_at),
      closedAt: row.closed_at && new Date(row.closed_at),
      outcome: row.outcome,
      endedAt: row.ended_at && new Date(row.ended_at),
      asked: [],
    };
    rounds.set(key, round);
    if (row.reviewer === null) continue;
    round.asked.push({
      reviewer: row.reviewer,
      askedAt: new Date(row.assigned_at ?? 0),
      conflicted: row.conflicted === true,
      released: row.released === true,
      leaders: [row.assigned_by, row.released_by].filter((person) => person !== null),
      handedInAt: row.handed_in_at && new Date(row.handed_in_at),
    });
  }
  return [...rounds.values()];
}

/** Makes whoever hands in or leads this round wait until the transaction is done. @returns its id; null without one */
export async function lockOpenRound(db: Connection, slug: string): Promise<string | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('review_round')
    .select('id')
    .where('slug', '=', slug)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface NewRound {
  slug: string;
  id: string;
  level: ReviewLevel;
  practiceVersion: number;
  by: string;
  at: Date;
}

export async function insertRound(
  db: Connection,
  { slug, id, level, practiceVersion, by, at }: NewRound,
): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .insertInto('review_round')
    .values({
      slug,
      id,
      level,
      practice_version: practiceVersion,
      opened_by: by,
      opened_at: at,
      closed_at: null,
      outcome: null,
    })
    .execute();
}

export async function askReviewer(
  db: Connection,
  { slug, round, reviewer, by, at }: { slug: string; round: string; reviewer: string; by: string; at: Date },
): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .insertInto('review')
    .values({
      slug,
      round,
      reviewer,
      assigned_by: by,
      assigned_at: at,
      conflict: null,
      scores: null,
      verdict: null,
      remark: null,
      handed_in_at: null,
    })
    .execute();
}

/** Takes somebody who did not hand in, or may no longer judge, out of a round that is locked by this transaction. */
export async function releaseReviewer(
  db: Connection,
  { slug, round, reviewer, by, at }: { slug: string; round: string; reviewer: string; by: string; at: Date },
): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .insertInto('review_release')
    .values({ slug, round, reviewer, released_by: by, released_at: at })
    .execute();
}

/** Ends the open round without an outcome. @returns false when there was none */
export async function cancelRound(db: Connection, slug: string, at: Date): Promise<boolean> {
  const result = await db
    .withTables<PracticeTables>()
    .updateTable('review_round')
    .set({ closed_at: at, outcome: 'cancelled' })
    .where('slug', '=', slug)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What was granted counts no more; what reviewers found stays to be read. */
export async function endLevels(db: Connection, slug: string, at: Date): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('review_round')
    .set({ ended_at: at })
    .where('slug', '=', slug)
    .where('outcome', '=', 'granted')
    .where('ended_at', 'is', null)
    .execute();
}

export interface HandedIn extends Judgement {
  reviewer: string;
  remark: string | null;
}

/** What reviewers handed in, of a closed round, and what counts of it; nothing of an open or cancelled one. */
export async function readHandedIn(db: Connection, slug: string, round: string): Promise<HandedIn[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('review')
    .innerJoin('review_round', (join) =>
      join.onRef('review_round.slug', '=', 'review.slug').onRef('review_round.id', '=', 'review.round'),
    )
    .select(['reviewer', 'scores', 'verdict', 'remark'])
    .where('review.slug', '=', slug)
    .where('review.round', '=', round)
    .where('closed_at', 'is not', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '!=', 'cancelled')]))
    .where('handed_in_at', 'is not', null)
    .where(isCounted)
    .orderBy('assigned_at')
    .orderBy('reviewer')
    .execute();
  return rows.map(({ reviewer, scores, verdict, remark }) => ({
    reviewer,
    scores: scores ?? {},
    verdict: verdict === true,
    remark,
  }));
}
