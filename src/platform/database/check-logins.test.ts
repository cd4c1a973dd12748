import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestLog } from '../../../test/harness/deterministic';
import { query } from '../../../test/harness/postgresql-server';
import { openTestDatabase } from '../../../test/harness/test-database';
import { migrations } from '../../modules';
import { ConfigError } from '../config';
import { asOwnerSetting, checkLogins } from './check-logins';
import type { Database } from './database';
import { migrate, requireMigrated } from './migrate';
import { openPostgresql } from './postgresql';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('logins that are as they should be pass', async () => {
  await checkLogins(database, { databaseUrl: null, databaseOwnerUrl: null });
});

const source = inject('testDatabase');
if (source.kind === 'postgresql') {
  const fresh = 'check_logins';
  const url = (login: string, name = fresh) =>
    `${source.adminUrl.replace(/postgres@/, `${login}@`).replace(/[^/]+$/, name)}`;
  beforeAll(async () => {
    await query(source.adminUrl, 'create role stranger login');
    await query(source.adminUrl, `create database ${fresh} owner verbonden_owner`);
  });
  afterAll(async () => {
    await query(source.adminUrl, `drop database ${fresh} with (force)`);
    await query(source.adminUrl, 'drop role stranger');
  });

  async function refusal(databaseUrl: string, databaseOwnerUrl: string | null): Promise<unknown> {
    const opened = openPostgresql(databaseUrl, databaseOwnerUrl, createTestLog().log);
    const settings = { databaseUrl, databaseOwnerUrl };
    try {
      await checkLogins(opened, settings);
      return await asOwnerSetting(settings, () => migrate(opened, migrations)).then(
        () => 'migrated',
        (error: unknown) => error,
      );
    } catch (error) {
      // Whatever is wrong with a login is found before anything is made.
      await expect(requireMigrated(opened, migrations)).rejects.toThrow();
      return error;
    } finally {
      await opened.close();
    }
  }

  test.each([
    ['an unknown login', url('nobody'), url('verbonden_owner'), /^DATABASE_URL .*nobody/],
    ['an unknown owner', url('verbonden_web'), url('nobody'), /^DATABASE_OWNER_URL .*nobody/],
    ['a missing database', url('verbonden_web', 'nowhere'), url('verbonden_owner'), /^DATABASE_URL .*nowhere/],
    ['an owner of a missing database', url('verbonden_web'), url('verbonden_owner', 'nowhere'), /^DATABASE_OWNER_URL /],
    [
      'nobody who answers',
      url('verbonden_web').replace(/:\d+\//, ':1/'),
      url('verbonden_owner'),
      /^DATABASE_URL reaches no database: .*ECONNREFUSED/,
    ],
    [
      'another database',
      url('verbonden_web', 'postgres'),
      url('verbonden_owner'),
      /^DATABASE_URL and DATABASE_OWNER_URL name two different databases$/,
    ],
    ['a login that may not become the role', url('stranger'), url('verbonden_owner'), /^DATABASE_URL .*set role/],
    [
      'an owner that may make nothing',
      url('verbonden_web'),
      url('stranger'),
      /^DATABASE_OWNER_URL .*permission denied/,
    ],
    ['one login that may make nothing', url('stranger'), null, /^DATABASE_URL .*permission denied/],
  ])('%s is refused by the name of its setting', async (_, web, owner, message) => {
    const refused = await refusal(web, owner);
    expect(refused).toBeInstanceOf(ConfigError);
    expect((refused as Error).message).toMatch(message);
  });

  test('the right logins make the database', async () => {
    expect(await refusal(url('verbonden_web'), url('verbonden_owner'))).toBe('migrated');
  });
}
