import type { ComponentChildren } from 'preact';
import type { NavigationItem, PageContext } from '../platform/http/page-context';
import { formatDate } from '../platform/texts/format';
import { LinkedRings } from './linked-rings';
import { designTexts } from './texts';

/** Files in design/sheets. */
type Sheet = 'answer' | 'code-cards' | 'compare' | 'evidence' | 'lines' | 'wizard';

export interface LayoutProps {
  page: PageContext;
  /** Of the page; the site's name follows it. */
  title: string;
  description?: string;
  /** Number of wrong fields, shown first in the title so that a screen reader says it at once. */
  errorCount?: number;
  /** Styles that this page needs beside those of every page. */
  sheets?: Sheet[];
  /** Islands of this page by file name; the page works without them. */
  islands?: string[];
  /** Not for search engines: shared lists, error pages. */
  hidden?: boolean;
  feeds?: { title: string; path: string }[];
  /** Structured data (JSON-LD); a data block, not a script that runs. */
  structuredData?: object;
  children: ComponentChildren;
}

/** The frame of every page: head, skip link, header, main, footer. */
export function Layout(props: LayoutProps) {
  const { page } = props;
  const t = designTexts[page.language];
  return (
    <html lang={page.language}>
      <Head {...props} />
      <body>
        <a class="skip-link" href="#main">
          {t.skipToContent}
        </a>
        <Header page={page} />
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
}

function Head({
  page,
  title,
  description,
  errorCount = 0,
  sheets = [],
  islands = [],
  hidden = false,
  feeds = [],
  structuredData,
}: LayoutProps) {
  const t = designTexts[page.language];
  const shownTitle = title === t.siteName ? `${t.siteName}: ${t.tagline}` : `${title} - ${t.siteName}`;
  const address = page.path + page.search;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{errorCount > 0 ? `(${t.errorsInTitle(errorCount)}) ${shownTitle}` : shownTitle}</title>
      {description && <meta name="description" content={description} />}
      {hidden && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {page.assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={page.assets.stylesheet} />
      {sheets.map((name) => (
        <link key={name} rel="stylesheet" href={page.assets.sheet(name)} />
      ))}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="alternate" hreflang="nl" href={`${page.baseUrl}/nl${address === '/' ? '' : address}`} />
      <link rel="alternate" hreflang="en" href={`${page.baseUrl}/en${address === '/' ? '' : address}`} />
      <link rel="alternate" hreflang="x-default" href={page.baseUrl + address} />
      {feeds.map((feed) => (
        <link
          key={feed.path}
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={page.link(feed.path)}
        />
      ))}
      {structuredData && (
        // "<" is escaped so that no text can close the block.
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(structuredData).replaceAll('<', '\\u003c') }}
        />
      )}
      {islands.map((name) => {
        const source = page.assets.island(name);
        return source && <script key={name} type="module" src={source} />;
      })}
    </head>
  );
}

/** The wide and the narrow form of the menu are both there; the styles show one of them at each width. */
function Header({ page }: { page: PageContext }) {
  const t = designTexts[page.language];
  return (
    <header class="site-header">
      <div class="site-header-inner wrap">
        <a class="brand" href={page.link('/')}>
          <LinkedRings />
          {t.siteName}
        </a>
        <details class="menu">
          <summary>{t.menu}</summary>
          <Navigation page={page} label={`${t.mainNavigation} (${t.menu})`} />
          <HeaderEnd page={page} label={`${t.languageSwitch} (${t.menu})`} />
        </details>
        <Navigation page={page} label={t.mainNavigation} wide />
        <HeaderEnd page={page} label={t.languageSwitch} />
      </div>
      <PrintLine page={page} />
    </header>
  );
}

/** On paper only: where and when the sheet was printed. */
function PrintLine({ page }: { page: PageContext }) {
  const address = page.baseUrl + page.link(page.path) + page.search;
  return (
    <p class="print-line wrap">
      {address} · {formatDate(page.today, page.language)}
    </p>
  );
}

function Navigation({ page, label, wide = false }: { page: PageContext; label: string; wide?: boolean }) {
  return (
    <nav class={wide ? 'navigation navigation-wide' : 'navigation'} aria-label={label}>
      <ul>
        {page.navigation.map((item) => (
          <li key={item.path}>
            <a href={page.link(item.path)} aria-current={currentState(item, page)}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentState(item: NavigationItem, page: PageContext): 'page' | 'true' | undefined {
  if (item.path === page.path) return 'page';
  return page.path.startsWith(`${item.path}/`) ? 'true' : undefined;
}

function HeaderEnd({ page, label }: { page: PageContext; label: string }) {
  return (
    <div class="header-end">
      {page.headerItems.map((item) => (
        <a key={item.path} href={page.link(item.path)}>
          {item.label}
        </a>
      ))}
      <LanguageSwitch page={page} label={label} />
    </div>
  );
}

function LanguageSwitch({ page, label }: { page: PageContext; label: string }) {
  const address = page.path === '/' ? page.search : page.path + page.search;
  return (
    <nav class="language-switch" aria-label={label}>
      <a href={`/nl${address}`} lang="nl" hreflang="nl" aria-current={page.language === 'nl' ? 'true' : undefined}>
        NL<span class="visually-hidden"> Nederlands</span>
      </a>
      <a href={`/en${address}`} lang="en" hreflang="en" aria-current={page.language === 'en' ? 'true' : undefined}>
        EN<span class="visually-hidden"> English</span>
      </a>
    </nav>
  );
}

function Footer({ page }: { page: PageContext }) {
  const t = designTexts[page.language];
  return (
    <footer class="site-footer">
      <nav class="wrap" aria-label={t.footerNavigation}>
        <p>
          {t.siteName} · {t.tagline}
        </p>
        <ul>
          {page.footer.map((item) => (
            <li key={item.path}>
              <a href={page.link(item.path)}>{item.label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
