import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Measuring } from '../open-cohort';
import { mountCorrect } from './correct-handlers';
import { mountForms } from './forms-handlers';
import { mountPaper } from './paper-handlers';
import { mountUpload } from './upload-handlers';

/** Answers that a colleague enters: from paper, from a file, and what has to be put right. */
export function mountEnterAnswers(app: Hono<AppEnv>, measuring: Measuring): void {
  mountPaper(app, measuring);
  mountForms(app, measuring);
  mountUpload(app, measuring);
  mountCorrect(app, measuring);
}
