import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Measuring } from '../open-cohort';
import { mountAgree } from './agree-handlers';
import { createAnswerSessions } from './answer-session';
import { mountOpenWithCode } from './code-handlers';
import { mountErase } from './erase-handlers';
import { mountQuestions } from './question-handlers';
import { mountStop } from './stop-handlers';

/** What somebody does with the code on her card: answering question by question, stopping, deleting everything. */
export function mountAnswerQuestions(
  app: Hono<AppEnv>,
  measuring: Pick<Measuring, 'deps' | 'site' | 'organisations' | 'keys'>,
): void {
  const answering = { ...measuring, sessions: createAnswerSessions(measuring.deps) };
  mountOpenWithCode(app, answering);
  mountAgree(app, answering);
  mountQuestions(app, answering);
  mountStop(app, answering);
  mountErase(app, answering);
}
