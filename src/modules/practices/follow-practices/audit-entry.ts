import type { Context } from 'hono';
import type { AuditEntry } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';

/** A line about what is followed, by its id alone: not by whom, and not what. */
export function auditEntry(c: Context<AppEnv>, action: string, subjectId: string, at: Date): AuditEntry {
  const actor = c.get('viewer').person ?? 'visitor';
  const requestId = c.get('requestId');
  return { at, actor, organisation: null, action, subjectKind: 'follow', subjectId, requestId, detail: {} };
}
