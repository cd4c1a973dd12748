import type { Context } from 'hono';
import type { AuditEntry } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import type { ImportKey } from './queries';

export function importAudit(
  c: Context<AppEnv>,
  { organisation, id }: ImportKey,
  action: 'upload-import' | 'read-import' | 'confirm-import' | 'drop-import',
  at: Date,
  detail: AuditEntry['detail'] = {},
): AuditEntry {
  return {
    at,
    actor: c.get('viewer').person ?? 'visitor',
    organisation,
    action,
    subjectKind: 'practice-import',
    subjectId: id,
    requestId: c.get('requestId'),
    detail,
  };
}
