import { afterAll, beforeAll, expect, test } from 'vitest';
import { testNow } from '../../../test/harness/deterministic';
import { testDeps } from '../../../test/harness/prepare-database';
import { openTestDatabase } from '../../../test/harness/test-database';
import { createCommands } from '../../modules';
import type { Database } from '../database/database';
import type { Job } from '../module';
import { jobCommands } from './job-commands';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const tidy: Job = { name: 'tidy-up', schedule: '20 3 * * *', run: async () => 4 };
const break_: Job = { name: 'break-down', schedule: '0 5 * * 1', run: () => Promise.reject(new TypeError('secret')) };

async function run(name: string, ...args: string[]): Promise<[number | undefined, string]> {
  const printed: string[] = [];
  const commands = jobCommands(testDeps(database), async () => [tidy, break_]);
  const command = commands.find((each) => each.name === name);
  const code = await command?.run(args, (line) => printed.push(line));
  return [code, printed.join('\n')];
}

test('a job runs when told to, and the list shows when and with what outcome', async () => {
  expect((await run('jobs'))[1]).toMatch(/^tidy-up +20 3 \* \* \* +never ran\nbreak-down +0 5 \* \* 1 +never ran$/);
  expect(await run('run-job', 'tidy-up')).toEqual([0, 'tidy-up: 4 done']);
  expect(await run('run-job', 'break-down')).toEqual([1, 'break-down failed: TypeError']);
  const lines = (await run('jobs'))[1].split('\n');
  expect(lines[0]).toContain(`${testNow.toISOString()}  4 done`);
  expect(lines[1]).toContain(`${testNow.toISOString()}  failed: TypeError`);
});

test('a job that is not there is answered by the names of those that are', async () => {
  const usage = 'Usage: npm run cli -- run-job NAME, one of: tidy-up, break-down';
  expect(await run('run-job', 'rest')).toEqual([1, usage]);
  expect(await run('run-job')).toEqual([1, usage]);
});

test('the jobs of the modules are listed, each under its own name', async () => {
  const printed: string[] = [];
  const command = createCommands(testDeps(database)).find((each) => each.name === 'jobs');
  expect(await command?.run([], (line) => printed.push(line))).toBe(0);
  const names = printed.map((line) => line.split(' ')[0]);
  expect(names).toEqual(expect.arrayContaining(['forget-lists', 'check-links']));
  expect(new Set(names).size).toBe(names.length);
});
