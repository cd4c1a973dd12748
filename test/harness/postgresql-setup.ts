import type { TestProject } from 'vitest/node';
import { openPostgresql } from '../../src/platform/database/postgresql';
import { createTestLog } from './deterministic';
import { startPostgresqlServer } from './postgresql-server';
import { prepareDatabase } from './prepare-database';

const template = 'verbonden_template';

/** Starts a server with a prepared database; each test works in a copy of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresqlServer();
  try {
    await server.administer(`create database ${template} owner verbonden_owner`);
    const webUrl = server.url('verbonden_web', template);
    const database = openPostgresql(webUrl, server.url('verbonden_owner', template), createTestLog().log);
    await prepareDatabase(database);
    await database.close();
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('testDatabase', {
    kind: 'postgresql',
    template,
    adminUrl: server.url('postgres', 'postgres'),
    ownerUrl: server.url('verbonden_owner', 'postgres'),
    webUrl: server.url('verbonden_web', 'postgres'),
  });
  return () => server.stop();
}
