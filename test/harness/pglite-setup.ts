import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openPglite } from '../../src/platform/database/pglite';
import { prepareDatabase } from './prepare-database';

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
  if (!existsSync(path)) await makeSnapshot(path);
  project.provide('testDatabase', { kind: 'pglite', snapshot: path });
}

async function makeSnapshot(path: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  for (const old of globSync(join(cache, 'database-*'))) {
    if (Date.now() - statSync(old).mtimeMs > dayMs) rmSync(old);
  }
  const directory = `${path}.${process.pid}`;
  const database = await openPglite({ dataDir: directory });
  await prepareDatabase(database);
  await database.close();
  const pglite = await PGlite.create({ dataDir: directory });
  // Nobody makes a database of these: without them the snapshot opens a quarter faster.
  await pglite.exec("update pg_database set datistemplate = false where datname in ('template0', 'template1')");
  for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`);
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  rmSync(directory, { recursive: true });
  // Two runs may make it at once: each renames a whole file into place.
  writeFileSync(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${path}.${process.pid}`, path);
}

function hashOf(patterns: string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: root }).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
