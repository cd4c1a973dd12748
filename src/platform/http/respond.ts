import { hash } from 'node:crypto';
import type { Context } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AppEnv } from './app-env';
import { isSafePath } from './safe-path';

type PageStatus = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

const encoder = new TextEncoder();

// Said here, or the compress middleware adds it afterwards and thereby turns every body into a stream.
const compressed = 'Accept-Encoding';

/** Sends a page. A page that was asked for with GET carries an ETag, so that an unchanged one costs nothing. */
export function sendPage(c: Context<AppEnv>, page: VNode, status: PageStatus = 200): Response {
  // Encoded once, for the hash as well as for the wire: half of the time of sending a page.
  const html = encoder.encode(`<!doctype html>${renderToString(page)}`);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', `${compressed}, Accept-Language, Cookie`, { append: true });
  c.header('Content-Language', c.get('language'));
  if (status === 200 && unchanged(c, html)) return c.body(null, 304);
  c.header('Content-Type', 'text/html; charset=UTF-8');
  return c.body(html, status);
}

/** Sends open data: cacheable by anybody for a minute, readable from any site. */
export function sendData(c: Context<AppEnv>, body: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  c.header('Cache-Control', 'public, max-age=60');
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Vary', `${compressed}, Accept, Accept-Language`, { append: true });
  if (unchanged(c, body)) return c.body(null, 304);
  c.header('Content-Type', contentType);
  return c.body(body);
}

/** After a successful change: 303, so that a reload does not send it again. `path` must be one of ours. */
export function seeOther(c: Context<AppEnv>, path: string): Response {
  return c.redirect(isSafePath(path) ? c.get('prefix') + path : '/', 303);
}

function unchanged(c: Context<AppEnv>, body: string | Uint8Array): boolean {
  const etag = `W/"${hash('sha1', body, 'base64url')}"`;
  c.header('ETag', etag);
  const known = c.req.header('If-None-Match');
  return known?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}
