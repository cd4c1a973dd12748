import { sql } from 'kysely';
import { tokenHash } from '../../../platform/access/token-hash';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';

/** Transactions here are those of sign-in. */
export async function hasAdministrator(db: Connection): Promise<boolean> {
  const { rows } = await sql`select from platform_role where role = 'administrator' limit 1`.execute(db);
  return rows.length > 0;
}

export async function insertAdministratorLink(db: Connection, token: string, at: Date, expiresAt: Date): Promise<void> {
  await db
    .withTables<AuthenticationTables>()
    .insertInto('administrator_link')
    .values({ token_hash: tokenHash(token), created_at: at, expires_at: expiresAt, used_at: null, used_by: null })
    .execute();
}

/** Whether the link still works; the row is locked, so that of two who use it one gets it. */
export async function isOpenAdministratorLink(db: Connection, token: string, now: Date): Promise<boolean> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('administrator_link')
    .select('token_hash')
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function useAdministratorLink(db: Connection, token: string, person: string, at: Date): Promise<void> {
  await db
    .withTables<AuthenticationTables>()
    .updateTable('administrator_link')
    .set({ used_at: at, used_by: person })
    .where('token_hash', '=', tokenHash(token))
    .execute();
}

/** Gives a new account its name; one that has a name keeps it. */
export async function nameIfNone(db: Connection, person: string, name: string): Promise<void> {
  await db
    .withTables<AuthenticationTables>()
    .updateTable('person')
    .set({ name })
    .where('id', '=', person)
    .where('name', '=', '')
    .execute();
}
