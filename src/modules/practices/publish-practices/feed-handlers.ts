import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Site } from '../../../platform/http/page-context';
import { refuseParameters } from '../../../platform/http/query-parameters';
import { sendData } from '../../../platform/http/respond';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { practicePaths } from '../paths';
import { atomFeed, feedPage } from './atom-feed';
import { beforeParameter } from './parameters';
import { publishTexts } from './texts';

const feeds = [
  { path: practicePaths.feedNew, stamp: 'publishedOn' },
  { path: practicePaths.feedChanged, stamp: 'changedOn' },
] as const;

/** Feeds of what is new and of what changed. */
export function mountPracticeFeeds(app: Hono<AppEnv>, site: Site, catalogue: ReadCatalogue): void {
  for (const { path, stamp } of feeds) {
    app.get(path, async (c) => {
      const refused = refuseParameters(c, [beforeParameter]);
      if (refused) return refused;
      const before = c.req.query('before') || null;
      const language = c.get('language');
      const page = feedPage((await catalogue()).all(), stamp, before);
      const feed = { path: `/${language}${path}`, before, language, texts: publishTexts[language][stamp] };
      return sendData(c, atomFeed(page, feed, site.baseUrl), 'application/atom+xml; charset=utf-8');
    });
  }
}
