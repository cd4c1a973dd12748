import { migrationsFrom } from '../../platform/database/migrate';
import type { Deps, Module } from '../../platform/module';
import { createCatalogueReader, type ReadCatalogue } from './catalogue-reader';
import { checkLinksCommand } from './check-links/check-links';
import { loadContent } from './load-content/load-content';
import { practicePaths } from './paths';
import { mountPracticeApi } from './publish-practices/handlers';
import { practiceOpenData } from './publish-practices/open-data';

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
      ...(await catalogue())
        .all()
        .map(({ record, changedOn }) => ({ path: practicePaths.practice(record.slug), changedOn })),
    ],
    routes: (app, site) => {
      mountPracticeApi(app, site, catalogue);
    },
  };
}
