import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { Log } from '../log';
import { createDatabase, type Database, type NoTables } from './database';

/** In milliseconds. A page that takes longer is given up, rather than that requests pile up behind it. */
export interface PatienceMs {
  connect: number;
  statement: number;
}
const usualPatience: PatienceMs = { connect: 5000, statement: 10_000 };

/**
 * A PostgreSQL server (15 or newer).
 * @param url what the application connects as: a role that may become the application's role
 * @param ownerUrl the owner of the tables; null when it is the same login
 */
export function openPostgresql(
  url: string,
  ownerUrl: string | null,
  log: Log,
  patience: PatienceMs = usualPatience,
): Database {
  const connect = (connectionString: string, settings: PoolConfig) => {
    const pool = new Pool({ connectionString, connectionTimeoutMillis: patience.connect, ...settings });
    // A connection that breaks, idle or in use, must not end the process; the pool opens a new one.
    pool.on('connect', (client) => {
      client.on('error', (error) => log.error('database.connection-lost', { reason: error.message }));
    });
    pool.on('error', () => {
      // The same fault once more, from the pool: it is in the log already.
    });
    return new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
  };
  const limits = {
    statement_timeout: patience.statement,
    // For a server that no longer answers at all; later than the server's own limit.
    query_timeout: patience.statement + 2000,
    idle_in_transaction_session_timeout: patience.statement * 3,
  };
  // Migrations, backup and restore may take their time.
  return createDatabase('postgresql', connect(url, { max: 10, ...limits }), connect(ownerUrl ?? url, { max: 2 }));
}
