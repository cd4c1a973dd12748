import { createAboutModule } from './modules/about/module';
import { createAreasModule } from './modules/areas/module';
import { createDemoModule } from './modules/demo/module';
import { createEvidenceReader, readStudySteps, readToldInside } from './modules/evidence/contract';
import { createEvidenceModule, evidenceCommands, evidenceMigrations } from './modules/evidence/module';
import { createHomeModule } from './modules/home/module';
import { createIdentityModule, identityCommands, identityMigrations } from './modules/identity/module';
import { limitsOfAge } from './modules/measurement/contract';
import { createMeasurementModule, measurementMigrations } from './modules/measurement/module';
import { createOpenDataModule } from './modules/open-data/module';
import { certaintyRules, practicesOfArea, practicesWithConcept, publishedCriteria } from './modules/practices/contract';
import { createPracticesModule, duringRestore, practiceCommands, practiceMigrations } from './modules/practices/module';
import { createVocabulariesModule } from './modules/vocabularies/module';
import { checkArguments } from './platform/cli/check-arguments';
import { jobCommands } from './platform/cli/job-commands';
import { platformCommands } from './platform/cli/platform-commands';
import { platformMigrations } from './platform/database/platform-migrations';
import type { Command, Deps, Module } from './platform/module';

export { demoPaths, fillDemo } from './modules/demo/module';
export { firstAdministratorLink } from './modules/identity/module';

/** Every migration of the platform and the modules. */
export const migrations = [
  ...platformMigrations,
  ...identityMigrations,
  ...practiceMigrations,
  ...evidenceMigrations,
  ...measurementMigrations,
];

/** What an operator runs; unlike the modules, making them changes nothing in the database. */
export const createCommands = (deps: Deps): Command[] =>
  [
    ...platformCommands(deps, duringRestore),
    ...jobCommands(deps, async () => (await createModules(deps)).flatMap((module) => module.jobs ?? [])),
    ...identityCommands(deps),
    ...practiceCommands(deps),
    ...evidenceCommands,
  ].map(checkArguments);

/** The table of contents: each part of the application, in the order of the menu. */
export async function createModules(deps: Deps): Promise<Module[]> {
  const identity = await createIdentityModule(deps);
  const practices = await createPracticesModule(deps, { readStudySteps, readToldInside });
  const readEvidence = createEvidenceReader(deps);
  const content = [
    createHomeModule(practices.catalogue),
    practices,
    createEvidenceModule(deps, practices.catalogue, readEvidence, limitsOfAge),
    createMeasurementModule(deps, practices.catalogue, readEvidence),
    createVocabulariesModule(practicesWithConcept),
    createAreasModule((nis) => practicesOfArea(practices.catalogue, nis)),
    createAboutModule({ version: certaintyRules, criteria: publishedCriteria }),
  ];
  const demo = deps.config.demo ? [createDemoModule(deps)] : [];
  return [identity, ...content, createOpenDataModule(content), ...demo];
}
