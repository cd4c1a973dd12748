import { jobScope } from '../../../platform/access/viewer';
import type { Deps, Job } from '../../../platform/module';
import { deleteEndedInvitations } from './queries';

/** Long enough to answer who asks why she was let in, or was not. */
const keptDays = 90;
const dayMs = 86_400_000;

/** Deletes invitations and requests for access 90 days after they came to an end. */
export const forgetInvitationsJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-invitations',
  schedule: '45 3 * * *',
  run: (now) =>
    database.write(jobScope, (db) => deleteEndedInvitations(db, new Date(now.getTime() - keptDays * dayMs))),
});
