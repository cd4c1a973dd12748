import { tokenHash } from '../../../platform/access/token-hash';
import { visitor } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import type { Deps, Identify } from '../../../platform/module';
import { sessionSeconds } from '../authentication/session-length';
import { prolongSession, readSignedIn } from './queries';
import type { SessionCookie } from './session-cookie';

const dayMs = 86_400_000;

/**
 * Who makes a request: nothing is asked of the database without a session cookie, and one question with it. A session
 * that is used lasts; once a day that is written down.
 */
export function createIdentify({ database, clock }: Pick<Deps, 'database' | 'clock'>, cookie: SessionCookie): Identify {
  return async (c) => {
    const token = await cookie.read(c);
    if (token === null) return visitor;
    const now = clock();
    const found = await database.read(publicScope, (db) => readSignedIn(db, tokenHash(token), now));
    if (!found) return visitor;
    const { viewer, session, usedAt } = found;
    if (now.getTime() - usedAt.getTime() >= dayMs) {
      const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
      const scope = { organisation: null, person: viewer.person };
      await database.write(scope, (db) => prolongSession(db, session, now, expiresAt));
      await cookie.prolong(c, token);
    }
    return viewer;
  };
}
