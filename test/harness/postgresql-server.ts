import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port';
import { findPostgresqlTool, unprivilegedUser } from './system-programs.mjs';

export interface PostgresqlServer {
  /** Connection text of a login for a database of this server; `postgres` is the administrator. */
  url(login: 'postgres' | 'verbonden_owner' | 'verbonden_web', database: string): string;
  administer(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL of our own on a free port of this machine, with the logins that docs/operations.md
 * describes: an owner of the tables, and a login that may only become the application's role.
 */
export async function startPostgresqlServer(): Promise<PostgresqlServer> {
  const initdb = findPostgresqlTool('initdb');
  const postgres = findPostgresqlTool('postgres');
  if (!initdb || !postgres) throw new Error('PostgreSQL is not installed: run "node test/prepare.mjs" first.');
  const directory = mkdtempSync(join(tmpdir(), 'verbonden-postgresql-'));
  // The server refuses to run as root.
  const user = unprivilegedUser();
  if (user) chownSync(directory, user.uid, user.gid);
  const as = { cwd: directory, ...user };
  const data = join(directory, 'data');
  const initialise = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(initdb, initialise, { ...as, stdio: 'pipe' });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 200,
    // Tests that read tables as they were written share them: space that was vacuumed would be filled out of order.
    autovacuum: 'off',
    // Not that of PGlite: nothing may depend on the time zone of the server.
    timezone: 'Europe/Brussels',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', data, ...options], { ...as, stdio: 'ignore' });
  const url = (login: string, database: string) => `postgres://${login}@127.0.0.1:${port}/${database}`;
  const administer = (statement: string) => query(url('postgres', 'postgres'), statement);
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // SIGINT: a fast shutdown, which ends connections that are still open.
      child.kill('SIGINT');
      await ended;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await untilReady(() => administer('select 1'));
    await administer(`create role verbonden_app nologin;
      create role verbonden_owner login createdb;
      create role verbonden_web login in role verbonden_app;
      grant verbonden_app to verbonden_owner with admin option;
      grant set on parameter session_replication_role to verbonden_owner`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, administer, stop };
}

/** Runs statements over a connection of their own. */
export async function query(connectionString: string, statements: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

async function untilReady(attempt: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
