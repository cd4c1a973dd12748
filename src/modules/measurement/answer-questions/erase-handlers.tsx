import type { Context, Hono } from 'hono';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { participantScope } from '../access';
import { deleteParticipant } from '../keep-participants/queries';
import { readCohort } from '../queries';
import type { AnswerSession } from './answer-session';
import { type Answering, auditAnswering, kioskQuestion, leave, sendPrivatePage, withCode } from './answering';
import { sendCodePage } from './code-handlers';
import { ErasePage, sureField } from './erase-page';
import { answerPaths, answerRoutes, kioskParam } from './paths';
import { sendEnd } from './stop-handlers';

/** Deleting everything that belongs to a code, by who has the code. */
export function mountErase(app: Hono<AppEnv>, answering: Answering): void {
  app.get(answerPaths.erase, async (c) => {
    const session = answering.sessions.read(c);
    if (session) return askIfSure(c, answering, session, false);
    return sendCodePage(c, answering, { erasing: true, kiosk: c.req.query(kioskParam) !== undefined });
  });
  app.post(
    answerPaths.erase,
    withCode(answering, (c, session) => erase(c, answering, session)),
  );
  app.get(answerRoutes.erased, (c) => sendEnd(c, answering, 'erased'));
}

async function askIfSure(c: Context<AppEnv>, answering: Answering, session: AnswerSession, unsure: boolean) {
  const { deps, site } = answering;
  const { key, kiosk } = session;
  const cohort = await deps.database.read(participantScope(key), (db) =>
    readCohort(db, { organisation: key.organisation, id: key.cohort }),
  );
  if (!cohort) return leave(c, answering, session);
  const view = {
    page: pageContext(c, site),
    submission: deps.randomToken(),
    shared: cohort.state === 'shared',
    unsure,
  };
  const leaving = kiosk ? kioskQuestion : null;
  return sendPrivatePage(c, <ErasePage view={view} />, { status: unsure ? 422 : 200, leaving });
}

async function erase(c: Context<AppEnv>, answering: Answering, session: AnswerSession): Promise<Response> {
  const { deps, sessions } = answering;
  const { key, kiosk } = session;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  if (data.get(sureField) === null) return askIfSure(c, answering, session, true);
  const at = deps.clock();
  const path = await deps.database.write(participantScope(key), (db) =>
    runOnce(db, { id, at, answers: { erase: key } }, async () => {
      if (await deleteParticipant(db, key)) await auditAnswering(db, c, key, 'erase-participant', at);
      return answerPaths.erased(kiosk);
    }),
  );
  sessions.forget(c);
  return seeOther(c, path);
}
