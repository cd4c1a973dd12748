import { migrationsFrom } from '../../platform/database/migrate';
import { createDataKeys } from '../../platform/encryption/data-keys';
import type { Deps, Module } from '../../platform/module';
import type { ReadEvidence } from '../evidence/contract';
import { createOrganisations, createPeople } from '../identity/contract';
import type { ReadCatalogue } from '../practices/contract';
import { mountAnswerQuestions } from './answer-questions/handlers';
import { mountEndCohort } from './end-cohort/handlers';
import { mountEnterAnswers } from './enter-answers/handlers';
import { mountExplainInstruments } from './explain-instruments/handlers';
import { forgetAnswersJob } from './forget-answers/forget-answers';
import { mountDiscussHarm } from './hear-participants/discuss-handlers';
import { tellHarmJob } from './hear-participants/tell-harm';
import { mountKeepParticipants } from './keep-participants/handlers';
import { measurementPaths, measurementRoutes } from './paths';
import { mountPlanMeasurement } from './plan-measurement/handlers';
import { mountPrintCards } from './print-cards/handlers';
import { mountUnanswered } from './remind-coordinators/handlers';
import { remindCoordinatorsJob } from './remind-coordinators/remind-coordinators';
import { mountScores } from './score-answers/handlers';
import { scoreCalculation } from './score-answers/open-data';
import { mountShareResult } from './share-result/handlers';
import { measurementTexts } from './texts';
import { mountViewCohort } from './view-cohort/handlers';
import { mountViewMeasuring } from './view-measuring/handlers';
import { measuringHomeItems } from './view-measuring/home-items';
import { mountViewResult } from './view-result/handlers';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const measurementMigrations = migrationsFrom(files);

/** Measuring loneliness, isolation and well-being of groups with published questions, before and after. */
export function createMeasurementModule(deps: Deps, catalogue: ReadCatalogue, readEvidence: ReadEvidence): Module {
  const organisations = createOrganisations(deps.database);
  const people = createPeople(deps.database);
  const keys = createDataKeys(deps);
  return {
    name: 'measurement',
    openData: {
      paths: {},
      calculations: { [measurementPaths.score]: scoreCalculation.operation },
      schemas: scoreCalculation.schemas,
      dataSets: [],
    },
    forSignedIn: [measurementPaths.plan(), `${measurementRoutes.cohort}/*`],
    navigation: (language) => [{ label: measurementTexts[language].navigation, path: measurementPaths.home }],
    jobs: [remindCoordinatorsJob({ ...deps, people }), tellHarmJob({ ...deps, people, keys }), forgetAnswersJob(deps)],
    homeItems: (c) => measuringHomeItems(c, deps),
    publicPages: async () =>
      [measurementPaths.home, measurementPaths.instruments].map((path) => ({ path, changedOn: null })),
    routes: (app, site) => {
      const measuring = { deps, site, catalogue, readEvidence, organisations, people, keys };
      mountScores(app);
      mountViewMeasuring(app, measuring);
      mountExplainInstruments(app, site);
      mountPlanMeasurement(app, measuring);
      mountViewCohort(app, measuring);
      mountDiscussHarm(app, measuring);
      mountKeepParticipants(app, measuring);
      mountPrintCards(app, measuring);
      mountUnanswered(app, measuring);
      mountEndCohort(app, measuring);
      mountAnswerQuestions(app, measuring);
      mountEnterAnswers(app, measuring);
      mountViewResult(app, measuring);
      mountShareResult(app, measuring);
    },
  };
}
