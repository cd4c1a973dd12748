import type { Connection } from '../../../platform/database/database';
import type { OutboxTables } from '../../../platform/mail/mail';

/** The texts of mails that were not sent, by id. */
export async function readUnsentTexts(db: Connection, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .withTables<OutboxTables>()
    .selectFrom('outbox')
    .select(['id', 'body'])
    .where('id', 'in', ids)
    .where('sent_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, body }) => [id, body]));
}
