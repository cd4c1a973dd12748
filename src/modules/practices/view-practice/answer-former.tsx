import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { WithdrawnPage } from './withdrawn-page';

/**
 * The answer for an address of a practice that is no longer shown: on to what it became part of, or why it was
 * withdrawn; null when the address is of a practice that is shown, or of none.
 * @param pathOf the same page of another practice, without language prefix
 */
export function answerFormer(
  c: Context<AppEnv>,
  site: Site,
  catalogue: Pick<Catalogue, 'bySlug' | 'withdrawn'>,
  slug: string,
  pathOf: (slug: string) => string,
): Response | null {
  const now = catalogue.bySlug(slug)?.record.slug;
  if (now !== undefined && now !== slug) {
    return c.redirect(c.get('prefix') + pathOf(now) + new URL(c.req.url).search, 301);
  }
  const withdrawn = catalogue.withdrawn(slug);
  return withdrawn ? sendPage(c, <WithdrawnPage page={pageContext(c, site)} withdrawn={withdrawn} />, 410) : null;
}
