import type { Context } from 'hono';
import type { AuditEntry } from '../../platform/audit/audit-log';
import type { AppEnv } from '../../platform/http/app-env';

interface Deed {
  organisation: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  detail?: AuditEntry['detail'];
}

/** A line of the audit log for what this request does; ids only, no names or addresses. */
export const auditLine = (c: Context<AppEnv>, at: Date, deed: Deed): AuditEntry => ({
  at,
  actor: c.get('viewer').person ?? 'visitor',
  requestId: c.get('requestId'),
  detail: {},
  ...deed,
});
