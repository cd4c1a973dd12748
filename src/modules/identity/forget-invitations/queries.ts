import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';

/**
 * Deletes invitations that were accepted, withdrawn or left to expire before a moment, and requests that were decided
 * on before it. @returns how many
 */
export async function deleteEndedInvitations(db: Connection, before: Date): Promise<number> {
  const { rows } = await sql<{ count: string | number }>`
    select forget_invitations_ended_before(${before}) count`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
