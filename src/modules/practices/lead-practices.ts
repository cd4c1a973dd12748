import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import type { DeskQueue } from './check-drafts/handlers';
import { openRoundsQueue } from './lead-reviews/open-rounds-queue';
import { mountManagePractice } from './manage-practice/handlers';
import type { Sharing, SharingSources } from './share-practice/open-draft';

/** What editors do with practices that are published. */
export function mountLeadPractices(app: Hono<AppEnv>, sharing: Sharing): void {
  mountManagePractice(app, sharing);
}

/** What of it waits for editors. */
export const leadQueues = (sharing: SharingSources): DeskQueue[] => [openRoundsQueue(sharing)];
