import { CompiledQuery, sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestClock, createTestLog } from '../../../test/harness/deterministic';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import type { Job } from '../module';
import { bossDatabase } from './boss-database';
import { readJobRuns } from './job-run';
import { type Pace, type RunningJobs, startJobs } from './start-jobs';

let database: Database;
const offices: RunningJobs[] = [];
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  await Promise.all(offices.splice(0).map((office) => office.stop(1000)));
  await database.close();
});

const quick: Pace = { beginMs: 0, handOverMs: 20, pollSeconds: 0.5, superviseSeconds: 1, retrySeconds: 0 };
const clock = createTestClock();
const { log, lines } = createTestLog();
const deps = () => ({ database, clock: clock.now, log });

/** A process of the application. */
function open(job: Job): RunningJobs {
  const office = startJobs(deps(), [job], quick);
  offices.push(office);
  return office;
}
const nightly = (run: Job['run']): Job => ({ name: 'try-something', schedule: '20 3 * * *', run });
const runs = () => database.read(publicScope, readJobRuns);
const lastRun = async () => (await runs()).get('try-something');
const known = () => expect.poll(async () => (await runs()).has('try-something')).toBe(true);
const toNextNight = () => clock.advance(86_400_000);
const states = async () => {
  const found = await database.asOwner((db) =>
    sql<{ state: string; output: unknown }>`select state, output from pgboss.job`.execute(db),
  );
  return found.rows;
};

describe('a job', () => {
  test('begins after who waits for the site, and not when the site stops before', async () => {
    const later = { ...quick, beginMs: 300, handOverMs: 60_000 };
    const run = nightly(async () => 0);
    const stopped = startJobs(deps(), [run], later);
    await stopped.stop(0);
    const begun = performance.now();
    const office = startJobs(deps(), [run], later);
    offices.push(office);
    await known();
    // A clock that rounds and a timer that does are half a millisecond apart.
    expect(performance.now() - begun).toBeGreaterThan(295);
    expect(stopped.running()).toBe(false);
  });

  test('runs when its time has come, with that day, and its outcome is kept', async () => {
    const at: Date[] = [];
    open(
      nightly(async (now) => {
        at.push(now);
        return 3;
      }),
    );
    await known();
    expect(at).toEqual([]);
    toNextNight();
    await expect.poll(async () => (await lastRun())?.outcome).toBe('done');
    expect(at).toEqual([clock.now()]);
    expect(await lastRun()).toMatchObject({ done: 3, fault: null, startedAt: clock.now(), finishedAt: clock.now() });
    await expect.poll(async () => (await states()).map(({ state }) => state)).toEqual(['completed']);
  });

  test('runs once each time, however many processes there are', async () => {
    let count = 0;
    const job = nightly(async () => {
      count += 1;
      return 0;
    });
    for (let index = 0; index < 3; index += 1) open(job);
    await known();
    for (let night = 1; night <= 2; night += 1) {
      toNextNight();
      await expect.poll(async () => (await states()).length).toBe(night);
      await expect.poll(async () => (await states()).map(({ state }) => state)).not.toContain('created');
      await expect.poll(async () => (await states()).map(({ state }) => state)).not.toContain('active');
      expect(count).toBe(night);
    }
  });

  test('that was missed because no process ran is made up for, once', async () => {
    let count = 0;
    const job = nightly(async () => {
      count += 1;
      return 0;
    });
    const first = open(job);
    await known();
    await first.stop(1000);
    for (let night = 0; night < 5; night += 1) toNextNight();
    open(job);
    await expect.poll(() => count).toBe(1);
    await expect.poll(async () => (await states()).map(({ state }) => state)).toEqual(['completed']);
  });

  test('that fails is tried again, and what it failed over is written nowhere', async () => {
    let attempts = 0;
    const before = lines.length;
    open(
      nightly(async () => {
        attempts += 1;
        if (attempts === 1) throw new RangeError('an@gemeente.be');
        return 1;
      }),
    );
    await known();
    toNextNight();
    await expect.poll(() => attempts).toBe(1);
    await expect.poll(async () => JSON.stringify(await states())).toContain('RangeError');
    expect(JSON.stringify(await states())).not.toContain('gemeente');
    await expect.poll(async () => (await lastRun())?.outcome).toBe('done');
    const logged = lines.slice(before);
    expect(logged.map(({ event }) => event)).toEqual(['job.failed', 'job.done']);
    expect(logged[0]).toMatchObject({ job: 'try-something', fault: 'RangeError' });
    expect(JSON.stringify(logged)).not.toContain('gemeente');
  });

  test('whose process died is noticed by its silence, and run again', async () => {
    let after = 0;
    const first = open(nightly(async () => 0));
    await known();
    toNextNight();
    await expect.poll(async () => (await states()).map(({ state }) => state)).toEqual(['completed']);
    await first.stop(1000);
    await database.asOwner((db) =>
      sql`update pgboss.job set state = 'active', completed_on = null, heartbeat_on = now() - interval '3 minutes'`.execute(
        db,
      ),
    );
    open(
      nightly(async () => {
        after += 1;
        return 0;
      }),
    );
    await expect.poll(() => after).toBe(1);
  });

  test('may use the database while others ask for it', async () => {
    open(
      nightly(async () => {
        for (let index = 0; index < 20; index += 1)
          await database.write(publicScope, (db) => sql`select 1`.execute(db));
        return 20;
      }),
    );
    await known();
    toNextNight();
    await expect.poll(async () => (await lastRun())?.done).toBe(20);
  });
});

