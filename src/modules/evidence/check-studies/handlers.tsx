import type { Context, Hono } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayChangeStudy, mayCodeStudies, mayDecideOnStudy } from '../access';
import type { StudyForm } from '../enter-study/fields';
import { typedAnswers } from '../enter-study/sent-study';
import { storedAnswers } from '../enter-study/stored-answers';
import { enterTexts } from '../enter-study/texts';
import { allSyntheses } from '../known-syntheses';
import { insertStudy, readAllStudies, readSynthesisChecks, takeStudyStep } from '../queries';
import { afterStudyStep, contentOf, type StudyContent, type StudyState, staysInside } from '../study-record';
import {
  noteStudy,
  practiceTitles,
  readSentStudy,
  requireStudy,
  type SignedIn,
  type StudyDesk,
  settleStudy,
  signedIn,
} from '../tell-studies/open-study';
import { type StudyDecisionWord, studyDecisions, studyPaths, studyRoutes } from '../tell-studies/paths';
import { findDuplicates } from '../tell-studies/possible-duplicates';
import { checkSchema, reasonSchema } from './form';
import { CodePage, StudyDeskPage, StudyPage } from './page';

/** Editors code published studies and check all. */
export function mountCheckStudies(app: Hono<AppEnv>, desk: StudyDesk): void {
  app.get(studyPaths.desk, (c) => viewDesk(c, desk));
  app.get(studyPaths.code, (c) => sendCode(c, desk, { answers: { country: ['BE'] }, errors: [] }, 200));
  app.post(studyPaths.code, (c) => code(c, desk));
  app.get(studyRoutes.study, (c) => sendStudy(c, desk, {}, 200));
  app.post(studyRoutes.change, (c) => change(c, desk));
  app.post(studyRoutes.decide, (c) => decide(c, desk));
  for (const route of [studyRoutes.change, studyRoutes.decide]) {
    app.get(route, (c) => seeOther(c, studyPaths.study(c.req.param('id') ?? '')));
  }
}

/** @throws {HttpError} 404 to everybody else */
export function studyEditor(c: Context<AppEnv>): SignedIn {
  const viewer = signedIn(c);
  if (!mayCodeStudies(viewer)) throw notFound();
  return viewer;
}

async function viewDesk(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps, site } = desk;
  const editor = studyEditor(c);
  const { entries, checks } = await deps.database.read(deskScope(editor), async (db) => ({
    entries: await readAllStudies(db),
    checks: await readSynthesisChecks(db),
  }));
  const syntheses = allSyntheses.map((each) => ({ ...each, verified: checks.get(each.id)?.verified ?? each.verified }));
  const shown = { entries, syntheses, titleOf: await practiceTitles(desk) };
  return sendPage(c, <StudyDeskPage page={pageContext(c, site)} {...shown} />);
}

type Returned = Pick<StudyForm, 'answers' | 'errors'>;

function sendCode(c: Context<AppEnv>, { deps, site }: StudyDesk, returned: Returned, status: 200 | 422): Response {
  studyEditor(c);
  const submission = deps.randomToken();
  const form: StudyForm = { ...returned, kind: 'published', submission, version: 0, organisations: [] };
  return sendPage(c, <CodePage page={pageContext(c, site)} form={form} />, status);
}

const readPublished = (c: Context<AppEnv>, desk: StudyDesk, data: FormData) =>
  readSentStudy(c, desk, { kind: 'published', data });

async function code(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps } = desk;
  const editor = studyEditor(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const sent = await readPublished(c, desk, data);
  if (!sent.ok) return sendCode(c, desk, { answers: typedAnswers(data), errors: sent.errors }, 422);
  const { content } = sent;
  const at = deps.clock();
  const path = await deps.database.write(deskScope(editor), (db) =>
    runOnce(db, { id: submission, at, answers: { content } }, async () => {
      const id = deps.randomToken();
      const study = { organisation: null, id, study: id, content, state: 'proposed', by: editor.person, at } as const;
      await insertStudy(db, study);
      await noteStudy(db, c, study, { action: 'code-study', at });
      return studyPaths.study(id);
    }),
  );
  return seeOther(c, path);
}

interface Shown {
  form?: Returned;
  errors?: readonly FieldError[];
  reason?: string;
  /** As typed by who checks. */
  learnt?: string;
  moved?: boolean;
}

