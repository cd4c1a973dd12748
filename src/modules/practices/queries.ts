import { sql } from 'kysely';
import type { Connection } from '../../platform/database/database';
import { belgianDay } from '../../platform/texts/format';
import type { DraftImage } from './draft';
import { type FormerPractice, followMergers } from './former-practice';
import type { PracticeRecord } from './practice';
import type { PublishedState } from './practice-state';
import type { StoredPractice } from './published-practice';
import { readVersion } from './read-versions/queries';
import { isCounted } from './review-practice/queries';
import type { ReviewedRound } from './review-summary';
import type { PracticeTables } from './tables';

/** What is shown: not what was withdrawn or became part of another. */
export async function readPublishedPractices(db: Connection): Promise<StoredPractice[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice')
    .selectAll()
    .where('state', 'in', ['published', 'stopped'])
    .orderBy('slug')
    .execute();
  return rows.map((row) => ({
    record: row.record,
    version: row.version,
    publishedAt: new Date(row.published_at),
    changedAt: new Date(row.changed_at),
    organisation: row.organisation,
    state: row.state === 'stopped' ? 'stopped' : 'published',
    confirmedAt: row.confirmed_at && new Date(row.confirmed_at),
  }));
}

/** What is no longer shown, and where it went. */
export async function readFormerPractices(db: Connection): Promise<FormerPractice[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_address')
    .select(['slug', 'title', 'merged_into', 'state_note'])
    .where('state', 'in', ['merged', 'withdrawn'])
    .execute();
  return rows.map(({ slug, title, merged_into, state_note }) => ({
    slug,
    title,
    mergedInto: merged_into,
    note: state_note,
  }));
}

/** Titles of what became part of a practice, one merger after the other. */
export async function readMergedInto(db: Connection, slug: string): Promise<string[]> {
  const former = await readFormerPractices(db);
  const bySlug = new Map(former.map((each) => [each.slug, each]));
  return former.filter((each) => followMergers(each.slug, bySlug) === slug).map(({ title }) => title);
}

/** Closed rounds that were not cancelled, with what each reviewer found, by slug and oldest first. */
export async function readClosedRounds(db: Connection): Promise<Map<string, ReviewedRound[]>> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('review_round')
    .leftJoin('review', (join) =>
      join
        .onRef('review.slug', '=', 'review_round.slug')
        .onRef('review.round', '=', 'review_round.id')
        .on('review.handed_in_at', 'is not', null)
        .on(isCounted),
    )
    .select(['review_round.slug', 'review_round.id', 'level', 'outcome', 'closed_at', 'ended_at'])
    .select(['practice_version', 'scores', 'verdict'])
    .where('closed_at', 'is not', null)
    .where('outcome', '!=', 'cancelled')
    .orderBy('closed_at')
    .orderBy('review.reviewer')
    .execute();
  const rounds = new Map<string, Map<string, ReviewedRound>>();
  for (const row of rows) {
    const ofPractice = rounds.get(row.slug) ?? new Map<string, ReviewedRound>();
    rounds.set(row.slug, ofPractice);
    const round = ofPractice.get(row.id) ?? {
      level: row.level,
      outcome: row.outcome === 'granted' ? 'granted' : 'not-granted',
      closedOn: belgianDay(new Date(row.closed_at ?? 0)),
      endedOn: row.ended_at && belgianDay(new Date(row.ended_at)),
      practiceVersion: row.practice_version,
      judgements: [],
    };
    ofPractice.set(row.id, round);
    if (row.verdict !== null) round.judgements.push({ scores: row.scores ?? {}, verdict: row.verdict });
  }
  return new Map([...rounds].map(([slug, ofPractice]) => [slug, [...ofPractice.values()]]));
}

/** A number that moves with every change of a published practice, and the hash of the content loaded last. */
export async function readCatalogueState(db: Connection): Promise<{ version: number; contentHash: string }> {
  const row = await db.withTables<PracticeTables>().selectFrom('catalogue_state').selectAll().executeTakeFirstOrThrow();
  return { version: Number(row.version), contentHash: row.content_hash };
}

