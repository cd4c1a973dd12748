import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPage } from './load-page';

let server: Server;
let port: number;
const seen: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.headers.host} ${request.url}`);
    if (request.url === '/moved') response.writeHead(302, { Location: '/new' }).end();
    // An answer without end: only its head is waited for.
    else if (request.url === '/endless') response.writeHead(200).write('x');
    else if (request.url !== '/silent') response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const load = (path: string, method: 'HEAD' | 'GET' = 'GET', signal = new AbortController().signal) =>
  loadPage({ url: new URL(`http://nowhere.invalid:${port}${path}`), method, addresses: ['127.0.0.1'], signal });

test('the given address is asked for the page of that host, without looking up its name', async () => {
  expect(await load('/gone', 'HEAD')).toEqual({ status: 404, location: undefined });
  expect(seen).toEqual([`HEAD nowhere.invalid:${port} /gone`]);
});

test('where a page says it moved to is told, not followed', async () => {
  seen.length = 0;
  expect(await load('/moved')).toEqual({ status: 302, location: '/new' });
  expect(seen).toHaveLength(1);
});

test('a page without end is not read', async () => {
  expect(await load('/endless')).toEqual({ status: 200, location: undefined });
});

test('a server that says nothing is given up when told to', async () => {
  const signal = AbortSignal.timeout(50);
  await expect(load('/silent', 'GET', signal)).rejects.toThrow();
});
