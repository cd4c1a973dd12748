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
import { mayLead } from '../access';
import { editorOf } from '../check-drafts/handlers';
import { lockOpenQuestions, readAddresses } from '../hand-over-questions/queries';
import { readInterests } from '../know-interests/queries';
import { lockOpenRound, type Round, readRounds } from '../lead-reviews/queries';
import { afterPublishedStep } from '../practice-state';
import type { Sharing } from '../share-practice/open-draft';
import { findByTitle } from './find-by-title';
import { FindPracticePage } from './find-page';
import { type DeedAnswers, deedSchemas, standField, standOf } from './form';
import { type DeedForm, ManagePage } from './page';
import { type Deed, type DeedWord, deedWords, managePaths, manageRoutes, titleParam } from './paths';
import { type ManagedPractice, readAllManaged, readManaged } from './queries';
import { type Prepared, preparationFor, receiverOf, takeDeed } from './take-deed';
import { manageTexts } from './texts';
import { type Leading, manageView } from './view';

/** What was published, on the desk: its life, its owner, its reviews. */
export function mountManagePractice(app: Hono<AppEnv>, desk: Leading): void {
  app.get(managePaths.find(), (c) => findPractices(c, desk));
  app.get(manageRoutes.practice, (c) => viewPractice(c, desk, 200, null));
  app.post(manageRoutes.deed, (c) => decide(c, desk));
  app.get(manageRoutes.deed, (c) => seeOther(c, managePaths.practice(slugOf(c))));
}

const slugOf = (c: Context<AppEnv>) => c.req.param('slug') ?? '';
const askedTitle = (c: Context<AppEnv>) => (c.req.query(titleParam) ?? '').trim().slice(0, 200);

async function findPractices(c: Context<AppEnv>, { deps, site, organisations }: Sharing): Promise<Response> {
  const editor = editorOf(c);
  const q = askedTitle(c);
  const practices = await deps.database.read(deskScope(editor), readAllManaged);
  const names = new Map((await organisations.all()).map(({ id, name }) => [id, name]));
  const view = { page: pageContext(c, site), q, practices: findByTitle(practices, q), names };
  return sendPage(c, <FindPracticePage {...view} />);
}

async function viewPractice(
  c: Context<AppEnv>,
  desk: Leading,
  status: 200 | 409 | 422,
  form: DeedForm | null,
): Promise<Response> {
  const view = await manageView(c, desk, editorOf(c), slugOf(c), askedTitle(c));
  return sendPage(c, <ManagePage view={{ ...view, form: form ?? view.form }} />, status);
}

/** Thrown to give up a deed: something moved meanwhile, or it cannot be done (any more). */
class Refused extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('Deed refused');
  }
}

async function decide(c: Context<AppEnv>, desk: Leading): Promise<Response> {
  const editor = editorOf(c);
  const slug = slugOf(c);
  const deed: Deed = deedWords[c.req.param('word') as DeedWord];
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const again = (status: 409 | 422, errors: readonly FieldError[]) =>
    viewPractice(c, desk, status, { deed, answers: typedOf(data), errors, moved: status === 409 });
  const { sure } = manageTexts[c.get('language')].errors;
  const parsed = parseForm(deedSchemas[deed], data, {
    language: c.get('language'),
    fields: { intrekzeker: sure, voegzeker: sure },
  });
  if (!parsed.ok) return again(422, parsed.errors);
  const answers: DeedAnswers = parsed.value;
  const stand = data.get(standField);
  const at = desk.deps.clock();
  const prepared = await preparationFor(desk, editor, slug, { deed, answers });
  if (!prepared) throw notFound();
  const sent = { id: submission, at, answers: { slug, deed, answers, stand } };
  try {
    const path = await desk.deps.database.write(deskScope(editor), (db) =>
      runOnce(db, sent, () => take(c, db, { desk, editor, slug, deed, answers, stand, at, prepared })),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return again(error.errors.length > 0 ? 422 : 409, error.errors);
  }
}

const auditActions: Record<Deed, string> = {
  stop: 'stop-practice',
  resume: 'resume-practice',
  'withdraw-published': 'withdraw-practice',
  merge: 'merge-practice',
  'give-owner': 'give-owner',
  'open-round': 'open-review-round',
  'ask-reviewer': 'ask-reviewer',
  'release-reviewer': 'release-reviewer',
  'cancel-round': 'cancel-review-round',
};

interface SentDeed {
  desk: Sharing;
  editor: Viewer & { person: string };
  slug: string;
  deed: Deed;
  answers: DeedAnswers;
  stand: unknown;
  at: Date;
  prepared: Prepared;
}

async function take(c: Context<AppEnv>, db: Connection, sent: SentDeed): Promise<string> {
  const { desk, editor, slug, deed, answers, at, prepared } = sent;
  const language = c.get('language');
  // Whoever hands in or answers holds the round or the question before the log, so this does too; after the log nobody else changes anything.
  await lockOpenRound(db, slug);
  const movesQuestions = deed === 'give-owner' || deed === 'merge';
  const addresses = await readAddresses(db, slug);
  const questions = movesQuestions ? await lockOpenQuestions(db, addresses) : [];
  await appendAudit(db, {
    at,
    actor: editor.person,
    organisation: null,
    action: auditActions[deed],
    subjectKind: 'practice',
    subjectId: slug,
    requestId: c.get('requestId'),
    detail: {},
  });
  const practice = await readManaged(db, slug);
  if (!practice) throw notFound();
  if (movesQuestions && String(await readAddresses(db, slug)) !== String(addresses)) throw new Refused([]);
  if ((await receiverOf(db, answers)) !== prepared.receiver) throw new Refused([]);
  const rounds = await readRounds(db, slug);
  const open = rounds.find(({ closedAt }) => closedAt === null) ?? null;
  const judges = open?.asked.map(({ reviewer }) => reviewer) ?? [];
  const interests = await readInterests(db, slug);
  if (!mayLead(editor, interests, judges)) throw new HttpError(403);
  if (standOf(practice, open) !== sent.stand) throw new Refused([]);
  if (!interests.organisations.every((organisation) => prepared.members.has(organisation))) throw new Refused([]);
  if (!canBeDone(practice, deed, open)) throw new Refused([]);
  const work = { desk, editor, practice, interests, rounds, open, deed, answers, at, prepared, language, questions };
  const errors = await takeDeed(db, { ...work, requestId: c.get('requestId') });
  if (errors.length > 0) throw new Refused(errors);
  return managePaths.practice(slug);
}

/** Whether a practice in this state can undergo the deed. */
function canBeDone({ state }: ManagedPractice, deed: Deed, open: Round | null): boolean {
  if (deed === 'stop' || deed === 'resume' || deed === 'withdraw-published' || deed === 'merge') {
    return afterPublishedStep(state, deed) !== null;
  }
  if (deed === 'cancel-round' || deed === 'release-reviewer') return open !== null;
  // Rounds and owners are a matter of what is shown.
  return state === 'published' || state === 'stopped';
}

const typedOf = (data: FormData): DeedForm['answers'] => {
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  );
};
