import type { Connection } from '../../../platform/database/database';
import { belgianDay } from '../../../platform/texts/format';
import type { PracticeTables } from '../tables';

/** What owners were told by mail about one practice. */
export interface SentReminders {
  /** ISO day of the last question whether it is still right; null: never. */
  askedOn: string | null;
  /** Last days (ISO) of the levels of which the end was told. */
  warnedOf: readonly string[];
}

const none: SentReminders = { askedOn: null, warnedOf: [] };

/** By slug; who was never told anything has a line too when asked for with `remindersOf`. Only jobs and the desk see it. */
export async function readReminders(db: Connection, slug?: string): Promise<Map<string, SentReminders>> {
  const all = db.withTables<PracticeTables>().selectFrom('practice_reminder').orderBy('sent_at');
  const asked = slug === undefined ? all : all.where('slug', '=', slug);
  const found = new Map<string, SentReminders>();
  for (const row of await asked.select(['slug', 'kind', 'sent_at', 'level_until']).execute()) {
    const { askedOn, warnedOf } = found.get(row.slug) ?? none;
    found.set(row.slug, {
      askedOn: row.kind === 'freshness' ? belgianDay(new Date(row.sent_at)) : askedOn,
      warnedOf: row.level_until === null ? warnedOf : [...warnedOf, row.level_until],
    });
  }
  return found;
}

export const remindersOf = (found: ReadonlyMap<string, SentReminders>, slug: string): SentReminders =>
  found.get(slug) ?? none;

/** Of two that want to write to the same owners at once, the second waits for the first. */
export async function lockPractice(db: Connection, slug: string): Promise<void> {
  await db
    .withTables<PracticeTables>()
    .selectFrom('practice')
    .select('slug')
    .where('slug', '=', slug)
    .forUpdate()
    .execute();
}

export interface NewReminder {
  slug: string;
  organisation: string;
  at: Date;
  /** Of the link that confirms; absent in a warning that a level ends. */
  tokenHash?: string;
  /** Last day (ISO) of the level that ends; absent in the question whether all is still right. */
  levelUntil?: string;
}

export async function addReminder(db: Connection, reminder: NewReminder): Promise<void> {
  const { slug, organisation, at, tokenHash = null, levelUntil = null } = reminder;
  const kind = levelUntil === null ? 'freshness' : 'expiry';
  await db
    .withTables<PracticeTables>()
    .insertInto('practice_reminder')
    .values({ slug, kind, sent_at: at, organisation, token_hash: tokenHash, level_until: levelUntil })
    .execute();
}

/** A question that was sent, by its link. */
export interface AskedReminder {
  slug: string;
  organisation: string;
  sentAt: Date;
  usedAt: Date | null;
}

export async function readAsked(db: Connection, tokenHash: string): Promise<AskedReminder | null> {
  const row = await db
    .withTables<PracticeTables>()
    .selectFrom('practice_reminder')
    .select(['slug', 'organisation', 'sent_at', 'used_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row) return null;
  const { slug, organisation, sent_at, used_at } = row;
  return { slug, organisation, sentAt: new Date(sent_at), usedAt: used_at && new Date(used_at) };
}

/** @returns whether the link was not used before; of two at once one was */
export async function useLink(db: Connection, tokenHash: string, at: Date): Promise<boolean> {
  const used = await db
    .withTables<PracticeTables>()
    .updateTable('practice_reminder')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .returning('slug')
    .executeTakeFirst();
  return used !== undefined;
}
