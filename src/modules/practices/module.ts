import { migrationsFrom } from '../../platform/database/migrate';
import type { Deps, Module } from '../../platform/module';
import { createCatalogueReader, type ReadCatalogue } from './catalogue-reader';
import { checkLinksCommand } from './check-links/check-links';
import { mountFindPractices } from './find-practices/handlers';
import { loadContent } from './load-content/load-content';
import { practicePaths } from './paths';
import { mountPrepareSharing } from './prepare-sharing/handlers';
import { mountPracticeApi } from './publish-practices/handlers';
import { practiceOpenData } from './publish-practices/open-data';
import { mountSuggestPractices } from './suggest-practices/handlers';
import { practiceTexts } from './texts';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const practiceMigrations = migrationsFrom(files);

/** The practice database: loads the content that comes with the platform and serves it. */
export async function createPracticesModule(deps: Deps): Promise<Module & { catalogue: ReadCatalogue }> {
  const loaded = await loadContent(deps);
  if (loaded > 0) deps.log.info('practices.content-loaded', { practices: loaded });
  const catalogue = await createCatalogueReader(deps);
  return {
    name: 'practices',
    catalogue,
    commands: [checkLinksCommand(deps)],
    openData: practiceOpenData(),
    publicPages: async () => [
      { path: practicePaths.list(), changedOn: null },
      { path: practicePaths.share, changedOn: null },
      ...(await catalogue())
        .all()
        .map(({ record, changedOn }) => ({ path: practicePaths.practice(record.slug), changedOn })),
    ],
    navigation: (language) => [{ label: practiceTexts[language].navigation, path: practicePaths.list() }],
    routes: (app, site) => {
      mountFindPractices(app, site, catalogue);
      mountSuggestPractices(app, catalogue);
      mountPrepareSharing(app, site);
      mountPracticeApi(app, site, catalogue);
    },
  };
}
