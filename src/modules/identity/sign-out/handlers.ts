import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { seeOther } from '../../../platform/http/respond';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths } from '../paths';
import { passCookies } from '../sign-in/link-handlers';
import { auditSignIn } from '../sign-in/write-audit';

/** Ends the session of this device. */
export function mountSignOut(app: Hono<AppEnv>, { auth, deps, store }: IdentityDeps): void {
  app.post(identityPaths.signOut, async (c) => {
    const { person } = c.get('viewer');
    const { api } = await auth();
    const headers = await store.transaction(async (db) => {
      if (person !== null) await auditSignIn(db, c, { at: deps.clock(), person, action: 'sign-out' });
      const answer = await api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
      return answer.headers;
    });
    passCookies(c, headers);
    return seeOther(c, identityPaths.signIn());
  });
  // Asked for again after a reload.
  app.get(identityPaths.signOut, (c) => seeOther(c, identityPaths.signIn()));
}
