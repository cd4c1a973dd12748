import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from './app-env';
import { BodyTooLarge } from './http-error';

/** An address whose form takes a file. */
export interface LargeBody {
  /** Route pattern, without language prefix. */
  path: string;
  /** Bytes of the whole form; at most 10 MB, since a body is read into memory. */
  maxSize: number;
}

const megabyte = 1024 * 1024;
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
export const largestBody = 10 * megabyte;

/**
 * Refuses a body above 1 MB, or above what the address is said to take.
 * @throws {BodyTooLarge} while handling a request
 */
export function limitBody(largeBodies: readonly LargeBody[]): MiddlewareHandler<AppEnv> {
  const general = limitTo(megabyte);
  const router = new TrieRouter<MiddlewareHandler>();
  for (const { path, maxSize } of largeBodies) {
    if (maxSize > largestBody) throw new RangeError(`${path}: a body is at most ${largestBody} bytes`);
    router.add('ALL', path, limitTo(maxSize));
  }
  return (c, next) => {
    // Only looking whether there is a body makes the server build a whole Request, so reading is let through.
    if (reading.has(c.req.method)) return next();
    const limit = router.match('ALL', c.req.path)[0][0]?.[0] ?? general;
    return limit(c, next);
  };
}

/** @throws {BodyTooLarge} while handling a request whose body has more bytes */
export const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new BodyTooLarge(maxSize);
    },
  });
