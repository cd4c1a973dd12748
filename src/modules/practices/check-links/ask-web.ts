import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** The addresses a host name stands for. */
export type Resolve = (host: string) => Promise<string[]>;

/** Thrown when an address is none of the public web: asking for it could reach what only this server can reach. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

const timeoutMs = 15_000;
const maxRedirects = 5;

// IANA special-purpose address registries. A mapped address (::ffff:…) is held to the rules of IPv4.
const closed = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 16],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  closed.addSubnet(net, prefix, 'ipv6');
}

const resolveName: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Asks for the head of a page, and for the page itself where a server refuses that.
 * @returns the HTTP status behind at most five redirects
 * @throws {NotPublic} when the address, or one it leads to, is not on the public web; otherwise what `fetch` throws
 */
export async function askWeb(url: string, resolve: Resolve = resolveName, load: typeof fetch = fetch): Promise<number> {
  const status = await follow('HEAD', url, resolve, load);
  return status < 400 ? status : follow('GET', url, resolve, load);
}

async function follow(method: 'HEAD' | 'GET', from: string, resolve: Resolve, load: typeof fetch): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = new URL(from);
  for (let hop = 0; ; hop += 1) {
    await requirePublic(url, resolve);
    const answer = await load(url, {
      method,
      redirect: 'manual',
      signal,
      headers: { 'User-Agent': 'Verbonden link check' },
    });
    await answer.body?.cancel();
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('Location') : null;
    if (next === null) return answer.status;
    if (hop === maxRedirects) throw new TypeError('too many redirects');
    url = new URL(next, url);
  }
}

async function requirePublic(url: URL, resolve: Resolve): Promise<void> {
  if (!/^https?:$/.test(url.protocol)) throw new NotPublic(url.protocol);
  // The URL parser has written every notation of an address (octal, one number, …) in the usual way.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host);
  const isClosed = (address: string) => closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  if (addresses.length === 0 || addresses.some(isClosed)) throw new NotPublic(host);
}
