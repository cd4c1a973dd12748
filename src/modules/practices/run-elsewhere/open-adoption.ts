import type { Context } from 'hono';
import { hasRoleIn, organisationScope, type Viewer } from '../../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection, Scope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { mayTellFor } from '../access';
import type { Adoption } from '../adoption';
import { type AdoptionKey, readAdoption } from './queries';

/** Who signed in, and what her organisation told, by the address. */
export interface Teller {
  viewer: Viewer;
  person: string;
  key: AdoptionKey;
  scope: Scope;
}

export const keyOf = (c: Context<AppEnv>): AdoptionKey => ({
  organisation: c.req.param('organisation') ?? '',
  id: c.req.param('id') ?? '',
});

/** @throws {HttpError} 404 to everybody outside the organisation */
export function readerOf(c: Context<AppEnv>): Teller {
  const viewer = c.get('viewer');
  const key = keyOf(c);
  const { person } = viewer;
  if (person === null || !hasRoleIn(viewer, key.organisation, 'reader')) throw notFound();
  return { viewer, person, key, scope: organisationScope(viewer, key.organisation) };
}

/** @throws {HttpError} 404 to strangers, 403 to who may only read */
export function tellerOf(c: Context<AppEnv>): Teller {
  const teller = readerOf(c);
  if (!mayTellFor(teller.viewer, teller.key.organisation)) throw new HttpError(403);
  return teller;
}

/** @throws {HttpError} 404 */
export async function requireAdoption(db: Connection, key: AdoptionKey, lock = false): Promise<Adoption> {
  const adoption = await readAdoption(db, key, { lock });
  if (!adoption) throw notFound();
  return adoption;
}

export function adoptionAudit(c: Context<AppEnv>, { organisation, id }: AdoptionKey, action: string, at: Date) {
  return {
    at,
    actor: c.get('viewer').person ?? 'visitor',
    organisation,
    action,
    subjectKind: 'adoption',
    subjectId: id,
    requestId: c.get('requestId'),
    detail: {},
  } satisfies AuditEntry;
}

/** Leaves a line that somebody read it; who asks for the head only reads nothing. */
export async function logReading(db: Connection, c: Context<AppEnv>, key: AdoptionKey, at: Date): Promise<void> {
  if (c.req.method === 'GET') await appendAudit(db, adoptionAudit(c, key, 'read-adoption', at));
}
