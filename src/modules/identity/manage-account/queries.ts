import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';

export interface Person {
  id: string;
  name: string;
  email: string;
}

export interface SessionItem {
  id: string;
  /** See `deviceOf`. */
  device: string;
  createdAt: Date;
  usedAt: Date;
}

export interface PasskeyItem {
  id: string;
  name: string | null;
  createdAt: Date | null;
}

/** Transactions here run for the person; they see and change what is her own. */
export async function readPerson(db: Connection, person: string): Promise<Person | undefined> {
  return db
    .withTables<AuthenticationTables>()
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', person)
    .executeTakeFirst();
}

export async function renamePerson(db: Connection, person: string, name: string, at: Date): Promise<void> {
  await db
    .withTables<AuthenticationTables>()
    .updateTable('person')
    .set({ name, updated_at: at })
    .where('id', '=', person)
    .execute();
}

/** Last used first; those that have ended are left out. */
export async function readSessions(db: Connection, person: string, now: Date): Promise<SessionItem[]> {
  const rows = await db
    .withTables<AuthenticationTables>()
    .selectFrom('session')
    .select(['id', 'device', 'created_at', 'updated_at'])
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    createdAt: new Date(row.created_at),
    usedAt: new Date(row.updated_at),
  }));
}

/** The session of a cookie's token. */
export async function findSession(db: Connection, tokenHash: string): Promise<string | null> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('session')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** @returns how many ended */
export async function endSession(db: Connection, person: string, session: string): Promise<number> {
  const result = await db
    .withTables<AuthenticationTables>()
    .deleteFrom('session')
    .where('person', '=', person)
    .where('id', '=', session)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Ends every session but one. @returns how many ended */
export async function endOtherSessions(db: Connection, person: string, kept: string): Promise<number> {
  const result = await db
    .withTables<AuthenticationTables>()
    .deleteFrom('session')
    .where('person', '=', person)
    .where('id', '!=', kept)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function readPasskeys(db: Connection, person: string): Promise<PasskeyItem[]> {
  const rows = await db
    .withTables<AuthenticationTables>()
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at'])
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at && new Date(row.created_at) }));
}

/** @returns how many were removed */
export async function deletePasskey(db: Connection, person: string, passkey: string): Promise<number> {
  const result = await db
    .withTables<AuthenticationTables>()
    .deleteFrom('passkey')
    .where('person', '=', person)
    .where('id', '=', passkey)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