describe('stopping', () => {
  test('tells a job that runs, waits for it, and begins nothing more', async () => {
    let begun = 0;
    let finished = 0;
    const office = open(
      nightly(async (_now, stopping) => {
        begun += 1;
        await new Promise((resolve) => stopping.addEventListener('abort', resolve));
        await database.write(publicScope, (db) => sql`select 1`.execute(db));
        finished += 1;
        return 1;
      }),
    );
    await known();
    expect(office.running()).toBe(true);
    toNextNight();
    await expect.poll(() => begun).toBe(1);
    await office.stop(5000);
    expect(finished).toBe(1);
    expect(office.running()).toBe(false);
    expect((await states()).map(({ state }) => state)).toEqual(['completed']);
    toNextNight();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(begun).toBe(1);
  });

  test('does not wait for ever: what runs on is left to the next process', async () => {
    const never = Promise.withResolvers<number>();
    let begun = 0;
    const office = open(
      nightly(() => {
        begun += 1;
        return never.promise;
      }),
    );
    await known();
    toNextNight();
    await expect.poll(() => begun).toBe(1);
    await office.stop(50);
    expect((await states()).map(({ state }) => state)).toEqual(['retry']);
    let after = 0;
    open(
      nightly(async () => {
        after += 1;
        return 0;
      }),
    );
    await expect.poll(() => after).toBe(1);
    never.resolve(0);
  });
});

describe('the tables of pg-boss', () => {
  test('are those that this version of it expects', async () => {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => database.asOwner((db) => db.executeQuery(CompiledQuery.raw(text, values))) },
    });
    expect(await boss.schemaVersion()).toBe(40);
    const report = await boss.detectSchemaDrift();
    expect(report).toMatchObject({ ok: true });
  });

  test('belong to the owner, and the application makes none', async () => {
    const owned = await database.asOwner((db) =>
      sql`select relname from pg_class where relowner = 'verbonden_app'::regrole`.execute(db),
    );
    expect(owned.rows).toEqual([]);
    const { executeSql } = bossDatabase(database);
    await expect(executeSql('create table pgboss.more (id int)')).rejects.toThrow('permission denied');
    await expect(executeSql('delete from pgboss.queue')).rejects.toThrow('permission denied');
    await expect(executeSql("update migration set hash = ''")).rejects.toThrow('permission denied');
  });
});
