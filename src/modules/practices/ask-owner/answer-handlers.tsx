import type { Context, Hono } from 'hono';
import { deskScope, hasRoleIn, organisationScope, personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Scope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayAnswerQuestion, mayCloseQuestion, mayLeadQuestion, mayReadQuestion } from '../access';
import { editorOf } from '../check-drafts/handlers';
import { deskPaths } from '../check-drafts/paths';
import { isWaiting, noOwner, type Question } from '../question';
import type { Sharing } from '../share-practice/open-draft';
import { answerSchema, closeSchema, type ReplyForm } from './form';
import { type ListedQuestion, MinePage } from './mine-page';
import { questionPaths, questionRoutes } from './paths';
import { type QuestionKey, readQuestion, readQuestionsOf, readQuestionsTo, takeQuestionStep } from './queries';
import { logReading, questionAudit } from './question-audit';
import { QuestionPage } from './question-page';
import { addressOf, tellAsker } from './tell-asker';
import { questionTexts } from './texts';

/** Reading and answering questions: by the organisation, by who asked them, and by editors. */
export function mountAnswerQuestions(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(questionPaths.mine, (c) => viewMine(c, sharing));
  app.get(questionRoutes.one, (c) => sendQuestionPage(c, sharing, memberSide(c), {}, 200));
  app.get(questionRoutes.check, (c) => sendQuestionPage(c, sharing, deskSide(c), {}, 200));
  app.post(questionRoutes.answer, (c) => reply(c, sharing, memberSide(c), 'answer'));
  app.post(questionRoutes.deskAnswer, (c) => reply(c, sharing, deskSide(c), 'answer'));
  app.post(questionRoutes.close, (c) => reply(c, sharing, deskSide(c), 'close'));
  app.get(questionRoutes.answer, (c) => seeOther(c, memberSide(c).path));
  for (const route of [questionRoutes.deskAnswer, questionRoutes.close]) {
    app.get(route, (c) => seeOther(c, deskSide(c).path));
  }
}

/** From where somebody looks: what row-level security shows there, and where it leads. */
interface Side {
  key: QuestionKey;
  person: string;
  scope: Scope;
  desk: boolean;
  path: string;
  after: string;
  sees(question: Question): boolean;
}

const keyOf = (c: Context<AppEnv>): QuestionKey => ({
  organisation: c.req.param('organisation') ?? '',
  id: c.req.param('id') ?? '',
});

/** @throws {HttpError} 404 to a visitor; what she may not see is not found below */
function memberSide(c: Context<AppEnv>): Side {
  const viewer = c.get('viewer');
  const key = keyOf(c);
  if (viewer.person === null) throw notFound();
  const path = questionPaths.one(key.organisation, key.id);
  const scope = organisationScope(viewer, key.organisation);
  const sees = (question: Question) => mayReadQuestion(viewer, question);
  return { key, person: viewer.person, scope, desk: false, path, after: path, sees };
}

function deskSide(c: Context<AppEnv>): Side {
  const editor = editorOf(c);
  const key = keyOf(c);
  const path = questionPaths.check(key.organisation, key.id);
  const sees = (question: Question) => mayLeadQuestion(editor, question);
  return { key, person: editor.person, scope: deskScope(editor), desk: true, path, after: deskPaths.desk, sees };
}

async function viewMine(c: Context<AppEnv>, { deps, site, catalogue, organisations }: Sharing): Promise<Response> {
  const viewer = c.get('viewer');
  const { person } = viewer;
  if (person === null) throw notFound();
  const practices = await catalogue();
  const listed = (questions: readonly Question[]): ListedQuestion[] =>
    questions.map((question) => ({ question, practice: practices.called(question.slug) }));
  const mine = (await organisations.all()).filter(({ id }) => hasRoleIn(viewer, id, 'reader'));
  const asked = await Promise.all(
    mine.map(async ({ id, name }) => ({
      name,
      questions: listed(await deps.database.read(organisationScope(viewer, id), (db) => readQuestionsTo(db, id))),
    })),
  );
  const own = listed(await deps.database.read(personScope(viewer), (db) => readQuestionsOf(db, person)));
  return sendPage(c, <MinePage view={{ page: pageContext(c, site), organisations: asked, own }} />);
}

