import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { ReadCatalogue } from '../catalogue-reader';
import type { KeepCookie } from '../keep-practices/keep-cookie';
import { practicePaths } from '../paths';
import { listModel } from './list-model';
import { ListPage } from './page';
import { findTexts } from './texts';

/** The list with its map and matrix: one address, any query. */
export function mountFindPractices(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue, keep: KeepCookie): void {
  app.get(practicePaths.list(), async (c) => {
    const page = pageContext(c, site);
    const search = new URL(c.req.url).searchParams;
    const model = listModel(
      search,
      await catalogue(),
      page.language,
      findTexts[page.language].near,
      new Set(keep.read(c)),
    );
    return sendPage(c, <ListPage page={page} model={model} />);
  });
}
