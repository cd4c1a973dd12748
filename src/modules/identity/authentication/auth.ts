import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Deps } from '../../../platform/module';
import { identityPaths } from '../paths';
import { authenticationAdapter } from './better-auth-tables/queries';
import type { SignInStore } from './queries';
import { cookiePrefix, hasSafeCookies, sessionSeconds } from './session-length';

export const linkSeconds = 15 * 60;

export type AuthDeps = Pick<Deps, 'config' | 'clock' | 'log' | 'randomToken' | 'sessionSecret'>;
export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth on our tables. Our own pages call its `api`; its HTTP handler is mounted for nothing but what needs it.
 * What it does inside `store.transaction` belongs to that transaction.
 */
export function createAuth(deps: AuthDeps, store: SignInStore) {
  return betterAuth({ ...optionsOf(deps, store), plugins: [mailedLink(deps), passkeys(deps.config.baseUrl)] });
}

/** What every use of better-auth here has in common. */
export function optionsOf({ config, ...deps }: AuthDeps, store: SignInStore) {
  return {
    appName: 'Verbonden',
    baseURL: config.baseUrl,
    basePath: identityPaths.service,
    secret: deps.sessionSecret,
    trustedOrigins: [config.baseUrl],
    database: authenticationAdapter(store, deps.clock),
    telemetry: { enabled: false },
    // Ours counts: see sign-in/lock-out.ts and platform/http/rate-limit.ts.
    rateLimit: { enabled: false },
    // Its faults by their fixed text; what comes after it may name a person.
    logger: {
      level: 'error',
      log: (_level: string, message: string) => deps.log.error('sign-in.fault', { reason: message }),
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: hasSafeCookies(config.baseUrl),
      ipAddress: { disableIpTracking: true },
    },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...times } },
    session: {
      expiresIn: sessionSeconds,
      // `identify` does it.
      disableSessionRefresh: true,
      fields: { userId: 'person', token: 'token_hash', userAgent: 'device', expiresAt: 'expires_at', ...times },
    },
    account: {
      updateAccountOnSignIn: false,
      fields: { userId: 'person', providerId: 'provider', accountId: 'account_id', ...times },
    },
    verification: { fields: { identifier: 'token_hash', expiresAt: 'expires_at', ...times } },
  } satisfies BetterAuthOptions;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Who asks for a link gives with it what to do with the token: `metadata.take`. */
export type TakeToken = (token: string) => Promise<void> | void;

const mailedLink = ({ randomToken }: AuthDeps) =>
  magicLink({
    expiresIn: linkSeconds,
    generateToken: () => randomToken(),
    sendMagicLink: async ({ token, metadata }) => {
      const take: TakeToken = metadata?.take;
      await take(token);
    },
  });

/** A passkey is all that somebody shows, so the device must have asked who holds it: a finger, a face, a code. */
const passkeys = (baseUrl: string) =>
  passkey({
    rpName: 'Verbonden',
    rpID: new URL(baseUrl).hostname,
    origin: baseUrl,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: { afterVerification: ({ verification }) => requireVerified(verification.registrationInfo) },
    authentication: { afterVerification: ({ verification }) => requireVerified(verification.authenticationInfo) },
    schema: {
      passkey: {
        fields: {
          userId: 'person',
          publicKey: 'public_key',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  });

function requireVerified(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new Error('the authenticator did not verify its user');
}
