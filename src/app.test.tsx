// One file although it is long: every test asks the same small site, made below, as a browser or a stranger would.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestLog } from '../test/harness/deterministic';
import { testDeps } from '../test/harness/prepare-database';
import { testConfig } from '../test/harness/test-config';
import { createApp } from './app';
import { designTexts } from './design/texts';
import type { Config } from './platform/config';
import { type Database, publicScope } from './platform/database/database';
import { openPostgresql } from './platform/database/postgresql';
import { readForm } from './platform/forms/read-form';
import { readUpload } from './platform/forms/read-upload';
import { readAssets } from './platform/http/assets';
import { HttpError } from './platform/http/http-error';
import { seeOther, sendData, sendPage } from './platform/http/respond';
import { type RunningServer, startServer } from './platform/http/server';
import type { Module } from './platform/module';

const clientDirectory = mkdtempSync(join(tmpdir(), 'verbonden-client-'));
const { log, lines } = createTestLog();
let absent: Database;

beforeAll(() => {
  mkdirSync(join(clientDirectory, 'assets'));
  writeFileSync(join(clientDirectory, 'assets/app-1a2b.css'), 'a{}'.repeat(1000));
  writeFileSync(join(clientDirectory, 'secret.txt'), 'secret');
  absent = openPostgresql('postgres://nobody@127.0.0.1:1/none', null, log);
});
afterAll(async () => {
  await absent.close();
  rmSync(clientDirectory, { recursive: true });
});

/** A module with one route of each kind, so that these tests are about the application alone. */
const probe = (database: Database): Module => ({
  name: 'probe',
  largeBodies: [{ path: '/uploads/:id', maxSize: 10 * 1024 * 1024 }],
  routes: (app) => {
    app.get('/page', (c) => sendPage(c, <p>{'é'.repeat(2000)}</p>));
    app.get('/api/v1/probe', (c) => sendData(c, '{"a":1}', 'application/json'));
    app.post('/form', async (c) => seeOther(c, (await readForm(c)).get('next')?.toString() ?? '/'));
    app.post('/uploads/:id', async (c) => c.text(`${(await readUpload(await readForm(c), 'file'))?.length}`));
    app.put('/form', (c) => c.text('put'));
    app.get('/item/:slug', () => {
      throw new HttpError(410);
    });
    app.get('/fails', () => {
      throw new Error('secret detail');
    });
    app.post('/api/v1/compute', (c) => c.json({}));
    app.get('/api/v1/fails', () => {
      throw new Error('secret detail');
    });
    app.get('/from-database', async (c) => {
      await database.read(publicScope, (db) => sql`select 1`.execute(db));
      return c.text('there');
    });
  },
});

function site(settings: Partial<Config> = {}, database = absent) {
  const deps = { ...testDeps(database), log, config: { ...testConfig, ...settings } };
  return createApp(deps, [probe(database)], {
    assets: readAssets(clientDirectory),
    clientDirectory,
    migrationNames: [],
  });
}
const base = testConfig.baseUrl;
const ask = async (path: string, init?: RequestInit, settings?: Partial<Config>) =>
  site(settings).request(base + path, init);
const form = (origin: string, fields: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { Origin: origin },
  body: new URLSearchParams(fields),
});

describe('error pages', () => {
  test('speak the language of the address, or else of the browser', async () => {
    const { nl, en } = designTexts;
    expect(await (await ask('/nowhere')).text()).toContain(nl.errorPages[404].title);
    expect(await (await ask('/en/nowhere')).text()).toContain(en.errorPages[404].title);
    const english = { headers: { 'Accept-Language': 'en' } };
    expect(await (await ask('/nowhere', english)).text()).toContain(en.errorPages[404].title);
    expect((await ask('/en/item/x')).status).toBe(410);
  });

  test('a fault of ours shows its number, is logged under it, and shows nothing of its cause', async () => {
    const response = await ask('/fails', { headers: { 'X-Request-Id': 'known-number' } });
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).toContain('known-number');
    expect(page).not.toContain('secret detail');
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'request.failed', requestId: 'known-number', reason: 'secret detail' }),
    );
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test('under /api they are RFC 9457 problems, readable from any site', async () => {
    for (const [path, method, status] of [
      ['/api/v1/nothing', 'GET', 404],
      ['/en/api/v1/nothing', 'GET', 404],
      ['/api/v1/probe', 'DELETE', 405],
      ['/api/v1/fails', 'GET', 500],
    ] as const) {
      const response = await ask(path, { method });
      expect(response.status).toBe(status);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await response.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String) });
    }
  });
});

