import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Log } from '../log';
import { createDatabase, type Database, type NoTables } from './database';

/**
 * A PostgreSQL server (15 or newer).
 * @param url what the application connects as: a role that may become the application's role
 * @param ownerUrl the owner of the tables; null when it is the same login
 */
export function openPostgresql(url: string, ownerUrl: string | null, log: Log): Database {
  const connect = (connectionString: string, max: number) => {
    const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 5000 });
    // An idle connection that breaks must not end the process; the pool opens a new one.
    pool.on('error', (error) => log.error('database.connection-lost', { reason: error.message }));
    return new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
  };
  return createDatabase('postgresql', connect(url, 10), connect(ownerUrl ?? url, 2));
}
