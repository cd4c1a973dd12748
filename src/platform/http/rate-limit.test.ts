import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressKey } from './address-key';
import type { AppEnv } from './app-env';
import { TooManyRequests } from './http-error';
import { createLimiter, rateLimit } from './rate-limit';

test('a key gets its number a minute, and again as time goes by', () => {
  let now = 0;
  const limiter = createLimiter(3, () => now);
  expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 20]);
  now += 19_990;
  expect(limiter.take('a')).toBe(1);
  now += 20;
  expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 20]);
  now += 3_600_000;
  expect([1, 2, 3, 4].map(() => limiter.take('a') > 0)).toEqual([false, false, false, true]);
});

test('keys do not count for each other, and a flood of them forgets the ones used longest ago', () => {
  const limiter = createLimiter(1, () => 0, 2);
  expect(['a', 'b', 'a', 'c'].map((key) => limiter.take(key) > 0)).toEqual([false, false, true, false]);
  // "b" was forgotten for "c", "a" was not.
  expect(limiter.take('a') > 0).toBe(true);
  expect(limiter.take('b') > 0).toBe(false);
});

test('what is given back was never taken, and nobody gets more than there is', () => {
  const limiter = createLimiter(1, () => 0);
  limiter.giveBack('a');
  expect(limiter.take('a')).toBe(0);
  limiter.giveBack('a');
  limiter.giveBack('a');
  expect([limiter.take('a'), limiter.take('a') > 0]).toEqual([0, true]);
});

function site(keysOf?: Parameters<typeof rateLimit>[3]) {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set('clientAddress', c.req.header('Address') ?? '');
    await next();
  });
  app.use(rateLimit(2, 1, () => 0, keysOf));
  app.all('*', (c) => c.text('ok'));
  app.onError((error, c) => c.text('', error instanceof TooManyRequests ? 429 : 500));
  return async (method: string, headers: Record<string, string>, path = '/') =>
    (await app.request(path, { method, headers })).status;
}

test('reading and writing are counted apart, per address', async () => {
  const ask = site();
  const here = { Address: '10.0.0.1' };
  expect([await ask('GET', here), await ask('HEAD', here), await ask('OPTIONS', here)]).toEqual([200, 200, 429]);
  expect([await ask('POST', here), await ask('DELETE', here)]).toEqual([200, 429]);
  expect(await ask('GET', { Address: '10.0.0.2' })).toBe(200);
});

test('a small calculation of the API counts as a read, a large one, or of unknown size, as a write', async () => {
  const api = '/api/v1/evidence/meta-analysis';
  const ask = site();
  const sized = (bytes: string) => ({ Address: '10.0.0.3', 'Content-Length': bytes });
  expect([await ask('POST', sized('100'), api), await ask('POST', sized('4096'), api)]).toEqual([200, 200]);
  expect([await ask('POST', sized('5000'), api), await ask('POST', { Address: '10.0.0.3' }, api)]).toEqual([200, 429]);
  const elsewhere = { Address: '10.0.0.4', 'Content-Length': '10' };
  expect([await ask('POST', elsewhere, '/form'), await ask('POST', elsewhere, '/form')]).toEqual([200, 429]);
});

test('a request counts for its account too, wherever it comes from', async () => {
  const ask = site((c) => [
    c.get('clientAddress'),
    ...(c.req.header('Account') ? [`account:${c.req.header('Account')}`] : []),
  ]);
  expect(await ask('POST', { Address: '1', Account: 'an' })).toBe(200);
  expect(await ask('POST', { Address: '2', Account: 'an' })).toBe(429);
  expect(await ask('POST', { Address: '3', Account: 'bo' })).toBe(200);
});

test('all IPv6 addresses of one subscriber count as one, IPv4 addresses each for themselves', () => {
  expect(addressKey('192.0.2.1')).toBe('192.0.2.1');
  expect(addressKey('::ffff:192.0.2.1')).toBe('192.0.2.1');
  const same = ['2001:db8:0:1::1', '2001:DB8::1:ffff:1:2:3', '2001:0db8:0000:0001:abcd::', '2001:db8:0:1::9%eth0'];
  expect(new Set(same.map(addressKey))).toEqual(new Set(['2001:db8:0:1::/64']));
  expect(addressKey('2001:db8:0:2::1')).not.toBe(addressKey('2001:db8:0:1::1'));
  expect(addressKey('::1')).toBe('0:0:0:0::/64');
  expect(addressKey('in-process')).toBe('in-process');
});
