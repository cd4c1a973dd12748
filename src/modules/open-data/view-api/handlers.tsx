import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import type { ApiPathItem, OpenData } from '../../../platform/module';
import { apiIndex } from '../api-index';
import { openApiDocument } from '../openapi';
import { openDataPaths } from '../paths';
import { ApiPage } from './page';

/** The API, described for machines and on a page for developers, from the same source. */
export function mountApiDescription(app: Hono<AppEnv>, site: Site, parts: readonly OpenData[]): void {
  const documents = {
    nl: JSON.stringify(openApiDocument(parts, 'nl', site.baseUrl)),
    en: JSON.stringify(openApiDocument(parts, 'en', site.baseUrl)),
  };
  const indexes = {
    nl: JSON.stringify(apiIndex(parts, 'nl', site.baseUrl)),
    en: JSON.stringify(apiIndex(parts, 'en', site.baseUrl)),
  };
  const paths: [string, ApiPathItem][] = parts.flatMap((part) => Object.entries(part.paths));
  app.get(openDataPaths.endpoint, (c) => sendData(c, indexes[c.get('language')], 'application/json; charset=utf-8'));
  app.get(openDataPaths.openApi, (c) => sendData(c, documents[c.get('language')], 'application/json; charset=utf-8'));
  const calculations = parts.flatMap((part) => Object.entries(part.calculations ?? {}));
  app.get(openDataPaths.api, (c) =>
    sendPage(c, <ApiPage page={pageContext(c, site)} paths={paths} calculations={calculations} />),
  );
}
