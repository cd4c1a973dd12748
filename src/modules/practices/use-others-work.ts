import type { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/app-env';
import { mountAnswerQuestions } from './ask-owner/answer-handlers';
import { mountConfirmQuestion } from './ask-owner/confirm-handlers';
import { mountAskOwner } from './ask-owner/handlers';
import { questionQueue } from './ask-owner/question-queue';
import type { DeskQueue } from './check-drafts/handlers';
import { adoptionQueue, mountCheckAdoptions } from './run-elsewhere/check-handlers';
import { mountRunElsewhere } from './run-elsewhere/handlers';
import type { Sharing, SharingSources } from './share-practice/open-draft';

/** What organisations do with each other's practices. */
export function mountUseOthersWork(app: Hono<AppEnv>, sharing: Sharing): void {
  mountRunElsewhere(app, sharing);
  mountCheckAdoptions(app, sharing);
  mountAskOwner(app, sharing);
  mountConfirmQuestion(app, sharing);
  mountAnswerQuestions(app, sharing);
}

/** What of it waits for editors. */
export const othersWorkQueues = (sharing: SharingSources): DeskQueue[] => [
  adoptionQueue(sharing),
  questionQueue(sharing),
];
