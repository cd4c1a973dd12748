import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { measurementPaths } from '../paths';
import { InstrumentsPage } from './page';

/** The questionnaires, for everybody. */
export function mountExplainInstruments(app: Hono<AppEnv>, site: Site): void {
  app.get(measurementPaths.instruments, (c) => sendPage(c, <InstrumentsPage page={pageContext(c, site)} />));
}
