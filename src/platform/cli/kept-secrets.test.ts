import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../config';
import { createOnce } from '../files/create-once';
import { dataKeyFrom, sessionSecretFrom } from './kept-secrets';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'verbonden-secret-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
const secretIn = (dataDir: string) => sessionSecretFrom({ dataDir, sessionSecret: null });

test('the secret is made once, in a folder made for it, for this user alone', () => {
  const dataDir = join(directory, 'new/var');
  const secret = secretIn(dataDir);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(secretIn(dataDir)).toBe(secret);
  expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
});

test('of processes that start at once, one makes it and all use it', () => {
  const path = join(directory, 'session-secret');
  expect(createOnce(path, 'a'.repeat(43))).toBe(true);
  expect(createOnce(path, 'b'.repeat(43))).toBe(false);
  expect(secretIn(directory)).toBe('a'.repeat(43));
  expect(readdirSync(directory)).toEqual(['session-secret']);
});

test('a set secret is used as it is, and nothing is kept', () => {
  expect(sessionSecretFrom({ dataDir: directory, sessionSecret: 's'.repeat(32) })).toBe('s'.repeat(32));
  expect(readdirSync(directory)).toEqual([]);
});

test('the key of the data is another secret, made and kept the same way', () => {
  const key = dataKeyFrom({ dataDir: directory, dataKey: null });
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(key).not.toBe(secretIn(directory));
  expect(dataKeyFrom({ dataDir: directory, dataKey: null })).toBe(key);
  expect(dataKeyFrom({ dataDir: directory, dataKey: 'k'.repeat(32) })).toBe('k'.repeat(32));
  writeFileSync(join(directory, 'data-key'), 'short');
  expect(() => dataKeyFrom({ dataDir: directory, dataKey: null })).toThrow(/data-key is damaged: put back/);
});

test('a folder that cannot be used, or a damaged secret, stops the start with a clear message', () => {
  writeFileSync(join(directory, 'file'), '');
  expect(() => secretIn(join(directory, 'file/var'))).toThrow(/^DATA_DIR .*file\/var cannot be used/);
  writeFileSync(join(directory, 'session-secret'), 'short');
  expect(() => secretIn(directory)).toThrow(ConfigError);
});
