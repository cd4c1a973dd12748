import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { testConfig } from '../../../test/harness/test-config';
import type { AppEnv } from './app-env';
import { createCookies } from './cookies';

const secret = 'a secret that only tests know, 0123456789';
const year = 31_536_000;

function site(baseUrl = 'https://verbonden.test', sessionSecret = secret) {
  const cookies = createCookies({ config: { ...testConfig, baseUrl }, sessionSecret });
  const app = new Hono<AppEnv>();
  app.get('/write', (c) => {
    cookies.writeSigned(c, c.req.query('name') ?? '', c.req.query('value') ?? '', year);
    return c.text('written');
  });
  app.get('/read', (c) => c.json([cookies.readSigned(c, 'kept'), cookies.read(c, 'kept')]));
  app.get('/remove', (c) => {
    cookies.remove(c, 'kept');
    return c.text('removed');
  });
  return app;
}

async function write(value: string, name = 'kept'): Promise<string> {
  const response = await site().request(`/write?${new URLSearchParams({ name, value })}`);
  return response.headers.get('Set-Cookie') ?? '';
}
async function read(cookie: string, app = site()): Promise<[string | null, string | null]> {
  return (await (await app.request('/read', { headers: { Cookie: cookie } })).json()) as [string | null, string | null];
}
const pair = (setCookie: string) => setCookie.split(';')[0] ?? '';

test('a cookie is for the server alone, for this site, and for https when the site has it', async () => {
  expect((await write('x')).split('; ').slice(1).sort()).toEqual([
    'HttpOnly',
    `Max-Age=${year}`,
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
  const plain = await site('http://localhost:3000').request('/write?name=kept&value=x');
  expect(plain.headers.get('Set-Cookie')).not.toContain('Secure');
});

test('what was signed comes back, whatever text it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 100 }), async (value) => {
      expect((await read(pair(await write(value))))[0]).toBe(value);
    }),
  );
});

test('a value with any character changed is refused', async () => {
  const cookie = pair(await write('lijst-12'));
  const start = 'kept='.length;
  for (let at = start; at < cookie.length; at += 1) {
    const other = cookie[at] === 'A' ? 'B' : 'A';
    const changed = cookie.slice(0, at) + other + cookie.slice(at + 1);
    // The last character of a base64url hash carries spare bits, but the text is compared, not the bits.
    expect((await read(changed))[0]).toBeNull();
  }
});

test('a value signed under another name or with another secret is refused, though it can be read as unsigned', async () => {
  const moved = pair(await write('x', 'other')).replace('other=', 'kept=');
  expect((await read(moved))[0]).toBeNull();
  const [signed, plain] = await read(pair(await write('x')), site('https://verbonden.test', `${secret}!`));
  expect(signed).toBeNull();
  expect(plain).toMatch(/^x\./);
});

test('no cookie header makes the site stumble', async () => {
  for (const header of ['kept', 'kept=', 'kept=.', 'kept=%E0%A4%A.x', 'kept="a.b"', ';;;=', 'x'.repeat(9000)]) {
    expect((await read(header))[0]).toBeNull();
  }
});

test('a removed cookie ends at once', async () => {
  const response = await site().request('/remove');
  expect(response.headers.get('Set-Cookie')).toContain('kept=; Max-Age=0; Path=/');
});
