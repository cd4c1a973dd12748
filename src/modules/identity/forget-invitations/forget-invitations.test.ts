import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const dayMs = 86_400_000;
/** Days from now; negative: before it. */
const at = (days: number) => new Date(site.clock.now().getTime() + days * dayMs);
const left = async (table: 'invitation' | 'organisation_request') => {
  const { rows } = await site.deps.database.asOwner((db) =>
    sql.raw<{ id: string }>(`select id from ${table} order by id`).execute(db),
  );
  return rows.map(({ id }) => id);
};

test('an invitation or request is forgotten 90 days after it came to an end, and not before', async () => {
  await site.deps.database.asOwner(async (db) => {
    await sql`insert into organisation (id, kind, name, created_at)
      values ('org-gent', 'local-government', 'Gent', ${at(-400)})`.execute(db);
    const invite = (id: string, expires: number, accepted: Date | null, withdrawn: Date | null) =>
      sql`insert into invitation values ('org-gent', ${id}, 'an@gemeente.be', 'reader', ${`hash ${id}`}, 'bo',
        ${at(expires - 14)}, ${at(expires)}, ${accepted}, ${accepted && 'an'}, ${withdrawn})`.execute(db);
    await invite('open', 3, null, null);
    await invite('accepted', -80, at(-89), null);
    await invite('accepted-long-ago', -80, at(-91), null);
    await invite('expired', -89, null, null);
    await invite('expired-long-ago', -91, null, null);
    await invite('withdrawn', -70, null, at(-80));
    await invite('withdrawn-long-ago', -80, null, at(-91));
    const ask = (id: string, decided: Date | null) =>
      sql`insert into organisation_request (id, person, name, created_at, decided_at, outcome)
        values (${id}, 'an', ${id}, ${at(-300)}, ${decided}, ${decided && 'declined'})`.execute(db);
    await ask('waits', null);
    await ask('decided', at(-89));
    await ask('decided-long-ago', at(-91));
  });
  expect(await site.runJob('forget-invitations')).toBe(4);
  expect(await left('invitation')).toEqual(['accepted', 'expired', 'open', 'withdrawn']);
  expect(await left('organisation_request')).toEqual(['decided', 'waits']);
  expect(await site.runJob('forget-invitations')).toBe(0);
});
