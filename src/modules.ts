import { createAboutModule } from './modules/about/module';
import { createAreasModule } from './modules/areas/module';
import { createHomeModule } from './modules/home/module';
import { createOpenDataModule } from './modules/open-data/module';
import { certaintyRules, practicesOfArea, practicesWithConcept } from './modules/practices/contract';
import { createPracticesModule, practiceMigrations } from './modules/practices/module';
import { createVocabulariesModule } from './modules/vocabularies/module';
import { platformMigrations } from './platform/database/platform-migrations';
import type { Deps, Module } from './platform/module';

/** Every migration of the platform and the modules. */
export const migrations = [...platformMigrations, ...practiceMigrations];

/** The table of contents: each part of the application, in the order of the menu. */
export async function createModules(deps: Deps): Promise<Module[]> {
  const practices = await createPracticesModule(deps);
  const content = [
    createHomeModule(practices.catalogue),
    practices,
    createVocabulariesModule(practicesWithConcept),
    createAreasModule((nis) => practicesOfArea(practices.catalogue, nis)),
    createAboutModule(certaintyRules),
  ];
  return [...content, createOpenDataModule(content)];
}
