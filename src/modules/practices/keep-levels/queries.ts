import type { Selectable } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { LevelLine, LevelMoments, Verdict } from '../evidenced-level';
import type { LevelTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<LevelTables>();

/** A practice by all its addresses: its own, and those of what was merged into it. */
export interface PracticeNames {
  slug: string;
  all: string[];
  title: string;
  /** Whose it is; null for what came with the platform. */
  organisation: string | null;
}

/** What an address leads to now; null when that was withdrawn or never was. */
export async function readPracticeNames(db: Connection, slug: string): Promise<PracticeNames | null> {
  const merged = await tablesOf(db)
    .selectFrom('practice_address')
    .select(['slug', 'merged_into'])
    .where('merged_into', 'is not', null)
    .execute();
  const target = new Map(merged.map((row) => [row.slug, row.merged_into ?? row.slug]));
  const now = endOf(slug, target);
  const row = await tablesOf(db)
    .selectFrom('practice')
    .select(['record', 'organisation'])
    .where('slug', '=', now)
    .where('state', 'in', ['published', 'stopped'])
    .executeTakeFirst();
  if (!row) return null;
  const all = [now, ...[...target.keys()].filter((each) => endOf(each, target) === now)];
  return { slug: now, all, title: row.record.title, organisation: row.organisation };
}

/** Mergers follow one on the other, and never in a circle for longer than there are any. */
function endOf(slug: string, target: ReadonlyMap<string, string>): string {
  let at = slug;
  for (let steps = 0; steps < target.size; steps += 1) at = target.get(at) ?? at;
  return at;
}

/** What everybody sees now, by slug. */
export async function readShownLevels(db: Connection): Promise<Map<string, LevelLine>> {
  const rows = await tablesOf(db)
    .selectFrom('evidenced_level')
    .selectAll()
    .distinctOn('slug')
    .where('published_at', 'is not', null)
    .orderBy('slug')
    .orderBy('seq', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.slug, lineOf(row)]));
}

/** All that was ever shown of a practice, the last first. */
export async function readLevelLines(db: Connection, slug: string): Promise<LevelLine[]> {
  const rows = await linesOf(db, slug).where('published_at', 'is not', null).orderBy('seq', 'desc').execute();
  return rows.map(lineOf);
}

/** What is decided and not shown yet. */
export async function readWaitingLevel(db: Connection, slug: string): Promise<LevelLine | null> {
  const row = await linesOf(db, slug)
    .where('published_at', 'is', null)
    .where('superseded_at', 'is', null)
    .executeTakeFirst();
  return row ? lineOf(row) : null;
}

/** When each level by studies was decided, told, shown and replaced, also what nobody saw; oldest first. */
export async function readLevelMoments(db: Connection, slug: string): Promise<LevelMoments[]> {
  const rows = await linesOf(db, slug).orderBy('seq').execute();
  return rows.map((row) => ({
    level: row.level,
    rule: row.verdict.rule,
    decidedAt: new Date(row.decided_at),
    toldAt: row.told_at && new Date(row.told_at),
    publishedAt: row.published_at && new Date(row.published_at),
    supersededAt: row.superseded_at && new Date(row.superseded_at),
  }));
}

const linesOf = (db: Connection, slug: string) =>
  tablesOf(db).selectFrom('evidenced_level').selectAll().where('slug', '=', slug);

/** Adds a line to the levels of a practice. @param publishedAt null: it waits until its owner was told */
export async function addLevel(
  db: Connection,
  { slug, verdict, at, publishedAt }: { slug: string; verdict: Verdict; at: Date; publishedAt: Date | null },
): Promise<void> {
  const last = await linesOf(db, slug).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  await tablesOf(db)
    .insertInto('evidenced_level')
    .values({
      ...{ slug, seq: (last?.seq ?? 0) + 1, level: verdict.level, verdict: JSON.stringify(verdict), decided_at: at },
      ...{ told_at: publishedAt, due_at: publishedAt, published_at: publishedAt, superseded_at: null },
    })
    .execute();
}

/** The same level, computed again: for reasons that may have changed. */
export async function explainLevel(
  db: Connection,
  slug: string,
  seq: number,
  { verdict, at }: { verdict: Verdict; at: Date },
): Promise<void> {
  await changeLine(db, slug, seq)
    .set({ verdict: JSON.stringify(verdict), decided_at: at })
    .execute();
}

/** It is not shown any more, since another was decided. */
export async function supersedeLevel(db: Connection, slug: string, seq: number, at: Date): Promise<void> {
  await changeLine(db, slug, seq).set({ superseded_at: at }).execute();
}

/** Everybody sees it from now on. */
export async function showLevel(db: Connection, slug: string, seq: number, at: Date): Promise<void> {
  await changeLine(db, slug, seq).set({ published_at: at }).execute();
}

/** Its owner was told, or there is nobody to tell. */
export async function noteLevelTold(db: Connection, slug: string, seq: number, at: Date, dueAt: Date): Promise<void> {
  await changeLine(db, slug, seq).set({ told_at: at, due_at: dueAt }).execute();
}

const changeLine = (db: Connection, slug: string, seq: number) =>
  tablesOf(db).updateTable('evidenced_level').where('slug', '=', slug).where('seq', '=', seq);

/** Practices with a level that waits: for its owner to be told, or for its day. */
export async function readWaitingLevels(db: Connection): Promise<{ slug: string; line: LevelLine; told: boolean }[]> {
  const rows = await tablesOf(db)
    .selectFrom('evidenced_level')
    .selectAll()
    .where('published_at', 'is', null)
    .where('superseded_at', 'is', null)
    .orderBy('slug')
    .execute();
  return rows.map((row) => ({ slug: row.slug, line: lineOf(row), told: row.told_at !== null }));
}

const iso = (at: Date | null) => at && new Date(at).toISOString();

const lineOf = (row: Selectable<LevelTables['evidenced_level']>): LevelLine => ({
  ...row.verdict,
  seq: row.seq,
  decidedAt: new Date(row.decided_at).toISOString(),
  dueAt: iso(row.due_at),
  publishedAt: iso(row.published_at),
});
