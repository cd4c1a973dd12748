import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from '../config';
import { lockFile } from './lock-file';
import { openPglite } from './pglite';

const directory = mkdtempSync(join(tmpdir(), 'verbonden-lock-'));
afterAll(() => rmSync(directory, { recursive: true }));
const path = join(directory, 'database.lock');
const held = (holder: object) => writeFileSync(path, JSON.stringify({ host: hostname(), started: null, ...holder }));

test('one at a time holds the lock; released, it is free again', () => {
  const release = lockFile(path);
  expect(() => lockFile(path)).toThrow(`in use by process ${process.pid}`);
  release();
  expect(existsSync(path)).toBe(false);
  lockFile(path)();
});

test('a lock of a process that has ended is taken over', () => {
  held({ pid: spawnSync('true').pid });
  lockFile(path)();
});

test('a lock of an earlier process with the same id is taken over', () => {
  held({ pid: process.pid, started: '1' });
  lockFile(path)();
});

test('a lock made elsewhere, or one that cannot be read, is respected and its file named', () => {
  held({ pid: 1, host: 'elsewhere' });
  expect(() => lockFile(path)).toThrow(path);
  writeFileSync(path, 'x');
  expect(() => lockFile(path)).toThrow(ConfigError);
  rmSync(path);
});

test('a lock that somebody else took over is not released by us', () => {
  const release = lockFile(path);
  held({ pid: 1 });
  release();
  expect(existsSync(path)).toBe(true);
  rmSync(path);
});

test('a folder with a PGlite database opens once at a time', async () => {
  const dataDir = join(directory, 'data/database');
  const database = await openPglite({ dataDir });
  await expect(openPglite({ dataDir })).rejects.toThrow(ConfigError);
  await database.close();
  await (await openPglite({ dataDir })).close();
});

test('a folder that cannot hold a database leaves no lock behind', async () => {
  const dataDir = join(directory, 'file');
  writeFileSync(dataDir, 'not a folder');
  await expect(openPglite({ dataDir })).rejects.toThrow();
  expect(existsSync(`${dataDir}.lock`)).toBe(false);
});
