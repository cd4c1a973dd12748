import type { Context } from 'hono';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import type { Language } from '../../../platform/texts/language';
import type { VisitorChecks } from '../check-transfer/visitor-checks';
import type { KeepList } from '../keep-practices/keep-list';
import { type Member, memberOf, type Sharing } from '../share-practice/open-draft';
import type { OrganisationList } from './organisation-list';
import { type ListKey, readList } from './queries';
import { listTexts } from './texts';

/** What sharing lists within an organisation works with. */
export interface ListSharing extends Sharing {
  keep: KeepList;
  checks: VisitorChecks;
}

export interface OpenList extends Member {
  list: OrganisationList;
}

/**
 * The list of the address; that it was read is logged.
 * @throws {HttpError} 404 to all who are no member of its organisation
 */
export async function openList(c: Context<AppEnv>, { deps }: Pick<ListSharing, 'deps'>, action: string) {
  const member = memberOf(c);
  const list = await deps.database.write(member.scope, async (db) => {
    const found = await readList(db, member.key);
    if (!found) throw notFound();
    // Who asks for the head only reads nothing.
    if (c.req.method === 'GET') await appendAudit(db, listAudit(c, member.key, action, deps.clock()));
    return found;
  });
  return { ...member, list } satisfies OpenList;
}

export const listAudit = (
  c: Context<AppEnv>,
  { organisation, id }: ListKey,
  action: string,
  at: Date,
  detail: AuditEntry['detail'] = {},
): AuditEntry => ({
  at,
  actor: c.get('viewer').person ?? 'visitor',
  organisation,
  action,
  subjectKind: 'organisation-list',
  subjectId: id,
  requestId: c.get('requestId'),
  detail,
});

/** Names to show; of who is no longer there "a colleague". */
export async function namesOf({ people }: Pick<ListSharing, 'people'>, ids: readonly string[], language: Language) {
  const names = await people.names(ids);
  return (person: string) => names.get(person) || listTexts[language].somebody;
}
