import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Cookies } from '../../../platform/http/cookies';
import { keptCookie, readKept, writeKept } from './kept-list';

const yearInSeconds = 365 * 86_400;

/** The visitor's list as it comes in and goes out with a request. */
export interface KeepCookie {
  read(c: Context<AppEnv>): string[];
  write(c: Context<AppEnv>, slugs: readonly string[]): void;
}

export const keepCookie = (cookies: Cookies): KeepCookie => ({
  read: (c) => readKept(cookies.read(c, keptCookie)),
  write: (c, slugs) => {
    if (slugs.length === 0) cookies.remove(c, keptCookie);
    else cookies.write(c, keptCookie, writeKept(slugs), yearInSeconds);
  },
});
