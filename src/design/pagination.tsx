import type { Language } from '../platform/texts/language';
import { pageNumbers } from './page-numbers';
import { designTexts } from './texts';

interface PaginationProps {
  language: Language;
  page: number;
  pages: number;
  /** Makes the address of a page (from 1). */
  href: (page: number) => string;
}

/** Links to the other pages of a list; nothing when there is one page. */
export function Pagination(props: PaginationProps) {
  const links = pageLinks(props);
  return links && <PageLinks language={props.language} {...links} />;
}

/** Addresses and names of the pages; `numbers` has null where some are left out, and `current` counts from 0. */
export function pageLinks({ language, page, pages, href }: PaginationProps) {
  if (pages < 2) return null;
  const numbers = pageNumbers(page, pages);
  return {
    previous: page > 1 ? href(page - 1) : null,
    numbers: numbers.map((number) =>
      number === null
        ? null
        : { href: href(number), label: designTexts[language].pageOf(number, pages), number: String(number) },
    ),
    next: page < pages ? href(page + 1) : null,
    current: numbers.indexOf(page),
  };
}

export type PageLinksProps = { language: Language } & NonNullable<ReturnType<typeof pageLinks>>;

export function PageLinks({ language, previous, numbers, next, current }: PageLinksProps) {
  const t = designTexts[language];
  return (
    <nav class="pagination" aria-label={t.pagination}>
      <ul class="plain">
        {previous && (
          <li>
            <a href={previous} rel="prev">
              {t.previousPage}
            </a>
          </li>
        )}
        {numbers.map((link, index) => (
          <li key={link?.number ?? `gap-${index}`}>
            {link === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={link.href} aria-label={link.label} aria-current={index === current ? 'page' : undefined}>
                {link.number}
              </a>
            )}
          </li>
        ))}
        {next && (
          <li>
            <a href={next} rel="next">
              {t.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
