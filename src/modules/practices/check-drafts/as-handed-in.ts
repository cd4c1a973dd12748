import type { Connection } from '../../../platform/database/database';
import type { Draft, DraftAnswers, DraftStep } from '../draft';
import { readDraftSteps, readReturnedAnswers } from '../share-practice/queries';

export interface HandedIn {
  draft: Draft;
  steps: readonly DraftStep[];
  /** What it said when it was returned, once it was handed in again; null when it was not. */
  returned: DraftAnswers | null;
  /** The organisation may be writing in what is shown: what it said before was not kept. */
  unkept: boolean;
}

/** A draft as it was handed in last: while its organisation answers, what it writes is not the desk's to follow. */
export async function asHandedIn(db: Connection, draft: Draft): Promise<HandedIn> {
  const steps = await readDraftSteps(db, draft);
  const answers = await readReturnedAnswers(db, draft);
  const isOut = steps.findLast(({ action }) => action !== 'withdraw')?.action === 'return';
  if (!isOut) return { draft, steps, returned: answers, unkept: false };
  return { draft: answers ? { ...draft, answers } : draft, steps, returned: null, unkept: answers === null };
}
