import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../../practices/contract';
import { evidencePaths } from '../paths';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { fitModel } from './fit-model';
import { readFit } from './form';
import { FitPage, type LimitsOfAge } from './page';

/** Asks by address alone: nothing is kept of who asked what. */
export function mountFindFit(
  app: Hono<AppEnv>,
  site: Site,
  readEvidence: ReadEvidence,
  readCatalogue: ReadCatalogue,
  { randomToken, limitsOfAge }: Pick<Deps, 'randomToken'> & { limitsOfAge: LimitsOfAge },
): void {
  app.get(evidencePaths.fit(), async (c) => {
    const page = pageContext(c, site);
    const asked = readFit(new URLSearchParams(page.search));
    const lot = asked.lot ?? randomToken();
    const model = asked.asked ? fitModel((await readCatalogue()).all(), await readEvidence(), asked.wishes, lot) : null;
    return sendPage(c, <FitPage page={page} asked={asked} model={model} lot={lot} limitsOfAge={limitsOfAge} />);
  });
}