async function sendQuestionPage(
  c: Context<AppEnv>,
  { deps, site, catalogue, organisations }: Sharing,
  side: Side,
  returned: Partial<ReplyForm>,
  status: 200 | 409 | 422,
): Promise<Response> {
  const viewer = c.get('viewer');
  const question = await deps.database.write(side.scope, async (db) => {
    const found = await readQuestion(db, side.key);
    if (!found || !side.sees(found)) throw notFound();
    await logReading(db, c, side.key, deps.clock());
    return found;
  });
  const empty = { submission: deps.randomToken(), answers: { antwoord: '', reden: '' }, errors: [], moved: false };
  const view = {
    page: pageContext(c, site),
    question,
    practice: (await catalogue()).called(question.slug),
    owner: (await organisations.find(question.organisation))?.name ?? null,
    desk: side.desk,
    isAsker: question.asker === side.person,
    mayAnswer: mayAnswerQuestion(viewer, question) && (side.desk || isMemberOf(c, question)),
    mayClose: side.desk && mayCloseQuestion(viewer, question),
    form: { ...empty, ...returned },
  };
  return sendPage(c, <QuestionPage view={view} />, status);
}

/** Who looks from the side of an organisation answers in its name. */
const isMemberOf = (c: Context<AppEnv>, { organisation }: QuestionKey) =>
  hasRoleIn(c.get('viewer'), organisation, 'contributor');

/** Thrown to give up: somebody answered or closed it meanwhile. */
class Moved extends Error {}

async function reply(c: Context<AppEnv>, sharing: Sharing, side: Side, action: 'answer' | 'close'): Promise<Response> {
  const { deps } = sharing;
  const viewer = c.get('viewer');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const typed = (name: string) => String(data.get(name) ?? '');
  const answers = { antwoord: typed('antwoord'), reden: typed('reden') };
  const before = await deps.database.read(side.scope, (db) => readQuestion(db, side.key));
  if (!before || !side.sees(before)) throw notFound();
  if (!side.desk && !isMemberOf(c, side.key)) throw new HttpError(403);
  const sent = readReply(c, action, data);
  if (!sent.ok) return sendQuestionPage(c, sharing, side, { submission, answers, errors: sent.errors }, 422);
  const version = readVersion(data);
  const told = { ...(await tellingOf(sharing, before, side, action)), reply: sent.text };
  const at = deps.clock();
  try {
    const path = await deps.database.write(side.scope, (db) =>
      runOnce(db, { id: submission, at, answers: { ...side.key, action, version, text: sent.text } }, async () => {
        const question = await readQuestion(db, side.key, { lock: true });
        const may = action === 'answer' ? mayAnswerQuestion : mayCloseQuestion;
        if (!question || question.version !== version || !may(viewer, question)) throw new Moved();
        await takeQuestionStep(db, question, { action, by: side.person, at, reply: sent.text });
        await appendAudit(db, questionAudit(c, side.key, `${action}-question`, at));
        await tellAsker(db, deps, { ...told, question, at });
        return side.after;
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return sendQuestionPage(c, sharing, side, { answers, moved: true }, 409);
  }
}

/** To whom the mail goes and in whose name: asked before the transaction, which sees neither. */
async function tellingOf(sharing: Sharing, question: Question, side: Side, action: 'answer' | 'close') {
  const { people, organisations, catalogue } = sharing;
  const owner = question.organisation === noOwner || side.desk ? null : await organisations.find(question.organisation);
  const from = owner?.name ?? questionTexts[question.language].desk;
  return {
    recipient: isWaiting(question.state) ? await addressOf(people, question) : null,
    practice: (await catalogue()).called(question.slug),
    news: action === 'answer' ? { kind: 'answered' as const, from } : { kind: 'closed' as const },
  };
}

function readReply(c: Context<AppEnv>, action: 'answer' | 'close', data: FormData) {
  const language = c.get('language');
  const t = questionTexts[language];
  const messages = { language, fields: { antwoord: t.answerErrors, reden: t.whyErrors } };
  if (action === 'answer') {
    const parsed = parseForm(answerSchema, data, messages);
    return parsed.ok
      ? { ok: true as const, text: parsed.value.antwoord }
      : { ok: false as const, errors: parsed.errors };
  }
  const parsed = parseForm(closeSchema, data, messages);
  return parsed.ok ? { ok: true as const, text: parsed.value.reden } : { ok: false as const, errors: parsed.errors };
}
