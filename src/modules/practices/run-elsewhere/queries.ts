import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import { belgianDay } from '../../../platform/texts/format';
import {
  type Adoption,
  type AdoptionAction,
  type AdoptionAnswers,
  afterAdoptionStep,
  type ToldAdoption,
} from '../adoption';
import { withWriter } from '../know-interests/queries';
import type { AdoptionTables, PublishedContent } from './tables';

const tablesOf = (db: Connection) => db.withTables<AdoptionTables>();

/** Where one is; row-level security shows it to its organisation and to editors. */
export interface AdoptionKey {
  organisation: string;
  id: string;
}

export interface NewAdoption extends AdoptionKey {
  slug: string;
  nis: string;
  answers: AdoptionAnswers;
  by: string;
  at: Date;
}

/** @returns false when the organisation told this about the same place before: nothing is written then */
export async function insertAdoption(db: Connection, adoption: NewAdoption): Promise<boolean> {
  const { organisation, id, slug, nis, answers, by, at } = adoption;
  const result = await tablesOf(db)
    .insertInto('adoption')
    .values({
      organisation,
      id,
      slug,
      nis,
      answers: JSON.stringify(answers),
      state: 'submitted',
      version: 1,
      created_by: by,
      writers: sql<string[]>`array[${by}]::text[]`,
      changed_by: by,
      changed_at: at,
      submitted_at: at,
      note: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @param lock others who want to change it wait until this transaction is done */
export async function readAdoption(
  db: Connection,
  { organisation, id }: AdoptionKey,
  { lock = false } = {},
): Promise<Adoption | null> {
  const row = await tablesOf(db)
    .selectFrom('adoption')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? adoptionOf(row) : null;
}

/** What an organisation told, the last changed first. */
export async function readAdoptionsOf(db: Connection, organisation: string): Promise<Adoption[]> {
  const rows = await tablesOf(db)
    .selectFrom('adoption')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(adoptionOf);
}

/** What waits for an editor, longest first. */
export async function readSubmittedAdoptions(db: Connection): Promise<Adoption[]> {
  const rows = await tablesOf(db)
    .selectFrom('adoption')
    .selectAll()
    .where('state', '=', 'submitted')
    .orderBy('submitted_at')
    .orderBy('id')
    .execute();
  return rows.map(adoptionOf);
}

/** Whether the organisation tells this about the same place in another one than `id`. */
export async function isToldElsewhere(
  db: Connection,
  { organisation, id, slug }: Pick<Adoption, 'organisation' | 'id' | 'slug'>,
  nis: string,
): Promise<boolean> {
  const row = await tablesOf(db)
    .selectFrom('adoption')
    .select('id')
    .where('organisation', '=', organisation)
    .where('slug', '=', slug)
    .where('nis', '=', nis)
    .where('id', '!=', id)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirst();
  return row !== undefined;
}

export interface AdoptionStep {
  /** As it was read, locked. */
  adoption: Adoption;
  action: AdoptionAction;
  by: string;
  at: Date;
  /** With `change`. */
  changed?: { nis: string; answers: AdoptionAnswers };
  /** Why; null clears what was said before. */
  note: string | null;
}

/** Moves one on. Whether the person may is decided before. @returns false when the step cannot be taken from there */
export async function takeAdoptionStep(db: Connection, step: AdoptionStep): Promise<boolean> {
  const { adoption, action, by, at, changed, note } = step;
  const state = afterAdoptionStep(adoption.state, action);
  if (state === null) return false;
  const result = await tablesOf(db)
    .updateTable('adoption')
    .set({
      state,
      version: adoption.version + 1,
      changed_by: by,
      changed_at: at,
      note,
      ...(action === 'change' && { submitted_at: at, writers: withWriter(by) }),
      ...(changed && { nis: changed.nis, answers: JSON.stringify(changed.answers) }),
    })
    .where('organisation', '=', adoption.organisation)
    .where('id', '=', adoption.id)
    .where('version', '=', adoption.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Shows it to everybody from now on, instead of what was shown of it before. */
export async function showAdoption(
  db: Connection,
  { organisation, id, slug, nis, answers }: Adoption,
  shown: { name: string; fictitious: boolean; at: Date },
): Promise<void> {
  const published: PublishedContent = { ...answers, organisation: shown.name, fictitious: shown.fictitious };
  const content = JSON.stringify(published);
  await tablesOf(db)
    .insertInto('published_adoption')
    .values({ organisation, id, slug, nis, content, published_at: shown.at })
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'id']).doUpdateSet({ nis, content, published_at: shown.at }),
    )
    .execute();
}

/** @returns whether anything was shown of it */
export async function hideAdoption(db: Connection, { organisation, id }: AdoptionKey): Promise<boolean> {
  const result = await tablesOf(db)
    .deleteFrom('published_adoption')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Whether everybody may read of it now, perhaps as it was before a change. */
export async function isShown(db: Connection, { organisation, id }: AdoptionKey): Promise<boolean> {
  const row = await tablesOf(db)
    .selectFrom('published_adoption')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** All that everybody may read, by slug of the practice; those of a practice that became part of another are there. */
export async function readPublishedAdoptions(db: Connection): Promise<Map<string, ToldAdoption[]>> {
  const rows = await tablesOf(db)
    .selectFrom('published_adoption')
    .select(['organisation', 'slug', 'nis', 'content', 'published_at'])
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .execute();
  const merged = await tablesOf(db)
    .selectFrom('practice_address')
    .select(['slug', 'merged_into'])
    .where('merged_into', 'is not', null)
    .execute();
  const target = new Map(merged.map(({ slug, merged_into }) => [slug, merged_into ?? slug]));
  const adoptions = rows.map(({ organisation: teller, slug, nis, content, published_at }) => ({
    slug: followMerges(slug, target),
    adoption: { ...content, teller, nis, publishedOn: belgianDay(new Date(published_at)) },
  }));
  return new Map(
    [...Map.groupBy(adoptions, ({ slug }) => slug)].map(([slug, group]) => [
      slug,
      group.map(({ adoption }) => adoption),
    ]),
  );
}

/** Where a practice is now; merges follow one on the other, and never in a circle for longer than there are any. */
function followMerges(slug: string, target: ReadonlyMap<string, string>): string {
  let at = slug;
  for (let steps = 0; steps <= target.size; steps += 1) at = target.get(at) ?? at;
  return at;
}

function adoptionOf(row: Selectable<AdoptionTables['adoption']>): Adoption {
  return {
    organisation: row.organisation,
    id: row.id,
    slug: row.slug,
    nis: row.nis,
    answers: row.answers,
    state: row.state,
    version: row.version,
    writers: row.writers,
    changedBy: row.changed_by,
    changedAt: new Date(row.changed_at),
    submittedAt: new Date(row.submitted_at),
    note: row.note,
  };
}
