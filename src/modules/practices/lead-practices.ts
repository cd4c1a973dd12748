import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import { mountManagePractice } from './manage-practice/handlers';
import type { Sharing } from './share-practice/open-draft';

/** What editors do with practices that are published. */
export function mountLeadPractices(app: Hono<AppEnv>, sharing: Sharing): void {
  mountManagePractice(app, sharing);
}
