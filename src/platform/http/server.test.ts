import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from './server';

let server: RunningServer;
afterEach(() => server.stop(0));
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('stopping lets a running request finish and takes no new one', async () => {
  server = await startServer(async () => {
    await later(150);
    return new Response('done');
  }, 0);
  const address = `http://127.0.0.1:${server.port}/`;
  const running = fetch(address);
  await later(50);
  const stopped = server.stop(5000);
  await expect(fetch(address, { headers: { Connection: 'close' } })).rejects.toThrow();
  expect(await (await running).text()).toBe('done');
  await stopped;
});

test('a request that never ends is cut off after the time of grace', async () => {
  server = await startServer(() => new Promise<Response>(() => {}), 0);
  const running = fetch(`http://127.0.0.1:${server.port}/`).then(
    () => 'answered',
    () => 'cut off',
  );
  await later(50);
  await server.stop(50);
  expect(await running).toBe('cut off');
});

const longHeader = (size: number) => ({ headers: { Cookie: `a=${'x'.repeat(size)}` } });

test('too many cookies get a page that says what to do', async () => {
  server = await startServer(() => new Response('fine'), 0);
  const address = `http://127.0.0.1:${server.port}/`;
  expect((await fetch(address, longHeader(8000))).status).toBe(200);
  const answer = await fetch(address, longHeader(40_000));
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([431, 'text/html; charset=utf-8']);
  expect(await answer.text()).toMatch(/<p lang="nl">.*Wis de cookies.*<p lang="en">.*Clear the cookies/s);
});
