import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicScope } from '../../src/platform/database/database';
import { createTestApp, type TestApp } from './test-app';
import { openTestDatabase } from './test-database';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

test('the prepared database already holds the content, so that an application starts without loading it', () => {
  expect(site.logLines.filter((line) => line.event === 'practices.content-loaded')).toEqual([]);
});

test('the application answers whole requests', async () => {
  const response = await site.request('/healthz');
  expect(await response.json()).toEqual({ status: 'ok', database: 'ok', migrations: 'ok', jobs: 'stopped' });
});

test('a change from this site is not refused as forged, one from elsewhere is', async () => {
  const form = { method: 'POST', body: new URLSearchParams({ a: 'b' }) };
  expect((await site.request('/nowhere', form)).status).toBe(404);
  expect((await site.request('/nowhere', { ...form, headers: { Origin: 'https://elsewhere.test' } })).status).toBe(403);
});

test('two tests never see each other’s rows', async () => {
  const [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  await one.asOwner((db) => sql`create table only_here (id integer)`.execute(db));
  const seen = await other.asOwner((db) =>
    sql<{ found: string | null }>`select to_regclass('only_here') found`.execute(db),
  );
  expect(seen.rows).toEqual([{ found: null }]);
  await Promise.all([one.close(), other.close()]);
});

test('a request cannot write what its role was not granted', async () => {
  const work = site.deps.database.write(publicScope, (db) => sql`update audit_log set actor = 'x'`.execute(db));
  await expect(work).rejects.toThrow('permission denied');
});
