import type { Context, Hono } from 'hono';
import { deskScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayDecideOn, mayTakeDraftStep, mayUseDesk } from '../access';
import type { Draft } from '../draft';
import { contributorOf, notifyContributor } from '../hand-in-practice/notify-contributor';
import { draftAudit, requireDraft, type Sharing } from '../share-practice/open-draft';
import { type DraftKey, readDraftSteps, readDraftsIn, takeDraftStep } from '../share-practice/queries';
import { DeskPage, draftValue, type QueuedDraft } from './desk-page';
import { type DecisionForm, HandedInPage } from './draft-page';
import { type Decision, decisionSchemas, longestQuestion, questionField } from './form';
import { handedInView, previewPage } from './handed-in-view';
import { type DecisionWord, decisionWords, deskPaths, deskRoutes } from './paths';
import { previewRecord, publishRecord } from './publish-draft';
import { deskTexts } from './texts';

/** Work of other parts that waits for editors; asked each time the desk is shown. */
export type DeskQueue = (language: 'nl' | 'en') => Promise<{
  title: string;
  items: readonly { label: string; path: string; note: string }[];
}>;

export interface Desk extends Sharing {
  queues: readonly DeskQueue[];
}

/** Checking what was handed in: the queues, one draft, and the decision about it. */
export function mountCheckDrafts(app: Hono<AppEnv>, desk: Desk): void {
  app.get(deskPaths.desk, (c) => viewDesk(c, desk, false));
  app.post(deskPaths.takeUpSeveral, (c) => takeUpSeveral(c, desk));
  app.get(deskPaths.takeUpSeveral, (c) => seeOther(c, deskPaths.desk));
  app.get(deskRoutes.draft, (c) => viewDraft(c, desk, 200, null));
  app.get(deskRoutes.preview, (c) => viewPreview(c, desk));
  app.post(deskRoutes.decide, (c) => decide(c, desk));
  app.get(deskRoutes.decide, (c) => {
    const { organisation, id } = keyOf(c);
    return seeOther(c, deskPaths.draft(organisation, id));
  });
}

/** @throws {HttpError} 404 for everybody else */
export function editorOf(c: Context<AppEnv>): Viewer & { person: string } {
  const viewer = c.get('viewer');
  if (viewer.person === null || !mayUseDesk(viewer)) throw notFound();
  return { ...viewer, person: viewer.person };
}

const keyOf = (c: Context<AppEnv>): DraftKey => ({
  organisation: c.req.param('organisation') ?? '',
  id: c.req.param('id') ?? '',
});

async function viewDesk(c: Context<AppEnv>, desk: Desk, nothingChosen: boolean): Promise<Response> {
  const editor = editorOf(c);
  const drafts = await desk.deps.database.read(deskScope(editor), (db) =>
    readDraftsIn(db, ['submitted', 'in-review', 'returned']),
  );
  const names = new Map((await desk.organisations.all()).map(({ id, name }) => [id, name]));
  const queued = (keep: (draft: Draft) => boolean): QueuedDraft[] =>
    drafts.filter(keep).map((draft) => ({
      draft,
      organisation: names.get(draft.organisation) ?? draft.organisation,
      mayDecide: mayDecideOn(editor, draft),
    }));
  const view = {
    page: pageContext(c, desk.site),
    submitted: queued(({ state }) => state === 'submitted'),
    mine: queued(({ state, takenBy }) => state === 'in-review' && takenBy === editor.person),
    others: queued(({ state, takenBy }) => state === 'in-review' && takenBy !== editor.person),
    returned: queued(({ state }) => state === 'returned'),
    queues: await Promise.all(desk.queues.map((queue) => queue(c.get('language')))),
    submission: desk.deps.randomToken(),
    nothingChosen,
  };
  return sendPage(c, <DeskPage view={view} />, nothingChosen ? 422 : 200);
}

/** Takes up what can still be taken up; what somebody else took meanwhile stays theirs. */
async function takeUpSeveral(c: Context<AppEnv>, desk: Desk): Promise<Response> {
  const editor = editorOf(c);
  const chosen = new Set((await readForm(c)).getAll('draft').filter((value) => typeof value === 'string'));
  if (chosen.size === 0) return viewDesk(c, desk, true);
  const at = desk.deps.clock();
  await desk.deps.database.write(deskScope(editor), async (db) => {
    const drafts = await readDraftsIn(db, ['submitted']);
    for (const draft of drafts.filter((each) => chosen.has(draftValue(each)) && mayDecideOn(editor, each))) {
      if (await takeDraftStep(db, { draft, action: 'take-up', by: editor.person, at })) {
        await appendAudit(db, draftAudit(c, draft, 'take-up-draft', at));
      }
    }
  });
  return seeOther(c, deskPaths.desk);
}

type PageStatus = 200 | 409 | 422;

async function viewDraft(
  c: Context<AppEnv>,
  desk: Desk,
  status: PageStatus,
  form: Omit<DecisionForm, 'submission'> | null,
): Promise<Response> {
  const view = await handedInView(c, desk, editorOf(c), keyOf(c));
  const shown = { ...view.form, ...form };
  return sendPage(c, <HandedInPage view={{ ...view, form: shown }} />, status);
}

