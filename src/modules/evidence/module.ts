import { migrationsFrom } from '../../platform/database/migrate';
import type { Deps, Module } from '../../platform/module';
import { createOrganisations, createPeople } from '../identity/contract';
import type { ReadCatalogue } from '../practices/contract';
import { checkBadgesCommand } from './check-badges/command';
import { mountCheckStudies } from './check-studies/handlers';
import { mountCheckSyntheses } from './check-syntheses/handlers';
import { mountEffectSizes } from './convert-effect/handlers';
import { effectSizeCalculation } from './convert-effect/open-data';
import { createEvidencePages } from './evidence-pages';
import type { LimitsOfAge } from './find-fit/page';
import { publishLevelsJob, settleLevelsJob } from './keep-levels/level-jobs';
import { evidencePaths } from './paths';
import { mountMetaAnalysis } from './pool-effects/handlers';
import { metaAnalysisCalculation } from './pool-effects/open-data';
import { mountStudyData } from './publish-studies/handlers';
import { studyOpenData } from './publish-studies/open-data';
import { studyDataPaths } from './publish-studies/paths';
import type { ReadEvidence } from './read-evidence/evidence-reader';
import { mountReadInside } from './read-inside/handlers';
import { mountTellStudies } from './tell-studies/handlers';
import { studyHomeItems } from './tell-studies/home-items';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const evidenceMigrations = migrationsFrom(files);
export const evidenceCommands = [checkBadgesCommand];

/**
 * What is known of what works: studies, what they say of a practice, and calculators.
 * @param limitsOfAge what can be asked of people of an age, in sentences
 */
export function createEvidenceModule(
  deps: Deps,
  catalogue: ReadCatalogue,
  readEvidence: ReadEvidence,
  limitsOfAge: LimitsOfAge,
): Module {
  const people = createPeople(deps.database);
  const pages = createEvidencePages(deps, catalogue, readEvidence, limitsOfAge);
  return {
    name: 'evidence',
    navigation: pages.navigation,
    publicPages: pages.publicPages,
    jobs: [publishLevelsJob({ ...deps, people }), settleLevelsJob(deps)],
    openData: {
      paths: studyOpenData.paths,
      calculations: {
        [evidencePaths.metaAnalysis]: metaAnalysisCalculation.operation,
        [evidencePaths.effectSize]: effectSizeCalculation.operation,
      },
      schemas: { ...metaAnalysisCalculation.schemas, ...effectSizeCalculation.schemas, ...studyOpenData.schemas },
      dataSets: studyOpenData.dataSets,
    },
    homeItems: (c) => studyHomeItems(c, deps),
    openAddresses: [studyDataPaths.file],
    routes: (app, site) => {
      pages.mount(app, site);
      mountStudyData(app, site, deps, catalogue);
      const desk = { deps, site, catalogue, people, organisations: createOrganisations(deps.database) };
      mountTellStudies(app, desk);
      mountCheckStudies(app, desk);
      mountCheckSyntheses(app, desk);
      mountReadInside(app, desk);
      mountMetaAnalysis(app);
      mountEffectSizes(app);
    },
  };
}
