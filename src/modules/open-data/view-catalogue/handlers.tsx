import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import type { OpenData } from '../../../platform/module';
import { dcatCatalogue } from '../dcat';
import { openDataPaths } from '../paths';
import { openDataTexts } from '../texts';
import { CataloguePage } from './page';

/** `/data`: a page for people, DCAT-AP in JSON-LD for who asks for it (`Accept`) or at its own address. */
export function mountCatalogue(app: Hono<AppEnv>, site: Site, parts: readonly OpenData[]): void {
  const dataSets = parts.flatMap((part) => part.dataSets);
  const title = { nl: openDataTexts.nl.catalogue.title, en: openDataTexts.en.catalogue.title };
  const jsonLd = JSON.stringify(dcatCatalogue(dataSets, title, site.baseUrl));
  app.get(openDataPaths.catalogueJsonLd, (c) => sendData(c, jsonLd, 'application/ld+json'));
  app.get(openDataPaths.catalogue, (c) => {
    c.header('Vary', 'Accept', { append: true });
    const accept = c.req.header('Accept') ?? '';
    if (!accept.includes('text/html') && /application\/(ld\+)?json/.test(accept))
      return sendData(c, jsonLd, 'application/ld+json');
    return sendPage(c, <CataloguePage page={pageContext(c, site)} dataSets={dataSets} />);
  });
}
