import type { Selectable } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { PracticeRecord } from '../practice';
import type { PublishedState } from '../practice-state';
import { moveCatalogueState } from '../queries';
import type { PracticeTables } from '../tables';

/** A practice that was published once, in any state. */
export interface ManagedPractice {
  slug: string;
  record: PracticeRecord;
  version: number;
  state: PublishedState;
  organisation: string | null;
  mergedInto: string | null;
  stateNote: string | null;
  publishedAt: Date;
  confirmedAt: Date | null;
}

export async function readManaged(db: Connection, slug: string): Promise<ManagedPractice | null> {
  const row = await selectPractices(db).where('slug', '=', slug).executeTakeFirst();
  return row ? managedOf(row) : null;
}

/** All of them, by slug. */
export async function readAllManaged(db: Connection): Promise<ManagedPractice[]> {
  return (await selectPractices(db).orderBy('slug').execute()).map(managedOf);
}

const selectPractices = (db: Connection) => db.withTables<PracticeTables>().selectFrom('practice').selectAll();

const managedOf = (row: Selectable<PracticeTables['practice']>): ManagedPractice => ({
  slug: row.slug,
  record: row.record,
  version: row.version,
  // What came with the platform can say itself that it stopped.
  state: row.state === 'published' && row.record.status === 'stopped' ? 'stopped' : row.state,
  organisation: row.organisation,
  mergedInto: row.merged_into,
  stateNote: row.state_note,
  publishedAt: new Date(row.published_at),
  confirmedAt: row.confirmed_at && new Date(row.confirmed_at),
});

/** What happened to a published practice, beside its versions. */
export interface PracticeStep {
  at: Date;
  by: string;
  action: string;
  note: string | null;
  /** Of a draft: at single fields, by name of the field. */
  questions?: Readonly<Record<string, string>>;
  /** The other practice of a merger, the organisation it was given to, or the level of a round. */
  target: string | null;
  /** Of a merger of before: the practice that took it in, and that became part of this one later. */
  into?: string;
}

/**
 * Oldest first, with what was merged into it; only the desk sees them.
 * @param addresses its own slug, and those of what became part of it, one merger after the other
 */
export async function readPracticeSteps(
  db: Connection,
  slug: string,
  addresses: readonly string[],
): Promise<PracticeStep[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_step')
    .select(['slug', 'at', 'by', 'action', 'note', 'target'])
    .where((eb) =>
      eb.or([eb('slug', '=', slug), eb.and([eb('action', '=', 'merge'), eb('target', 'in', [...addresses])])]),
    )
    .orderBy('at')
    .orderBy('seq')
    .execute();
  return rows.map(({ slug: of, ...step }) => ({
    ...step,
    at: new Date(step.at),
    ...(of !== slug && { action: 'merged-from', target: of }),
    ...(of !== slug && step.target !== null && step.target !== slug && { into: step.target }),
  }));
}

/** Titles of practices in any state, by slug. */
export async function readTitles(db: Connection, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await selectPractices(db).where('slug', 'in', slugs).execute();
  return new Map(rows.map(({ slug, record }) => [slug, record.title]));
}

/** What happened to the drafts that became a practice or a change of it, since they were handed in; oldest first. */
export async function readStepsOfDrafts(db: Connection, slug: string): Promise<PracticeStep[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft_step')
    .innerJoin('practice_draft', (join) =>
      join
        .onRef('practice_draft.organisation', '=', 'practice_draft_step.organisation')
        .onRef('practice_draft.id', '=', 'practice_draft_step.draft'),
    )
    .select([
      'practice_draft_step.at',
      'practice_draft_step.by',
      'practice_draft_step.action',
      'practice_draft_step.note',
      'practice_draft_step.questions',
    ])
    .where('practice_draft.slug', '=', slug)
    .orderBy('practice_draft_step.at')
    .orderBy('practice_draft_step.seq')
    .execute();
  return rows.map((row) => ({ ...row, at: new Date(row.at), target: null }));
}

/** The transaction must have the line of the audit log already: so nobody else adds a step meanwhile. */
export async function addPracticeStep(
  db: Connection,
  slug: string,
  { at, by, action, note, target }: PracticeStep,
): Promise<void> {
  const steps = db.withTables<PracticeTables>();
  const { last } = await steps
    .selectFrom('practice_step')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const seq = Number(last ?? 0) + 1;
  await steps.insertInto('practice_step').values({ slug, seq, at, by, action, note, target }).execute();
}

/** Puts a practice in another state; all processes read the catalogue again. */
export async function movePractice(
  db: Connection,
  slug: string,
  { state, note, mergedInto = null }: { state: PublishedState; note: string | null; mergedInto?: string | null },
): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('practice')
    .set({ state, state_note: note, merged_into: mergedInto })
    .where('slug', '=', slug)
    .execute();
  await moveCatalogueState(db);
}

export async function giveOwner(db: Connection, slug: string, organisation: string): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('practice')
    .set({ organisation })
    .where('slug', '=', slug)
    .execute();
  await moveCatalogueState(db);
}

/** Its owner said that it is still right. */
export async function confirmPractice(db: Connection, slug: string, at: Date): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .updateTable('practice')
    .set({ confirmed_at: at })
    .where('slug', '=', slug)
    .execute();
  await moveCatalogueState(db);
}

/** Who wrote the practice or a change of it, as far as the desk sees. */
export async function readWriters(db: Connection, slug: string): Promise<string[]> {
  const drafts = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft')
    .select('writers')
    .where('slug', '=', slug)
    .execute();
  return [...new Set(drafts.flatMap(({ writers }) => writers))];
}
