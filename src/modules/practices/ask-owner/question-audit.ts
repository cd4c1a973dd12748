import type { Context } from 'hono';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { noOwner } from '../question';
import type { QuestionKey } from './queries';

/** A line about a question, by its id alone: not what was asked, and by a visitor not by whom. */
export const auditLine = (
  { organisation, id }: QuestionKey,
  action: string,
  at: Date,
  actor: string,
  requestId: string | null,
): AuditEntry => ({
  at,
  actor,
  organisation: organisation === noOwner ? null : organisation,
  action,
  subjectKind: 'question',
  subjectId: id,
  requestId,
  detail: {},
});

export const questionAudit = (c: Context<AppEnv>, key: QuestionKey, action: string, at: Date): AuditEntry =>
  auditLine(key, action, at, c.get('viewer').person ?? 'visitor', c.get('requestId'));

/** Leaves a line that somebody read it; who asks for the head only reads nothing. */
export async function logReading(db: Connection, c: Context<AppEnv>, key: QuestionKey, at: Date): Promise<void> {
  if (c.req.method === 'GET') await appendAudit(db, questionAudit(c, key, 'read-question', at));
}
