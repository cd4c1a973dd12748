import { expect, it } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';
import { publicScope } from '../../../platform/database/database';
import { practicePaths } from '../paths';
import { readLinkChecks } from '../queries';
import { checkLinks } from './check-links';

it('keeps for every address whether it answered, and shows it on the next page', async () => {
  const app = await createTestApp();
  const asked: string[] = [];
  const result = await checkLinks(app.deps, async (url) => {
    asked.push(url);
    if (asked.length === 1) throw new TypeError('fetch failed');
    return asked.length === 2 ? 404 : asked.length === 3 ? 403 : 200;
  });
  const checks = await app.deps.database.read(publicScope, readLinkChecks);
  expect(new Set(asked).size).toBe(asked.length);
  expect(result).toEqual({ asked: checks.size, unreachable: 2 });
  expect(
    [...checks.values()]
      .filter((check) => !check.reachable)
      .map((check) => check.outcome)
      .sort(),
  ).toEqual(['404', 'TypeError']);
  app.clock.advance(2000);
  const answer = await app.request(`${practicePaths.api}?pageSize=100`);
  expect(answer.status).toBe(200);
  await app.close();
});
