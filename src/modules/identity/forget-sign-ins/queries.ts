import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';

const dayMs = 86_400_000;

/**
 * Deletes what has ended: sessions, links and questions that are too old, attempts of more than a day ago, links for an
 * administrator that nobody used. The transaction must be one of sign-in.
 * @returns how many rows
 */
export async function deleteEnded(db: Connection, now: Date): Promise<number> {
  const tables = db.withTables<AuthenticationTables>();
  const dayAgo = new Date(now.getTime() - dayMs);
  const deleted = [
    await tables.deleteFrom('session').where('expires_at', '<=', now).executeTakeFirst(),
    await tables.deleteFrom('verification').where('expires_at', '<=', now).executeTakeFirst(),
    await tables
      .deleteFrom('sign_in_attempt')
      .where('since', '<', dayAgo)
      .where((row) => row.or([row('blocked_until', 'is', null), row('blocked_until', '<', dayAgo)]))
      .executeTakeFirst(),
    await tables
      .deleteFrom('administrator_link')
      .where('expires_at', '<=', now)
      .where('used_at', 'is', null)
      .executeTakeFirst(),
  ];
  return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
