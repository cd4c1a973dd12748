import type { PageContext } from '../../../platform/http/page-context';
import { justKeptParam, practicePaths } from '../paths';
import { keepTexts } from './texts';

/** The slug that the visitor was keeping when this page was asked for; null when they came otherwise. */
export const justKept = (search: string): string | null => new URLSearchParams(search).get(justKeptParam);

/**
 * Says beside a practice that it was kept, or why it was not. Only a cookie that does not come back leaves an empty
 * list after keeping, so then the browser keeps none. An older address of this kind says nothing that is not so.
 */
export function KeepStatus({ page, slug, kept }: { page: PageContext; slug: string; kept: ReadonlySet<string> }) {
  const t = keepTexts[page.language];
  if (justKept(page.search) !== slug || (kept.size > 0 && !kept.has(slug))) return null;
  return (
    <p class="card-actions" role="status">
      {kept.size === 0 ? (
        t.noCookies
      ) : (
        <span>
          {t.keptNow} <a href={page.link(practicePaths.kept)}>{t.toKept(kept.size)}</a>
        </span>
      )}
    </p>
  );
}
