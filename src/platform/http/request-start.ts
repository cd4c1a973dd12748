import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { visitor } from '../access/viewer';
import type { Clock } from '../clock';
import type { Log } from '../log';
import { chooseLanguage, splitLanguage } from '../texts/language';
import type { AppEnv } from './app-env';

/** First in line: language, request id, client address; last: one log line without query or address. */
export function requestStart(
  log: Log,
  clock: Clock,
  trustedProxies: number,
  newId: () => string,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const { prefix } = splitLanguage(url.pathname);
    const given = c.req.header('X-Request-Id');
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : newId();
    c.set('url', url);
    c.set('prefix', prefix);
    c.set('language', chooseLanguage(prefix, c.req.header('Accept-Language')));
    c.set('requestId', requestId);
    c.set('viewer', visitor);
    c.set('clientAddress', clientAddress(c, trustedProxies));
    c.header('X-Request-Id', requestId);
    const start = clock().getTime();
    await next();
    // The route, not the address: addresses can hold share tokens.
    log.info('request', {
      requestId,
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: clock().getTime() - start,
    });
  };
}

/** The address `trustedProxies` hops away; without proxies, of the connection itself. */
function clientAddress(c: Context<AppEnv>, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => hop.trim());
    const hop = hops.at(-trustedProxies);
    if (hop) return hop.slice(0, 64);
  }
  // A request made inside the process (tests) has no connection.
  return c.env === undefined ? 'in-process' : (getConnInfo(c).remote.address ?? 'unknown');
}
