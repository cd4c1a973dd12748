import type { Context, Hono } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import type { Database } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { vocabularies } from '../../vocabularies/contract';
import { mayStartDraft } from '../access';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import { findDuplicatesTexts } from '../find-duplicates/texts';
import type { DuplicateFacts } from '../likely-duplicates';
import type { SharingSources } from './open-draft';
import { type OwnDraft, ownDraftsCalled } from './own-drafts';
import { sharingPaths } from './paths';
import { readDraftsOf } from './queries';
import { readPlaces } from './typed-places';

/** Parameters of the address; `municipality` and `activity` may be repeated. */
const parameters = {
  title: 'titel',
  summary: 'samenvatting',
  municipality: 'gemeente',
  organisation: 'organisatie',
  activity: 'activiteit',
  except: 'behalve',
  /** The draft in which it is typed: "organisation/id". */
  draft: 'concept',
} as const;
const longest = { title: 300, summary: 2000, name: 300 } as const;
const mostValues = 50;

/**
 * Published practices that somebody may be writing again: `{ items, message }`, for the island of the form. Anybody may
 * ask; who writes for the organisation of the draft in which it is typed is told of its other drafts as well. Each path has the
 * prefix of the reader's language.
 */
export function mountFindDuplicates(app: Hono<AppEnv>, { catalogue, deps }: SharingSources): void {
  app.get(sharingPaths.duplicates, async (c) => {
    const language = c.get('language');
    const search = new URL(c.req.url).searchParams;
    const facts = factsOf(search);
    const t = findDuplicatesTexts[language];
    const drafts = await ownDraftsFor(c, deps.database, facts.title, search.get(parameters.draft) ?? '');
    const items = [
      ...drafts.map(({ title, path }) => ({ title, path, place: t.ownDraft, why: t.reasons['same-title'] })),
      ...duplicateItems(await catalogue(), facts, language, search.get(parameters.except)),
    ].map((item) => ({ ...item, path: c.get('prefix') + item.path }));
    // What somebody is writing stands in the address: no cache in between keeps it.
    c.header('Cache-Control', 'no-store');
    return c.json({ items, message: t.count(items.length) });
  });
}

/** Nothing for who does not write for that organisation. */
async function ownDraftsFor(c: Context<AppEnv>, database: Database, title: string, draft: string): Promise<OwnDraft[]> {
  const [organisation = '', id = ''] = draft.split('/');
  const viewer = c.get('viewer');
  if (!mayStartDraft(viewer, organisation)) return [];
  const scope = organisationScope(viewer, organisation);
  return ownDraftsCalled(title, await database.read(scope, (db) => readDraftsOf(db, organisation)), id);
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
