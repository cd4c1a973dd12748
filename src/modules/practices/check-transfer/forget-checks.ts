import { publicScope } from '../../../platform/database/database';
import type { Deps, Job } from '../../../platform/module';
import { deleteOldChecks } from './queries';

/** Deletes checks that were not answered again for a year. */
export const forgetChecksJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-transfer-checks',
  schedule: '40 3 * * *',
  run: (now) => database.write(publicScope, (db) => deleteOldChecks(db, now)),
});
