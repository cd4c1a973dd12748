import { publicScope } from '../database/database';
import { type JobRun, readJobRuns } from '../jobs/job-run';
import { JobFailed, runJob } from '../jobs/run-job';
import type { Command, Deps, Job } from '../module';

/**
 * What an operator does with jobs.
 * @param findJobs makes the modules, which takes a moment: only when a command needs them
 */
export function jobCommands(deps: Deps, findJobs: () => Promise<Job[]>): Command[] {
  return [
    {
      name: 'jobs',
      parameters: '',
      summary: 'shows the jobs with their schedule, last run and outcome',
      run: async (_args, print) => {
        const runs = await deps.database.read(publicScope, readJobRuns);
        for (const { name, schedule } of await findJobs()) {
          print(`${name.padEnd(24)}  ${schedule.padEnd(14)}  ${describe(runs.get(name))}`);
        }
        return 0;
      },
    },
    {
      name: 'run-job',
      parameters: '[NAME]',
      summary: 'runs the job NAME now, whatever its schedule; without NAME: tells which there are',
      run: async ([name], print) => {
        const jobs = await findJobs();
        const job = jobs.find((each) => each.name === name);
        if (!job) {
          print(`Usage: npm run cli -- run-job NAME, one of: ${jobs.map((each) => each.name).join(', ')}`);
          return 1;
        }
        return run(deps, job, print);
      },
    },
  ];
}

async function run(deps: Deps, job: Job, print: (line: string) => void): Promise<number> {
  try {
    print(`${job.name}: ${await runJob(deps, job, new AbortController().signal)} done`);
    return 0;
  } catch (error) {
    if (!(error instanceof JobFailed)) throw error;
    print(`${job.name} failed: ${error.message}`);
    return 1;
  }
}

function describe(run: JobRun | undefined): string {
  if (!run?.startedAt) return 'never ran';
  const result = {
    running: 'running, or ended in the middle',
    done: `${run.done} done`,
    failed: `failed: ${run.fault}`,
  };
  return `${run.startedAt.toISOString()}  ${run.outcome && result[run.outcome]}`;
}
