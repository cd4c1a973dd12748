import type { Context, MiddlewareHandler } from 'hono';
import { addressKey } from './address-key';
import type { AppEnv } from './app-env';
import { TooManyRequests } from './http-error';

/**
 * Token bucket per key: holds at most `perMinute` tokens and gains `perMinute` a minute.
 * Reference: RFC 2697-style single-rate limiter, kept in memory per process.
 */
export function createLimiter(perMinute: number, now: () => number, maxKeys = 50_000) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    /** Takes a token. @returns 0 when allowed, otherwise the seconds to wait. */
    take(key: string): number {
      const time = now();
      const bucket = buckets.get(key) ?? { tokens: perMinute, at: time };
      // A clock that is set back gives nothing, and takes nothing away.
      const elapsed = Math.max(0, time - bucket.at);
      bucket.tokens = Math.min(perMinute, bucket.tokens + (elapsed / 60_000) * perMinute);
      bucket.at = time;
      buckets.delete(key);
      buckets.set(key, bucket);
      // The keys used longest ago go first, so that a flood of addresses cannot fill the memory.
      if (buckets.size > maxKeys) buckets.delete(buckets.keys().next().value ?? '');
      if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / perMinute) * 60);
      bucket.tokens -= 1;
      return 0;
    },
    /** What was taken for something that turns out not to count. */
    giveBack(key: string): void {
      const bucket = buckets.get(key);
      if (bucket) bucket.tokens = Math.min(perMinute, bucket.tokens + 1);
    },
  };
}

/** Whom a request counts for, e.g. its address, and its account once it has one. */
export type RequestKeys = (c: Context<AppEnv>) => string[];

const byAddress: RequestKeys = (c) => [addressKey(c.get('clientAddress'))];
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Bytes. Calculating with so little takes no longer than a page. */
const smallBody = 4096;
/** The API calculates and keeps nothing: what is sent to it is asked, not written. */
const isSmallCalculation = (c: Context<AppEnv>) =>
  c.req.path.startsWith('/api/') && Number(c.req.header('Content-Length') ?? Number.POSITIVE_INFINITY) <= smallBody;

/** Limits reads and writes for each key; a small calculation of the API counts as a read; `READS_PER_MINUTE` and `WRITES_PER_MINUTE` set them. */
export function rateLimit(
  readsPerMinute: number,
  writesPerMinute: number,
  now: () => number,
  keysOf: RequestKeys = byAddress,
): MiddlewareHandler<AppEnv> {
  const reads = createLimiter(readsPerMinute, now);
  const writes = createLimiter(writesPerMinute, now);
  return async (c, next) => {
    const limiter = reading.has(c.req.method) || isSmallCalculation(c) ? reads : writes;
    const wait = Math.max(...keysOf(c).map((key) => limiter.take(key)));
    if (wait > 0) throw new TooManyRequests(wait);
    await next();
  };
}
