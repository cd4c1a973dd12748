import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import type { Database } from '../../src/platform/database/database';
import { openPglite } from '../../src/platform/database/pglite';
import { openPostgresql } from '../../src/platform/database/postgresql';
import { borrowDatabase } from './cleared-database';
import { createTestLog } from './deterministic';
import { query } from './postgresql-server';

type TestDatabaseSource =
  | { kind: 'pglite'; snapshot: string }
  | { kind: 'postgresql'; template: string; adminUrl: string; ownerUrl: string; webUrl: string };

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: TestDatabaseSource;
  }
}

/**
 * A database of one's own, migrated and with the content loaded: PGlite in memory, or in the project
 * `postgresql` a copy of the template on a real server. `close()` gives it back for another test.
 */
export function openTestDatabase(): Promise<Database> {
  const source = inject('testDatabase');
  return borrowDatabase(() => (source.kind === 'pglite' ? openFromSnapshot(source.snapshot) : copyTemplate(source)));
}

// Compiled once per process: half of the time that opening a database takes.
let engine: Promise<WebAssembly.Module> | undefined;

async function openFromSnapshot(path: string): Promise<Database> {
  engine ??= readFile(new URL('./pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then(WebAssembly.compile);
  return openPglite({ pgliteWasmModule: await engine, loadDataDir: await openAsBlob(path) });
}

async function copyTemplate(source: TestDatabaseSource & { kind: 'postgresql' }): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const at = (address: string) => address.replace(/[^/]+$/, name);
  await query(source.adminUrl, `create database ${name} template ${source.template} owner verbonden_owner`);
  const database = openPostgresql(at(source.webUrl), at(source.ownerUrl), createTestLog().log);
  return {
    ...database,
    close: async () => {
      await database.close();
      await query(source.adminUrl, `drop database ${name} with (force)`);
    },
  };
}
