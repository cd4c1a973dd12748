import type { Context, Hono } from 'hono';
import type { Connection } from '../../../platform/database/database';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { participantScope } from '../access';
import { changeParticipant } from '../keep-participants/queries';
import type { AnswerSession } from './answer-session';
import {
  type Answering,
  auditAnswering,
  kioskEnd,
  kioskQuestion,
  readAnswerer,
  sendPrivatePage,
  withCode,
} from './answering';
import { type End, EndPage } from './end-page';
import { answerPaths, answerRoutes, kioskParam } from './paths';
import { deleteDrafts } from './queries';
import type { Asked } from './questionnaire';
import { StillTherePage, StopPage, stopField, stopWords } from './stop-page';

/** Stopping, for a while or for good, and what follows the last question. */
export function mountStop(app: Hono<AppEnv>, answering: Answering): void {
  const { deps, site } = answering;
  app.get(
    answerPaths.stop,
    withCode(answering, async (c, { kiosk }) => {
      const page = <StopPage page={pageContext(c, site)} submission={deps.randomToken()} />;
      return sendPrivatePage(c, page, { leaving: kiosk ? kioskQuestion : null });
    }),
  );
  app.post(
    answerPaths.stop,
    withCode(answering, (c, session) => stop(c, answering, session)),
  );
  app.get(
    answerPaths.stillThere,
    withCode(answering, async (c) =>
      sendPrivatePage(c, <StillTherePage page={pageContext(c, site)} />, { leaving: kioskEnd }),
    ),
  );
  app.get(answerRoutes.thanks, (c) => sendEnd(c, answering, 'thanks'));
  app.get(answerRoutes.skipped, (c) => sendEnd(c, answering, 'skipped'));
  app.get(answerRoutes.stopped, (c) => sendEnd(c, answering, 'stopped'));
}

async function stop(c: Context<AppEnv>, answering: Answering, session: AnswerSession): Promise<Response> {
  const { deps, sessions } = answering;
  const { key, kiosk } = session;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const path = answerPaths.stopped(kiosk);
  if (data.get(stopField) === stopWords.quit) {
    const at = deps.clock();
    await deps.database.write(participantScope(key), (db) =>
      runOnce(db, { id, at, answers: { quit: key } }, async () => {
        await quit(db, c, answering, session, at);
        return path;
      }),
    );
  }
  sessions.forget(c);
  return seeOther(c, path);
}

/** What she answered completely stays; what she was busy with goes. */
async function quit(db: Connection, c: Context<AppEnv>, answering: Answering, { key }: AnswerSession, at: Date) {
  const answerer = await readAnswerer(db, answering, key, true);
  const moment = answerer && momentFrom(answerer.asked);
  if (!answerer || !moment) return;
  await deleteDrafts(db, key);
  await changeParticipant(db, { ...answerer.participant, dropOut: { reason: 'asked-to-stop', moment } });
  await auditAnswering(db, c, key, 'stop-taking-part', at, { moment });
}

/** The first moment at which she is no longer asked. */
function momentFrom(asked: Asked) {
  if (asked.kind === 'ask') return asked.moment;
  return 'next' in asked ? (asked.next?.moment ?? null) : null;
}

/** A last page: this browser forgets the code, and a tablet makes room for the next person. */
export async function sendEnd(c: Context<AppEnv>, answering: Answering, end: End): Promise<Response> {
  const { sessions, site } = answering;
  const session = sessions.read(c);
  const kiosk = c.req.query(kioskParam) !== undefined;
  const nextOn = session && end === 'thanks' ? await nextMomentOf(answering, session) : null;
  sessions.forget(c);
  const page = <EndPage page={pageContext(c, site)} end={end} kiosk={kiosk} nextOn={nextOn} />;
  return sendPrivatePage(c, page, { leaving: kiosk ? kioskEnd : null });
}

/** ISO day from which there are questions again; null when there are none. */
async function nextMomentOf(answering: Answering, { key }: AnswerSession): Promise<string | null> {
  const answerer = await answering.deps.database.read(participantScope(key), (db) => readAnswerer(db, answering, key));
  return answerer && 'next' in answerer.asked ? (answerer.asked.next?.dueOn ?? null) : null;
}
