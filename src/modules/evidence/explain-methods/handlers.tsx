import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { evidencePaths } from '../paths';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { EvidenceMethodPage } from './page';

export function mountExplainMethods(app: Hono<AppEnv>, site: Site, readEvidence: ReadEvidence): void {
  app.get(evidencePaths.method, async (c) => {
    const { syntheses, changedAt } = await readEvidence();
    return sendPage(c, <EvidenceMethodPage page={pageContext(c, site)} syntheses={syntheses} changedAt={changedAt} />);
  });
}
