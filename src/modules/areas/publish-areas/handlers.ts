import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { sendProblem } from '../../../platform/http/problem';
import { sendData } from '../../../platform/http/respond';
import type { Place } from '../area';
import type { Areas } from '../areas';
import { areaPaths, areaRoutes } from '../paths';

const json = 'application/json; charset=utf-8';
const mostFound = 20;

/** `/api/v1/areas?q=` finds municipalities, without `q` all of today; `/api/v1/areas/{nis}` resolves a code of any edition. */
export function mountAreaApi(app: Hono<AppEnv>, areas: Areas): void {
  app.get(areaPaths.api, (c) => {
    const query = (c.req.query('q') ?? '').trim();
    const items =
      query === ''
        ? areas.municipalities.map(({ nis }) => areas.place(nis))
        : areas.find(query.slice(0, 100), mostFound);
    const body = {
      total: items.length,
      populationDate: areas.populationDate,
      source: areas.source,
      items: items.map((place) => place && toApi(place)),
    };
    return sendData(c, JSON.stringify(body), json);
  });
  app.get(areaRoutes.apiArea, (c) => {
    const place = areas.place(c.req.param('nis'));
    if (!place) return sendProblem(c, 404, 'There is no municipality with this NIS code.');
    return sendData(c, JSON.stringify(toApi(place)), json);
  });
}

function toApi({ municipality, change }: Place) {
  const code = ({ nis, name }: { nis: string; name: string }) => ({ nis, name });
  const { kind } = change;
  return {
    ...municipality,
    change: {
      kind,
      ...(kind === 'merged-into' && { former: code(change.former) }),
      ...(kind === 'formed' && { from: change.from.map(code) }),
      ...(kind === 'took-over' && { others: change.others.map(code) }),
    },
  };
}
