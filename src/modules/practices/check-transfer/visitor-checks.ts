import type { Context } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { type Connection, publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Cookies } from '../../../platform/http/cookies';
import type { Deps } from '../../../platform/module';
import { summarise, type TransferCheck, type TransferSummary } from '../transfer-check';
import { deleteChecks, moveChecks, readChecks } from './queries';

const checksCookie = 'past-hier';
const yearInSeconds = 365 * 86_400;
/** In the place of the token of a device. A cookie never has it: a token has no space. */
const accountToken = (person: string) => `account ${person}`;

/** The checks of the visitor who asks: a cookie holds a token, the database what was answered. */
export interface VisitorChecks {
  /** The token of the visitor; null when there is none yet. */
  token(c: Context<AppEnv>): string | null;
  remember(c: Context<AppEnv>, token: string): void;
  /** Moves what the device kept into the account of who is signed in. */
  prepare(c: Context<AppEnv>): Promise<void>;
  all(c: Context<AppEnv>): Promise<TransferCheck[]>;
  /** By slug. */
  summaries(c: Context<AppEnv>): Promise<ReadonlyMap<string, TransferSummary>>;
  /** Deletes what an account keeps. */
  forgetAccount(db: Connection, person: string): Promise<void>;
  /** Deletes everything and the cookie with it. */
  forget(c: Context<AppEnv>): Promise<void>;
}

export function visitorChecks({ database }: Pick<Deps, 'database'>, cookies: Cookies): VisitorChecks {
  const ofDevice = (c: Context<AppEnv>) => {
    const value = cookies.read(c, checksCookie);
    return value !== null && /^[\w-]{16,64}$/.test(value) ? value : null;
  };
  const token = (c: Context<AppEnv>) => {
    const { person } = c.get('viewer');
    return person === null ? ofDevice(c) : accountToken(person);
  };
  const all = async (c: Context<AppEnv>) => {
    const own = token(c);
    return own === null ? [] : database.read(publicScope, (db) => readChecks(db, tokenHash(own)));
  };
  return {
    token,
    all,
    remember: (c, own) => {
      if (c.get('viewer').person === null) cookies.write(c, checksCookie, own, yearInSeconds);
    },
    prepare: async (c) => {
      const { person } = c.get('viewer');
      const device = ofDevice(c);
      if (person === null || device === null) return;
      await database.write(publicScope, (db) => moveChecks(db, tokenHash(device), tokenHash(accountToken(person))));
      cookies.remove(c, checksCookie);
    },
    summaries: async (c) => new Map((await all(c)).map(({ slug, answers }) => [slug, summarise(answers)])),
    forgetAccount: async (db, person) => {
      await deleteChecks(db, tokenHash(accountToken(person)));
    },
    forget: async (c) => {
      const own = token(c);
      if (own === null) return;
      await database.write(publicScope, (db) => deleteChecks(db, tokenHash(own)));
      cookies.remove(c, checksCookie);
    },
  };
}
