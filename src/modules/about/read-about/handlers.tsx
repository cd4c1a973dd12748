import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { aboutPaths } from '../paths';
import { aboutTexts } from '../texts';
import { AboutPage } from './page';

/** `/over`, `/over/toegankelijkheid`, `/over/privacy`. */
export function mountAboutPages(app: Hono<AppEnv>, site: Site): void {
  for (const name of ['about', 'accessibility', 'privacy'] as const) {
    app.get(aboutPaths[name], (c) => {
      const page = pageContext(c, site);
      return sendPage(c, <AboutPage page={page} text={aboutTexts[page.language][name]} />);
    });
  }
}
