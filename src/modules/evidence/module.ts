import { migrationsFrom } from '../../platform/database/migrate';
import type { Module } from '../../platform/module';
import { mountEffectSizes } from './convert-effect/handlers';
import { effectSizeCalculation } from './convert-effect/open-data';
import { evidencePaths } from './paths';
import { mountMetaAnalysis } from './pool-effects/handlers';
import { metaAnalysisCalculation } from './pool-effects/open-data';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const evidenceMigrations = migrationsFrom(files);

/** What is known of what works: for now the calculators, open to everybody. */
export function createEvidenceModule(): Module {
  return {
    name: 'evidence',
    openData: {
      paths: {},
      calculations: {
        [evidencePaths.metaAnalysis]: metaAnalysisCalculation.operation,
        [evidencePaths.effectSize]: effectSizeCalculation.operation,
      },
      schemas: { ...metaAnalysisCalculation.schemas, ...effectSizeCalculation.schemas },
      dataSets: [],
    },
    routes: (app) => {
      mountMetaAnalysis(app);
      mountEffectSizes(app);
    },
  };
}
