import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { sendData } from '../../../platform/http/respond';
import type { Module } from '../../../platform/module';
import { openDataPaths } from '../paths';

/** Site map (sitemaps.org) of every public page, in both languages, and robots.txt. */
export function mountListPages(app: Hono<AppEnv>, site: Site, modules: readonly Module[]): void {
  app.get(openDataPaths.sitemap, async (c) => {
    const pages = (await Promise.all(modules.map((module) => module.publicPages?.() ?? []))).flat();
    const own = [openDataPaths.catalogue, openDataPaths.api].map((path) => ({ path, changedOn: null }));
    const entries = [...pages, ...own].map(({ path, changedOn }) => urlEntry(site.baseUrl, path, changedOn));
    const xml = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...entries,
      '</urlset>',
    ].join('\n');
    return sendData(c, xml, 'application/xml; charset=utf-8');
  });
  app.get(openDataPaths.robots, (c) =>
    sendData(
      c,
      `User-agent: *\nAllow: /\nSitemap: ${site.baseUrl}${openDataPaths.sitemap}\n`,
      'text/plain; charset=utf-8',
    ),
  );
}

function urlEntry(baseUrl: string, path: string, changedOn: string | null): string {
  const address = path === '/' ? '' : encodeURI(path);
  const alternate = (language: string, prefix: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${baseUrl}${prefix}${address}"/>`;
  const alternates = [alternate('nl', '/nl'), alternate('en', '/en'), alternate('x-default', '')].join('');
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  return `<url><loc>${baseUrl}${address || '/'}</loc>${changed}${alternates}</url>`;
}
