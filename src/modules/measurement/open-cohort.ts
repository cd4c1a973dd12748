import type { Context } from 'hono';
import type { Viewer } from '../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../platform/audit/audit-log';
import type { Connection, Scope } from '../../platform/database/database';
import type { DataKeys } from '../../platform/encryption/data-keys';
import type { AppEnv } from '../../platform/http/app-env';
import { HttpError, notFound } from '../../platform/http/http-error';
import type { Site } from '../../platform/http/page-context';
import type { Deps } from '../../platform/module';
import type { ReadEvidence } from '../evidence/contract';
import type { Organisations, People } from '../identity/contract';
import type { ReadCatalogue } from '../practices/contract';
import { type MeasurementDeed, mayMeasure, measurementScope } from './access';
import type { Cohort, CohortKey } from './cohort';
import { readCohort } from './queries';

/** What every use case of a measurement needs. */
export interface Measuring {
  deps: Deps;
  site: Site;
  catalogue: ReadCatalogue;
  readEvidence: ReadEvidence;
  organisations: Organisations;
  people: People;
  keys: DataKeys;
}

/** A member of the organisation of a cohort, and which one it is, by the address. */
export interface Member {
  viewer: Viewer;
  person: string;
  key: CohortKey;
  scope: Scope;
}

type Work = (c: Context<AppEnv>, member: Member) => Response | Promise<Response>;

/**
 * Lets in who may. To everybody outside the organisation there is nothing here (404), and a member with another role
 * is told that she may not (403).
 */
export function asMember(deed: MeasurementDeed, work: Work): (c: Context<AppEnv>) => Response | Promise<Response> {
  return (c) => {
    const viewer = c.get('viewer');
    const key = { organisation: c.req.param('organisation') ?? '', id: c.req.param('id') ?? '' };
    const { person } = viewer;
    if (person === null || !mayMeasure(viewer, key.organisation, 'see the measurements')) throw notFound();
    if (!mayMeasure(viewer, key.organisation, deed)) throw new HttpError(403);
    return work(c, { viewer, person, key, scope: measurementScope(viewer, key.organisation) });
  };
}

/** @throws {HttpError} 404 */
export async function requireCohort(db: Connection, key: CohortKey, lock = false): Promise<Cohort> {
  const cohort = await readCohort(db, key, { lock });
  if (!cohort) throw notFound();
  return cohort;
}

/** A line for the log: what was done to which cohort, never what somebody answered. */
export function cohortAudit(
  c: Context<AppEnv>,
  { organisation, id }: CohortKey,
  action: string,
  at: Date,
  detail: AuditEntry['detail'] = {},
): AuditEntry {
  return {
    at,
    actor: c.get('viewer').person ?? 'visitor',
    organisation,
    action,
    subjectKind: 'cohort',
    subjectId: id,
    requestId: c.get('requestId'),
    detail,
  };
}

/** Leaves a line that somebody looked; who asks for the head only reads nothing. */
export async function logReading(db: Connection, c: Context<AppEnv>, key: CohortKey, action: string, at: Date) {
  if (c.req.method === 'GET') await appendAudit(db, cohortAudit(c, key, action, at));
}

/** Thrown to give up a change, and everything with it: somebody else saved meanwhile. */
export class Moved extends Error {}
