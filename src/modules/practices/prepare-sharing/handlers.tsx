import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { practicePaths } from '../paths';
import { PrepareSharingPage } from './page';

export function mountPrepareSharing(app: Hono<AppEnv>, site: Site): void {
  app.get(practicePaths.share, (c) => {
    const signedIn = c.get('viewer').person !== null;
    return sendPage(c, <PrepareSharingPage page={pageContext(c, site)} signedIn={signedIn} />);
  });
}
