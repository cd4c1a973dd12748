import { jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { forgetMailAbout } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { mailAbout } from './mails';
import { forgetQuestions, forgetRequests } from './queries';
import { auditLine } from './question-audit';

/** Deletes what was not confirmed in seven days, and empties what was closed three months ago; also the mails of both. */
export const forgetQuestionsJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-questions',
  schedule: '55 3 * * *',
  run: (now) =>
    database.write(jobScope, async (db) => {
      const unsent = await forgetRequests(db, now);
      const closed = await forgetQuestions(db, now);
      for (const id of [...unsent, ...closed.map((question) => question.id)]) await forgetMailAbout(db, mailAbout(id));
      for (const key of closed) await appendAudit(db, auditLine(key, 'forget-question', now, 'job', null));
      return unsent.length + closed.length;
    }),
});
