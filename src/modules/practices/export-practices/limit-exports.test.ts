import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const statusOf = async (path: string) => (await site.request(path)).status;

it('writes twenty slow files a minute for one address, then asks to wait; quick ones go on', async () => {
  const paths = [practicePaths.exportKept('docx'), practicePaths.exportSelection('xlsx', 'q=kasala')];
  for (let i = 0; i < 20; i += 1) expect(await statusOf(paths[i % 2] ?? '')).toBe(200);
  const refused = await site.request(paths[0] ?? '');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await statusOf(practicePaths.exportSelection('csv'))).toBe(200);
  expect(await statusOf(practicePaths.list())).toBe(200);
  site.clock.advance(60_000);
  expect(await statusOf(paths[0] ?? '')).toBe(200);
});
