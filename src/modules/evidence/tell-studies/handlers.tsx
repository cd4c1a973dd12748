import type { Context, Hono } from 'hono';
import { organisationScope, type Viewer } from '../../../platform/access/viewer';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn, readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayChangeStudy, mayProposeFor, mayReadStudy, mayTakeBackStudy } from '../access';
import type { StudyForm } from '../enter-study/fields';
import { typedAnswers } from '../enter-study/sent-study';
import { storedAnswers } from '../enter-study/stored-answers';
import { insertStudy, readStudiesIn, type StudyEntry, takeStudyStep } from '../queries';
import { contentOf, type StudyContent } from '../study-record';
import {
  noteStudy,
  practiceTitles,
  readSentStudy,
  requireStudy,
  type SignedIn,
  type StudyDesk,
  signedIn,
} from './open-study';
import { MinePage, OwnStudyPage, TellPage } from './page';
import { studyPaths, studyRoutes, type ToldWord, toldKinds } from './paths';
import { findDuplicates } from './possible-duplicates';

/** Organisations tell of evaluations done elsewhere, and of what people said. */
export function mountTellStudies(app: Hono<AppEnv>, desk: StudyDesk): void {
  app.get(studyPaths.mine, (c) => viewMine(c, desk));
  app.get(studyRoutes.tell, (c) => askStudy(c, desk));
  app.post(studyRoutes.tell, (c) => tell(c, desk));
  app.get(studyRoutes.own, (c) => sendOwn(c, desk, null, 200));
  app.post(studyRoutes.own, (c) => change(c, desk));
  app.post(studyRoutes.takeBack, (c) => takeBack(c, desk));
  app.get(studyRoutes.takeBack, (c) => seeOther(c, studyPaths.own(c.req.param('id') ?? '')));
}

const wordOf = (c: Context<AppEnv>) => c.req.param('word') as ToldWord;
const isTold = ({ kind }: StudyEntry) => kind === 'elsewhere' || kind === 'account';

async function organisationsOf({ organisations }: StudyDesk, keep: (organisation: string) => boolean) {
  return (await organisations.all()).filter(({ id }) => keep(id)).map(({ id, name }) => ({ id, name }));
}

async function viewMine(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const viewer = c.get('viewer');
  const own = new Set(viewer.memberships.map(({ organisation }) => organisation));
  const groups = await Promise.all(
    (await organisationsOf(desk, (id) => own.has(id))).map(async ({ id, name }) => ({
      name,
      entries: (await readToldBy(desk, viewer, id)).filter(isTold),
    })),
  );
  const mayTell = [...own].some((organisation) => mayProposeFor(viewer, organisation));
  const shown = { page: pageContext(c, desk.site), groups, titleOf: await practiceTitles(desk), mayTell };
  return sendPage(c, <MinePage {...shown} />);
}

const readToldBy = ({ deps }: StudyDesk, viewer: Viewer, organisation: string): Promise<StudyEntry[]> =>
  deps.database.read(organisationScope(viewer, organisation), (db) => readStudiesIn(db, organisation));

async function askStudy(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const slug = c.req.query('praktijk') ?? '';
  const title = (await desk.catalogue()).bySlug(slug)?.record.title ?? '';
  return sendTell(c, desk, { answers: { practice: [title], country: ['BE'] }, errors: [] }, 200);
}

type Returned = Pick<StudyForm, 'answers' | 'errors'>;

async function sendTell(c: Context<AppEnv>, desk: StudyDesk, returned: Returned, status: 200 | 422): Promise<Response> {
  const viewer = c.get('viewer');
  const word = wordOf(c);
  const organisations = await organisationsOf(desk, (id) => mayProposeFor(viewer, id));
  const submission = desk.deps.randomToken();
  const form: StudyForm = { ...returned, kind: toldKinds[word], submission, version: 0, organisations };
  return sendPage(c, <TellPage page={pageContext(c, desk.site)} word={word} form={form} />, status);
}

async function tell(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps } = desk;
  const viewer = signedIn(c);
  const kind = toldKinds[wordOf(c)];
  const data = await readForm(c);
  const organisation = String(data.get('organisation') ?? '');
  if (!mayProposeFor(viewer, organisation)) throw new HttpError(403);
  const submission = readSubmissionId(data);
  const sent = await readSentStudy(c, desk, { kind, data });
  if (!sent.ok) return sendTell(c, desk, { answers: typedAnswers(data), errors: sent.errors }, 422);
  const { content } = sent;
  const at = deps.clock();
  const path = await deps.database.write(organisationScope(viewer, organisation), (db) =>
    runOnce(db, { id: submission, at, answers: { organisation, content } }, async () => {
      const id = deps.randomToken();
      await insertStudy(db, { organisation, id, study: id, content, state: 'proposed', by: viewer.person, at });
      await noteStudy(db, c, { id, organisation }, { action: 'propose-study', at });
      return studyPaths.own(id);
    }),
  );
  return seeOther(c, path);
}