async function viewPreview(c: Context<AppEnv>, desk: Desk): Promise<Response> {
  return sendPage(c, await previewPage(c, desk, editorOf(c), keyOf(c)));
}

/** Thrown to give up a decision: the draft moved meanwhile. */
class Moved extends Error {
  constructor(readonly by: string) {
    super('Draft moved');
  }
}

async function decide(c: Context<AppEnv>, desk: Desk): Promise<Response> {
  const editor = editorOf(c);
  const key = keyOf(c);
  const action: Decision = decisionWords[c.req.param('word') as DecisionWord];
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const sent = readDecision(c, action, data);
  if (!sent.ok) return viewDraft(c, desk, 422, { answers: typedOf(data), errors: sent.errors, movedBy: null });
  const at = desk.deps.clock();
  const version = Number(data.get('versie'));
  const work = { ...sent, action, editor, at, version };
  const before = await desk.deps.database.read(deskScope(editor), async (db) => ({
    draft: await requireDraft(db, key),
    steps: await readDraftSteps(db, key),
  }));
  const contact = await contributorOf(desk.people, before.draft, before.steps);
  const organisation = await desk.organisations.find(key.organisation);
  if (!organisation) throw notFound();
  try {
    const path = await desk.deps.database.write(deskScope(editor), (db) =>
      runOnce(db, { id: submission, at, answers: { ...key, action, version, note: sent.note } }, async () => {
        const draft = await requireDraft(db, key, { lock: true });
        return takeDecision(c, db, { ...work, draft, contact, organisation, desk });
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    const name = (await desk.people.names([error.by])).get(error.by);
    const movedBy = name || deskTexts[c.get('language')].somebody;
    return viewDraft(c, desk, 409, { answers: typedOf(data), errors: [], movedBy });
  }
}

interface DecisionWork {
  action: Decision;
  note: string | null;
  reason: string | null;
  questions: Record<string, string>;
  editor: Viewer & { person: string };
  at: Date;
  version: number;
  draft: Draft;
  contact: Awaited<ReturnType<typeof contributorOf>>;
  organisation: NonNullable<Awaited<ReturnType<Desk['organisations']['find']>>>;
  desk: Desk;
}

async function takeDecision(c: Context<AppEnv>, db: Connection, work: DecisionWork): Promise<string> {
  const { action, draft, editor, at, version, note, reason, questions, desk, organisation, contact } = work;
  if (!mayDecideOn(editor, draft)) throw new HttpError(403);
  if (draft.version !== version || !mayTakeDraftStep(editor, draft, action)) throw new Moved(draft.changedBy);
  const preview = action === 'publish' ? await previewRecord(db, draft, organisation, at) : null;
  if (preview?.ok === false) throw new Moved(draft.changedBy);
  const slug = preview?.record.slug;
  const step = { draft, action, by: editor.person, at, note, reason, questions, ...(slug !== undefined && { slug }) };
  const taken = await takeDraftStep(db, step);
  if (!taken) throw new Moved(draft.changedBy);
  await appendAudit(db, draftAudit(c, draft, `${action}-draft`, at, slug === undefined ? {} : { practice: slug }));
  if (preview) {
    const { record } = preview;
    const summary = deskTexts.nl.summary[draft.slug === null ? 'published' : 'changed'];
    const { images } = draft.answers;
    await publishRecord(db, { record, organisation: draft.organisation, images, at, by: editor.person, summary });
  }
  const news = { return: 'returned', decline: 'declined', publish: 'published' } as const;
  if (action !== 'take-up') await notifyContributor(db, desk.deps, { kind: news[action], draft: taken, contact, at });
  return action === 'take-up' ? deskPaths.draft(draft.organisation, draft.id) : deskPaths.desk;
}

type SentDecision =
  | { ok: true; note: string | null; reason: string | null; questions: Record<string, string> }
  | { ok: false; errors: FieldError[] };

function readDecision(c: Context<AppEnv>, action: Decision, data: FormData): SentDecision {
  const language = c.get('language');
  const parsed = parseForm(decisionSchemas[action], data, { language });
  if (!parsed.ok) return { ok: false, errors: parsed.errors };
  const value = parsed.value as { vragen?: string; reden?: keyof typeof deskTexts.nl.reasons; uitleg?: string };
  const reason = value.reden ? `${deskTexts.nl.reasons[value.reden]}. ` : '';
  const note = value.vragen ?? (value.uitleg === undefined ? null : reason + value.uitleg);
  return { ok: true, note, reason: value.reden ?? null, questions: action === 'return' ? questionsOf(data) : {} };
}

/** Questions at single fields, by the name of the field. */
function questionsOf(data: FormData): Record<string, string> {
  const prefix = questionField('');
  const asked = [...data].flatMap(([name, value]) => {
    if (!name.startsWith(prefix) || typeof value !== 'string' || value.trim() === '') return [];
    return [[name.slice(prefix.length), value.trim().slice(0, longestQuestion)] as const];
  });
  return Object.fromEntries(asked);
}

const typedOf = (data: FormData): Record<string, string> =>
  Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
