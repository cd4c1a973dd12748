import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Deps } from '../../../platform/module';
import { cookiePrefix, hasSafeCookies, sessionSeconds } from '../authentication/session-length';

/** The cookie that better-auth gives at sign-in; signed, so that made-up ones never reach the database. */
export interface SessionCookie {
  /** The token of the session; null without a cookie of ours. */
  read(c: Context<AppEnv>): Promise<string | null>;
  /** The same once more, for another thirty days. */
  prolong(c: Context<AppEnv>, token: string): Promise<void>;
  /** For who has no account any more. */
  forget(c: Context<AppEnv>): void;
}

export function createSessionCookie({ config, sessionSecret }: Pick<Deps, 'config' | 'sessionSecret'>): SessionCookie {
  const secure = hasSafeCookies(config.baseUrl);
  // As better-auth calls it; it is not asked, for it is loaded only when somebody signs in.
  const name = `${secure ? '__Secure-' : ''}${cookiePrefix}.session_token`;
  const flags = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    read: async (c) => {
      if (!c.req.header('Cookie')?.includes(name)) return null;
      return (await getSignedCookie(c, sessionSecret, name)) || null;
    },
    prolong: (c, token) => setSignedCookie(c, name, token, sessionSecret, { ...flags, maxAge: sessionSeconds }),
    forget: (c) => void deleteCookie(c, name, flags),
  };
}
