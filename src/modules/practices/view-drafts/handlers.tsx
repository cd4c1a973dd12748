import type { Context, Hono } from 'hono';
import { hasRoleIn, organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Organisation } from '../../identity/contract';
import { mayTakeDraftStep, mayWriteDraft } from '../access';
import { changesNothing } from '../check-drafts/publish-draft';
import type { Draft } from '../draft';
import { importedParam } from '../import-practices/paths';
import { confirmedParam } from '../keep-fresh/paths';
import { isHandedIn, isOpenForWriting } from '../practice-state';
import { type ChangeObstacle, changeObstacle } from '../share-practice/change-obstacle';
import { memberOf, openDraft, type Sharing } from '../share-practice/open-draft';
import { handedInParam, sharingPaths, sharingRoutes, type Unbegun } from '../share-practice/paths';
import { readDraftsOf } from '../share-practice/queries';
import { DraftPage } from './draft-page';
import { MinePage, type OrganisationPractices } from './page';
import { readOwnPractices } from './queries';
import { goneOf } from './where-it-went';

/** What the organisations of the reader share: the list, and one draft with its history. */
export function mountViewDrafts(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(sharingPaths.mine, (c) => viewMine(c, sharing));
  app.get(sharingRoutes.draft, (c) => viewDraft(c, sharing));
}

async function viewMine(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const viewer = c.get('viewer');
  const { site, catalogue, people, deps } = sharing;
  const organisations = await Promise.all(
    viewer.memberships.map(({ organisation }) => readPracticesOf(c, sharing, organisation)),
  );
  const drafts = organisations.flatMap((organisation) => organisation.drafts);
  const practices = await catalogue();
  const own = organisations.flatMap((organisation) => organisation.practices);
  const view = {
    page: pageContext(c, site),
    organisations,
    names: await people.names(drafts.map(({ changedBy }) => changedBy)),
    titles: new Map(practices.all().map(({ record }) => [record.slug, record.title])),
    gone: new Map(
      own.flatMap(({ slug }) => {
        const gone = goneOf(practices, slug);
        return gone ? [[slug, gone] as const] : [];
      }),
    ),
    submission: deps.randomToken(),
    confirmed: c.req.query(confirmedParam) !== undefined,
    imported: importedCount(c.req.query(importedParam)),
  };
  return sendPage(c, <MinePage view={view} />);
}

const importedCount = (typed = ''): number | null => (/^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : null);

async function readPracticesOf(c: Context<AppEnv>, sharing: Sharing, id: string): Promise<OrganisationPractices> {
  const viewer = c.get('viewer');
  const { deps, organisations } = sharing;
  const organisation = await organisations.find(id);
  const at = deps.clock();
  const read = await deps.database.write(organisationScope(viewer, id), async (db) => {
    if (c.req.method === 'GET') {
      await appendAudit(db, {
        at,
        actor: viewer.person ?? 'visitor',
        organisation: id,
        action: 'list-drafts',
        subjectKind: 'organisation',
        subjectId: id,
        requestId: c.get('requestId'),
        detail: {},
      });
    }
    const drafts = await readDraftsOf(db, id);
    const obstacles = await readObstacles(db, drafts);
    const same = organisation ? await readSame(db, drafts, organisation, at) : new Set<string>();
    return { drafts, practices: await readOwnPractices(db, id), obstacles, same };
  });
  return { id, name: organisation?.name ?? id, mayWrite: hasRoleIn(viewer, id, 'contributor'), ...read };
}

async function readObstacles(db: Connection, drafts: readonly Draft[]): Promise<Map<string, ChangeObstacle>> {
  const obstacles = new Map<string, ChangeObstacle>();
  for (const draft of drafts) {
    const obstacle = await changeObstacle(db, draft);
    if (obstacle !== null) obstacles.set(draft.id, obstacle);
  }
  return obstacles;
}

/** Changes being written that leave their practice as it is published. */
async function readSame(
  db: Connection,
  drafts: readonly Draft[],
  organisation: Organisation,
  at: Date,
): Promise<Set<string>> {
  const same = new Set<string>();
  for (const draft of drafts.filter(({ state }) => isOpenForWriting(state))) {
    if (await changesNothing(db, draft, organisation, at)) same.add(draft.id);
  }
  return same;
}

const unbegunOf = (word = ''): Unbegun | null => (word === 'wijzigen' || word === 'gestopt' ? word : null);

async function viewDraft(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = memberOf(c);
  const { site, catalogue, people, deps } = sharing;
  const { draft, steps, organisation, images, obstacle, same } = await openDraft(c, sharing, member);
  const practices = await catalogue();
  const gone = draft.slug === null ? null : goneOf(practices, draft.slug);
  const colleagues = await people.members(draft.organisation, 'reader');
  const view = {
    page: pageContext(c, site),
    draft,
    steps,
    images,
    obstacle,
    same,
    gone,
    organisation: organisation?.name ?? draft.organisation,
    names: new Map(colleagues.map(({ id, name }) => [id, name])),
    changes: (draft.slug && !gone && practices.bySlug(draft.slug)?.record.title) || null,
    unbegun: isHandedIn(draft.state) ? unbegunOf(c.req.query(handedInParam)) : null,
    mayWrite: mayWriteDraft(member.viewer, draft),
    mayWithdraw: mayTakeDraftStep(member.viewer, draft, 'withdraw'),
    submission: deps.randomToken(),
  };
  return sendPage(c, <DraftPage view={view} />);
}
