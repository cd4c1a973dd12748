import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestClock, createTestLog } from '../../../test/harness/deterministic';
import { openTestDatabase } from '../../../test/harness/test-database';
import { backupTo, restoreFrom } from '../database/backup';
import { publicScope } from '../database/database';
import { readJobRuns } from './job-run';
import { startJobs } from './start-jobs';

test('a backup holds what became of jobs, not what waits in the queue; jobs go on after a restore', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'verbonden-jobs-'));
  const file = join(directory, 'backup');
  const database = await openTestDatabase();
  const clock = createTestClock();
  let count = 0;
  const run = async () => {
    count += 1;
    return 0;
  };
  const pace = { beginMs: 0, handOverMs: 20, pollSeconds: 0.5, superviseSeconds: 60, retrySeconds: 0 };
  const deps = { database, clock: clock.now, log: createTestLog().log };
  const jobs = startJobs(deps, [{ name: 'try-something', schedule: '20 3 * * *', run }], pace);
  const runs = () => database.read(publicScope, readJobRuns);
  const outcome = async () => (await runs()).get('try-something')?.outcome;
  await expect.poll(async () => (await runs()).size).toBe(1);
  clock.advance(86_400_000);
  await expect.poll(outcome).toBe('done');

  await backupTo(database, file);
  const text = gunzipSync(readFileSync(file)).toString();
  expect(text).toContain('"table":"job_run","row":"(try-something,');
  expect(text).not.toContain('"table":"job_common"');
  await database.asOwner((db) => sql`delete from job_run`.execute(db));
  await restoreFrom(database, file);
  expect(await outcome()).toBe('done');
  clock.advance(86_400_000);
  await expect.poll(() => count).toBe(2);

  await jobs.stop(1000);
  await database.close();
  rmSync(directory, { recursive: true });
});
