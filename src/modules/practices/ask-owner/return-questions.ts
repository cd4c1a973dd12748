import { jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Deps, Job } from '../../../platform/module';
import type { People } from '../../identity/contract';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { readUnanswered, takeQuestionStep } from './queries';
import { auditLine } from './question-audit';
import { addressOf, tellAsker } from './tell-asker';

type ReturnDeps = Pick<Deps, 'config' | 'database' | 'randomToken'> & { catalogue: ReadCatalogue; people: People };

/** Gives the editors what owners left unanswered for two weeks, and tells who asked; each in a transaction of its own. */
export const returnQuestionsJob = ({ catalogue, people, ...deps }: ReturnDeps): Job => ({
  name: 'return-questions',
  schedule: '30 6 * * *',
  run: async (at) => {
    const practices = await catalogue();
    const unanswered = await deps.database.read(jobScope, (db) => readUnanswered(db, at));
    let returned = 0;
    for (const question of unanswered) {
      const recipient = await addressOf(people, question);
      const practice = practices.called(question.slug);
      const done = await deps.database.write(jobScope, async (db) => {
        // Answered meanwhile: then it stays with its owner.
        if (!(await takeQuestionStep(db, question, { action: 'return', by: 'job', at }))) return false;
        await appendAudit(db, auditLine(question, 'return-question', at, 'job', null));
        await tellAsker(db, deps, { question, recipient, practice, news: { kind: 'returned' }, reply: '', at });
        return true;
      });
      if (done) returned += 1;
    }
    return returned;
  },
});
