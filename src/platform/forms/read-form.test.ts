import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AppEnv } from '../http/app-env';
import { HttpError } from '../http/http-error';
import { readForm } from './read-form';

const app = new Hono<AppEnv>();
app.post('/', async (c) => c.json([...(await readForm(c))].map(([name, value]) => [name, String(value)])));
app.onError((error, c) => c.body(null, error instanceof HttpError ? error.status : 500));

const urlencoded = 'application/x-www-form-urlencoded';
const send = (body: BodyInit, type?: string) =>
  app.request('/', { method: 'POST', body, headers: type === undefined ? {} : { 'Content-Type': type } });
const statusOf = async (body: BodyInit, type?: string) => (await send(body, type)).status;

test('both kinds of form are read', async () => {
  const data = new FormData();
  data.append('a', 'één');
  expect(await (await send(data)).json()).toEqual([['a', 'één']]);
  expect(await (await send('a=%C3%A9%C3%A9n&a=2', `${urlencoded};charset=UTF-8`)).json()).toEqual([
    ['a', 'één'],
    ['a', '2'],
  ]);
});

test('anything that is no form is refused', async () => {
  expect(await statusOf('{"a":1}', 'application/json')).toBe(400);
  expect(await statusOf('a=1', 'text/plain')).toBe(400);
  expect(await statusOf('a=1', '')).toBe(400);
  expect(
    await statusOf('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', 'multipart/form-data; boundary=x'),
  ).toBe(400);
  expect(await statusOf('--x--', 'multipart/form-data')).toBe(400);
});

test('too many fields and too long answers are refused', async () => {
  expect(await statusOf('a=1&'.repeat(501), urlencoded)).toBe(413);
  expect(await statusOf('a=1&'.repeat(500), urlencoded)).toBe(200);
  expect(await statusOf(`a=${'x'.repeat(50_001)}`, urlencoded)).toBe(413);
  expect(await statusOf(`${'x'.repeat(201)}=1`, urlencoded)).toBe(413);
});

test('no body at all gives a fault of ours', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const types = fc.constantFrom(urlencoded, 'multipart/form-data; boundary=x', 'multipart/form-data; boundary=""');
  await fc.assert(
    fc.asyncProperty(bytes, types, async (body, type) => {
      expect([200, 400, 413]).toContain(await statusOf(new Uint8Array(body), type));
    }),
  );
});
