import type { Context, Hono } from 'hono';
import { hasRoleIn, organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { mayTakeDraftStep, mayWriteDraft } from '../access';
import type { Draft } from '../draft';
import { importedParam } from '../import-practices/paths';
import { confirmedParam } from '../keep-fresh/paths';
import { isHandedIn } from '../practice-state';
import { type ChangeObstacle, changeObstacle } from '../share-practice/change-obstacle';
import { memberOf, openDraft, type Sharing } from '../share-practice/open-draft';
import { handedInParam, sharingPaths, sharingRoutes, type Unbegun } from '../share-practice/paths';
import { readDraftsOf } from '../share-practice/queries';
import { DraftPage } from './draft-page';
import { MinePage, type OrganisationPractices } from './page';
import { readOwnPractices } from './queries';

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
    mergers: new Map(
      own.flatMap(({ slug, state }) => {
        const into = state === 'merged' ? practices.bySlug(slug)?.record : undefined;
        return into ? [[slug, { slug: into.slug, title: into.title }] as const] : [];
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
    return { drafts, practices: await readOwnPractices(db, id), obstacles: await readObstacles(db, drafts) };
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

const unbegunOf = (word = ''): Unbegun | null => (word === 'wijzigen' || word === 'gestopt' ? word : null);

async function viewDraft(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = memberOf(c);
  const { site, catalogue, people, deps } = sharing;
  const { draft, steps, organisation, images, obstacle } = await openDraft(c, sharing, member);
  const colleagues = await people.members(draft.organisation, 'reader');
  const view = {
    page: pageContext(c, site),
    draft,
    steps,
    images,
    obstacle,
    organisation: organisation?.name ?? draft.organisation,
    names: new Map(colleagues.map(({ id, name }) => [id, name])),
    changes: (draft.slug && (await catalogue()).bySlug(draft.slug)?.record.title) || null,
    unbegun: isHandedIn(draft.state) ? unbegunOf(c.req.query(handedInParam)) : null,
    mayWrite: mayWriteDraft(member.viewer, draft),
    mayWithdraw: mayTakeDraftStep(member.viewer, draft, 'withdraw'),
    submission: deps.randomToken(),
  };
  return sendPage(c, <DraftPage view={view} />);
}
