import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { cleanText } from '../../../platform/forms/clean-text';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Contact, Organisation } from '../../identity/contract';
import { mayTakeDraftStep, mayWriteDraft } from '../access';
import { changesNothing, isNothingToHandIn } from '../check-drafts/publish-draft';
import type { DraftAction } from '../practice-state';
import { changeObstacle } from '../share-practice/change-obstacle';
import { checkAll } from '../share-practice/check-step';
import {
  draftAudit,
  type Member,
  memberOf,
  type OpenDraft,
  openDraft,
  requireDraft,
  type Sharing,
  writerOf,
} from '../share-practice/open-draft';
import { sharingPaths, sharingRoutes } from '../share-practice/paths';
import { takeDraftStep } from '../share-practice/queries';
import { sharePracticeTexts } from '../share-practice/texts';
import { ownPublished } from '../view-drafts/own-actions';
import { notifyContributor } from './notify-contributor';
import { ReviewPage } from './page';

/** Looking over a draft, handing it in and withdrawing it. */
export function mountHandInPractice(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(sharingRoutes.review, (c) => viewReview(c, sharing));
  app.post(sharingRoutes.handIn, (c) => takeStep(c, sharing, 'submit'));
  app.post(sharingRoutes.withdraw, (c) => takeStep(c, sharing, 'withdraw'));
  // Asked for again after an answer, or in the other language.
  app.get(sharingRoutes.handIn, (c) => backToDraft(c));
  app.get(sharingRoutes.withdraw, (c) => backToDraft(c));
}

function backToDraft(c: Context<AppEnv>): Response {
  const { organisation, id } = memberOf(c).key;
  return seeOther(c, sharingPaths.draft(organisation, id));
}

async function viewReview(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = memberOf(c);
  const opened = await openDraft(c, sharing, member);
  if (!mayWriteDraft(member.viewer, opened.draft)) return backToDraft(c);
  return sendReview(c, sharing, opened, { status: 200, movedBy: null });
}

async function sendReview(
  c: Context<AppEnv>,
  { site, catalogue, deps }: Sharing,
  { draft, images, obstacle, same }: OpenDraft,
  { status, movedBy }: { status: 200 | 409 | 422; movedBy: string | null },
): Promise<Response> {
  const practice = draft.slug === null ? undefined : (await catalogue()).bySlug(draft.slug);
  const view = {
    page: pageContext(c, site),
    draft,
    changes: practice?.record.title ?? null,
    same: practice && same ? ownPublished(practice) : null,
    faults: checkAll(draft.answers, { language: c.get('language'), today: site.today() }),
    images,
    obstacle,
    movedBy,
    submission: deps.randomToken(),
  };
  return sendPage(c, <ReviewPage view={view} />, status);
}

/** Thrown to give up a step: the draft is not what the reader saw, or cannot be handed in. */
class NotTaken extends Error {
  constructor(readonly why: 'moved' | 'hindered') {
    super(why);
  }
}

interface SentAction {
  action: Extract<DraftAction, 'submit' | 'withdraw'>;
  submission: string;
  version: number;
  note: string | null;
}

async function takeStep(c: Context<AppEnv>, sharing: Sharing, action: SentAction['action']): Promise<Response> {
  const member = writerOf(c);
  const data = await readForm(c);
  const note = data.get('note');
  const sent: SentAction = {
    action,
    submission: readSubmissionId(data),
    version: readVersion(data),
    note: (typeof note === 'string' && cleanText(note).trim()) || null,
  };
  const { deps, people } = sharing;
  const organisation = await sharing.organisations.find(member.key.organisation);
  if (!organisation) throw notFound();
  const contact = (await people.contacts([member.person]))[0] ?? null;
  const at = deps.clock();
  try {
    const answers = { ...member.key, action, version: sent.version, note: sent.note };
    const path = await deps.database.write(member.scope, (db) =>
      runOnce(db, { id: sent.submission, at, answers }, () =>
        workStep(c, db, { member, sent, at, contact, organisation, sharing }),
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    return answerNotTaken(c, sharing, member, error);
  }
}

interface StepWork {
  member: Member;
  sent: SentAction;
  at: Date;
  contact: Contact | null;
  organisation: Organisation;
  sharing: Sharing;
}

async function workStep(c: Context<AppEnv>, db: Connection, work: StepWork): Promise<string> {
  const { member, sent, at, contact, organisation, sharing } = work;
  const draft = await requireDraft(db, member.key, { lock: true });
  if (!mayTakeDraftStep(member.viewer, draft, sent.action) || draft.version !== sent.version)
    throw new NotTaken('moved');
  const submits = sent.action === 'submit';
  if (
    submits &&
    (checkAll(draft.answers, { language: 'nl', today: sharing.site.today() }).length > 0 ||
      (await changeObstacle(db, draft)) ||
      isNothingToHandIn(draft, await changesNothing(db, draft, organisation, at)))
  ) {
    throw new NotTaken('hindered');
  }
  const taken = await takeDraftStep(db, { draft, action: sent.action, by: member.person, at, note: sent.note });
  if (!taken) throw new NotTaken('moved');
  await appendAudit(db, draftAudit(c, member.key, `${sent.action}-draft`, at));
  if (submits) await notifyContributor(db, sharing.deps, { kind: 'received', draft: taken, contact, at });
  return sharingPaths.draft(draft.organisation, draft.id);
}

async function answerNotTaken(
  c: Context<AppEnv>,
  sharing: Sharing,
  member: Member,
  { why }: NotTaken,
): Promise<Response> {
  const opened = await openDraft(c, sharing, member);
  const { draft } = opened;
  if (!mayWriteDraft(member.viewer, draft)) return seeOther(c, sharingPaths.draft(draft.organisation, draft.id));
  if (why === 'hindered') return sendReview(c, sharing, opened, { status: 422, movedBy: null });
  const name = (await sharing.people.names([draft.changedBy])).get(draft.changedBy);
  const movedBy = name || sharePracticeTexts[c.get('language')].conflict.somebody;
  return sendReview(c, sharing, opened, { status: 409, movedBy });
}
