import type { Context, Hono } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayChangeList, mayEndList, mayReadLists } from '../access';
import { sendPractices } from '../export-practices/handlers';
import { droppedOf, publishedOf } from '../keep-practices/handlers';
import { memberOf } from '../share-practice/open-draft';
import { OrganisationListPage } from './list-page';
import { MineListsPage } from './mine-page';
import { type ListSharing, listAudit, namesOf, openList } from './open-list';
import { listPaths, listRoutes } from './paths';
import { deleteList, readList, readLists } from './queries';

/** Reading the lists of an organisation, taking them along as a file, and ending them. */
export function mountViewLists(app: Hono<AppEnv>, sharing: ListSharing): void {
  app.get(listPaths.mine, (c) => viewMine(c, sharing));
  app.get(listRoutes.one, (c) => viewList(c, sharing));
  app.get(listRoutes.export, (c) => exportList(c, sharing));
  app.post(listRoutes.end, (c) => endList(c, sharing));
  app.get(listRoutes.end, (c) => {
    const { organisation, id } = memberOf(c).key;
    return seeOther(c, listPaths.one(organisation, id));
  });
}

async function viewMine(c: Context<AppEnv>, sharing: ListSharing): Promise<Response> {
  const { deps, site, catalogue, organisations } = sharing;
  const viewer = c.get('viewer');
  const practices = await catalogue();
  const mine = (await organisations.all()).filter(({ id }) => mayReadLists(viewer, id));
  const found = await Promise.all(
    mine.map(async ({ id, name }) => ({
      name,
      lists: await deps.database.read(organisationScope(viewer, id), (db) => readLists(db, id)),
    })),
  );
  const changers = found.flatMap(({ lists }) => lists.map(({ changedBy }) => changedBy));
  const nameOf = await namesOf(sharing, changers, c.get('language'));
  const shown = found.map(({ name, lists }) => ({
    name,
    lists: lists.map((list) => ({
      list,
      count: publishedOf(list.slugs, practices).length,
      changer: nameOf(list.changedBy),
    })),
  }));
  return sendPage(c, <MineListsPage page={pageContext(c, site)} organisations={shown} />);
}

async function viewList(c: Context<AppEnv>, sharing: ListSharing): Promise<Response> {
  const { list, viewer } = await openList(c, sharing, 'read-organisation-list');
  const practices = await sharing.catalogue();
  const nameOf = await namesOf(sharing, [list.createdBy, list.changedBy], c.get('language'));
  const view = {
    page: pageContext(c, sharing.site),
    list,
    practices: publishedOf(list.slugs, practices),
    dropped: droppedOf(list.slugs, practices),
    organisation: (await sharing.organisations.find(list.organisation))?.name ?? '',
    maker: nameOf(list.createdBy),
    changer: nameOf(list.changedBy),
    mayChange: mayChangeList(viewer, list.organisation),
    mayEnd: mayEndList(viewer, list),
  };
  return sendPage(c, <OrganisationListPage view={view} />);
}

async function exportList(c: Context<AppEnv>, sharing: ListSharing): Promise<Response> {
  const { list } = await openList(c, sharing, 'export-organisation-list');
  const practices = publishedOf(list.slugs, await sharing.catalogue());
  const checks = new Map(Object.entries(list.checks));
  return sendPractices(c, sharing.site, sharing.deps.clock(), practices, { title: list.title, checks });
}

async function endList(c: Context<AppEnv>, { deps }: ListSharing): Promise<Response> {
  const { viewer, key, scope } = memberOf(c);
  const at = deps.clock();
  await deps.database.write(scope, async (db) => {
    const list = await readList(db, key, { lock: true });
    // Ended already: what was asked is so.
    if (!list) return;
    if (!mayEndList(viewer, list)) throw new HttpError(403);
    await deleteList(db, key);
    await appendAudit(db, listAudit(c, key, 'end-organisation-list', at));
  });
  return seeOther(c, listPaths.mine);
}
