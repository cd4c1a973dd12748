import { jobScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { forgetMailAbout, forgetSentMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { mailAbout } from './follow-mail';
import { deleteFollower, forgetRequests } from './queries';

/** Long enough to see why a mail did not arrive. */
const sentDays = 30;
const dayMs = 86_400_000;

/** Deletes an address with all that belongs to it, also what was or will be mailed to it. */
export async function forgetFollower(db: Connection, follower: string): Promise<void> {
  await deleteFollower(db, follower);
  await forgetMailAbout(db, mailAbout(follower));
}

/** Deletes what was not confirmed in seven days, addresses that nothing is left of, and mail that was sent long ago. */
export const forgetFollowsJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-follows',
  schedule: '50 3 * * *',
  run: (now) =>
    database.write(jobScope, async (db) => {
      const left = await forgetRequests(db, now);
      for (const follower of left) await forgetFollower(db, follower);
      await forgetSentMail(db, new Date(now.getTime() - sentDays * dayMs));
      return left.length;
    }),
});
