import type { Context, Hono } from 'hono';
import { publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import { imageChanges } from '../add-images/image-changes';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { currentSlugs } from '../former-practice';
import { readLevelLines } from '../keep-levels/queries';
import type { KeepList } from '../keep-practices/keep-list';
import { practicePaths, practiceRoutes } from '../paths';
import { practiceToJsonLd } from '../practice-json-ld';
import { type PracticeVersion, readMergedInto, readPracticeVersions } from '../queries';
import { answerFormer } from './answer-former';
import { differences } from './difference';
import { HistoryPage, type VersionView } from './history-page';
import { PracticeNotFoundPage } from './not-found-page';
import { PracticePage } from './page';
import { placesOf, runsElsewhere } from './place-facts';
import { roadToChange } from './road-to-change';

const shownSimilar = 3;

/** The page of one practice and its history. Mounted after all fixed addresses: a slug may be any word. */
export function mountViewPractice(
  app: Hono<AppEnv>,
  site: Site,
  catalogue: ReadCatalogue,
  { database }: Pick<Deps, 'database'>,
  keep: KeepList,
): void {
  app.get(practiceRoutes.practice, async (c) => {
    const practices = await catalogue();
    const slug = c.req.param('slug');
    const former = answerFormer(c, site, practices, slug, practicePaths.practice);
    if (former) return former;
    const practice = practices.bySlug(slug);
    if (!practice) return sendNotFound(c, site);
    const { record } = practice;
    const view = {
      page: pageContext(c, site),
      practice,
      places: placesOf(record),
      elsewhere: runsElsewhere(practice, practices),
      similar: practices.similar(record.slug, shownSimilar),
      related: relatedTo(record.slug, practices),
      kept: new Set(currentSlugs(keep.read(c), practices)),
      road: roadToChange(c.get('viewer'), practice, site.today()),
    };
    return sendPage(c, <PracticePage view={view} structuredData={practiceToJsonLd(practice, site.baseUrl)} />);
  });

  app.get(practiceRoutes.history, async (c) => {
    const slug = c.req.param('slug');
    const practices = await catalogue();
    const former = answerFormer(c, site, practices, slug, practicePaths.history);
    if (former) return former;
    const practice = practices.bySlug(slug);
    if (!practice) return sendNotFound(c, site);
    const { versions, levels, merged } = await database.read(publicScope, async (db) => ({
      versions: await readPracticeVersions(db, slug),
      levels: await readLevelLines(db, slug),
      merged: await readMergedInto(db, slug),
    }));
    const page = pageContext(c, site);
    const shown = versions.map((version, index) => versionView(version, versions[index + 1], page.language));
    return sendPage(
      c,
      <HistoryPage
        page={page}
        slug={slug}
        title={practice.record.title}
        versions={shown}
        levels={levels}
        merged={merged}
      />,
    );
  });
}

function sendNotFound(c: Context<AppEnv>, site: Site): Response {
  return sendPage(c, <PracticeNotFoundPage page={pageContext(c, site)} slug={c.req.param('slug') ?? ''} />, 404);
}

function relatedTo(slug: string, catalogue: Catalogue) {
  const reference = (other: string) => {
    const record = catalogue.bySlug(other)?.record;
    return record ? [{ slug: record.slug, title: record.title }] : [];
  };
  const { parent, parts, siblings } = catalogue.related(slug);
  return {
    parent: (parent ? reference(parent)[0] : null) ?? null,
    parts: parts.flatMap(reference),
    siblings: siblings.flatMap(reference),
  };
}

function versionView(
  { record, images, ...version }: PracticeVersion,
  previous: PracticeVersion | undefined,
  language: 'nl' | 'en',
): VersionView {
  const { come, go } = imageChanges(previous?.images ?? [], images);
  return {
    ...version,
    differences: previous ? differences(previous.record, record, language) : null,
    images: { come: come.length, go: go.length },
  };
}