/** The study and the organisation whose it is. @throws {HttpError} 404 to everybody outside */
async function openOwn(c: Context<AppEnv>, { deps }: StudyDesk) {
  const viewer = signedIn(c);
  for (const { organisation } of viewer.memberships) {
    const scope = organisationScope(viewer, organisation);
    const entries = await deps.database.read(scope, (db) => readStudiesIn(db, organisation));
    const entry = entries.find(({ id }) => id === c.req.param('id'));
    if (entry && isTold(entry) && mayReadStudy(viewer, { ...entry, shown: false })) return { viewer, scope, entry };
  }
  throw notFound();
}

async function sendOwn(
  c: Context<AppEnv>,
  desk: StudyDesk,
  returned: Returned | 'moved' | null,
  status: 200 | 409 | 422,
) {
  const { viewer, entry, scope } = await openOwn(c, desk);
  const at = desk.deps.clock();
  if (c.req.method === 'GET') {
    await desk.deps.database.write(scope, (db) => noteStudy(db, c, entry, { action: 'read-study', at }));
  }
  const kind = entry.kind === 'account' ? 'account' : 'elsewhere';
  const stored: Returned = { answers: storedAnswers(contentOf(entry)), errors: [] };
  const { answers, errors } = returned === null || returned === 'moved' ? stored : returned;
  const organisations = await organisationsOf(desk, (id) => id === entry.organisation);
  const submission = desk.deps.randomToken();
  const form: StudyForm = { kind, answers, errors, submission, version: entry.version, organisations };
  const practice = entry.practice && (await desk.catalogue()).bySlug(entry.practice);
  const view = {
    page: pageContext(c, desk.site),
    entry,
    form,
    title: practice ? practice.record.title : (entry.practice ?? ''),
    mayChange: mayChangeStudy(viewer, entry),
    moved: returned === 'moved',
    duplicates: await desk.deps.database.read(scope, (db) => findDuplicates(db, entry)),
  };
  return sendPage(c, <OwnStudyPage view={view} />, status);
}

/** Thrown to give up a change: somebody else was first. */
class Moved extends Error {}

async function change(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const opened = await openOwn(c, desk);
  if (!mayChangeStudy(opened.viewer, opened.entry)) throw new HttpError(403);
  const data = await readForm(c);
  const kind = opened.entry.kind === 'account' ? 'account' : 'elsewhere';
  const sent = await readSentStudy(c, desk, { kind, data });
  if (!sent.ok) return sendOwn(c, desk, { answers: typedAnswers(data), errors: sent.errors }, 422);
  return take(c, desk, { ...opened, data, action: 'change', content: sent.content });
}

async function takeBack(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const opened = await openOwn(c, desk);
  if (!mayTakeBackStudy(opened.viewer, opened.entry)) throw new HttpError(403);
  const data = await readForm(c);
  return take(c, desk, { ...opened, data, action: 'withdraw', content: contentOf(opened.entry) });
}

interface Taking {
  viewer: SignedIn;
  scope: ReturnType<typeof organisationScope>;
  data: FormData;
  action: 'change' | 'withdraw';
  content: StudyContent;
}

async function take(c: Context<AppEnv>, desk: StudyDesk, { viewer, scope, data, action, content }: Taking) {
  const { deps } = desk;
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const at = deps.clock();
  const state = action === 'change' ? 'proposed' : 'withdrawn';
  const step = { action, state, returned: false, content, note: null, by: viewer.person, at } as const;
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { id: c.req.param('id'), version, action, content } },
        async () => {
          const entry = await requireStudy(db, c, true);
          const may = action === 'change' ? mayChangeStudy(viewer, entry) : mayTakeBackStudy(viewer, entry);
          if (!may || entry.version !== version || !(await takeStudyStep(db, entry, step))) throw new Moved();
          await noteStudy(db, c, entry, { action: `${action}-study`, at });
          return action === 'change' ? studyPaths.own(entry.id) : studyPaths.mine;
        },
        async () => {
          if (movedOn((await requireStudy(db, c)).version, version)) throw new Moved();
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return sendOwn(c, desk, 'moved', 409);
  }
}
