import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import type { DeskQueue } from './check-drafts/handlers';
import { openRoundsQueue } from './lead-reviews/open-rounds-queue';
import { mountManagePractice } from './manage-practice/handlers';
import type { Leading } from './manage-practice/view';
import type { SharingSources } from './share-practice/open-draft';

/** What editors do with practices that are published. */
export function mountLeadPractices(app: Hono<AppEnv>, desk: Leading): void {
  mountManagePractice(app, desk);
}

/** What of it waits for editors. */
export const leadQueues = (sharing: SharingSources): DeskQueue[] => [openRoundsQueue(sharing)];
