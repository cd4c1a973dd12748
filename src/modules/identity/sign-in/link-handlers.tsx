import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths, identityRoutes, organisationPaths } from '../paths';
import { countFailure, forgive } from './guard';
import { sendWrong } from './handlers';
import { LinkFailedPage, LinkPage } from './link-page';
import { lockAddress, readLink } from './queries';
import { returnOf } from './return-path';
import { auditSignIn } from './write-audit';

/** The link from the mail: a page with one button, and what the button does. */
export function mountSignInLink(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const { deps, site, store } = identity;
  app.get(identityRoutes.link, async (c) => {
    keepSecret(c);
    const token = c.req.param('token');
    const to = returnOf(c);
    const email = await store.transaction((db) => readLink(db, token, deps.clock()));
    if (email === null) return usedLink(c, site, to);
    return sendPage(c, <LinkPage page={pageContext(c, site)} token={token} email={email} to={to} />);
  });
  app.post(identityRoutes.link, (c) => useLink(c, identity));
}

/** Who is in already, because she went back or clicked twice, goes on; anybody else is told to ask for a new link. */
function usedLink(c: Context<AppEnv>, site: Site, to: string | null): Response | Promise<Response> {
  if (c.get('viewer').person !== null) return seeOther(c, to ?? organisationPaths.home());
  return sendPage(c, <LinkFailedPage page={pageContext(c, site)} to={to} />, 410);
}

/** The address is a key: other sites may not learn it, search engines may not keep it. */
export function keepSecret(c: Context<AppEnv>): void {
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
}

async function useLink(c: Context<AppEnv>, identity: IdentityDeps): Promise<Response> {
  keepSecret(c);
  const { deps, site, store, keys } = identity;
  const at = deps.clock();
  const token = c.req.param('token') ?? '';
  const to = returnOf(c);
  // Loaded before the transaction, which others wait for.
  await identity.auth();
  const outcome = await store.transaction(async (db) => {
    const email = await readLink(db, token, at);
    if (email) await lockAddress(db, email);
    const signedIn = email === null ? null : await verifyLink(identity, token, c.req.header('User-Agent') ?? '');
    if (!signedIn || email === null) {
      // A second press of who is in already is no attempt.
      if (c.get('viewer').person !== null) return null;
      return countFailure(db, keys.failures(c), at, (blocked) =>
        auditSignIn(db, c, { at, person: null, action: 'fail-sign-in', detail: { way: 'link', blocked } }),
      );
    }
    await forgive(db, [keys.account(email), keys.asks(c)]);
    await auditSignIn(db, c, { at, person: signedIn.person, action: 'sign-in', detail: { way: 'link' } });
    return signedIn;
  });
  if (outcome instanceof Date) return sendWrong(c, identity, outcome);
  if (outcome === null) return usedLink(c, site, to);
  passCookies(c, outcome.headers);
  return seeOther(c, outcome.name === '' ? identityPaths.name(to) : (to ?? organisationPaths.home()));
}

interface JustSignedIn {
  person: string;
  /** "" the first time. */
  name: string;
  /** With the cookies to set. */
  headers: Headers;
}

/** Uses a link up, makes the account if there is none, and begins a session; null when the link is no good. */
export async function verifyLink(
  { auth }: IdentityDeps,
  token: string,
  userAgent: string,
): Promise<JustSignedIn | null> {
  const { api } = await auth();
  try {
    const headers = new Headers({ 'User-Agent': userAgent });
    const answer = await api.magicLinkVerify({ query: { token }, headers, returnHeaders: true });
    const { user } = answer.response;
    return { person: user.id, name: user.name, headers: answer.headers };
  } catch (error) {
    const { isAPIError } = await import('better-auth/api');
    // A redirect with the reason: used, too old, never made.
    if (isAPIError(error)) return null;
    throw error;
  }
}

/** Hands on the cookies that better-auth wants to set. */
export function passCookies(c: Context<AppEnv>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
}
