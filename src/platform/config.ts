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
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number;
  readsPerMinute: number;
  writesPerMinute: number;
}

/** Thrown when the environment is wrong; `message` lists every fault, one per line. */
export class ConfigError extends Error {}

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, abort: true, error: `is not an address like ${example}` });
const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(least, `is below ${least}`)
    .max(most, `is above ${most}`);

const environment = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  BASE_URL: url(/^https?$/, 'https://verbonden.example')
    .refine(
      (text) => /^\/?$/.test(new URL(text).pathname + new URL(text).search),
      'has a path: the site is at its root',
    )
    .optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/verbonden').optional(),
  DATABASE_OWNER_URL: url(/^postgres(ql)?$/, 'postgres://owner:password@host:5432/verbonden').optional(),
  DATA_DIR: z.string().default('./var'),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@host:587').optional(),
  MAIL_FROM: z.string().includes('@', { error: 'is not an e-mail address' }).default('Verbonden <verbonden@localhost>'),
  SESSION_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  READS_PER_MINUTE: wholeNumber(1, 10_000_000).default(12_000),
  WRITES_PER_MINUTE: wholeNumber(1, 10_000_000).default(120),
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
  return {
    port: settings.PORT,
    baseUrl: new URL(settings.BASE_URL ?? `http://localhost:${settings.PORT}`).origin,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL ?? null,
    dataDir: settings.DATA_DIR,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    sessionSecret: settings.SESSION_SECRET ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    readsPerMinute: settings.READS_PER_MINUTE,
    writesPerMinute: settings.WRITES_PER_MINUTE,
  };
}
