import { sql } from 'kysely';
import type { Connection } from '../database/database';

type JobTables = {
  job_run: {
    name: string;
    due: Date;
    started_at: Date | null;
    finished_at: Date | null;
    outcome: 'running' | 'done' | 'failed' | null;
    done: number | null;
    fault: string | null;
  };
};

/** The last run of a job; everything null when it never ran. */
export interface JobRun {
  startedAt: Date | null;
  finishedAt: Date | null;
  /** "running" stays when the process died in the middle. */
  outcome: 'running' | 'done' | 'failed' | null;
  done: number | null;
  /** The name of an error. */
  fault: string | null;
}

/** By name of the job. */
export async function readJobRuns(db: Connection): Promise<Map<string, JobRun>> {
  const rows = await db.withTables<JobTables>().selectFrom('job_run').selectAll().execute();
  const moment = (at: Date | null) => at && new Date(at);
  return new Map(
    rows.map(({ name, started_at, finished_at, outcome, done, fault }) => [
      name,
      { startedAt: moment(started_at), finishedAt: moment(finished_at), outcome, done, fault },
    ]),
  );
}

/**
 * The latest moment of its schedule that a job was handed over for. One that is new here counts as handed over for
 * `due`: a new site begins with the next time, not with everything at once.
 */
export async function readHandedOver(db: Connection, name: string, due: Date): Promise<Date> {
  const tables = db.withTables<JobTables>();
  await tables
    .insertInto('job_run')
    .values({ name, due, started_at: null, finished_at: null, outcome: null, done: null, fault: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const row = await tables.selectFrom('job_run').select('due').where('name', '=', name).executeTakeFirstOrThrow();
  return new Date(row.due);
}

/** Never back in time: another process may have handed over a later one. */
export async function saveHandedOver(db: Connection, name: string, due: Date): Promise<void> {
  await db
    .withTables<JobTables>()
    .updateTable('job_run')
    .set({ due: sql<Date>`greatest(due, ${due})` })
    .where('name', '=', name)
    .execute();
}

export async function saveStart(db: Connection, name: string, at: Date): Promise<void> {
  const started = { started_at: at, finished_at: null, outcome: 'running' as const, done: null, fault: null };
  await db
    .withTables<JobTables>()
    .insertInto('job_run')
    .values({ name, due: at, ...started })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(started))
    .execute();
}

export async function saveEnd(
  db: Connection,
  name: string,
  end: { at: Date } & ({ done: number } | { fault: string }),
): Promise<void> {
  const ended =
    'done' in end ? { outcome: 'done' as const, done: end.done } : { outcome: 'failed' as const, fault: end.fault };
  await db
    .withTables<JobTables>()
    .updateTable('job_run')
    .set({ finished_at: end.at, ...ended })
    .where('name', '=', name)
    .execute();
}
