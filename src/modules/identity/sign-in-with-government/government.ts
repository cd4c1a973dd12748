import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { keyedHash } from '../../../platform/access/token-hash';
import type { OidcSettings } from '../../../platform/config';
import { type AuthDeps, optionsOf } from '../authentication/auth';
import { missingEmail } from '../authentication/missing-email';
import type { SignInStore } from '../authentication/queries';
import { governmentProvider } from '../paths';
import { type Claims, idOf, nameOf, verifiedEmailOf } from './claims';
import { isKnownAddress } from './queries';
import { readClaims } from './read-claims';

/** What one return from the government found out. */
interface Return {
  claims: Claims;
  /** null: nobody was signed in. */
  person: string | null;
}

export interface Government {
  settings: OidcSettings;
  /** @returns where to send the browser, and the cookies of the journey; null when the issuer does not answer */
  begin(goOnTo: string): Promise<{ url: string; headers: Headers } | null>;
  /** What the browser brings back. @returns who signed in, with the cookies of the session */
  finish(request: Request): Promise<Return & { headers: Headers }>;
}

/** The sign-in of the government (ACM/IDM) as better-auth does it: code flow with PKCE, state, nonce, verified tokens. */
export function createGovernment(deps: AuthDeps, store: SignInStore, settings: OidcSettings): Government {
  const returning = new AsyncLocalStorage<Return>();
  const plugin = () =>
    genericOAuth({
      config: [
        {
          providerId: governmentProvider,
          discoveryUrl: settings.discoveryUrl,
          clientId: settings.clientId,
          clientSecret: settings.clientSecret,
          scopes: [...settings.scopes],
          pkce: true,
          requireIdTokenVerification: true,
          accountSubject: ({ profile }) => idOf(profile, settings.claims) ?? '',
          getUserInfo: async (tokens) => {
            const claims = await readClaims(tokens, settings);
            const id = claims && idOf(claims, settings.claims);
            const found = returning.getStore();
            if (!claims || !id || !found) return null;
            found.claims = claims;
            return { ...claims, ...(await userOf(id, claims)), sub: String(claims.sub) };
          },
        },
      ],
    });

  /** Somebody who is here under that address already is not taken for who signs in: links are made by hand only. */
  async function userOf(id: string, claims: Claims) {
    const email = verifiedEmailOf(claims);
    const known = email === null || (await store.query((db) => isKnownAddress(db, email)));
    const nowhere = missingEmail(keyedHash(deps.sessionSecret, `${governmentProvider} ${id}`).slice(0, 32));
    return { email: known ? nowhere : email, emailVerified: !known, name: nameOf(claims), image: undefined };
  }

  const create = () =>
    betterAuth({
      ...optionsOf(deps, store),
      plugins: [plugin()],
      databaseHooks: {
        session: {
          create: {
            after: async ({ userId }) => {
              const found = returning.getStore();
              if (found) found.person = userId;
            },
          },
        },
      },
    });
  // Made when it is needed: the issuer is asked what it can do, and may be out of order when the site starts.
  let made: ReturnType<typeof create> | null = null;
  async function ready() {
    made ??= create();
    const { socialProviders } = await made.$context;
    if (socialProviders.some(({ id }) => id === governmentProvider)) return made;
    made = null;
    return null;
  }

  return {
    settings,
    begin: async (goOnTo) => {
      const auth = await ready();
      if (!auth) return null;
      const body = { provider: governmentProvider, callbackURL: goOnTo, disableRedirect: true };
      const { headers, response } = await auth.api.signInSocial({ body, headers: new Headers(), returnHeaders: true });
      return response.url ? { url: response.url, headers } : null;
    },
    finish: async (request) => {
      const found: Return = { claims: {}, person: null };
      const auth = await ready();
      if (!auth) return { ...found, headers: new Headers() };
      const answer = await returning.run(found, () => auth.handler(request));
      return { ...found, headers: answer.headers };
    },
  };
}
