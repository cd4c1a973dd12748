import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** The addresses a host name stands for. */
export type Resolve = (host: string) => Promise<string[]>;

/** Thrown when an address is none of the public web: asking for it could reach what only this server can reach. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

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

export const resolveName: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The addresses behind a URL, all of them public.
 * @throws {NotPublic} otherwise
 */
export async function publicAddresses(url: URL, resolve: Resolve): Promise<string[]> {
  if (!/^https?:$/.test(url.protocol)) throw new NotPublic(url.protocol);
  // The URL parser has written every notation of an address (octal, one number, …) in the usual way.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host);
  const isClosed = (address: string) => closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  if (addresses.length === 0 || addresses.some(isClosed)) throw new NotPublic(host);
  return addresses;
}
