import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { negotiate, sendNotAcceptable } from '../../../platform/http/negotiate';
import type { Site } from '../../../platform/http/page-context';
import { addPageLinks } from '../../../platform/http/page-links';
import { sendProblem } from '../../../platform/http/problem';
import { refuseParameters } from '../../../platform/http/query-parameters';
import { sendData } from '../../../platform/http/respond';
import type { ApiParameter } from '../../../platform/module';
import { type Place, regionKinds } from '../area';
import type { Areas } from '../areas';
import type { MunicipalityMatch } from '../find-municipalities';
import { areaPaths, areaRoutes } from '../paths';
import { areaTexts } from '../texts';
import { toApiArea, toApiRegions } from './api-area';
import { largestPage, listParameters } from './parameters';

const forms = ['application/json'] as const;

/** `/api/v1/areas` lists and finds municipalities, `/regions` their regions, `/{nis}` resolves a code of any edition. */
export function mountAreaApi(app: Hono<AppEnv>, site: Site, areas: Areas): void {
  app.get(areaPaths.api, (c) => refuse(c, listParameters(areas)) ?? sendList(c, site, areas));
  app.get(areaPaths.apiRegions, (c) => {
    const all = regionKinds.flatMap((kind) => areas.regions[kind]);
    return refuse(c, []) ?? sendData(c, JSON.stringify(toApiRegions(all)), forms[0]);
  });
  app.get(areaRoutes.apiArea, (c) => {
    const place = areas.place(c.req.param('nis'));
    if (!place) return sendProblem(c, 404, areaTexts[c.get('language')].unknownCode);
    return refuse(c, []) ?? sendData(c, JSON.stringify(toApiArea(place, areas.populationDate)), forms[0]);
  });
}

const refuse = (c: Context<AppEnv>, parameters: readonly ApiParameter[]): Response | null =>
  refuseParameters(c, parameters) ?? (negotiate(c, forms) ? null : sendNotAcceptable(c, forms));

function sendList(c: Context<AppEnv>, site: Site, areas: Areas): Response {
  const search = new URL(c.req.url).searchParams;
  const page = Number(search.get('page') || 1);
  const pageSize = Number(search.get('pageSize') || largestPage);
  const found = findPlaces(search, areas);
  const total = found.length;
  addPageLinks(c, site.baseUrl, { page, pageSize, total });
  const items = found.slice((page - 1) * pageSize, page * pageSize).map((place) => ({
    ...toApiArea(place, areas.populationDate),
    ...('fit' in place && { matchedName: place.name, fit: place.fit }),
  }));
  const { populationDate, source } = areas;
  return sendData(c, JSON.stringify({ total, page, pageSize, populationDate, source, items }), forms[0]);
}

/** By name or code when `q` is given, best first, else all by name; of these what lies in the regions asked for. */
function findPlaces(search: URLSearchParams, areas: Areas): (Place | MunicipalityMatch)[] {
  const query = (search.get('q') ?? '').trim();
  const places =
    query === ''
      ? areas.municipalities.map(({ nis }) => areas.place(nis)).filter((place) => place !== undefined)
      : areas.find(query, areas.municipalities.length);
  const wanted = regionKinds.map((kind) => ({ kind, ids: search.getAll(kind).filter((id) => id !== '') }));
  return places.filter(({ municipality }) =>
    wanted.every(({ kind, ids }) => ids.length === 0 || ids.includes(municipality[kind])),
  );
}
