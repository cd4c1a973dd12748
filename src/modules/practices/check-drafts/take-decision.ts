import type { Context } from 'hono';
import type { Viewer } from '../../../platform/access/viewer';
import { appendAudit, lockAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Contact, Organisation } from '../../identity/contract';
import { decisionBar, type LedPractice, mayTakeDraftStep } from '../access';
import type { Draft } from '../draft';
import { notifyContributor } from '../hand-in-practice/notify-contributor';
import { type AtStake, judgementAtStake, settleJudgement } from '../lead-reviews/judgement-at-stake';
import { readLed } from '../lead-reviews/led-practice';
import { lockOpenRound } from '../lead-reviews/queries';
import { confirmPractice } from '../manage-practice/queries';
import type { PracticeRecord } from '../practice';
import { readOwner, readRecord } from '../queries';
import { readLastWriter } from '../read-versions/queries';
import { draftAudit, type Sharing } from '../share-practice/open-draft';
import { takeDraftStep } from '../share-practice/queries';
import type { Decision } from './form';
import { deskPaths } from './paths';
import { type Preview, previewRecord, publishRecord, replacesNewer } from './publish-draft';
import type { SaidDecision } from './sent-decision';
import { deskTexts } from './texts';

/** Thrown to give up a decision: the draft moved meanwhile. */
export class Moved extends Error {
  constructor(readonly by: string) {
    super('Draft moved');
  }
}

/** Thrown to give up a decision: somebody else takes it. */
export class Barred extends Error {
  constructor() {
    super('Barred');
  }
}

/** Thrown to give up publishing: what the editor has to say of it first, she did not say. */
export class Unanswered extends Error {
  constructor(readonly field: 'oordeel' | 'vervangt') {
    super('Unanswered');
  }
}

export interface DecisionWork extends SaidDecision {
  action: Decision;
  reviewers: readonly Contact[];
  editor: Viewer & { person: string };
  at: Date;
  version: number;
  draft: Draft;
  contact: Contact | null;
  organisation: Organisation;
  deps: Sharing['deps'];
}

/**
 * Whether there is still something to decide for her: it comes before what she said of it.
 * @throws {Barred} when she has an interest
 * @throws {Moved} when somebody changed or decided it meanwhile
 */
export function requireDecidable(
  decision: Pick<DecisionWork, 'action' | 'editor' | 'version' | 'draft'> & { led: LedPractice | null },
): void {
  const { action, editor, version, draft, led } = decision;
  if (decisionBar(editor, draft, led) !== null) throw new Barred();
  if (draft.version !== version || !mayTakeDraftStep(editor, draft, action)) throw new Moved(draft.changedBy);
}

/**
 * Takes it, inside the transaction that has the draft for itself.
 * @returns where to go on
 * @throws {Barred} when she has an interest
 * @throws {Moved} when somebody changed or decided it meanwhile
 * @throws {Unanswered} when she has to say something first
 */
export async function takeDecision(c: Context<AppEnv>, db: Connection, work: DecisionWork): Promise<string> {
  const { action, draft, editor, at, note, reason, questions, deps, contact } = work;
  // The round comes before the log, as with whoever hands in a review; from then on nobody's interests change.
  if (draft.slug !== null) await lockOpenRound(db, draft.slug);
  await lockAudit(db);
  requireDecidable({ ...work, led: await readLed(db, draft.slug) });
  const preview = action === 'publish' ? await requirePreview(db, work) : null;
  const atStake = preview && draft.slug ? await readAtStake(db, draft.slug, preview.record, at) : null;
  if (preview && replacesNewer(preview.newer) && !work.replaces) throw new Unanswered('vervangt');
  if (atStake?.level && work.holds === null) throw new Unanswered('oordeel');
  const slug = preview?.record.slug;
  const step = { draft, action, by: editor.person, at, note, reason, questions, ...(slug !== undefined && { slug }) };
  const taken = await takeDraftStep(db, step);
  if (!taken) throw new Moved(draft.changedBy);
  await appendAudit(db, draftAudit(c, draft, `${action}-draft`, at, slug === undefined ? {} : { practice: slug }));
  if (preview) await publish(c, db, { ...work, ...preview, atStake });
  const news = { return: 'returned', decline: 'declined', publish: 'published' } as const;
  if (action !== 'take-up') await notifyContributor(db, deps, { kind: news[action], draft: taken, contact, at });
  return action === 'take-up' ? deskPaths.draft(draft.organisation, draft.id) : deskPaths.done(doneOf[action]);
}

/**
 * What she publishes, and nobody else changes meanwhile: whoever publishes another, or leads this practice, waits.
 * @throws {Moved} when it is not what she saw
 */
async function requirePreview(db: Connection, work: DecisionWork): Promise<Preview> {
  const { draft, organisation, at, stand } = work;
  const preview = await previewRecord(db, draft, organisation, at);
  if (preview?.stand === stand) return preview;
  const [slug = ''] = stand.split('@');
  throw new Moved((await readLastWriter(db, slug)) ?? draft.changedBy);
}

async function readAtStake(db: Connection, slug: string, after: PracticeRecord, at: Date): Promise<AtStake | null> {
  const before = await readRecord(db, slug);
  return before && judgementAtStake(db, { before, after }, at);
}

const doneOf = { publish: 'gepubliceerd', return: 'teruggestuurd', decline: 'afgewezen' } as const;

/** Puts it on the site, and settles what reviewers found or are finding. Of what stands there already no news is made. */
async function publish(
  c: Context<AppEnv>,
  db: Connection,
  work: DecisionWork & Pick<Preview, 'record' | 'images' | 'same'> & { atStake: AtStake | null },
): Promise<void> {
  const { draft, editor, at, record, images, same, atStake, holds, reviewers, deps } = work;
  const { slug, title } = record;
  // Who hands in a change says thereby that the rest is still right.
  if (same) return confirmPractice(db, slug, at);
  const by = editor.person;
  if (atStake) {
    const line = { organisation: null, subjectKind: 'practice', subjectId: slug };
    const audit = (action: string) => appendAudit(db, { ...draftAudit(c, draft, action, at), ...line });
    const settled = { ...atStake, slug, title, by, at, holds: holds === true, contacts: reviewers, deps, audit };
    await settleJudgement(db, settled);
  }
  const isClaim = (await readOwner(db, slug)) === null;
  const summary = deskTexts.nl.summary[draft.slug === null ? 'published' : isClaim ? 'claimed' : 'changed'];
  await publishRecord(db, { record, organisation: draft.organisation, images, at, by, summary });
}
