import { sql } from 'kysely';
import { type Database, publicScope } from '../database/database';
import { readJobRuns } from '../jobs/job-run';

export interface Health {
  status: 'ok' | 'failing';
  database: 'ok' | 'failing';
  /** Migrations this version has and the database lacks, or the other way round. */
  migrations: 'ok' | 'failing';
  /**
   * Whether this process runs jobs, and the last run of each went well. It does not decide the status: pages are
   * served all the same, and a proxy must not turn away from every process because a job fails.
   */
  jobs: 'ok' | 'failing' | 'stopped';
}

export interface ExpectedHealth {
  migrationNames: readonly string[];
  jobNames: readonly string[];
  jobsRunning: boolean;
}

/** Asks the database; never throws. */
export async function checkHealth(database: Database, expected: ExpectedHealth): Promise<Health> {
  const { migrationNames, jobNames, jobsRunning } = expected;
  const jobs = jobsRunning ? 'ok' : 'stopped';
  try {
    return await database.read(publicScope, async (db) => {
      const applied = await sql<{ name: string }>`select name from migration`.execute(db);
      const names = new Set(applied.rows.map((row) => row.name));
      const same = names.size === migrationNames.length && migrationNames.every((name) => names.has(name));
      // Without the tables of this version there is nothing more to ask.
      if (!same) return { status: 'failing', database: 'ok', migrations: 'failing', jobs };
      const runs = await readJobRuns(db);
      const failed = jobNames.some((name) => runs.get(name)?.outcome === 'failed');
      return { status: 'ok', database: 'ok', migrations: 'ok', jobs: jobsRunning && failed ? 'failing' : jobs };
    });
  } catch {
    return { status: 'failing', database: 'failing', migrations: 'failing', jobs };
  }
}
