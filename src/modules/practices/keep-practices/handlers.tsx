import { isDeepStrictEqual } from 'node:util';
import type { Context, Hono } from 'hono';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { isSafePath } from '../../../platform/http/safe-path';
import type { Deps } from '../../../platform/module';
import { splitLanguage } from '../../../platform/texts/language';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import type { VisitorChecks } from '../check-transfer/visitor-checks';
import { mostCompared } from '../compare-practices/compared';
import { sendPractices } from '../export-practices/handlers';
import { currentSlugs } from '../former-practice';
import { cardId, justKeptParam, practicePaths, practiceRoutes } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { emptyShareForm } from '../share-list/form';
import { type KeepAction, keepSchema } from './form';
import type { KeepList } from './keep-list';
import { type Added, addKept, isSlug, maxKept } from './kept-list';
import { KeptPage, ListFullPage } from './page';

/** The visitor's own list: keep, remove, show, download. */
export function mountKeepPractices(
  app: Hono<AppEnv>,
  site: Site,
  catalogue: ReadCatalogue,
  { clock, randomToken }: Pick<Deps, 'clock' | 'randomToken'>,
  keep: KeepList,
  checks: VisitorChecks,
): void {
  const readList = async (c: Context<AppEnv>) => publishedOf(keep.read(c), await catalogue());

  app.get(practicePaths.kept, async (c) => {
    const kept = keep.read(c);
    const slugs = currentSlugs(kept, await catalogue());
    const practices = publishedOf(slugs, await catalogue());
    const dropped = droppedOf(slugs, await catalogue());
    const shown = practices.map(({ record }) => record.slug);
    if (!isDeepStrictEqual(shown, kept)) await keep.write(c, shown);
    const share = emptyShareForm(randomToken());
    const view = {
      page: pageContext(c, site),
      practices,
      dropped,
      share,
      checks: await checks.summaries(c),
      inAccount: keep.inAccount(c),
      isMember: c.get('viewer').memberships.length > 0,
    };
    return sendPage(c, <KeptPage {...view} />);
  });

  app.get(practiceRoutes.exportKept, async (c) =>
    sendPractices(c, site, clock(), await readList(c), { checks: await checks.summaries(c) }),
  );

  app.get(practicePaths.compareKept, async (c) => {
    const ticked = new URL(c.req.url).searchParams.getAll('p').filter(isSlug).slice(0, maxKept);
    const all = (await readList(c)).map(({ record }) => record.slug);
    const chosen = ticked.length === 0 && all.length <= mostCompared ? all : ticked;
    // Our own slugs, so it is one of our addresses, however many were ticked.
    return c.redirect(c.get('prefix') + practicePaths.compare(chosen), 303);
  });

  app.post(practicePaths.kept, async (c) => {
    const parsed = parseForm(keepSchema, await readForm(c), { language: c.get('language') });
    if (!parsed.ok) throw new HttpError(400);
    const { action, slug: slugs, return: back } = parsed.value;
    const kept = currentSlugs(keep.read(c), await catalogue());
    const outcome = change(action, kept, slugs, await catalogue());
    if (outcome.unknown) throw notFound();
    await keep.write(c, outcome.slugs);
    // Who empties the list leaves nothing behind on a device that others use too.
    if (action === 'leeg') await checks.forget(c);
    if (outcome.fits < outcome.wanted) {
      return sendPage(c, <ListFullPage page={pageContext(c, site)} kept={kept.length} added={outcome} />, 409);
    }
    const named = action === 'verwijder' ? slugs : slugs.filter((slug) => outcome.slugs.includes(slug));
    return seeOther(c, arrival(returnPath(back), action, named));
  });
}

/** The practices of a list that are published, in its order. */
export function publishedOf(
  slugs: readonly string[],
  catalogue: Awaited<ReturnType<ReadCatalogue>>,
): PublishedPractice[] {
  return currentSlugs(slugs, catalogue)
    .map((slug) => catalogue.bySlug(slug))
    .filter((practice) => practice !== undefined);
}

/** What the practices of a list are called that were published and are no longer; once of what was merged before it went. */
export function droppedOf(slugs: readonly string[], catalogue: Awaited<ReturnType<ReadCatalogue>>): string[] {
  const gone = slugs.filter((slug) => !catalogue.bySlug(slug)).map((slug) => catalogue.withdrawn(slug)?.title);
  return [...new Set(gone)].filter((title) => title !== undefined);
}

interface Outcome extends Added {
  /** There is no such practice to keep. */
  unknown: boolean;
}

function change(
  action: KeepAction,
  kept: readonly string[],
  slugs: readonly string[],
  catalogue: Awaited<ReturnType<ReadCatalogue>>,
): Outcome {
  const taken = (left: string[]) => ({ slugs: left, wanted: 0, fits: 0, unknown: false });
  if (action === 'leeg') return taken([]);
  // Removing always works, also what is no longer published.
  if (action === 'verwijder') return taken(kept.filter((slug) => !currentSlugs(slugs, catalogue).includes(slug)));
  const known = currentSlugs(slugs, catalogue).filter((slug) => isSlug(slug) && catalogue.bySlug(slug) !== undefined);
  return { ...addKept(kept, known), unknown: known.length === 0 };
}

/** Where to go on: an address of this site without its language, which the redirect puts in front again. */
function returnPath(back: string | undefined): string {
  if (back === undefined || !isSafePath(back)) return practicePaths.kept;
  const at = back.search(/[?#]/);
  const path = at === -1 ? back : back.slice(0, at);
  return splitLanguage(path).path + (at === -1 ? '' : back.slice(at));
}

/**
 * The address to go on to: at the card the visitor was at, and with what was kept, so that the page can say so, or
 * say that the browser keeps nothing.
 */
function arrival(path: string, action: KeepAction, slugs: readonly string[]): string {
  const slug = slugs.find(isSlug);
  if (slug === undefined || action === 'leeg') return path;
  const url = new URL(path, 'http://site.invalid');
  if (action !== 'verwijder') url.searchParams.set(justKeptParam, slug);
  if (url.pathname === practicePaths.list() && url.hash === '') url.hash = cardId(slug);
  const next = url.pathname + url.search + url.hash;
  return isSafePath(next) ? next : path;
}
