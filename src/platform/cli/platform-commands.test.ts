import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../../test/harness/prepare-database';
import { openTestDatabase } from '../../../test/harness/test-database';
import { createCommands } from '../../modules';
import { readCatalogueState } from '../../modules/practices/queries';
import { type Database, publicScope } from '../database/database';
import { createDataKeys } from '../encryption/data-keys';
import type { Deps } from '../module';

const directory = mkdtempSync(join(tmpdir(), 'verbonden-commands-'));
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

const run = (name: string, ...args: string[]) => runWith({}, name, ...args);
async function runWith(deps: Partial<Deps>, name: string, ...args: string[]): Promise<[number | undefined, string]> {
  const printed: string[] = [];
  const command = createCommands({ ...testDeps(database), ...deps }).find((each) => each.name === name);
  const code = await command?.run(args, (line) => printed.push(line));
  return [code, printed.join('\n')];
}

test('a backup is written and restored, with the number of rows', async () => {
  const file = join(directory, 'backup');
  const [code, printed] = await run('backup', file);
  expect(code).toBe(0);
  const rows = /^(\d+) rows written/.exec(printed)?.[1];
  expect(await run('restore', file)).toEqual([0, `${rows} rows restored from ${file}`]);
});

test('a backup is not restored with another key than what is in it was sealed with, unless that is said', async () => {
  const file = join(directory, 'sealed');
  const deps = testDeps(database);
  await database.write({ organisation: 'gent', person: null }, (db) =>
    createDataKeys(deps).ensure(db, 'gent', deps.clock()),
  );
  await run('backup', file);
  expect(await run('restore', file)).toEqual([0, expect.stringContaining('rows restored')]);
  const other = { dataKey: 'another key than the one that sealed what is in the backup' };
  const lines = await run('verify-audit');
  expect(await runWith(other, 'restore', file)).toEqual([
    1,
    expect.stringMatching(/^DATA_KEY, or data-key in DATA_DIR, is not the key of this backup.*Nothing was changed\.$/),
  ]);
  expect(await run('verify-audit')).toEqual(lines);
  expect(await runWith(other, 'restore', file, '--key-lost')).toEqual([0, expect.stringContaining('rows restored')]);
});

test('running processes notice a restore, and the audit log tells of it', async () => {
  const file = join(directory, 'earlier');
  await run('backup', file);
  const state = () => database.read(publicScope, readCatalogueState);
  const lines = async () => Number(/(\d+) lines/.exec((await run('verify-audit'))[1])?.[1]);
  const [seen, before] = [[(await state()).version], await lines()];
  for (let times = 1; times <= 3; times += 1) {
    await run('restore', file);
    const { version } = await state();
    expect(version).toBeGreaterThan(Math.max(...seen));
    seen.push(version);
    expect(await lines()).toBe(before + 1);
  }
});

test('a file that cannot be written or restored gives a reason and a failing code', async () => {
  expect(await run('backup', join(directory, 'no/where'))).toEqual([1, expect.stringContaining('cannot be written')]);
  const nothing = join(directory, 'nothing');
  expect(await run('restore', nothing)).toEqual([
    1,
    `${nothing} cannot be read: there is no such file or folder. Nothing was changed.`,
  ]);
  expect(await run('restore', directory)).toEqual([
    1,
    `${directory} cannot be read: it is a folder. Nothing was changed.`,
  ]);
});

test('a command without its argument says how it is used', async () => {
  expect(await run('backup')).toEqual([1, 'Usage: npm run cli -- backup FILE']);
  expect(await run('restore')).toEqual([1, 'Usage: npm run cli -- restore FILE [--key-lost]']);
  expect(await run('restore', 'file', '--key-los')).toEqual([1, 'Usage: npm run cli -- restore FILE [--key-lost]']);
  expect(await run('send-test-mail', 'nobody')).toEqual([1, '"nobody" is no mail address.']);
});

test('the audit log is verified', async () => {
  expect(await run('verify-audit')).toEqual([0, expect.stringMatching(/^intact: \d+ lines, head [0-9a-f]{64}$/)]);
});

test('without SMTP_URL a test mail waits in the outbox, which shows it', async () => {
  expect(await run('send-test-mail', 'an@gemeente.be')).toEqual([1, expect.stringContaining('SMTP_URL is not set')]);
  expect(await run('outbox')).toEqual([0, expect.stringMatching(/Verbonden: proefmail {2}waiting, 0 attempts$/)]);
});
