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
