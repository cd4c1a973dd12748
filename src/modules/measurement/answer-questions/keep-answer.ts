import type { Context } from 'hono';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { type Answer, isEmptyAnswer, type Moment } from '../cohort';
import { deleteAnswers, saveAnswer } from '../enter-answers/queries';
import type { AnswerSession } from './answer-session';
import { type Answerer, type Answering, auditAnswering, readAnswerer } from './answering';
import { instrumentOf } from './instrument-of';
import { answerPaths } from './paths';
import { type Draft, deleteDrafts, readDraft, saveDraft } from './queries';
import { firstOpen, type Given, hasAllItems, itemsOf, processOf, type Question, questionsOf } from './questionnaire';

/** What was answered before the code was typed anew is not shown, and not answered again. */
export const mayAnswer = ({ given, by }: Draft, { id }: Question, session: string): boolean =>
  !Object.hasOwn(given, id) || by[id] === session;

/** One answer on its way into the database; `answer` null: rather not. */
export interface GivenAnswer extends AnswerSession {
  moment: Moment;
  question: Question;
  answer: string | null;
  at: Date;
}

/**
 * Keeps one answer. Her organisation gets them once all of the instrument are there; what is asked beside it follows.
 * @returns the address to show then
 */
export async function keepAnswer(
  db: Connection,
  c: Context<AppEnv>,
  answering: Answering,
  { key, id: session, moment, question, answer, kiosk, at }: GivenAnswer,
): Promise<string> {
  const answerer = await readAnswerer(db, answering, key, true);
  if (answerer?.asked.kind !== 'ask' || answerer.asked.moment !== moment) return answerPaths.agree;
  const { cipher, cohort, participant } = answerer;
  const questions = questionsOf(instrumentOf(cohort), moment, participant.arm);
  const draft = await readDraft(db, cipher, key, moment);
  if (!mayAnswer(draft, question, session)) return answerPaths.agree;
  const given: Given = { ...draft.given, [question.id]: answer };
  const answered = { items: itemsOf(questions, given), process: processOf(given) };
  await auditAnswering(db, c, key, 'answer-question', at, { moment });
  if (hasAllItems(questions, given) && !(await handOver(db, answering, answerer, { moment, answered, kiosk }))) {
    return answerPaths.agree;
  }
  if (firstOpen(questions, given) === null && questions.at(-1)?.id === question.id) {
    await deleteDrafts(db, key, moment);
    return isEmptyAnswer(answered) ? answerPaths.skipped(kiosk) : answerPaths.thanks(kiosk);
  }
  await saveDraft(db, cipher, key, moment, { given, by: { ...draft.by, [question.id]: session } });
  return answerPaths.question(questions.findIndex(({ id }) => id === question.id) + 2);
}

/** Nothing is handed over while she skipped all. @returns false when somebody else entered answers for her just now, which stay as they are */
async function handOver(
  db: Connection,
  { site }: Answering,
  { cipher, participant, answers }: Answerer,
  { moment, answered, kiosk }: { moment: Moment; answered: Pick<Answer, 'items' | 'process'>; kiosk: boolean },
): Promise<boolean> {
  const there = answers.find((each) => each.moment === moment);
  const { organisation, cohort, id } = participant;
  if (isEmptyAnswer(answered)) {
    if (there) await deleteAnswers(db, { organisation, cohort, participant: id }, moment);
    return true;
  }
  return await saveAnswer(
    db,
    cipher,
    { organisation, cohort },
    {
      ...{ participant: id, moment, ...answered },
      channel: kiosk ? 'kiosk' : 'phone',
      givenOn: site.today(),
      version: there?.version ?? 0,
    },
  );
}