async function sendStudy(
  c: Context<AppEnv>,
  desk: StudyDesk,
  shown: Shown,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site } = desk;
  const editor = studyEditor(c);
  const at = deps.clock();
  const { entry, duplicates } = await deps.database.write(deskScope(editor), async (db) => {
    const found = await requireStudy(db, c);
    if (c.req.method === 'GET') await noteStudy(db, c, found, { action: 'read-study', at });
    return { entry: found, duplicates: await findDuplicates(db, found) };
  });
  const { answers, errors } = shown.form ?? { answers: storedAnswers(contentOf(entry)), errors: [] };
  const submission = deps.randomToken();
  const view = {
    page: pageContext(c, site),
    entry,
    duplicates,
    title: entry.practice && (await practiceTitles(desk))(entry.practice),
    mayDecide: mayDecideOnStudy(editor, entry),
    mayChange: entry.organisation === null && mayChangeStudy(editor, entry),
    form: {
      kind: 'published',
      answers,
      errors,
      submission,
      version: entry.version,
      organisations: [],
    } satisfies StudyForm,
    errors: shown.errors ?? [],
    reason: shown.reason ?? '',
    learnt: shown.learnt ?? entry.learnt ?? '',
    moved: shown.moved ?? false,
  };
  return sendPage(c, <StudyPage view={view} />, status);
}

/** Thrown to give up a step: somebody else was first. */
class Moved extends Error {}

interface Step {
  action: 'change' | 'check' | 'return' | 'withdraw';
  /** What the record says from then on. */
  contentFor(entry: StudyContent): StudyContent;
  note: string | null;
}

/** One step of a study, once, on the version that was read. */
async function take(c: Context<AppEnv>, desk: StudyDesk, data: FormData, { action, contentFor, note }: Step) {
  const { deps } = desk;
  const editor = studyEditor(c);
  const id = readSubmissionId(data);
  const version = readVersion(data);
  const at = deps.clock();
  const answers = { study: c.req.param('id'), version, action, note, form: [...data] };
  try {
    const path = await deps.database.write(deskScope(editor), (db) =>
      runOnce(db, { id, at, answers }, async () => {
        const entry = await requireStudy(db, c, true);
        const may = action === 'change' ? mayChangeStudy(editor, entry) : mayDecideOnStudy(editor, entry);
        if (!may || (action === 'check' && staysInside(entry))) throw new HttpError(403);
        const state = afterStudyStep(entry.state, action);
        if (state === null || entry.version !== version) throw new Moved();
        const content = contentFor(contentOf(entry));
        await store(db, c, {
          entry,
          step: { action, state, returned: action === 'return', content, note },
          editor,
          at,
        });
        return action === 'change' ? studyPaths.study(entry.id) : studyPaths.desk;
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return sendStudy(c, desk, { reason: note ?? '', moved: true }, 409);
  }
}

interface Stored {
  entry: Awaited<ReturnType<typeof requireStudy>>;
  step: { action: Step['action']; state: StudyState; returned: boolean; content: StudyContent; note: string | null };
  editor: SignedIn;
  at: Date;
}

async function store(db: Connection, c: Context<AppEnv>, { entry, step, editor, at }: Stored): Promise<void> {
  if (!(await takeStudyStep(db, entry, { ...step, by: editor.person, at }))) throw new Moved();
  await noteStudy(db, c, entry, { action: `${step.action}-study`, at });
  if (step.state === 'checked' || entry.state === 'checked') await settleStudy(db, entry, at);
}

async function change(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  studyEditor(c);
  const data = await readForm(c);
  const sent = await readPublished(c, desk, data);
  if (!sent.ok) {
    return sendStudy(c, desk, { form: { answers: typedAnswers(data), errors: sent.errors } }, 422);
  }
  return take(c, desk, data, { action: 'change', contentFor: () => sent.content, note: null });
}

async function decide(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  studyEditor(c);
  const action = studyDecisions[c.req.param('word') as StudyDecisionWord];
  const data = await readForm(c);
  const language = c.get('language');
  if (action === 'check') {
    const fields = { learnt: { personal: enterTexts[language].errors.personal } };
    const parsed = parseForm(checkSchema, data, { language, fields });
    if (!parsed.ok) return sendStudy(c, desk, { errors: parsed.errors, learnt: String(data.get('learnt') ?? '') }, 422);
    const { quality, learnt = null } = parsed.value;
    const contentFor = (content: StudyContent) => ({ ...content, quality: quality ?? content.quality, learnt });
    return take(c, desk, data, { action, contentFor, note: null });
  }
  const parsed = parseForm(reasonSchema, data, { language });
  const typed = String(data.get('reden') ?? '');
  if (!parsed.ok) return sendStudy(c, desk, { errors: parsed.errors, reason: typed }, 422);
  return take(c, desk, data, { action, contentFor: (content) => content, note: parsed.value.reden });
}
