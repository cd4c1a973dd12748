import { expect, test } from 'vitest';
import { createTestApp } from '../../../../test/harness/test-app';

const hourMs = 3_600_000;

test('paper says where and on which Belgian day it was printed, also when the page was kept from the day before', async () => {
  const site = await createTestApp({ now: new Date('2026-11-20T22:30:00Z') });
  const address = '/nl/praktijken?q=rouw';
  const line = async () =>
    /<p class="print-line[^>]*>([^<]*)</.exec(await (await site.request(address)).text())?.[1]?.replace('&#183;', '·');
  // A list page is kept from the second time on.
  for (const _ of [1, 2, 3]) expect(await line()).toBe(`http://verbonden.test${address} · 20 november 2026`);
  const { headers } = await site.request(address);
  site.clock.advance(hourMs);
  expect(await line()).toBe(`http://verbonden.test${address} · 21 november 2026`);
  const again = await site.request(address, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  expect(again.status).toBe(200);
  await site.close();
});
