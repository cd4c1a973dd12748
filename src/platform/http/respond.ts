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

/** A page as it goes over the wire, with the tag that tells whether it changed. */
export interface DrawnPage {
  html: Uint8Array<ArrayBuffer>;
  etag: string;
}

export function drawPage(page: VNode): DrawnPage {
  // Encoded once, for the tag as well as for the wire: half of the time of sending a page.
  const html = encoder.encode(`<!doctype html>${renderToString(page)}`);
  return { html, etag: etagOf(html) };
}

/** Sends a page. One that was asked for with GET carries an ETag, so that an unchanged one costs nothing. */
export const sendPage = (c: Context<AppEnv>, page: VNode, status: PageStatus = 200): Response =>
  sendDrawnPage(c, drawPage(page), status);

export function sendDrawnPage(c: Context<AppEnv>, { html, etag }: DrawnPage, status: PageStatus = 200): Response {
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', `${compressed}, Accept-Language, Cookie`, { append: true });
  c.header('Content-Language', c.get('language'));
  if (status === 200 && unchanged(c, etag)) return c.body(null, 304);
  c.header('Content-Type', 'text/html; charset=UTF-8');
  return c.body(html, status);
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
