import type { Context } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import type { AppEnv } from '../../../platform/http/app-env';
import { isHerOwn } from '../answer-questions/her-own';
import { type Answer, type Cohort, type CohortKey, dueOn, type Moment, momentsOf, type Participant } from '../cohort';
import { changeParticipant, readParticipant } from '../keep-participants/queries';
import { cohortAudit } from '../open-cohort';
import { isAskedAt } from '../progress';
import { saveAnswer } from './queries';

/** What a colleague enters for somebody: without who and when it is kept. */
export type EnteredAnswer = Pick<Answer, 'participant' | 'moment' | 'items' | 'process' | 'givenOn'>;

/** How what is entered stands to what is there. */
export type Standing = 'new' | 'same' | 'different' | 'her-own';

export function standingOf(entered: EnteredAnswer, there: Answer | undefined): Standing {
  if (!there) return 'new';
  if (isHerOwn(there)) return 'her-own';
  const text = ({ items, process: p }: Pick<Answer, 'items' | 'process'>) =>
    JSON.stringify([items, p.tookPart, p.recommend, p.changed, p.harm]);
  return text(there) === text(entered) ? 'same' : 'different';
}

/** Moments for which answers may be entered: what is due, and "before". */
export const enterable = (cohort: Pick<Cohort, 'startsOn' | 'endsOn' | 'followUps'>, today: string): Moment[] =>
  momentsOf(cohort).filter((moment) => moment === 'before' || dueOn(cohort, moment) <= today);

export const stoppedBefore = (participant: Pick<Participant, 'dropOut'>, moment: Moment): boolean =>
  !isAskedAt(participant, moment);

/** @returns false when somebody saved or deleted meanwhile; nothing is written then */
export async function keepEntered(
  db: Connection,
  cipher: Cipher,
  { organisation, id }: CohortKey,
  entered: EnteredAnswer,
  { version, channel }: Pick<Answer, 'version' | 'channel'>,
): Promise<boolean> {
  return await saveAnswer(db, cipher, { organisation, cohort: id }, { ...entered, version, channel });
}

/** Keeps the day of the sheet as that on which she agreed to take part, unless she did before. */
export async function noteAgreed(
  db: Connection,
  { organisation, id: cohort }: CohortKey,
  { participant, givenOn }: EnteredAnswer,
): Promise<void> {
  const found = await readParticipant(db, { organisation, cohort, participant }, { lock: true });
  if (found?.agreedOn === null) await changeParticipant(db, { ...found, agreedOn: givenOn });
}

/** A line that answers were looked at or written: of which moment, never whose or what. */
export const auditEntry = (
  db: Connection,
  c: Context<AppEnv>,
  key: CohortKey,
  action: string,
  at: Date,
  detail: Record<string, string | number> = {},
) => appendAudit(db, cohortAudit(c, key, action, at, detail));
