import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../module';
import type { AppEnv } from './app-env';

/** Cookies of this site: for the server alone, never sent along from another site's form, whole site. */
export interface Cookies {
  /** What the browser sent; anybody may have written it. */
  read(c: Context<AppEnv>, name: string): string | null;
  write(c: Context<AppEnv>, name: string, value: string, maxAgeSeconds: number): void;
  /** What this site wrote under this name with `writeSigned`; null when absent or tampered with. */
  readSigned(c: Context<AppEnv>, name: string): string | null;
  writeSigned(c: Context<AppEnv>, name: string, value: string, maxAgeSeconds: number): void;
  remove(c: Context<AppEnv>, name: string): void;
}

export function createCookies({ config, sessionSecret }: Pick<Deps, 'config' | 'sessionSecret'>): Cookies {
  const flags = {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: config.baseUrl.startsWith('https:'),
  } as const;
  const read = (c: Context<AppEnv>, name: string) => getCookie(c, name) ?? null;
  const write = (c: Context<AppEnv>, name: string, value: string, maxAge: number) =>
    setCookie(c, name, value, { ...flags, maxAge });
  return {
    read,
    write,
    readSigned: (c, name) => verify(sessionSecret, name, read(c, name)),
    writeSigned: (c, name, value, maxAge) => write(c, name, `${value}.${sign(sessionSecret, name, value)}`, maxAge),
    remove: (c, name) => {
      deleteCookie(c, name, flags);
    },
  };
}

/** HMAC-SHA256 (RFC 2104) over name and value: a value signed for one cookie is worth nothing in another. */
function sign(secret: string, name: string, value: string): string {
  return createHmac('sha256', secret).update(`${name}=${value}`).digest('base64url');
}

function verify(secret: string, name: string, cookie: string | null): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === null || dot === -1) return null;
  const value = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1));
  const expected = Buffer.from(sign(secret, name, value));
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}
