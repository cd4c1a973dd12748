import { migrationsFrom } from '../../platform/database/migrate';
import type { Module } from '../../platform/module';
import { measurementPaths } from './paths';
import { mountScores } from './score-answers/handlers';
import { scoreCalculation } from './score-answers/open-data';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const measurementMigrations = migrationsFrom(files);

/** Measuring loneliness, isolation and well-being with published questions: for now, scoring for everybody. */
export function createMeasurementModule(): Module {
  return {
    name: 'measurement',
    openData: {
      paths: {},
      calculations: { [measurementPaths.score]: scoreCalculation.operation },
      schemas: scoreCalculation.schemas,
      dataSets: [],
    },
    routes: mountScores,
  };
}
