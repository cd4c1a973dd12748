import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import type { DeskQueue } from './check-drafts/handlers';
import { adoptionQueue, mountCheckAdoptions } from './run-elsewhere/check-handlers';
import { mountRunElsewhere } from './run-elsewhere/handlers';
import type { Sharing } from './share-practice/open-draft';

/** What organisations do with each other's practices. */
export function mountUseOthersWork(app: Hono<AppEnv>, sharing: Sharing): void {
  mountRunElsewhere(app, sharing);
  mountCheckAdoptions(app, sharing);
}

/** What of it waits for editors. */
export const othersWorkQueues = (sharing: Sharing): DeskQueue[] => [adoptionQueue(sharing)];
