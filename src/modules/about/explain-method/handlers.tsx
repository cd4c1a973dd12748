import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Language } from '../../../platform/texts/language';
import { aboutPaths } from '../paths';
import { type LevelCriteria, MethodPage } from './page';

/** How practices are judged; from the module that judges, so that this page cannot say something else. */
export interface JudgingRules {
  version: string;
  criteria(language: Language): readonly LevelCriteria[];
}

/** `/over/methode` */
export function mountMethodPage(app: Hono<AppEnv>, site: Site, rules: JudgingRules): void {
  app.get(aboutPaths.method, (c) =>
    sendPage(
      c,
      <MethodPage page={pageContext(c, site)} rules={rules.version} criteria={rules.criteria(c.get('language'))} />,
    ),
  );
}
