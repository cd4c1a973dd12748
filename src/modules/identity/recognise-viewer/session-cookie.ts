import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Deps } from '../../../platform/module';
import { type Auth, sessionSeconds } from '../authentication/auth';

/** The cookie that better-auth gives at sign-in; signed, so that made-up ones never reach the database. */
export interface SessionCookie {
  /** The token of the session; null without a cookie of ours. */
  read(c: Context<AppEnv>): Promise<string | null>;
  /** The same once more, for another thirty days. */
  prolong(c: Context<AppEnv>, token: string): Promise<void>;
}

export async function createSessionCookie(auth: Auth, { sessionSecret }: Deps): Promise<SessionCookie> {
  const { name, attributes } = (await auth.$context).authCookies.sessionToken;
  const flags = { path: '/', httpOnly: true, sameSite: 'Lax', secure: attributes.secure === true } as const;
  return {
    read: async (c) => {
      if (!c.req.header('Cookie')?.includes(name)) return null;
      return (await getSignedCookie(c, sessionSecret, name)) || null;
    },
    prolong: (c, token) => setSignedCookie(c, name, token, sessionSecret, { ...flags, maxAge: sessionSeconds }),
  };
}
