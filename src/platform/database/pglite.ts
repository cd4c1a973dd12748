import { dirname } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { ConfigError } from '../config';
import { makePrivateFolder } from '../files/private-folder';
import { createDatabase, type Database, type NoTables } from './database';
import { lockFile } from './lock-file';
import { queryAtOnce } from './query-at-once';

/**
 * PostgreSQL inside this process: in the folder `dataDir`, or in memory from a snapshot made by `dumpDataDir`.
 * A folder belongs to one process at a time: a second one would corrupt it.
 * @throws {ConfigError} when another process uses the folder, or it cannot be written
 */
export async function openPglite(options: PGliteOptions): Promise<Database> {
  const release = options.dataDir === undefined ? () => {} : lockFolder(options.dataDir);
  try {
    const pglite = await PGlite.create(options);
    const kysely = new Kysely<NoTables>({ dialect: new PGliteDialect({ pglite: queryAtOnce(pglite) }) });
    const database = createDatabase('pglite', kysely, kysely);
    const close = async () => {
      await database.close();
      // Kysely closes only what it has used.
      if (!pglite.closed) await pglite.close();
      release();
    };
    return { ...database, close };
  } catch (error) {
    release();
    throw error;
  }
}

function lockFolder(dataDir: string): () => void {
  try {
    makePrivateFolder(dirname(dataDir));
    const release = lockFile(`${dataDir}.lock`);
    try {
      makePrivateFolder(dataDir);
      return release;
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`DATA_DIR ${dirname(dataDir)} cannot be used: ${(error as Error).message}`);
  }
}
