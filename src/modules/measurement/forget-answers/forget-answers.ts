import { jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { Deps, Job } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import { type Cohort, forgetOn } from '../cohort';
import { readCohortsOf } from '../queries';
import { readMeasuringOrganisations } from '../remind-coordinators/queries';
import { forgetParticipants } from './queries';

/**
 * Deletes codes and answers on the day that the plan says, whether the cohort was closed by then or not, and also of
 * organisations that ended. What was shared is not here.
 */
export const forgetAnswersJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'forget-answers',
  schedule: '50 3 * * *',
  run: async (now, stopping) => {
    let forgotten = 0;
    for (const organisation of await database.read(jobScope, readMeasuringOrganisations)) {
      stopping.throwIfAborted();
      forgotten += await database.write({ organisation, person: null }, (db) => forgetIn(db, organisation, now));
    }
    return forgotten;
  },
});

async function forgetIn(db: Connection, organisation: string, now: Date): Promise<number> {
  const over = (await readCohortsOf(db, organisation)).filter((cohort) => isOver(cohort, belgianDay(now)));
  for (const cohort of over) {
    const people = await forgetParticipants(db, cohort, now);
    await appendAudit(db, {
      at: now,
      actor: 'job',
      organisation,
      action: 'forget-answers',
      subjectKind: 'cohort',
      subjectId: cohort.id,
      requestId: null,
      detail: { people },
    });
  }
  return over.length;
}

const isOver = (cohort: Cohort, today: string) => cohort.forgottenAt === null && forgetOn(cohort) <= today;
