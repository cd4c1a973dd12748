import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../../src/platform/database/pglite';
import { prepareDatabase } from './prepare-database';

/** Writes a prepared database to a file, whole or not at all. */
export async function makeSnapshot(path: string): Promise<void> {
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
