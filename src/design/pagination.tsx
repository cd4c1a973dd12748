import type { Language } from '../platform/texts/language';
import { pageNumbers } from './page-numbers';
import { designTexts } from './texts';

/** Links to the other pages of a list; nothing when there is one page. `href` makes the address of a page (from 1). */
export function Pagination({
  language,
  page,
  pages,
  href,
}: {
  language: Language;
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const t = designTexts[language];
  if (pages < 2) return null;
  return (
    <nav class="pagination" aria-label={t.pagination}>
      <ul class="plain">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t.previousPage}
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(number)}
                aria-label={t.pageOf(number, pages)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
