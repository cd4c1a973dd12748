import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/verbonden');
const dayMs = 86_400_000;

/** Everything that decides what is in the snapshot. */
const ingredients = [
  'src/**/migrations/*.sql',
  'src/modules/*/load-*/*.ts',
  'src/modules/*/{queries,tables,module}.ts',
  'src/platform/{audit,database}/*.ts',
  'src/modules.ts',
  'content/*.json',
  'test/harness/*.ts',
  'node_modules/@electric-sql/pglite/package.json',
];

/** Makes the prepared database once per content of the files above; tests load it in a fraction of a second. */
export async function setup(project: TestProject): Promise<void> {
  const path = join(cache, `database-${hashOf(ingredients)}.tar`);
  if (!existsSync(path)) {
    tidyCache();
    // Loads the whole application, which takes longer than looking for what is there.
    await (await import('./pglite-snapshot')).makeSnapshot(path);
  }
  project.provide('testDatabase', { kind: 'pglite', snapshot: path });
}

function tidyCache(): void {
  mkdirSync(cache, { recursive: true });
  for (const old of globSync(join(cache, 'database-*'))) {
    if (Date.now() - statSync(old).mtimeMs > dayMs) rmSync(old);
  }
}

function hashOf(patterns: string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: root }).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
