import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { createPageCache } from '../../../platform/http/page-cache';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { drawPage, sendDrawnPage } from '../../../platform/http/respond';
import type { ReadCatalogue } from '../catalogue-reader';
import type { KeepCookie } from '../keep-practices/keep-cookie';
import { practicePaths } from '../paths';
import { listModel } from './list-model';
import { ListPage } from './page';
import { findTexts } from './texts';

/** Some 250 pages; the questions most people ask. */
const keptBytes = 16 * 1024 * 1024;

/** The list with its map and matrix: one address, any query. */
export function mountFindPractices(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue, keep: KeepCookie): void {
  const pages = createPageCache(keptBytes);
  app.get(practicePaths.list(), async (c) => {
    const page = pageContext(c, site);
    const kept = keep.read(c);
    const current = await catalogue();
    const draw = () => {
      const near = findTexts[page.language].near;
      const model = listModel(new URLSearchParams(page.search), current, page.language, near, new Set(kept));
      return drawPage(<ListPage page={page} model={model} />);
    };
    // Who keeps practices sees a page of their own.
    if (kept.length > 0) return sendDrawnPage(c, draw());
    return sendDrawnPage(c, pages.page(current, `${page.language}${page.prefix}${page.search}`, draw));
  });
}
