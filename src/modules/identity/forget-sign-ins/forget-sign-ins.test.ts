import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askLink, signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { firstAdministratorLink } from '../appoint-administrator/administrator-link';

let site: TestApp;
beforeEach(async () => {
  site = await createTestApp();
});
afterEach(() => site.close());

const day = 86_400_000;
const tables = ['session', 'verification', 'sign_in_attempt', 'administrator_link', 'person'];
const counts = () =>
  Promise.all(
    tables.map(async (table) => {
      const { rows } = await site.deps.database.asOwner((db) =>
        sql.raw<{ count: number }>(`select count(*)::int as count from ${table}`).execute(db),
      );
      return rows[0]?.count;
    }),
  );

test('what has ended is forgotten, what has not is kept, and so is the account', async () => {
  await firstAdministratorLink(site.deps);
  await signIn(site, 'an@gemeente.be');
  await askLink(site, 'bo@gemeente.be');
  const before = await counts();
  expect(before).toEqual([1, 1, 2, 1, 1]);
  expect(await site.runJob('forget-sign-ins')).toBe(0);
  expect(await counts()).toEqual(before);
  site.clock.advance(29 * day);
  expect(await site.runJob('forget-sign-ins')).toBe(4);
  expect(await counts()).toEqual([1, 0, 0, 0, 1]);
  site.clock.advance(day);
  await site.runJob('forget-sign-ins');
  expect(await counts()).toEqual([0, 0, 0, 0, 1]);
});
