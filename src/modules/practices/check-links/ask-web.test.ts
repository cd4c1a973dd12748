import { expect, test } from 'vitest';
import { askWeb } from './ask-web';
import type { LoadPage } from './load-page';
import { NotPublic } from './public-address';

const names: Record<string, string[]> = {
  'example.be': ['193.191.1.1', '2a02:1800::1'],
  'inside.be': ['10.1.2.3'],
  'half.be': ['193.191.1.1', '127.0.0.1'],
};
const resolve = async (host: string) => names[host] ?? [];

/** A web in which each address answers a status, or leads to another address. */
function web(pages: Record<string, number | string>) {
  const asked: string[] = [];
  const places: string[] = [];
  const load: LoadPage = async ({ url, method, addresses }) => {
    asked.push(`${method} ${url}`);
    places.push(...addresses);
    const page = pages[String(url)] ?? 200;
    return typeof page === 'number' ? { status: page, location: undefined } : { status: 302, location: page };
  };
  return { asked, places, ask: (url: string) => askWeb(url, resolve, load) };
}

test.each([
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://10.0.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://inside.be/',
  'http://half.be/',
  'http://unknown.be/',
  'ftp://example.be/',
  'file:///etc/passwd',
])('%s is not asked, nor followed to', async (url) => {
  const { asked, ask } = web({ 'https://example.be/': url });
  await expect(ask(url)).rejects.toThrow(NotPublic);
  expect(asked).toEqual([]);
  await expect(ask('https://example.be/')).rejects.toThrow(NotPublic);
  expect(asked).toEqual(['HEAD https://example.be/']);
});

test('redirects are followed to the end, also relative ones, five at most', async () => {
  const page = (index: number) => `https://example.be/${index}`;
  const pages = { [page(0)]: page(1), [page(1)]: '/2', [page(2)]: page(3), [page(3)]: page(4), [page(4)]: page(5) };
  expect(await web({ ...pages, [page(5)]: 204 }).ask(page(0))).toBe(204);
  await expect(web({ ...pages, [page(5)]: page(0) }).ask(page(0))).rejects.toThrow('too many redirects');
});

test('a server that refuses to give the head is asked for the page', async () => {
  const { asked, ask } = web({ 'http://193.191.1.1/': 405, 'http://[2a02:1800::1]/': 200 });
  expect(await ask('http://193.191.1.1/')).toBe(405);
  expect(asked).toEqual(['HEAD http://193.191.1.1/', 'GET http://193.191.1.1/']);
  expect(await ask('http://[2a02:1800::1]/')).toBe(200);
});

test('the addresses that were found to be public are the ones that are asked', async () => {
  const { places, ask } = web({});
  await ask('https://example.be/');
  await ask('http://193.191.1.1/');
  expect(places).toEqual(['193.191.1.1', '2a02:1800::1', '193.191.1.1']);
});
