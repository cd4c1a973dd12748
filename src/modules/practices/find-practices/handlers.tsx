import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { createPageCache } from '../../../platform/http/page-cache';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendHtml, sendVersion } from '../../../platform/http/respond';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { currentSlugs } from '../former-practice';
import type { KeepList } from '../keep-practices/keep-list';
import { practicePaths } from '../paths';
import { createListDrawing } from './draw-list-page';
import { listModel } from './list-model';
import { findTexts } from './texts';

/** Some 250 pages; the questions most people ask. */
const keptBytes = 16 * 1024 * 1024;

/** The list with its map and matrix: one address, any query. */
export function mountFindPractices(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue, keep: KeepList): void {
  const pages = createPageCache(keptBytes);
  const drawListPage = createListDrawing();
  app.get(practicePaths.list(), async (c) => {
    const page = pageContext(c, site);
    const current = await catalogue();
    const kept = currentSlugs(keep.read(c), current);
    const draw = () => {
      const near = findTexts[page.language].near;
      return drawListPage(
        page,
        listModel(new URLSearchParams(page.search), current, page.language, near, new Set(kept)),
      );
    };
    // Who keeps practices, or signed in, sees a page of their own.
    if (kept.length > 0 || c.get('viewer').person !== null) return sendHtml(c, draw());
    return sendVersion(c, `${pages.version(current)}-${page.language}-${page.today}`, () =>
      pages.page(current, `${page.language}${page.prefix}${page.today}${page.search}`, draw),
    );
  });
}
