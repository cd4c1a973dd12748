import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Areas } from '../areas';
import { areaPaths } from '../paths';
import { FindAreaPage } from './page';

const mostFound = 20;

/** `/gebieden`: find a municipality by name, old name or code; without a question, all of them by province. */
export function mountFindArea(app: Hono<AppEnv>, site: Site, areas: Areas): void {
  app.get(areaPaths.all, (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, 100);
    const found = query === '' ? [] : areas.find(query, mostFound);
    return sendPage(c, <FindAreaPage page={pageContext(c, site)} areas={areas} query={query} found={found} />);
  });
}
