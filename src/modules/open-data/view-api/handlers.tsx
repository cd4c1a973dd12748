import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendData, sendPage } from '../../../platform/http/respond';
import type { ApiPathItem, OpenData } from '../../../platform/module';
import type { Language } from '../../../platform/texts/language';
import { apiIndex } from '../api-index';
import { openApiDocument } from '../openapi';
import { openDataPaths } from '../paths';
import { ApiPage } from './page';

/** The API, described for machines and on a page for developers, from the same source. */
export function mountApiDescription(app: Hono<AppEnv>, site: Site, parts: readonly OpenData[]): void {
  const document = oncePerLanguage((language) => openApiDocument(parts, language, site.baseUrl));
  const index = oncePerLanguage((language) => apiIndex(parts, language, site.baseUrl));
  const paths: [string, ApiPathItem][] = parts.flatMap((part) => Object.entries(part.paths));
  app.get(openDataPaths.endpoint, (c) => sendData(c, index(c.get('language')), 'application/json; charset=utf-8'));
  app.get(openDataPaths.openApi, (c) => sendData(c, document(c.get('language')), 'application/json; charset=utf-8'));
  const calculations = parts.flatMap((part) => Object.entries(part.calculations ?? {}));
  app.get(openDataPaths.api, (c) =>
    sendPage(c, <ApiPage page={pageContext(c, site)} paths={paths} calculations={calculations} />),
  );
}

/** JSON made when it is first asked for: describing everything at the start would make the server start later. */
function oncePerLanguage(make: (language: Language) => object): (language: Language) => string {
  const made = new Map<Language, string>();
  return (language) => {
    const json = made.get(language) ?? JSON.stringify(make(language));
    made.set(language, json);
    return json;
  };
}
