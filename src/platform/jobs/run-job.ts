import { publicScope } from '../database/database';
import type { Deps, Job } from '../module';
import { saveEnd, saveStart } from './job-run';

export type JobDeps = Pick<Deps, 'database' | 'clock' | 'log'>;

/** Says which kind of fault ended a job, and nothing else: what went wrong may hold what people wrote. */
export class JobFailed extends Error {
  override name = 'JobFailed';
}

/**
 * Runs a job now, and notes and logs what became of it.
 * @returns how many things it did
 * @throws {JobFailed} when it failed
 */
export async function runJob({ database, clock, log }: JobDeps, job: Job, stopping: AbortSignal): Promise<number> {
  const startedAt = clock();
  await database.write(publicScope, (db) => saveStart(db, job.name, startedAt));
  try {
    const done = await job.run(startedAt, stopping);
    await database.write(publicScope, (db) => saveEnd(db, job.name, { at: clock(), done }));
    log.info('job.done', { job: job.name, done, ms: clock().getTime() - startedAt.getTime() });
    return done;
  } catch (error) {
    const fault = faultName(error);
    log.error('job.failed', { job: job.name, fault });
    await database
      .write(publicScope, (db) => saveEnd(db, job.name, { at: clock(), fault }))
      .catch(() => {
        // A database that is away is most likely why the job failed; its line keeps saying that it runs.
      });
    throw new JobFailed(fault);
  }
}

/** "error 23505" for one of the database, otherwise the name of its class. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
