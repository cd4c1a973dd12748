import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import type { AppEnv } from '../../../platform/http/app-env';
import { deviceOf } from '../authentication/device';
import type { IdentityDeps } from '../identity-deps';
import { deviceName } from '../manage-account/device-name';
import { identityPaths, identityRoutes, organisationPaths } from '../paths';
import { countFailure, forgive } from '../sign-in/guard';
import { passCookies } from '../sign-in/link-handlers';
import { returnOf } from '../sign-in/return-path';
import { auditSignIn } from '../sign-in/write-audit';
import { assertionSchema, attestationSchema } from './form';

/** The two halves of a passkey's ceremonies, asked by the scripts of the sign-in and the account page. */
export function mountUsePasskeys(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const { auth, store } = identity;
  app.get(identityRoutes.usePasskey, (c) =>
    answer(c, async () => {
      const { api } = await auth();
      return store.transaction(() =>
        api.generatePasskeyAuthenticationOptions({ headers: c.req.raw.headers, returnHeaders: true }),
      );
    }),
  );
  app.post(identityRoutes.usePasskey, (c) => signInWithPasskey(c, identity));
  app.get(identityPaths.registerPasskey, (c) =>
    answer(c, async () => {
      const { api } = await auth();
      return store.transaction(() =>
        api.generatePasskeyRegistrationOptions({ headers: c.req.raw.headers, query: {}, returnHeaders: true }),
      );
    }),
  );
  app.post(identityPaths.registerPasskey, (c) => registerPasskey(c, identity));
}

/** What better-auth answers, with its cookies; what it refuses as the status of the fault, without its words. */
async function answer(
  c: Context<AppEnv>,
  work: () => Promise<{ headers: Headers; response: object }>,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  try {
    const { headers, response } = await work();
    passCookies(c, headers);
    return c.json(response);
  } catch (error) {
    const { isAPIError } = await import('better-auth/api');
    if (isAPIError(error)) return refuse(c, error.statusCode);
    throw error;
  }
}

const refuse = (c: Context<AppEnv>, status: number) =>
  c.json({ error: true }, status === 401 || status === 403 ? status : 400);

/** The credential that was sent; undefined when it is not one. */
async function readCredential<Credential>(c: Context<AppEnv>, schema: z.ZodType<Credential>) {
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

async function signInWithPasskey(c: Context<AppEnv>, { auth, deps, store, keys }: IdentityDeps): Promise<Response> {
  const credential = await readCredential(c, assertionSchema);
  if (!credential) return refuse(c, 400);
  const at = deps.clock();
  const { api } = await auth();
  const outcome = await store.transaction(async (db) => {
    try {
      const { headers, response } = await api.verifyPasskeyAuthentication({
        body: { response: credential },
        headers: c.req.raw.headers,
        returnHeaders: true,
      });
      const { id: person, email } = response.user;
      await forgive(db, [keys.account(email)]);
      await auditSignIn(db, c, { at, person, action: 'sign-in', detail: { way: 'passkey' } });
      return headers;
    } catch (error) {
      const { isAPIError } = await import('better-auth/api');
      if (!isAPIError(error)) throw error;
      const until = await countFailure(db, keys.failures(c), at, (blocked) =>
        auditSignIn(db, c, { at, person: null, action: 'fail-sign-in', detail: { way: 'passkey', blocked } }),
      );
      return until ? 429 : 401;
    }
  });
  if (outcome === 429) return c.json({ error: true }, 429);
  if (outcome === 401) return refuse(c, 401);
  passCookies(c, outcome);
  return c.json({ to: c.get('prefix') + (returnOf(c) ?? organisationPaths.home()) });
}

async function registerPasskey(c: Context<AppEnv>, { auth, deps, store }: IdentityDeps): Promise<Response> {
  const credential = await readCredential(c, attestationSchema);
  const { person } = c.get('viewer');
  if (!credential || person === null) return refuse(c, person === null ? 401 : 400);
  const name = deviceName(deviceOf(c.req.header('User-Agent') ?? ''), c.get('language'));
  const { api } = await auth();
  return answer(c, () =>
    store.transaction(async (db) => {
      const { headers } = await api.verifyPasskeyRegistration({
        body: { response: credential, name },
        headers: c.req.raw.headers,
        returnHeaders: true,
      });
      await auditSignIn(db, c, { at: deps.clock(), person, action: 'add-passkey' });
      return { headers, response: { to: c.get('prefix') + identityPaths.accountDone('sleutel') } };
    }),
  );
}