describe('methods', () => {
  test('an address that does not know the method says which it does know', async () => {
    const response = await ask('/page', form(base));
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('HEAD, GET');
    expect((await ask('/form')).headers.get('Allow')).toBe('POST, PUT');
    expect((await ask('/nowhere', form(base))).status).toBe(404);
    expect((await ask('/page', { method: 'PROPFIND' })).status).toBe(405);
  });

  test('HEAD answers as GET does, without the page', async () => {
    const [get, head] = [await ask('/page'), await ask('/page', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
    expect(await head.text()).toBe('');
  });

  test('no header or field turns one method into another', async () => {
    const headers = { Origin: base, 'X-HTTP-Method-Override': 'PUT', 'X-Method-Override': 'PUT' };
    const response = await ask('/form?_method=PUT', { ...form(base, { _method: 'PUT' }), headers });
    expect(response.status).toBe(303);
  });

  test('another site may read the API and have it compute, and no more', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.test', 'Access-Control-Request-Method': 'GET' },
    };
    const response = await ask('/api/v1/probe', preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD');
    expect((await ask('/page', preflight)).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const calculation = await ask('/api/v1/compute', preflight);
    expect(calculation.headers.get('Access-Control-Allow-Methods')).toBe('POST');
  });
});

describe('forms from elsewhere', () => {
  test('are refused with a page; those of this site are accepted, behind a proxy too', async () => {
    const refused = await ask('/form', form('https://elsewhere.test'));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain(designTexts.nl.errorPages[403].title);
    expect((await ask('/form', { method: 'POST', body: new URLSearchParams() })).status).toBe(403);
    expect((await ask('/form', form('null'))).status).toBe(403);
    expect((await ask('/form', form(base))).status).toBe(303);
    const behindProxy = { baseUrl: 'https://verbonden.example' };
    expect((await ask('/form', form('https://verbonden.example'), behindProxy)).status).toBe(303);
    expect((await ask('/form', form(base), behindProxy)).status).toBe(303);
  });

  test('after a form one goes to an address of this site, in the same language', async () => {
    const next = async (path: string, prefix = '') =>
      (await ask(`${prefix}/form`, form(base, { next: path }))).headers.get('Location');
    expect(await next('/page?a=1')).toBe('/page?a=1');
    expect(await next('/page', '/en')).toBe('/en/page');
    expect(await next('//elsewhere.test')).toBe('/');
    expect(await next('https://elsewhere.test')).toBe('/');
    expect(await next('/één 😀')).toBe(encodeURI('/één 😀'));
    expect(await next('/\ud800')).toMatch(/^\//);
  });
});

describe('too much', () => {
  const tooMuch = `a=${'x'.repeat(2 * 1024 * 1024)}`;
  const type = { Origin: base, 'Content-Type': 'application/x-www-form-urlencoded' };
  const chunked = () => new Blob([tooMuch]).stream();

  test('a body of 2 MB is refused with a page, whether its length is told or not', async () => {
    const told = await ask('/form', {
      method: 'POST',
      headers: { ...type, 'Content-Length': `${tooMuch.length}` },
      body: tooMuch,
    });
    expect(told.status).toBe(413);
    expect(await told.text()).toContain(designTexts.nl.errorPages[413].title);
    const untold = await ask('/form', {
      method: 'POST',
      headers: type,
      body: chunked(),
      duplex: 'half',
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  test('an address that a module names takes a file of 8 MB, in each language, and says how much it takes', async () => {
    const upload = (path: string, megabytes: number) => {
      const body = new FormData();
      body.append('file', new File([new Uint8Array(megabytes * 1024 * 1024)], 'a.jpg'));
      return ask(path, { method: 'POST', headers: { Origin: base }, body });
    };
    expect(await (await upload('/uploads/1', 8)).text()).toBe(`${8 * 1024 * 1024}`);
    expect((await upload('/en/uploads/1', 8)).status).toBe(200);
    const refused = await upload('/uploads/1', 11);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain(designTexts.nl.tooLarge(10));
    for (const path of ['/form', '/uploads', '/uploads/1/more', '/uploads/1/../../form'])
      expect((await upload(path, 2)).status).toBe(413);
  });

  test('too many requests get a page that says how long to wait', async () => {
    const app = site({ readsPerMinute: 2 });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await app.request(`${base}/page`)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await app.request(`${base}/page`)).headers.get('Retry-After')).toBe('30');
  });

  test('behind a proxy the visitors are told apart, and a made-up address counts for nothing', async () => {
    const app = site({ readsPerMinute: 1, trustedProxies: 1 });
    const from = async (chain: string) =>
      (await app.request(`${base}/page`, { headers: { 'X-Forwarded-For': chain } })).status;
    expect(await from('192.0.2.1')).toBe(200);
    expect(await from('192.0.2.2')).toBe(200);
    expect(await from('10.9.9.9, 192.0.2.1')).toBe(429);
  });
});

describe('odd addresses and headers', () => {
  test.each([
    '/%E0%A4%A',
    '/%00',
    '/item/%00',
    '/%',
    '/item/%ff%fe',
    '/en/%E0%A4%A',
    `/${'a'.repeat(100_000)}`,
    '/?%ff=%00',
  ])('%.30s is answered, not stumbled over', async (path) => {
    expect([404, 410]).toContain((await ask(path)).status);
  });

  test('a request number that is none is replaced', async () => {
    const number = async (given: string) =>
      (await ask('/page', { headers: { 'X-Request-Id': given } })).headers.get('X-Request-Id');
    expect(await number('abc-DEF_123')).toBe('abc-DEF_123');
    for (const odd of ['short', 'x'.repeat(65), 'with space', '<script>', 'a"b12345']) {
      expect(await number(odd)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    }
  });

  test('the log of a request has its route, no query, no address and no more than the route of what was asked', async () => {
    lines.length = 0;
    await ask(
      '/item/private-token?q=an@gemeente.be',
      { headers: { 'X-Forwarded-For': '192.0.2.77' } },
      { trustedProxies: 1 },
    );
    expect(lines).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: expect.any(String),
        method: 'GET',
        route: '/item/:slug',
        status: 410,
        ms: 0,
      },
    ]);
  });
});

describe('what is sent', () => {
  test('an unchanged page is not sent again', async () => {
    const etag = (await ask('/page')).headers.get('ETag') ?? '';
    const again = (tags: string) => ask('/page', { headers: { 'If-None-Match': tags } });
    expect((await again(etag)).status).toBe(304);
    expect((await again(`"x", ${etag}`)).status).toBe(304);
    expect((await again('"x"')).status).toBe(200);
  });

  test('pages and data are compressed for who can read that', async () => {
    const packed = await ask('/page', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(packed.headers.get('Vary')).toMatch(/Accept-Encoding/i);
    expect((await ask('/page')).headers.get('Content-Encoding')).toBeNull();
  });

  test('built files are kept for a year; what is not there is not kept', async () => {
    const file = await ask('/assets/app-1a2b.css');
    expect(file.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('Content-Type')).toMatch(/^text\/css/);
    expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const none = await ask('/assets/app-0000.css');
    expect([none.status, none.headers.get('Cache-Control')]).toEqual([404, 'private, no-cache']);
  });
});

describe('over a real connection', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(site().fetch, 0);
  });
  afterAll(() => server.stop(1000));

  /** Sends bytes as they are, and gives the status and the whole answer. */
  async function send(head: string): Promise<[number, string]> {
    const socket: Socket = connect(server.port, '127.0.0.1');
    socket.end(`${head}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    return [Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), answer];
  }
  const get = (path: string) => send(`GET ${path} HTTP/1.1\r\nHost: localhost`);

  test.each([
    '/assets/../secret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/..%5csecret.txt',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
    '/assets/%00',
  ])('no file outside the assets is given: %s', async (path) => {
    const [status, answer] = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(answer).not.toMatch(/secret\b(?!\.txt)|root:/);
  });

  test('the assets are there', async () => {
    expect((await get('/assets/app-1a2b.css'))[0]).toBe(200);
  });

  test.each([
    ['a strange host', 'GET /page HTTP/1.1\r\nHost: a b<c>'],
    ['no host', 'GET /page HTTP/1.0'],
    ['a whole address', 'GET http://elsewhere.test/page HTTP/1.1\r\nHost: x'],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: x'],
    ['two slashes', 'GET //elsewhere.test/page HTTP/1.1\r\nHost: x'],
    ['TRACE', 'TRACE /page HTTP/1.1\r\nHost: x'],
    ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: x'],
    ['an unknown method', 'BREW /page HTTP/1.1\r\nHost: x'],
    ['a very long address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x`],
    ['a broken header', 'GET /page HTTP/1.1\r\nHost: x\r\nno colon'],
    ['a line end in a header', 'GET /page HTTP/1.1\r\nHost: x\r\nX-Request-Id: abcdefgh\rSet-Cookie: a=b'],
  ])('%s never gives a fault of ours', async (_what, head) => {
    const [status, answer] = await send(head);
    // CONNECT asks for a tunnel, which Node closes without a word.
    if (!head.startsWith('CONNECT')) expect(status).toBeLessThan(500);
    expect(answer).not.toMatch(/^Set-Cookie/im);
    expect((await get('/page'))[0]).toBe(200);
  });

  test('a taken port is named', async () => {
    await expect(startServer(site().fetch, server.port)).rejects.toThrow(`PORT ${server.port} is in use`);
  });

  test('who sends too large a file reads the page about it, instead of a broken connection', async () => {
    const body = new FormData();
    body.append('file', new File([new Uint8Array(30 * 1024 * 1024)], 'a.jpg'));
    const address = `http://127.0.0.1:${server.port}`;
    const response = await fetch(`${address}/uploads/1`, { method: 'POST', headers: { Origin: address }, body });
    expect(await response.text()).toContain(designTexts.nl.tooLarge(10));
  });
});

describe('without its database', () => {
  test('a page that needs it says so, others still come', async () => {
    const response = await ask('/en/from-database');
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(await response.text()).toContain(designTexts.en.errorPages[503].title);
    expect((await ask('/page')).status).toBe(200);
    expect((await ask('/healthz')).status).toBe(503);
  });

  test('a server that takes the call but does not answer does not keep the visitor waiting', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    const port = await new Promise<number>((resolve) =>
      silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port)),
    );
    const database = openPostgresql(`postgres://a@127.0.0.1:${port}/b`, null, log, { connect: 100, statement: 100 });
    expect((await site({}, database).request(`${base}/from-database`)).status).toBe(503);
    for (const socket of sockets) socket.destroy();
    silent.close();
    await database.close();
  });
});
