import type { Context, Hono } from 'hono';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { participantScope } from '../access';
import { forgetOn } from '../cohort';
import { changeParticipant } from '../keep-participants/queries';
import { AgreePage, agreeField } from './agree-page';
import type { AnswerSession } from './answer-session';
import {
  type Answerer,
  type Answering,
  auditAnswering,
  kioskEnd,
  kioskQuestion,
  leave,
  readAnswerer,
  sendPrivatePage,
  withCode,
} from './answering';
import { instrumentOf } from './instrument-of';
import { NothingToAskPage } from './nothing-to-ask-page';
import { answerPaths } from './paths';
import { readDraft } from './queries';
import { firstOpen, questionsOf, timesLater } from './questionnaire';

/** What is asked and why, before anything is asked; who agreed earlier goes on where she was. */
export function mountAgree(app: Hono<AppEnv>, answering: Answering): void {
  app.get(
    answerPaths.agree,
    withCode(answering, (c, session) => askToAgree(c, answering, session, false)),
  );
  app.post(
    answerPaths.agree,
    withCode(answering, (c, session) => agree(c, answering, session)),
  );
}

async function askToAgree(
  c: Context<AppEnv>,
  answering: Answering,
  session: AnswerSession,
  refused: boolean,
): Promise<Response> {
  const { deps, site, organisations } = answering;
  const found = await deps.database.read(participantScope(session.key), async (db) => {
    const answerer = await readAnswerer(db, answering, session.key);
    if (answerer?.asked.kind !== 'ask') return answerer && { answerer, number: null };
    const { given } = await readDraft(db, answerer.cipher, session.key, answerer.asked.moment);
    return { answerer, number: firstOpen(questionsFor(answerer, answerer.asked.moment), given) ?? 1 };
  });
  if (!found) return leave(c, answering, session);
  const { answerer, number } = found;
  const { asked, cohort, participant } = answerer;
  const page = pageContext(c, site);
  if (asked.kind !== 'ask') {
    const leaving = session.kiosk ? kioskEnd : null;
    return sendPrivatePage(c, <NothingToAskPage page={page} asked={asked} kiosk={session.kiosk} />, { leaving });
  }
  if (participant.agreedOn !== null && number !== null) return seeOther(c, answerPaths.question(number));
  const view = {
    page,
    submission: deps.randomToken(),
    organisation: (await organisations.find(cohort.organisation))?.name ?? cohort.organisation,
    title: cohort.title,
    questions: questionsFor(answerer, asked.moment).length,
    later: timesLater(cohort, participant, asked.moment),
    keptUntil: forgetOn(cohort),
    young: participant.ageGroup === '13-17' || cohort.ageGroup === '13-17',
    refused,
  };
  const leaving = session.kiosk ? kioskQuestion : null;
  return sendPrivatePage(c, <AgreePage view={view} />, { status: refused ? 422 : 200, leaving });
}

const questionsFor = ({ cohort, participant }: Answerer, moment: Parameters<typeof questionsOf>[1]) =>
  questionsOf(instrumentOf(cohort), moment, participant.arm);

async function agree(c: Context<AppEnv>, answering: Answering, session: AnswerSession): Promise<Response> {
  const { deps, site, sessions } = answering;
  const { key } = session;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  if (data.get(agreeField) === null) return askToAgree(c, answering, session, true);
  const at = deps.clock();
  await deps.database.write(participantScope(key), (db) =>
    runOnce(db, { id, at, answers: { agree: key } }, async () => {
      const answerer = await readAnswerer(db, answering, key, true);
      if (answerer?.asked.kind === 'ask' && answerer.participant.agreedOn === null) {
        await changeParticipant(db, { ...answerer.participant, agreedOn: site.today() });
        await auditAnswering(db, c, key, 'agree-to-take-part', at);
      }
      return answerPaths.agree;
    }),
  );
  sessions.write(c, session);
  return seeOther(c, answerPaths.agree);
}
