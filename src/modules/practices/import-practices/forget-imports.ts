import type { Deps, Job } from '../../../platform/module';
import type { Organisations } from '../../identity/contract';
import { deleteExpiredImports } from './queries';

/** Deletes uploads that nobody confirmed within a day. Each organisation has its own turn: nobody sees those of all. */
export const forgetImportsJob = (
  { database }: Pick<Deps, 'database'>,
  organisations: Pick<Organisations, 'all'>,
): Job => ({
  name: 'forget-imports',
  schedule: '40 * * * *',
  run: async (now) => {
    let forgotten = 0;
    for (const { id } of await organisations.all())
      forgotten += await database.write({ organisation: id, person: null }, (db) => deleteExpiredImports(db, now));
    return forgotten;
  },
});
