import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Areas } from '../areas';
import { areaPaths, areaRoutes } from '../paths';
import { type PracticesOfArea, ViewAreaPage } from './page';

/** Practices in a municipality, and in it or a neighbour; the practice database answers. */
export type FindPracticesOfArea = (nis: string) => Promise<PracticesOfArea>;

/** `/gebieden/{nis}`: one municipality of today; the code of a former one leads to where it is now. */
export function mountViewArea(app: Hono<AppEnv>, site: Site, areas: Areas, practicesOf: FindPracticesOfArea): void {
  app.get(areaRoutes.municipality, async (c) => {
    const place = areas.place(c.req.param('nis'));
    if (!place) throw notFound();
    const { municipality, change } = place;
    if (municipality.nis !== c.req.param('nis')) return seeOther(c, areaPaths.municipality(municipality.nis));
    const practices = await practicesOf(municipality.nis);
    return sendPage(
      c,
      <ViewAreaPage
        page={pageContext(c, site)}
        areas={areas}
        municipality={municipality}
        change={change}
        practices={practices}
      />,
    );
  });
}
