import type { Context } from 'hono';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';

/** A line about signing in; it names the account by its id, and nobody who is not known. */
export const auditSignIn = (
  db: Connection,
  c: Context<AppEnv>,
  line: { at: Date; person: string | null; action: string; organisation?: string; detail?: AuditEntry['detail'] },
): Promise<void> =>
  appendAudit(db, {
    at: line.at,
    actor: line.person ?? 'visitor',
    organisation: line.organisation ?? null,
    action: line.action,
    subjectKind: 'person',
    subjectId: line.person ?? '',
    requestId: c.get('requestId'),
    detail: line.detail ?? {},
  });
