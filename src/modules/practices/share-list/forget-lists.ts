import { publicScope } from '../../../platform/database/database';
import { forgetSubmissions } from '../../../platform/forms/submission';
import type { Deps, Job } from '../../../platform/module';
import { deleteExpiredLists } from './queries';

/** Deletes the lists whose year is over, and the forms sent more than a day ago; counts the lists. */
export const forgetListsJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-lists',
  schedule: '20 3 * * *',
  run: (now) =>
    database.write(publicScope, async (db) => {
      await forgetSubmissions(db, now);
      return deleteExpiredLists(db, now);
    }),
});
