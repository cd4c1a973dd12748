import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Language } from '../../../platform/texts/language';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { currentSlugs } from '../former-practice';
import type { KeepList } from '../keep-practices/keep-list';
import { practiceRoutes } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { type Compared, readCompared } from './compared';
import { type CompareModel, ComparePage } from './page';
import { compareTexts } from './texts';

/** Practices side by side: `/praktijken/vergelijken?p=…&p=…`. */
export function mountComparePractices(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue, keep: KeepList): void {
  app.get(practiceRoutes.compare, async (c) => {
    const practices = await catalogue();
    const asked = new URL(c.req.url).searchParams.getAll('p');
    const compared = readCompared(asked, (slug) => practices.bySlug(slug)?.record.slug);
    const model = compareModel(compared, currentSlugs(keep.read(c), practices), practices, c.get('language'));
    return sendPage(c, <ComparePage page={pageContext(c, site)} model={model} />);
  });
}

/** Per chosen practice, and in all. */
const similarEach = 4;
const mostSimilar = 6;

function compareModel(
  compared: Compared,
  kept: readonly string[],
  catalogue: Catalogue,
  language: Language,
): CompareModel {
  const published = (slugs: readonly string[]) =>
    slugs.map((slug) => catalogue.bySlug(slug)).filter((practice) => practice !== undefined);
  const chosen = new Set(compared.slugs);
  const fromKept = published(kept).filter(({ record }) => !chosen.has(record.slug));
  const offered = new Set([...chosen, ...fromKept.map(({ record }) => record.slug)]);
  const similar = compared.slugs.flatMap((slug) =>
    catalogue.similar(slug, similarEach).map(({ practice }) => practice),
  );
  return {
    practices: published(compared.slugs),
    dropped: droppedTexts(compared, published(compared.tooMany), language),
    kept: fromKept,
    similar: [...new Set(similar)].filter(({ record }) => !offered.has(record.slug)).slice(0, mostSimilar),
  };
}

function droppedTexts(
  { unknown, repeated }: Compared,
  tooMany: readonly PublishedPractice[],
  language: Language,
): string[] {
  const t = compareTexts[language];
  return [
    ...(unknown.length > 0 ? [t.unknownSlugs(unknown.join(', '))] : []),
    ...(repeated ? [t.repeated] : []),
    ...(tooMany.length > 0 ? [t.tooMany(tooMany.map(({ record }) => record.title).join(', '))] : []),
  ];
}
