import * as z from 'zod';

/**
 * All settings of the application, read once from the environment by `main.ts`.
 * The README documents each of them; what is wrong stops the start with a message per setting.
 */
export interface Config {
  port: number;
  /** Public origin without trailing slash, e.g. https://verbonden.example. */
  baseUrl: string;
  /** PostgreSQL; null: PGlite inside `dataDir`. */
  databaseUrl: string | null;
  /** Owner of the tables, for migrations and backups; null: `databaseUrl` owns them. */
  databaseOwnerUrl: string | null;
  dataDir: string;
  /** null: mail stays in the outbox. */
  smtpUrl: string | null;
  mailFrom: string;
  /** null: made once and kept in `dataDir`. */
  sessionSecret: string | null;
  /** null: made once and kept in `dataDir`. What is sealed opens with this one only. */
  dataKey: string | null;
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number;
  readsPerMinute: number;
  writesPerMinute: number;
  /** Sign-in of the government; null: only links and passkeys. */
  oidc: OidcSettings | null;
  /** A demonstration: made-up people, and everybody may be any of them. No setting makes this true. */
  demo: boolean;
}

/** OpenID Connect: where it is, who we are there, and what its claims are called. */
export interface OidcSettings {
  /** Address of the discovery document. */
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  scopes: readonly string[];
  claims: { id: string; organisationCode: string; organisationName: string; role: string };
}

/** Thrown when the environment is wrong; `message` lists every fault, one per line. */
export class ConfigError extends Error {}

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, abort: true, error: `is not an address like ${example}` });
/** Something before and after the @, alone or between angle brackets. */
const mailAddress = /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/;
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `is below ${least}`).max(most, `is above ${most}`));

/** The national register number is never asked for: nothing here needs to know which citizen somebody is. */
const withoutRrn = z.string().regex(/^(?!.*rrn)/i, 'asks for the national register number (rrn), which is not allowed');

const environment = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  BASE_URL: url(/^https?$/, 'https://verbonden.example')
    .refine(
      (text) => /^\/?$/.test(new URL(text).pathname + new URL(text).search),
      'has a path or query: the site is at its root',
    )
    .refine((text) => new URL(text).username === '', 'holds a login: the address is public')
    .optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/verbonden').optional(),
  DATABASE_OWNER_URL: url(/^postgres(ql)?$/, 'postgres://owner:password@host:5432/verbonden').optional(),
  DATA_DIR: z.string().default('./var'),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@host:587')
    .refine((text) => new URL(text).hostname !== '', 'has no host')
    .optional(),
  MAIL_FROM: z.string().regex(mailAddress, 'is not an e-mail address').default('Verbonden <verbonden@localhost>'),
  SESSION_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  DATA_KEY: z.string().min(32, 'has fewer than 32 characters').optional(),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  READS_PER_MINUTE: wholeNumber(1, 10_000_000).default(12_000),
  WRITES_PER_MINUTE: wholeNumber(1, 10_000_000).default(300),
  OIDC_ISSUER: url(/^https?$/, 'https://authenticatie.vlaanderen.be/op').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: withoutRrn.default('openid profile vo'),
  OIDC_CLAIM_ID: withoutRrn.default('vo_id'),
  OIDC_CLAIM_ORGANISATION_CODE: withoutRrn.default('vo_orgcode'),
  OIDC_CLAIM_ORGANISATION_NAME: withoutRrn.default('vo_orgnaam'),
  OIDC_CLAIM_ROLE: withoutRrn.default('verbonden_rol_3d'),
});

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 * @throws {ConfigError} with one line per wrong setting.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  }
  const settings = parsed.data;
  if (settings.DATABASE_OWNER_URL && !settings.DATABASE_URL) {
    throw new ConfigError('DATABASE_OWNER_URL is set but DATABASE_URL is not');
  }
  const oidc = readOidc(settings);
  return {
    port: settings.PORT,
    baseUrl: new URL(settings.BASE_URL ?? `http://localhost:${settings.PORT}`).origin,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL ?? null,
    dataDir: settings.DATA_DIR,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    sessionSecret: settings.SESSION_SECRET ?? null,
    dataKey: settings.DATA_KEY ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    readsPerMinute: settings.READS_PER_MINUTE,
    writesPerMinute: settings.WRITES_PER_MINUTE,
    oidc,
    demo: false,
  };
}

/**
 * Settings of a demonstration: an embedded database of its own, and no mail, sign-in or database of anybody real.
 * @throws {ConfigError} as `readConfig`, and when a database is named
 */
export function readDemoConfig(env: Record<string, string | undefined>): Config {
  const config = readConfig({ ...env, DATA_DIR: env.DATA_DIR?.trim() || './var-demo' });
  if (config.databaseUrl) {
    throw new ConfigError('DATABASE_URL is set: a demonstration has a database of its own, in DATA_DIR');
  }
  return { ...config, smtpUrl: null, oidc: null, demo: true };
}

/** All three of the address, the name and the secret, or none. */
function readOidc(settings: z.output<typeof environment>): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: one of them is missing');
  }
  const discovery = '/.well-known/openid-configuration';
  return {
    discoveryUrl: issuer.endsWith(discovery) ? issuer : issuer.replace(/\/$/, '') + discovery,
    clientId,
    clientSecret,
    scopes: settings.OIDC_SCOPES.split(/\s+/).filter((scope) => scope !== ''),
    claims: {
      id: settings.OIDC_CLAIM_ID,
      organisationCode: settings.OIDC_CLAIM_ORGANISATION_CODE,
      organisationName: settings.OIDC_CLAIM_ORGANISATION_NAME,
      role: settings.OIDC_CLAIM_ROLE,
    },
  };
}
