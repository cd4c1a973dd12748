import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { createDatabase, type Database, type NoTables } from './database';

/** PostgreSQL inside this process: in `dataDir`, or in memory from a snapshot made by `dumpDataDir`. */
export async function openPglite(options: PGliteOptions): Promise<Database> {
  const pglite = await PGlite.create(options);
  const kysely = new Kysely<NoTables>({ dialect: new PGliteDialect({ pglite }) });
  return createDatabase('pglite', kysely, kysely);
}
