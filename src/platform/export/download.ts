import type { Context } from 'hono';
import type { AppEnv } from '../http/app-env';
import { allowAnyOrigin } from '../http/cross-origin';

export interface Download {
  /** Only a-z, 0-9, "-" and "."; anything else would need escaping in the header (RFC 6266). */
  fileName: string;
  contentType: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/**
 * Sends a file to keep. It may hold what only this visitor chose, so no shared cache keeps it, unless `isOpen` says
 * that it is the same for everybody who asks the same.
 */
export function sendDownload(c: Context<AppEnv>, { fileName, contentType, body }: Download, isOpen = false): Response {
  if (!/^[a-z0-9.-]+$/.test(fileName)) throw new RangeError(`Not a file name for a header: ${fileName}`);
  c.header('Content-Type', contentType);
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  if (isOpen) allowAnyOrigin(c);
  if (isOpen) c.header('Vary', 'Accept-Language', { append: true });
  c.header('Cache-Control', isOpen ? 'public, max-age=60' : 'private, no-store');
  c.header('X-Robots-Tag', 'noindex');
  return c.body(body);
}
