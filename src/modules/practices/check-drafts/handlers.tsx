import type { Context, Hono } from 'hono';
import { deskScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { type DecisionBar, decisionBar, mayUseDesk } from '../access';
import type { Draft } from '../draft';
import { contributorOf } from '../hand-in-practice/notify-contributor';
import { readLed } from '../lead-reviews/led-practice';
import { leadTexts } from '../lead-reviews/texts';
import { changeObstacle } from '../share-practice/change-obstacle';
import { draftAudit, requireDraft, type Sharing } from '../share-practice/open-draft';
import { type DraftKey, readDraftSteps, readDraftsIn, takeDraftStep } from '../share-practice/queries';
import { asHandedIn } from './as-handed-in';
import { DeskPage, draftValue, type QueuedDraft } from './desk-page';
import { type DecisionForm, HandedInPage } from './draft-page';
import type { Decision } from './form';
import { handedInView, previewPage } from './handed-in-view';
import { type DecisionWord, decisionWords, deskDone, deskDoneParam, deskPaths, deskRoutes } from './paths';
import { readDecision } from './sent-decision';
import { Barred, Moved, requireDecidable, takeDecision, Unanswered } from './take-decision';
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
  const { drafts, hindered, bars } = await desk.deps.database.read(deskScope(editor), async (db) => {
    const waiting: Draft[] = [];
    for (const draft of await readDraftsIn(db, ['submitted', 'in-review', 'returned'])) {
      waiting.push(draft.state === 'returned' ? (await asHandedIn(db, draft)).draft : draft);
    }
    const hindered = new Set<Draft>();
    const bars = new Map<Draft, DecisionBar | null>();
    for (const draft of waiting) {
      if ((await changeObstacle(db, draft)) !== null) hindered.add(draft);
      bars.set(draft, decisionBar(editor, draft, await readLed(db, draft.slug)));
    }
    return { drafts: waiting, hindered, bars };
  });
  const names = new Map((await desk.organisations.all()).map(({ id, name }) => [id, name]));
  const queued = (keep: (draft: Draft) => boolean): QueuedDraft[] =>
    drafts.filter(keep).map((draft) => ({
      draft,
      organisation: names.get(draft.organisation) ?? draft.organisation,
      bar: bars.get(draft) ?? null,
      publishable: !hindered.has(draft),
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
    done: deskDone.find((done) => done === c.req.query(deskDoneParam)) ?? null,
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
    const taken: Draft[] = [];
    for (const draft of drafts.filter((each) => chosen.has(draftValue(each)))) {
      if (decisionBar(editor, draft, await readLed(db, draft.slug)) !== null) continue;
      if (await takeDraftStep(db, { draft, action: 'take-up', by: editor.person, at })) taken.push(draft);
    }
    // Whoever decides holds her draft before the log; so does this, or the two would wait for each other.
    for (const draft of taken) await appendAudit(db, draftAudit(c, draft, 'take-up-draft', at));
  });
  return seeOther(c, deskPaths.done('opgepakt'));
}

type PageStatus = 200 | 403 | 409 | 422;

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

async function decide(c: Context<AppEnv>, desk: Desk): Promise<Response> {
  const editor = editorOf(c);
  const key = keyOf(c);
  const action: Decision = decisionWords[c.req.param('word') as DecisionWord];
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const sent = readDecision(action, data, c.get('language'));
  const at = desk.deps.clock();
  const version = readVersion(data);
  const before = await desk.deps.database.read(deskScope(editor), async (db) => {
    const draft = await requireDraft(db, key);
    return { draft, steps: await readDraftSteps(db, key), led: await readLed(db, draft.slug) };
  });
  const contact = await contributorOf(desk.people, before.draft, before.steps);
  const reviewers = await desk.people.contacts(before.led?.judges ?? []);
  const organisation = await desk.organisations.find(key.organisation);
  if (!organisation) throw notFound();
  try {
    if (!sent.ok) {
      requireDecidable({ action, editor, version, ...before });
      return await viewDraft(c, desk, 422, { answers: typedOf(data), errors: sent.errors, moved: null });
    }
    const work = { ...sent, action, editor, at, version };
    const path = await desk.deps.database.write(deskScope(editor), (db) =>
      runOnce(db, { id: submission, at, answers: { ...key, action, version, ...sent } }, async () => {
        const draft = await requireDraft(db, key, { lock: true });
        return takeDecision(c, db, { ...work, draft, contact, reviewers, organisation, deps: desk.deps });
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Barred) {
      return viewDraft(c, desk, 403, { answers: typedOf(data), errors: [], moved: null });
    }
    if (error instanceof Unanswered) {
      const language = c.get('language');
      const messages = { oordeel: leadTexts[language].levelError, vervangt: deskTexts[language].replacesError };
      const errors = [{ field: error.field, message: messages[error.field] }];
      return viewDraft(c, desk, 422, { answers: typedOf(data), errors, moved: null });
    }
    if (!(error instanceof Moved)) throw error;
    const name = (await desk.people.names([error.by])).get(error.by);
    const moved = { by: name || deskTexts[c.get('language')].somebody, wanted: action };
    return viewDraft(c, desk, 409, { answers: typedOf(data), errors: [], moved });
  }
}

const typedOf = (data: FormData): Record<string, string> =>
  Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
