import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { httpTexts } from './texts';

/**
 * The answer to what is no request that can be read: nothing is known of who asks, so it is one small page in both
 * languages. Node itself answers without a word.
 */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const isTooLong = code === 'HPE_HEADER_OVERFLOW';
  const status = isTooLong ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const texts = (['nl', 'en'] as const).map((language) => {
    const { headersTooLong, badRequest } = httpTexts[language];
    return `<p lang="${language}">${isTooLong ? headersTooLong : badRequest}</p>`;
  });
  const page = `<!doctype html><html lang="nl"><title>${status}</title><main>${texts.join('')}</main></html>`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(page)}`,
    "Content-Security-Policy: default-src 'none'",
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${page}`);
}
