import { sql } from 'kysely';
import type { Membership, PlatformRole, Viewer } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';

export interface SignedIn {
  session: string;
  viewer: Viewer & { person: string };
  /** When the session was last prolonged. */
  usedAt: Date;
}

interface ViewerRow {
  session: string;
  person: string;
  name: string;
  updated_at: Date;
  memberships: Membership[];
  platform_roles: PlatformRole[];
}

/** Who holds the session of this token; null when there is none, or it has ended. */
export async function readSignedIn(db: Connection, tokenHash: string, now: Date): Promise<SignedIn | null> {
  const { rows } = await sql<ViewerRow>`select * from viewer_of_session(${tokenHash}, ${now})`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { session, person, name, memberships, platform_roles: platformRoles } = row;
  return { session, viewer: { person, name, memberships, platformRoles }, usedAt: new Date(row.updated_at) };
}

/** Counts the session's days from now; the transaction must run for its person. */
export async function prolongSession(db: Connection, session: string, now: Date, expiresAt: Date): Promise<void> {
  await db
    .withTables<AuthenticationTables>()
    .updateTable('session')
    .set({ updated_at: now, expires_at: expiresAt })
    .where('id', '=', session)
    .execute();
}
