import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { emptySelection, type ReadCatalogue } from '../../practices/contract';
import { homePaths } from '../paths';
import { HomePage } from './page';

const newestShown = 6;

export function mountHome(app: Hono<AppEnv>, site: Site, readCatalogue: ReadCatalogue): void {
  app.get(homePaths.home, async (c) => {
    const catalogue = await readCatalogue();
    const newest = catalogue.select({ ...emptySelection, sort: 'newest', pageSize: newestShown }).page;
    return sendPage(c, <HomePage page={pageContext(c, site)} practices={catalogue.all()} newest={newest} />);
  });
}
