import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { allowAnyOrigin } from '../../../platform/http/cross-origin';
import { negotiate, sendNotAcceptable } from '../../../platform/http/negotiate';
import type { Site } from '../../../platform/http/page-context';
import { addPageLinks } from '../../../platform/http/page-links';
import { sendProblem } from '../../../platform/http/problem';
import { refuseParameters } from '../../../platform/http/query-parameters';
import { sendData } from '../../../platform/http/respond';
import type { Language } from '../../../platform/texts/language';
import type { Catalogue, SelectionResult } from '../catalogue/catalogue-answers';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { practicesToCsv } from '../export-practices/export-columns';
import { practicePaths, practiceRoutes } from '../paths';
import { practiceToJsonLd } from '../practice-json-ld';
import { filters, type Selection } from '../selection';
import { filterValueLabel } from '../selection-context';
import { toApiDetail, toApiItem } from './api-item';
import { readApiSelection, type SearchedPlace, searchedPlace } from './api-selection';
import { formatParameter, listParameters } from './parameters';
import { publishTexts } from './texts';

const mediaTypes = { json: 'application/json', csv: 'text/csv', jsonld: 'application/ld+json' } as const;
const forms = [mediaTypes.json, mediaTypes.csv, mediaTypes.jsonld] as const;
type Form = (typeof forms)[number];

/** The open API of practices; it is described in `open-data.ts`. */
export function mountPracticeApi(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue): void {
  app.get(practicePaths.api, async (c) => {
    const search = new URL(c.req.url).searchParams;
    const { selection, meaningless } = readApiSelection(search, c.get('language'));
    const refused = refuseParameters(c, listParameters, meaningless);
    if (refused) return refused;
    const form = chooseForm(c);
    if (!form) return sendNotAcceptable(c, forms);
    return sendList(c, site, form, { selection, place: searchedPlace(search, selection) }, await catalogue());
  });

  app.get(practiceRoutes.apiPractice, async (c) => {
    const language = c.get('language');
    const slug = c.req.param('slug');
    const practices = await catalogue();
    if (practices.withdrawn(slug)) return sendProblem(c, 410, publishTexts[language].withdrawn);
    const practice = practices.bySlug(slug);
    if (!practice) return sendProblem(c, 404, publishTexts[language].noPractice);
    if (practice.record.slug !== slug) return sendMoved(c, practice.record.slug);
    const refused = refuseParameters(c, [formatParameter]);
    if (refused) return refused;
    const form = chooseForm(c);
    if (!form) return sendNotAcceptable(c, forms);
    return sendForm(c, form, {
      json: () => toApiDetail(practice, language, site.baseUrl),
      csv: () => practicesToCsv([practice], language),
      jsonLd: () => practiceToJsonLd(practice, site.baseUrl),
    });
  });
}

/** To the practice that the one asked for became part of, in the same form and language. */
function sendMoved(c: Context<AppEnv>, slug: string): Response {
  allowAnyOrigin(c);
  return c.redirect(c.get('prefix') + practicePaths.apiPractice(slug) + new URL(c.req.url).search, 301);
}

/** By `format=` or else by Accept; null when none can be served. */
function chooseForm(c: Context<AppEnv>): Form | null {
  const asked = c.req.query('format');
  if (asked === 'json' || asked === 'csv' || asked === 'jsonld') return mediaTypes[asked];
  return negotiate(c, forms);
}

interface Writers {
  json(): object;
  csv(): string;
  jsonLd(): object;
}

function sendForm(c: Context<AppEnv>, form: Form, { json, csv, jsonLd }: Writers): Response {
  if (form === mediaTypes.csv) return sendData(c, csv(), `${form}; charset=utf-8`);
  return sendData(c, JSON.stringify(form === mediaTypes.json ? json() : jsonLd()), form);
}

function sendList(
  c: Context<AppEnv>,
  site: Site,
  form: Form,
  { selection, place }: { selection: Selection; place: SearchedPlace | null },
  catalogue: Pick<Catalogue, 'select'>,
): Response {
  const { baseUrl } = site;
  const language = c.get('language');
  const result = catalogue.select(selection);
  const { page, pageSize } = selection;
  const { total, corrections, leftOut, tooGeneral } = result;
  addPageLinks(c, baseUrl, { page, pageSize, total });
  return sendForm(c, form, {
    json: () => ({
      total,
      page,
      pageSize,
      place,
      items: result.page.map((practice) => toApiItem(practice, language, baseUrl)),
      facets: labelFacets(result, language),
      corrections,
      leftOut,
      tooGeneral,
    }),
    csv: () => practicesToCsv(result.page, language),
    jsonLd: () => result.page.map((practice) => practiceToJsonLd(practice, baseUrl)),
  });
}

const labelFacets = ({ facets }: SelectionResult, language: Language) =>
  Object.fromEntries(
    filters.map(({ key }) => [
      key,
      facets[key].map((each) => ({ ...each, label: filterValueLabel(key, each.value, language) })),
    ]),
  );
