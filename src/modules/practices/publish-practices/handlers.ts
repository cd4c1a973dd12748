import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { sendProblem } from '../../../platform/http/problem';
import { sendData } from '../../../platform/http/respond';
import type { SelectionResult } from '../catalogue-answers';
import type { ReadCatalogue } from '../catalogue-reader';
import { practicesToCsv } from '../export-practices/export-columns';
import { practicePaths, practiceRoutes } from '../paths';
import { practiceToJsonLd } from '../practice-json-ld';
import { filters, type Selection } from '../selection';
import { filterValueLabel, selectionContext } from '../selection-context';
import { apiNames, parseSelection, selectionQuery } from '../selection-query';
import { toApiDetail, toApiItem } from './api-item';
import { atomFeed } from './atom-feed';
import { publishTexts } from './texts';

const json = 'application/json; charset=utf-8';
const jsonLd = 'application/ld+json';
const csv = 'text/csv; charset=utf-8';
type Format = 'json' | 'csv' | 'jsonld';

/** The open API of practices and the feeds; `docs` of each parameter: module open-data, /api. */
export function mountPracticeApi(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue): void {
  app.get(practicePaths.api, async (c) => {
    const format = chooseFormat(c);
    if (!format) return sendProblem(c, 406, 'Choose json, csv or jsonld.');
    const { selection, dropped } = parseSelection(new URL(c.req.url).searchParams, apiNames, selectionContext);
    if (dropped.length > 0) {
      const errors = dropped.map(({ parameter, value }) => ({ parameter, reason: `"${value}" is not a known value.` }));
      return sendProblem(c, 400, 'A parameter has a value we do not know.', errors);
    }
    return sendList(c, site, format, selection, (await catalogue()).select(selection));
  });

  app.get(practiceRoutes.apiPractice, async (c) => {
    const practice = (await catalogue()).bySlug(c.req.param('slug'));
    if (!practice) return sendProblem(c, 404, 'There is no practice with this slug.');
    const format = chooseFormat(c);
    if (!format) return sendProblem(c, 406, 'Choose json, csv or jsonld.');
    if (format === 'csv') return sendData(c, practicesToCsv([practice], c.get('language')), csv);
    if (format === 'jsonld') return sendData(c, JSON.stringify(practiceToJsonLd(practice, site.baseUrl)), jsonLd);
    return sendData(c, JSON.stringify(toApiDetail(practice, c.get('language'), site.baseUrl)), json);
  });

  for (const [path, stamp] of [
    [practicePaths.feedNew, 'publishedOn'],
    [practicePaths.feedChanged, 'changedOn'],
  ] as const) {
    app.get(path, async (c) => {
      const texts = publishTexts[c.get('language')][stamp];
      return sendData(
        c,
        atomFeed((await catalogue()).all(), stamp, texts, path, site.baseUrl),
        'application/atom+xml; charset=utf-8',
      );
    });
  }
}

/** By `format=` or else by Accept; null when neither can be served. */
function chooseFormat(c: Context<AppEnv>): Format | null {
  const asked = c.req.query('format');
  if (asked !== undefined) return asked === 'json' || asked === 'csv' || asked === 'jsonld' ? asked : null;
  const accept = c.req.header('Accept') ?? '';
  if (accept.includes('application/ld+json')) return 'jsonld';
  return accept.includes('text/csv') ? 'csv' : 'json';
}

function sendList(
  c: Context<AppEnv>,
  site: Site,
  format: Format,
  selection: Selection,
  result: SelectionResult,
): Response {
  const language = c.get('language');
  c.header('Link', pageLinks(selection, result.total, site.baseUrl));
  c.header('X-Total-Count', String(result.total));
  if (format === 'csv') return sendData(c, practicesToCsv(result.page, language), csv);
  if (format === 'jsonld') {
    return sendData(c, JSON.stringify(result.page.map((practice) => practiceToJsonLd(practice, site.baseUrl))), jsonLd);
  }
  const facets = Object.fromEntries(
    filters.map(({ key }) => [
      key,
      result.facets[key].map((each) => ({ ...each, label: filterValueLabel(key, each.value, language) })),
    ]),
  );
  const body = {
    total: result.total,
    page: selection.page,
    pageSize: selection.pageSize,
    items: result.page.map((practice) => toApiItem(practice, language, site.baseUrl)),
    facets,
    corrections: result.corrections,
  };
  return sendData(c, JSON.stringify(body), json);
}

/** Addresses of the first, previous, next and last page (RFC 8288). */
function pageLinks(selection: Selection, total: number, baseUrl: string): string {
  const last = Math.max(1, Math.ceil(total / selection.pageSize));
  const link = (page: number, rel: string) => {
    const query = selectionQuery({ ...selection, page }, apiNames, selectionContext.defaultPageSize).toString();
    return `<${baseUrl}${practicePaths.api}${query && `?${query}`}>; rel="${rel}"`;
  };
  const links = [link(1, 'first'), link(last, 'last')];
  if (selection.page > 1) links.push(link(Math.min(selection.page - 1, last), 'prev'));
  if (selection.page < last) links.push(link(selection.page + 1, 'next'));
  return links.join(', ');
}
