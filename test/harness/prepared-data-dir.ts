import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import { makeDataDir } from './app-process';

/**
 * A data folder of one's own with the prepared database in it, for an application in a process of its own: making one
 * anew takes many times as long.
 */
export function makePreparedDataDir(source: ProvidedContext['testDatabase']): ReturnType<typeof makeDataDir> {
  if (source.kind !== 'pglite') throw new Error('Only PGlite keeps its database in a folder');
  const data = makeDataDir();
  const folder = join(data.path, 'database');
  mkdirSync(folder, { mode: 0o700 });
  execFileSync('tar', ['-xf', source.snapshot, '-C', folder], { stdio: 'pipe' });
  return data;
}
