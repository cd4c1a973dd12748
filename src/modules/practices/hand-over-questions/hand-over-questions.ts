import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { Contact } from '../../identity/contract';
import { noticeMail } from '../ask-owner/mails';
import { daysToAnswer } from '../question';
import { giveQuestion, type OpenQuestion } from './queries';

/** A practice that goes to another organisation, or becomes part of one of another. */
export interface HandOver {
  questions: readonly OpenQuestion[];
  /** Of the practice as it is found from then on. */
  title: string;
  /** Id of the new owner. */
  organisation: string;
  /** Its people who answer questions and can be reached. */
  readers: readonly Contact[];
  at: Date;
  actor: string;
  requestId: string;
}

/**
 * Gives what waits for an answer to the new owner of the practice, and tells her. She sees what the former owner saw: the
 * question and the name, never the address. Where nobody can be reached the editors have it.
 */
export async function handOverQuestions(
  db: Connection,
  { config, randomToken }: Pick<Deps, 'config' | 'randomToken'>,
  { questions, title, organisation, readers, at, actor, requestId }: HandOver,
): Promise<void> {
  for (const question of questions.filter((each) => each.organisation !== organisation)) {
    const { id, state, askedAt } = question;
    const days = daysToAnswer(askedAt, at);
    await giveQuestion(db, question, organisation, readers.length === 0 ? at : null);
    const line: AuditEntry = {
      at,
      actor,
      organisation,
      action: 'hand-over-question',
      subjectKind: 'question',
      subjectId: id,
      requestId,
      detail: {},
    };
    await appendAudit(db, line);
    for (const { email } of state === 'with-owner' ? readers : []) {
      const letter = { recipient: email, baseUrl: config.baseUrl, title };
      await postMail(db, randomToken(), noticeMail(letter, { organisation, id, toDesk: false, days }), at);
    }
  }
}
