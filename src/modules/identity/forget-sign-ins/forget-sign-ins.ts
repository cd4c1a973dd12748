import type { Job } from '../../../platform/module';
import type { SignInStore } from '../authentication/queries';
import { deleteEnded } from './queries';

/** What has ended is of no use to anybody; it is not kept. */
export const forgetSignInsJob = (store: SignInStore): Job => ({
  name: 'forget-sign-ins',
  schedule: '40 3 * * *',
  run: (now) => store.transaction((db) => deleteEnded(db, now)),
});
