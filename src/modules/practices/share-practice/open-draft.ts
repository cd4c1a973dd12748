import type { Context } from 'hono';
import { hasRoleIn, organisationScope, type Viewer } from '../../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection, Scope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import type { Site } from '../../../platform/http/page-context';
import type { Deps } from '../../../platform/module';
import type { Organisation, Organisations, People } from '../../identity/contract';
import { mayReadDraft, mayStartDraft } from '../access';
import { readDraftImages } from '../add-images/queries';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { changesNothing } from '../check-drafts/publish-draft';
import type { Draft, DraftStep } from '../draft';
import type { PracticeImage } from '../published-practice';
import { type ChangeObstacle, changeObstacle } from './change-obstacle';
import { type DraftKey, readDraft, readDraftSteps } from './queries';

/** What sharing a practice works with. */
export interface Sharing {
  deps: Pick<Deps, 'database' | 'clock' | 'randomToken' | 'config'>;
  site: Site;
  catalogue: ReadCatalogue;
  people: People;
  organisations: Organisations;
}

/** The same, for what is made before there are pages: queues of the desk, what waits on the start page. */
export type SharingSources = Omit<Sharing, 'site'>;

/** Who signed in, and the draft of the address. */
export interface Member {
  viewer: Viewer;
  person: string;
  key: DraftKey;
  scope: Scope;
}

/**
 * Who asks for a draft, when it is one of her organisations.
 * @throws {HttpError} 404: that an organisation has a draft is nobody else's business
 */
export function memberOf(c: Context<AppEnv>): Member {
  const viewer = c.get('viewer');
  const organisation = c.req.param('organisation') ?? '';
  const { person } = viewer;
  if (person === null || !hasRoleIn(viewer, organisation, 'reader')) throw notFound();
  const key = { organisation, id: c.req.param('id') ?? '' };
  return { viewer, person, key, scope: organisationScope(viewer, organisation) };
}

/**
 * The same, when she may write for the organisation.
 * @throws {HttpError} 404 to strangers, 403 to who may only read
 */
export function writerOf(c: Context<AppEnv>): Member {
  const member = memberOf(c);
  if (!mayStartDraft(member.viewer, member.key.organisation)) throw new HttpError(403);
  return member;
}

/** A draft with what happened to it; reading it leaves a line in the log. */
export interface OpenDraft {
  draft: Draft;
  steps: DraftStep[];
  organisation: Organisation | undefined;
  /** Those that can be shown. */
  images: PracticeImage[];
  /** Why the change can no longer be handed in. */
  obstacle: ChangeObstacle | null;
  /** It is a change that leaves the practice as it is published. */
  same: boolean;
}

/** @throws {HttpError} 404 when there is no such draft in the organisation */
export async function openDraft(c: Context<AppEnv>, sharing: Sharing, member: Member): Promise<OpenDraft> {
  const { deps, organisations } = sharing;
  const organisation = await organisations.find(member.key.organisation);
  const at = deps.clock();
  return deps.database.write(member.scope, async (db) => {
    const draft = await requireDraft(db, member.key);
    if (!mayReadDraft(member.viewer, draft)) throw notFound();
    // Who asks for the head only reads nothing; after a save, the line about that says who was there.
    if (c.req.method === 'GET') await appendAudit(db, draftAudit(c, member.key, 'read-draft', at));
    const steps = await readDraftSteps(db, member.key);
    const images = await readDraftImages(db, draft);
    const same = organisation !== undefined && (await changesNothing(db, draft, organisation, at));
    return { draft, steps, organisation, images, obstacle: await changeObstacle(db, draft), same };
  });
}

/** @throws {HttpError} 404 */
export async function requireDraft(db: Connection, key: DraftKey, options: { lock?: boolean } = {}): Promise<Draft> {
  const draft = await readDraft(db, key, options);
  if (!draft) throw notFound();
  return draft;
}

export function draftAudit(
  c: Context<AppEnv>,
  { organisation, id }: DraftKey,
  action: string,
  at: Date,
  detail: AuditEntry['detail'] = {},
): AuditEntry {
  const actor = c.get('viewer').person ?? 'visitor';
  return {
    at,
    actor,
    organisation,
    action,
    subjectKind: 'practice-draft',
    subjectId: id,
    requestId: c.get('requestId'),
    detail,
  };
}