/** Tells every process to read the catalogue again. */
export async function moveCatalogueState(db: Connection, contentHash?: string): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('catalogue_state')
    .set((eb) => ({ version: eb('version', '+', 1), ...(contentHash !== undefined && { content_hash: contentHash }) }))
    .execute();
}

/** Gives the catalogue a number higher than its own and than `version`. */
export async function moveCatalogueBeyond(db: Connection, version: number): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('catalogue_state')
    .set({ version: sql`greatest(version, ${version}) + 1` })
    .execute();
}

export interface PracticeChange {
  record: PracticeRecord;
  at: Date;
  by: string;
  summary: string;
  /** Absent: those of the version before. */
  images?: readonly DraftImage[];
  /** Whose it is from now on; absent: it stays whose it was. */
  organisation?: string;
}

/** Adds a practice or its next version; both tables change together in the caller's transaction. */
export async function savePractice(db: Connection, change: PracticeChange): Promise<number> {
  const tables = db.withTables<PracticeTables>();
  const { record, at, by, summary, images, organisation } = change;
  const json = JSON.stringify(record);
  const state = record.status === 'stopped' ? 'stopped' : 'published';
  // Who hands in a change says thereby that the rest is still right.
  const owned = organisation === undefined ? {} : { organisation, confirmed_at: at, state: state as PublishedState };
  const saved = await tables
    .insertInto('practice')
    .values({
      slug: record.slug,
      record: json,
      version: 1,
      published_at: at,
      changed_at: at,
      state,
      organisation: null,
      ...owned,
    })
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet((eb) => ({ record: json, version: eb('practice.version', '+', 1), changed_at: at, ...owned })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  const shown = images ?? (await readVersion(db, record.slug, saved.version - 1))?.images ?? [];
  await tables
    .insertInto('practice_version')
    .values({
      slug: record.slug,
      version: saved.version,
      record: json,
      images: JSON.stringify(shown),
      changed_at: at,
      changed_by: by,
      summary,
    })
    .execute();
  return saved.version;
}

/** The record of a practice that is shown; null when there is none (any more). */
export const readRecord = async (db: Connection, slug: string): Promise<PracticeRecord | null> =>
  (await readShown(db, slug))?.record ?? null;

/** A practice that is shown, with the number of its version. */
export async function readShown(
  db: Connection,
  slug: string,
): Promise<{ record: PracticeRecord; version: number } | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice')
    .select(['record', 'version'])
    .where('slug', '=', slug)
    .where('state', 'in', ['published', 'stopped'])
    .executeTakeFirst();
  return row ?? null;
}

/** Whose a practice is; null for what came with the platform, and when there is none. */
export async function readOwner(db: Connection, slug: string): Promise<string | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_address')
    .select('organisation')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row?.organisation ?? null;
}

/** How a practice stands, in any state; null when there never was one. */
export async function readStanding(
  db: Connection,
  slug: string,
): Promise<{ state: PublishedState; organisation: string | null } | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_address')
    .select(['state', 'organisation'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** Addresses that are taken, also of practices that are no longer shown. */
export async function readPracticeSlugs(db: Connection): Promise<string[]> {
  const rows = await db.withTables<PracticeTables>().selectFrom('practice_address').select('slug').execute();
  return rows.map(({ slug }) => slug);
}

export interface PracticeVersion {
  version: number;
  changedAt: Date;
  changedBy: string;
  summary: string;
  record: PracticeRecord;
  images: readonly DraftImage[];
}

/** Newest first. */
export async function readPracticeVersions(db: Connection, slug: string): Promise<PracticeVersion[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .selectAll()
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    changedAt: new Date(row.changed_at),
    changedBy: row.changed_by,
    summary: row.summary,
    record: row.record,
    images: row.images,
  }));
}

/** Slugs whose newest version did not come with the platform's content: the content may not overwrite those. */
export async function readEditedSlugs(db: Connection): Promise<Set<string>> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_version')
    .select('slug')
    .where('changed_by', '!=', 'content')
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.slug));
}
