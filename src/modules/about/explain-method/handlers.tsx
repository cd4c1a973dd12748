import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { aboutPaths } from '../paths';
import { MethodPage } from './page';

/** `/over/methode`; `rules` is the version of the rules that are explained. */
export function mountMethodPage(app: Hono<AppEnv>, site: Site, rules: string): void {
  app.get(aboutPaths.method, (c) => sendPage(c, <MethodPage page={pageContext(c, site)} rules={rules} />));
}
