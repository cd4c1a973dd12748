import type { Connection } from '../../platform/database/database';
import type { Cohort, Participant } from './cohort';
import { readAnswered } from './enter-answers/queries';
import { readParticipants } from './keep-participants/queries';
import { type MomentProgress, type NextStep, nextStepOf, progressOf } from './progress';

/** A cohort with how far it is. */
export interface CohortStanding {
  cohort: Cohort;
  participants: readonly Participant[];
  progress: readonly MomentProgress[];
  next: NextStep;
}

/** In a transaction of its organisation. @param today ISO day */
export async function readStanding(db: Connection, cohort: Cohort, today: string): Promise<CohortStanding> {
  const participants = await readParticipants(db, cohort);
  const progress = progressOf(cohort, participants, await readAnswered(db, cohort));
  const asked = participants.filter(({ dropOut }) => dropOut === null).length;
  return { cohort, participants, progress, next: nextStepOf(cohort, progress, asked, today) };
}
