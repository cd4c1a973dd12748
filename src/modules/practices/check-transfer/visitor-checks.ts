import type { Context } from 'hono';
import { publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Cookies } from '../../../platform/http/cookies';
import type { Deps } from '../../../platform/module';
import { tokenHash } from '../share-list/token-hash';
import { summarise, type TransferCheck, type TransferSummary } from '../transfer-check';
import { deleteChecks, readChecks } from './queries';

const checksCookie = 'past-hier';
const yearInSeconds = 365 * 86_400;

/** The checks of the visitor who asks: a cookie holds a token, the database what was answered. */
export interface VisitorChecks {
  /** The token of the visitor; null when there is none yet. */
  token(c: Context<AppEnv>): string | null;
  remember(c: Context<AppEnv>, token: string): void;
  all(c: Context<AppEnv>): Promise<TransferCheck[]>;
  /** By slug. */
  summaries(c: Context<AppEnv>): Promise<ReadonlyMap<string, TransferSummary>>;
  /** Deletes everything and the cookie with it. */
  forget(c: Context<AppEnv>): Promise<void>;
}

export function visitorChecks({ database }: Pick<Deps, 'database'>, cookies: Cookies): VisitorChecks {
  const token = (c: Context<AppEnv>) => {
    const value = cookies.read(c, checksCookie);
    return value !== null && /^[\w-]{16,64}$/.test(value) ? value : null;
  };
  const all = async (c: Context<AppEnv>) => {
    const own = token(c);
    return own === null ? [] : database.read(publicScope, (db) => readChecks(db, tokenHash(own)));
  };
  return {
    token,
    all,
    remember: (c, own) => cookies.write(c, checksCookie, own, yearInSeconds),
    summaries: async (c) => new Map((await all(c)).map(({ slug, answers }) => [slug, summarise(answers)])),
    forget: async (c) => {
      const own = token(c);
      if (own === null) return;
      await database.write(publicScope, (db) => deleteChecks(db, tokenHash(own)));
      cookies.remove(c, checksCookie);
    },
  };
}
