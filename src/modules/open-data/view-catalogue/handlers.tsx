import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { negotiate, sendNotAcceptable } from '../../../platform/http/negotiate';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import type { OpenData } from '../../../platform/module';
import { dcatCatalogue } from '../dcat';
import { openDataPaths } from '../paths';
import { openDataTexts } from '../texts';
import { CataloguePage } from './page';

const forms = ['text/html', 'application/ld+json', 'application/json'] as const;
const { nl, en } = openDataTexts;
const texts = {
  name: { nl: nl.catalogue.name, en: en.catalogue.name },
  description: { nl: nl.catalogue.lead, en: en.catalogue.lead },
  apiName: { nl: nl.api.title, en: en.api.title },
};

/** `/data`: a page for people, DCAT-AP in JSON-LD for who asks for it (`Accept`) or at its own address. */
export function mountCatalogue(app: Hono<AppEnv>, site: Site, parts: readonly OpenData[]): void {
  const dataSets = parts.flatMap((part) => part.dataSets);
  const jsonLd = async () => JSON.stringify(await dcatCatalogue(dataSets, texts, site.baseUrl));
  app.get(openDataPaths.catalogueJsonLd, async (c) => sendData(c, await jsonLd(), 'application/ld+json'));
  app.get(openDataPaths.catalogue, async (c) => {
    const form = negotiate(c, forms);
    if (!form) return sendNotAcceptable(c, forms);
    if (form !== 'text/html') return sendData(c, await jsonLd(), form);
    return sendPage(c, <CataloguePage page={pageContext(c, site)} dataSets={dataSets} />);
  });
}
