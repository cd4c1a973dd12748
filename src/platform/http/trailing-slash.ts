import type { Context, Hono } from 'hono';
import { splitLanguage } from '../texts/language';
import { allowedMethods } from './allowed-methods';
import type { AppEnv } from './app-env';
import { isSafePath } from './safe-path';

/** "/praktijken/?q=x" moves for good to "/praktijken?q=x"; null when there is no such address without the slash. */
export function withoutTrailingSlash(app: Hono<AppEnv>, c: Context<AppEnv>): Response | null {
  const { pathname, search } = new URL(c.req.url);
  const trimmed = pathname.replace(/\/$/, '');
  if (trimmed === pathname || !isSafePath(trimmed)) return null;
  return allowedMethods(app, splitLanguage(trimmed).path).includes('GET') ? c.redirect(trimmed + search, 308) : null;
}
