import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Draft, DraftAnswers, DraftStep } from '../draft';
import { withWriter } from '../know-interests/queries';
import { afterDraftStep, type DraftAction, type DraftState } from '../practice-state';
import type { PracticeTables } from '../tables';

/** Where a draft is; row-level security shows it to its organisation, and to editors once it was handed in. */
export interface DraftKey {
  organisation: string;
  id: string;
}

export interface NewDraft extends DraftKey {
  /** The published practice that it changes. */
  slug: string | null;
  /** The version of it that the answers were made from. */
  baseVersion: number | null;
  answers: DraftAnswers;
  by: string;
  at: Date;
}

export async function insertDraft(db: Connection, draft: NewDraft): Promise<void> {
  const { organisation, id, slug, baseVersion, answers, by, at } = draft;
  await db
    .withTables<PracticeTables>()
    .insertInto('practice_draft')
    .values({
      organisation,
      id,
      slug,
      base_version: baseVersion,
      answers: JSON.stringify(answers),
      state: 'draft',
      version: 1,
      created_by: by,
      created_at: at,
      changed_by: by,
      changed_at: at,
      first_submitted_at: null,
      submitted_at: null,
      taken_by: null,
      writers: sql<string[]>`array[${by}]::text[]`,
    })
    .execute();
}

/** @param lock others who want to change it wait until this transaction is done */
export async function readDraft(
  db: Connection,
  { organisation, id }: DraftKey,
  { lock = false } = {},
): Promise<Draft | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Drafts of an organisation, the one changed last first. */
export async function readDraftsOf(db: Connection, organisation: string): Promise<Draft[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(draftOf);
}

/** Drafts in these states, the one that waits longest first; for the desk. */
export async function readDraftsIn(db: Connection, states: readonly DraftState[]): Promise<Draft[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft')
    .selectAll()
    .where('state', 'in', states)
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  return rows.map(draftOf);
}

export interface SavedAnswers extends DraftKey {
  /** The version that the answers are based on. */
  version: number;
  answers: DraftAnswers;
  by: string;
  at: Date;
}

/** @returns false when somebody saved or took a step meanwhile: nothing is written then */
export async function saveAnswers(db: Connection, saved: SavedAnswers): Promise<boolean> {
  const { organisation, id, version, answers, by, at } = saved;
  const result = await db
    .withTables<PracticeTables>()
    .updateTable('practice_draft')
    .set({
      answers: JSON.stringify(answers),
      version: version + 1,
      changed_by: by,
      changed_at: at,
      writers: withWriter(by),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', 'in', ['draft', 'returned'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface TakenStep {
  draft: Draft;
  action: DraftAction;
  by: string;
  at: Date;
  /** Why, to the other side. */
  note?: string | null;
  /** With `decline`: which of the fixed list, to be counted. */
  reason?: string | null;
  /** At single fields of the form, by name of the field. */
  questions?: Readonly<Record<string, string>>;
  /** With `publish`: the address that it got. */
  slug?: string;
}

/**
 * Moves a draft one step on, and remembers who did so and why. Whether the person may is decided before (access.ts).
 * @returns the draft as it is then; null when it changed since it was read, or the step cannot be taken from there
 */
export async function takeDraftStep(db: Connection, step: TakenStep): Promise<Draft | null> {
  const { draft, action, by, at } = step;
  const state = afterDraftStep(draft.state, action);
  if (state === null) return null;
  const row = await db
    .withTables<PracticeTables>()
    .updateTable('practice_draft')
    .set({
      state,
      version: draft.version + 1,
      changed_by: by,
      changed_at: at,
      ...(action === 'submit' && { submitted_at: at, taken_by: null, writers: withWriter(by) }),
      ...(action === 'submit' && !draft.handedIn && { first_submitted_at: at }),
      ...(action === 'take-up' && { taken_by: by }),
      ...(step.slug !== undefined && { slug: step.slug }),
    })
    .where('organisation', '=', draft.organisation)
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .where('state', '=', draft.state)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await insertStep(db, step);
  return draftOf(row);
}

async function insertStep(
  db: Connection,
  { draft, action, by, at, note, reason, questions }: TakenStep,
): Promise<void> {
  const key = { organisation: draft.organisation, draft: draft.id };
  const steps = db.withTables<PracticeTables>();
  // The draft was just updated, so nobody else adds a step to it before this transaction ends.
  const { last } = await steps
    .selectFrom('practice_draft_step')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('organisation', '=', key.organisation)
    .where('draft', '=', key.draft)
    .executeTakeFirstOrThrow();
  const seq = Number(last ?? 0) + 1;
  await steps
    .insertInto('practice_draft_step')
    .values({
      ...key,
      seq,
      at,
      by,
      action,
      note: note ?? null,
      reason: reason ?? null,
      questions: JSON.stringify(questions ?? {}),
      returned_answers: action === 'return' ? JSON.stringify(draft.answers) : null,
    })
    .execute();
}

/** What happened to a draft, oldest first. */
export async function readDraftSteps(db: Connection, { organisation, id }: DraftKey): Promise<DraftStep[]> {
  const rows = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft_step')
    .select(['at', 'by', 'action', 'note', 'questions'])
    .where('organisation', '=', organisation)
    .where('draft', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** What a draft said when it was returned last; null when it never was. */
export async function readReturnedAnswers(
  db: Connection,
  { organisation, id }: DraftKey,
): Promise<DraftAnswers | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_draft_step')
    .select('returned_answers')
    .where('organisation', '=', organisation)
    .where('draft', '=', id)
    .where('action', '=', 'return')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.returned_answers ?? null;
}

function draftOf(row: Selectable<PracticeTables['practice_draft']>): Draft {
  return {
    organisation: row.organisation,
    id: row.id,
    slug: row.slug,
    baseVersion: row.base_version,
    answers: row.answers,
    state: row.state,
    version: row.version,
    createdBy: row.created_by,
    createdAt: new Date(row.created_at),
    changedBy: row.changed_by,
    changedAt: new Date(row.changed_at),
    handedIn: row.first_submitted_at !== null,
    submittedAt: row.submitted_at && new Date(row.submitted_at),
    takenBy: row.taken_by,
    writers: row.writers,
  };
}
