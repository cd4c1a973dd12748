import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { vocabularies } from '../../vocabularies/contract';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import { findDuplicatesTexts } from '../find-duplicates/texts';
import type { DuplicateFacts } from '../likely-duplicates';
import { sharingPaths } from './paths';
import { readPlaces } from './typed-places';

/** Parameters of the address; `municipality` and `activity` may be repeated. */
const parameters = {
  title: 'titel',
  summary: 'samenvatting',
  municipality: 'gemeente',
  organisation: 'organisatie',
  activity: 'activiteit',
  except: 'behalve',
} as const;
const longest = { title: 300, summary: 2000, name: 300 } as const;
const mostValues = 50;

/**
 * Published practices that somebody may be writing again: `{ items, message }`, for the island of the form. It tells
 * nothing that is not public, so anybody may ask; each path has the prefix of the reader's language.
 */
export function mountFindDuplicates(app: Hono<AppEnv>, catalogue: ReadCatalogue): void {
  app.get(sharingPaths.duplicates, async (c) => {
    const language = c.get('language');
    const search = new URL(c.req.url).searchParams;
    const items = duplicateItems(await catalogue(), factsOf(search), language, search.get(parameters.except)).map(
      (item) => ({ ...item, path: c.get('prefix') + item.path }),
    );
    // What somebody is writing stands in the address: no cache in between keeps it.
    c.header('Cache-Control', 'no-store');
    return c.json({ items, message: findDuplicatesTexts[language].count(items.length) });
  });
}

function factsOf(search: URLSearchParams): DuplicateFacts {
  const text = (name: string, most: number) => (search.get(name) ?? '').slice(0, most).toWellFormed().trim();
  const places = search.getAll(parameters.municipality).slice(0, mostValues).join(',').slice(0, longest.summary);
  const activities = new Set(search.getAll(parameters.activity));
  return {
    title: text(parameters.title, longest.title),
    summary: text(parameters.summary, longest.summary),
    municipalities: readPlaces(places.toWellFormed()).found,
    organisation: text(parameters.organisation, longest.name) || null,
    activityTypes: vocabularies
      .scheme('activity-types')
      .concepts.map(({ id }) => id)
      .filter((id) => activities.has(id)),
  };
}
