import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makePrivateFolder } from './private-folder';

const root = mkdtempSync(join(tmpdir(), 'verbonden-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

it('makes the folders above it, for this user alone, and is content with one that is there', () => {
  const path = join(root, 'a', 'b');
  makePrivateFolder(path);
  makePrivateFolder(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

it('refuses a name that is a file, and a place where the system makes none', () => {
  const file = join(root, 'file');
  writeFileSync(file, '', { mode: 0o600 });
  expect(() => makePrivateFolder(file)).toThrow('EEXIST');
  expect(() => makePrivateFolder(join(file, 'below'))).toThrow(/EEXIST|ENOTDIR/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(() => makePrivateFolder('/proc/verbonden/var')).toThrow('ENOENT');
});
