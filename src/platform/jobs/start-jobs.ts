import type { PgBoss } from 'pg-boss';
import type { Deps, Job } from '../module';
import { bossDatabase } from './boss-database';
import { createHandOver } from './hand-over';
import { type JobDeps, runJob } from './run-job';

export interface Pace {
  /** Until the first look at the clock: who waits for the site to be up again goes first. */
  beginMs: number;
  /** Between two looks at the clock. */
  handOverMs: number;
  /** Between two looks whether another process, or an earlier try, left something to do. */
  pollSeconds: number;
  /** Between two rounds for jobs whose process died. */
  superviseSeconds: number;
  /** Until the first new try; each next one waits twice as long. */
  retrySeconds: number;
}

// A job may begin a minute late. With PGlite every look is work for the one thread that also answers requests.
const usualPace: Pace = { beginMs: 2000, handOverMs: 30_000, pollSeconds: 60, superviseSeconds: 300, retrySeconds: 60 };
const daySeconds = 86_400;

export interface RunningJobs {
  /** Whether they could be started, and were not stopped. */
  running(): boolean;
  /** Nothing new begins; what runs is told, and waited for as long as `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

/**
 * Runs jobs at the times they ask for, until stopped. Starting goes on after this returns, and is tried again when the
 * database fails.
 */
export function startJobs(deps: JobDeps, jobs: readonly Job[], pace: Pace = usualPace): RunningJobs {
  const stopping = new AbortController();
  let office: Office | null = null;
  let round: Promise<void> | null = null;
  const goRound = async () => {
    try {
      office ??= await openOffice(deps, jobs, pace, stopping.signal);
      await office.handOver();
    } catch (error) {
      deps.log.error('jobs.broken', { reason: error instanceof Error ? error.message : 'unknown' });
    }
    round = null;
  };
  const look = () => {
    round ??= goRound();
  };
  const begin = setTimeout(look, pace.beginMs);
  const timer = setInterval(look, pace.handOverMs);
  return {
    running: () => office !== null && !stopping.signal.aborted,
    stop: async (patienceMs) => {
      clearTimeout(begin);
      clearInterval(timer);
      stopping.abort(new Stopping());
      await round;
      await office?.close(patienceMs);
    },
  };
}

/** Why a job ended early: it is tried again. */
class Stopping extends Error {
  override name = 'Stopping';
}

interface Office {
  handOver(): Promise<void>;
  close(patienceMs: number): Promise<void>;
}

async function openOffice(deps: JobDeps, jobs: readonly Job[], pace: Pace, stopping: AbortSignal): Promise<Office> {
  const boss = await createBoss(deps, pace);
  try {
    await boss.start();
    const known = new Set((await boss.getQueues()).map((queue) => queue.name));
    const workers = new Map<string, string>();
    for (const job of jobs) {
      // "exclusive": while one waits or runs, another is not added.
      if (!known.has(job.name)) await boss.createQueue(job.name, { policy: 'exclusive' });
      const run = async () => {
        await runJob(deps, job, stopping);
      };
      workers.set(job.name, await boss.work(job.name, { pollingIntervalSeconds: pace.pollSeconds }, run));
    }
    const handOver = createHandOver(deps, async (name, id) => {
      await boss.send(name, null, { id, ...sendOptions(pace) });
      boss.notifyWorker(workers.get(name) ?? '');
    });
    return { handOver: () => handOver(jobs), close: (patienceMs) => close(boss, jobs, patienceMs) };
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
}

async function createBoss({ database, log }: Pick<Deps, 'database' | 'log'>, pace: Pace): Promise<PgBoss> {
  // Loaded after the process listens.
  const { PgBoss: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: bossDatabase(database),
    backend: database.kind === 'pglite' ? 'pglite' : 'postgres',
    // Migrations make the tables, as their owner; `createHandOver` knows when.
    migrate: false,
    createSchema: false,
    schedule: false,
    useListenNotify: false,
    superviseIntervalSeconds: pace.superviseSeconds,
    monitorIntervalSeconds: pace.superviseSeconds,
    queueCacheIntervalSeconds: 3600,
    // Jobs do not depend on one another.
    flowIntervalSeconds: daySeconds,
    // For the owner of the indexes; ten jobs a day make no bloat.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error('jobs.broken', { reason: error.message }));
  boss.on('warning', (warning) => log.error('jobs.warning', { reason: warning.message }));
  return boss;
}

const sendOptions = (pace: Pace) => ({
  // After 1, 2, 4, 8 and 16 minutes; then the next time of the schedule.
  retryLimit: 5,
  retryDelay: pace.retrySeconds,
  retryBackoff: true,
  // As long as a job runs its process says so; one that died is noticed by its silence.
  heartbeatSeconds: 120,
  expireInSeconds: daySeconds / 4,
  deleteAfterSeconds: 14 * daySeconds,
});

async function close(boss: PgBoss, jobs: readonly Job[], patienceMs: number): Promise<void> {
  const ended = Promise.all(jobs.map(({ name }) => boss.offWork(name, { wait: true })));
  const patience = new AbortController();
  const outOfPatience = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    patience.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  await Promise.race([ended, outOfPatience]);
  patience.abort();
  // What still runs is noted as failed, so that it is tried again.
  await boss.stop({ graceful: false });
}
