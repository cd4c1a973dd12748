import type { MiddlewareHandler } from 'hono';
import { addressKey } from '../../../platform/http/address-key';
import type { AppEnv } from '../../../platform/http/app-env';
import { TooManyRequests } from '../../../platform/http/http-error';
import { createLimiter } from '../../../platform/http/rate-limit';
import type { ExportFormat } from '../paths';

/** Writing a Word or Excel file of everything takes up to half a second, in which nobody else is served. */
const slowFormats: readonly ExportFormat[] = ['docx', 'xlsx'];
const slowPerMinute = 20;

/** Lets each client address have so many slow files a minute; the others count as ordinary reading. */
export function limitExports(now: () => number): MiddlewareHandler<AppEnv> {
  const limiter = createLimiter(slowPerMinute, now);
  return async (c, next) => {
    const format = c.req.path.split('.').at(-1);
    const wait = slowFormats.some((slow) => slow === format) ? limiter.take(addressKey(c.get('clientAddress'))) : 0;
    if (wait > 0) throw new TooManyRequests(wait);
    await next();
  };
}
