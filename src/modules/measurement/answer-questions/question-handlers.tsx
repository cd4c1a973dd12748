import type { Context, Hono } from 'hono';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { participantScope } from '../access';
import { moments } from '../cohort';
import type { AnswerSession } from './answer-session';
import { type Answering, kioskQuestion, leave, readAnswerer, sendPrivatePage, withCode } from './answering';
import { instrumentIdOf, instrumentOf } from './instrument-of';
import { keepAnswer, mayAnswer } from './keep-answer';
import { answerPaths, answerRoutes } from './paths';
import { readDraft } from './queries';
import { momentField, QuestionPage, type QuestionView } from './question-page';
import { firstOpen, longestText, questionsOf } from './questionnaire';
import { readAnswer, type SentAnswer } from './sent-answer';
import { answerTexts } from './texts';

/** The questions, each on a page of its own; every answer is kept as it comes. */
export function mountQuestions(app: Hono<AppEnv>, answering: Answering): void {
  app.get(
    answerRoutes.question,
    withCode(answering, (c, session) => sendQuestion(c, answering, session, null)),
  );
  app.post(
    answerRoutes.question,
    withCode(answering, (c, session) => answer(c, answering, session)),
  );
}

const numberIn = (c: Context<AppEnv>) => Number(c.req.param('number'));

/** Where a question stands for somebody: of which moment, and what she answered so far; null: ask her first. */
async function readQuestion(c: Context<AppEnv>, answering: Answering, { key, id }: AnswerSession) {
  return await answering.deps.database.read(participantScope(key), async (db) => {
    const answerer = await readAnswerer(db, answering, key);
    if (!answerer) return 'gone';
    const { asked, cohort, participant, cipher } = answerer;
    if (asked.kind !== 'ask' || participant.agreedOn === null) return 'elsewhere';
    const questions = questionsOf(instrumentOf(cohort), asked.moment, participant.arm);
    const draft = await readDraft(db, cipher, key, asked.moment);
    const { given } = draft;
    const number = numberIn(c);
    const open = firstOpen(questions, given) ?? questions.length;
    const question = questions[number - 1];
    // Nobody skips a question by its address.
    if (!question || number > open || !mayAnswer(draft, question, id)) return 'elsewhere';
    const previous = questions[number - 2];
    const back = previous !== undefined && mayAnswer(draft, previous, id);
    return { cohort, moment: asked.moment, questions, question, number, given, back };
  });
}

/** @param sent what she sent that could not be kept; null: she only comes to the page */
async function sendQuestion(
  c: Context<AppEnv>,
  answering: Answering,
  session: AnswerSession,
  sent: Extract<SentAnswer, { ok: false }> | null,
): Promise<Response> {
  const { deps, site } = answering;
  const found = await readQuestion(c, answering, session);
  if (found === 'gone') return leave(c, answering, session);
  if (found === 'elsewhere') return seeOther(c, answerPaths.agree);
  const { question, given, number } = found;
  const t = answerTexts[c.get('language')];
  const view: QuestionView = {
    page: pageContext(c, site),
    submission: deps.randomToken(),
    instrument: instrumentIdOf(found.cohort),
    moment: found.moment,
    question,
    number,
    count: found.questions.length,
    back: found.back,
    answered: Object.hasOwn(given, question.id) ? { answer: given[question.id] ?? null } : null,
    typed: sent?.typed ?? null,
    error: sent && (sent.fault === 'too-long' ? t.tooLong(longestText) : t.chooseOne),
  };
  const leaving = session.kiosk ? kioskQuestion : null;
  return sendPrivatePage(c, <QuestionPage view={view} />, { status: sent ? 422 : 200, leaving });
}

async function answer(c: Context<AppEnv>, answering: Answering, session: AnswerSession): Promise<Response> {
  const { deps, sessions, keys } = answering;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const moment = moments.find((each) => each === data.get(momentField));
  const found = await readQuestion(c, answering, session);
  if (found === 'gone') return leave(c, answering, session);
  // The page of another moment: what is asked changed while it was open.
  if (found === 'elsewhere' || found.moment !== moment) return seeOther(c, answerPaths.agree);
  const sent = readAnswer(instrumentOf(found.cohort), found.question, data);
  if (!sent.ok) return sendQuestion(c, answering, session, sent);
  const at = deps.clock();
  // What stays of a form is a hash of it; keyed, or so few answers could be guessed from it.
  const answers = keys.hash('sent answer', JSON.stringify([session.key, moment, found.question.id, sent.answer]));
  const kept = { ...session, moment, question: found.question, answer: sent.answer, at };
  const path = await deps.database.write(participantScope(session.key), (db) =>
    runOnce(db, { id, at, answers }, () => keepAnswer(db, c, answering, kept)),
  );
  sessions.write(c, session);
  return seeOther(c, path);
}
