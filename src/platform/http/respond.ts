import { hash } from 'node:crypto';
import type { Context } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AppEnv } from './app-env';
import { allowAnyOrigin } from './cross-origin';
import { isSafePath } from './safe-path';

type PageStatus = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

const encoder = new TextEncoder();

// Said here, or the compress middleware adds it afterwards and thereby turns every body into a stream.
const compressed = 'Accept-Encoding';

/** Sends a page. One that was asked for with GET carries an ETag, so that an unchanged one costs nothing. */
export const sendPage = (c: Context<AppEnv>, page: VNode, status: PageStatus = 200): Response =>
  sendHtml(c, `<!doctype html>${renderToString(page)}`, status);

/** Sends a page that is drawn already. */
export function sendHtml(c: Context<AppEnv>, html: string, status: PageStatus = 200): Response {
  setPageHeaders(c);
  // Encoded once, for the tag as well as for the wire: half of the time of sending a page.
  const bytes = encoder.encode(html);
  if (status === 200 && unchanged(c, etagOf(bytes))) return c.body(null, 304);
  return c.body(bytes, status, htmlType);
}

/**
 * Sends a page that is the same as long as `version` is: who has that version is told so without drawing it, and
 * nobody waits for a digest of the page.
 */
export function sendVersion(
  c: Context<AppEnv>,
  version: string,
  draw: () => string | Uint8Array<ArrayBuffer>,
): Response {
  setPageHeaders(c);
  if (unchanged(c, `W/"${version}"`)) return c.body(null, 304);
  return c.body(draw(), 200, htmlType);
}

const htmlType = { 'Content-Type': 'text/html; charset=UTF-8' };

function setPageHeaders(c: Context<AppEnv>): void {
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', `${compressed}, Accept-Language, Cookie`, { append: true });
  c.header('Content-Language', c.get('language'));
}

/** Sends open data: cacheable by anybody for a minute, readable from any site. */
export function sendData(c: Context<AppEnv>, body: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  c.header('Cache-Control', 'public, max-age=60');
  allowAnyOrigin(c);
  c.header('Vary', `${compressed}, Accept-Language`, { append: true });
  c.header('Content-Language', c.get('language'));
  if (unchanged(c, etagOf(body))) return c.body(null, 304);
  c.header('Content-Type', contentType);
  return c.body(body);
}

/** Sends a file that anybody may keep for five minutes, and then asks for again: it may have been taken away. */
export function sendSharedFile(c: Context<AppEnv>, body: Uint8Array<ArrayBuffer>, contentType: string): Response {
  c.header('Cache-Control', 'public, max-age=300');
  if (unchanged(c, etagOf(body))) return c.body(null, 304);
  c.header('Content-Type', contentType);
  return c.body(body);
}

/** After a successful change: 303, so that a reload does not send it again. `path` must be one of ours. */
export function seeOther(c: Context<AppEnv>, path: string): Response {
  return c.redirect(isSafePath(path) ? c.get('prefix') + path : '/', 303);
}

const etagOf = (body: string | Uint8Array) => `W/"${hash('sha1', body, 'base64url')}"`;

function unchanged(c: Context<AppEnv>, etag: string): boolean {
  c.header('ETag', etag);
  const known = c.req.header('If-None-Match');
  return known?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}
