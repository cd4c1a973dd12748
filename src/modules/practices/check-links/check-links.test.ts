import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { practicePaths } from '../paths';
import { checkLinks, WebUnreachable } from './check-links';
import { readDeadLinks, readLinkChecks } from './queries';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const dayMs = 86_400_000;
const noPause = async () => {};
const checks = () => app.deps.database.read(publicScope, readLinkChecks);
const dead = () => app.deps.database.read(publicScope, readDeadLinks);
/** All addresses answer, but these. */
const without = (down: readonly string[]) => ({
  ask: async (url: string) => (down.includes(url) ? 404 : 200),
  pause: noPause,
});

it('keeps for every address whether it answered, and shows it on the next page', async () => {
  const asked: string[] = [];
  let pauses = 0;
  const result = await checkLinks(app.deps, {
    ask: async (url) => {
      asked.push(url);
      if (asked.length === 1) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
      return asked.length === 2 ? 404 : asked.length === 3 ? 403 : 200;
    },
    pause: async () => {
      pauses += 1;
    },
  });
  const kept = await checks();
  expect(new Set(asked).size).toBe(asked.length);
  expect(pauses).toBe(asked.length - 1);
  expect(result).toEqual({ asked: kept.size, unreachable: 2 });
  const failed = [...kept.values()].filter((check) => !check.reachable);
  expect(failed.map((check) => check.outcome).sort()).toEqual(['404', 'ENOTFOUND']);
  app.clock.advance(2000);
  const answer = await app.request(`${practicePaths.api}?pageSize=100`);
  expect(answer.status).toBe(200);
});

it('notes an address as dead after two failures a day apart, by practice, until it answers again', async () => {
  const [url] = [...(await checks()).keys()];
  const down = without([url ?? '']);
  await checkLinks(app.deps, without([]));
  await checkLinks(app.deps, down);
  app.clock.advance(dayMs - 1);
  await checkLinks(app.deps, down);
  expect(await dead()).toEqual(new Map());
  app.clock.advance(1);
  await checkLinks(app.deps, down);
  const found = await dead();
  expect(found.size).toBeGreaterThan(0);
  for (const links of found.values()) expect(links).toEqual([{ url, deadSince: app.clock.now() }]);
  await checkLinks(app.deps, without([]));
  expect(await dead()).toEqual(new Map());
});

it('keeps nothing when the web cannot be reached at all', async () => {
  const before = await checks();
  app.clock.advance(7 * dayMs);
  let asked = 0;
  const offline = async () => {
    asked += 1;
    throw Object.assign(new Error('no network'), { code: 'EAI_AGAIN' });
  };
  await expect(checkLinks(app.deps, { ask: offline, pause: noPause })).rejects.toThrow(WebUnreachable);
  expect(asked).toBe(20);
  expect(await checks()).toEqual(before);
});

it('goes on where it was broken off, and asks nothing twice', async () => {
  app.clock.advance(7 * dayMs);
  const freshMs = 3 * dayMs;
  const total = (await checks()).size;
  const asked: string[] = [];
  const stopping = new AbortController();
  const ask = async (url: string) => {
    asked.push(url);
    if (asked.length === 5) stopping.abort(new Error('the process ends'));
    return 200;
  };
  const broken = checkLinks(app.deps, { ask, pause: noPause }, { freshMs, stopping: stopping.signal });
  await expect(broken).rejects.toThrow('the process ends');
  expect(asked).toHaveLength(5);
  expect(await checkLinks(app.deps, { ask, pause: noPause }, { freshMs })).toEqual({
    asked: total - 5,
    unreachable: 0,
  });
  expect(new Set(asked).size).toBe(total);
});
