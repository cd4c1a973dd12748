import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { ReadCatalogue } from '../../practices/contract';
import { evidencePaths } from '../paths';
import type { ReadEvidence } from '../read-evidence/evidence-reader';
import { readQuestion } from '../study-question';
import { StudiesPage } from './page';
import { studiesModel } from './studies-model';

/** The studies that answer a question, together where they may be and one by one. */
export function mountViewStudies(
  app: Hono<AppEnv>,
  site: Site,
  readEvidence: ReadEvidence,
  readCatalogue: ReadCatalogue,
): void {
  app.get(evidencePaths.studies(), async (c) => {
    const page = pageContext(c, site);
    const [evidence, catalogue] = [await readEvidence(), await readCatalogue()];
    const { question, dropped } = readQuestion(new URLSearchParams(page.search));
    const model = studiesModel(evidence, question);
    const titleOf = (slug: string) => catalogue.bySlug(slug)?.record.title ?? slug;
    return sendPage(c, <StudiesPage page={page} model={model} dropped={dropped} titleOf={titleOf} />);
  });
}
