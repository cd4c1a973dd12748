import type { Context } from 'hono';
import { jobScope, type Viewer } from '../../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { addDays } from '../../../platform/texts/days';
import { belgianDay } from '../../../platform/texts/format';
import { linkDays } from '../freshness';
import { addPracticeStep, confirmPractice, type ManagedPractice, readManaged } from '../manage-practice/queries';
import { type AskedReminder, readAsked, useLink } from './queries';

/** How a link in a mail stands. */
export type LinkState =
  | { kind: 'unknown' }
  | { kind: 'open' | 'done' | 'expired' | 'gone'; practice: ManagedPractice; organisation: string };

/** @param hash of the token in the link */
export async function linkState(db: Connection, hash: string, now: Date): Promise<LinkState> {
  const asked = await readAsked(db, hash);
  const practice = asked && (await readManaged(db, asked.slug));
  if (!practice) return { kind: 'unknown' };
  return { kind: stateOf(asked, practice, belgianDay(now)), practice, organisation: asked.organisation };
}

/** A colleague may have confirmed it meanwhile, or the practice may be another's by now. */
export function stateOf(
  asked: Pick<AskedReminder, 'organisation' | 'sentAt' | 'usedAt'>,
  practice: Pick<ManagedPractice, 'state' | 'organisation' | 'confirmedAt'>,
  today: string,
): 'open' | 'done' | 'expired' | 'gone' {
  if (practice.state !== 'published' || practice.organisation !== asked.organisation) return 'gone';
  if (asked.usedAt !== null || (practice.confirmedAt !== null && practice.confirmedAt > asked.sentAt)) return 'done';
  return today > addDays(belgianDay(asked.sentAt), linkDays) ? 'expired' : 'open';
}

/** Confirms by the link, once. Otherwise nothing happens: the page behind the link says why. */
export async function confirmByLink(db: Connection, c: Context<AppEnv>, hash: string, at: Date): Promise<void> {
  const before = await linkState(db, hash, at);
  if (before.kind !== 'open' || !(await useLink(db, hash, at))) return;
  await keepConfirmed(db, c, before.practice, at, 'link');
}

/**
 * Keeps that a practice is still right, with its line in the log and in its own history, inside the caller's transaction,
 * which must see the desk's rows.
 * @param by for who did not sign in
 * @throws {NoLongerShown}
 */
export async function keepConfirmed(
  db: Connection,
  c: Context<AppEnv>,
  { slug, organisation }: Pick<ManagedPractice, 'slug' | 'organisation'>,
  at: Date,
  by: string,
): Promise<void> {
  // After the line of the log nobody else changes anything.
  await appendAudit(db, confirmAudit(c, slug, organisation, at));
  const practice = await readManaged(db, slug);
  if (practice?.state !== 'published' || practice.organisation !== organisation) throw new NoLongerShown();
  await addPracticeStep(db, slug, { at, by, action: 'confirm', note: null, target: null });
  await confirmPractice(db, slug, at);
}

/** Thrown to give up: it was stopped, withdrawn, merged or given away at the same moment. */
export class NoLongerShown extends Error {}

const confirmAudit = (c: Context<AppEnv>, slug: string, organisation: string | null, at: Date): AuditEntry => ({
  at,
  actor: c.get('viewer').person ?? 'visitor',
  organisation,
  action: 'confirm-practice',
  subjectKind: 'practice',
  subjectId: slug,
  requestId: c.get('requestId'),
  detail: {},
});

/** The scope of a confirmation: history and reminders are the desk's. */
export const confirmScope = (viewer: Viewer, organisation: string | null) => ({
  ...jobScope,
  organisation,
  person: viewer.person,
});
