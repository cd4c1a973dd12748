import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { AuthenticationTables } from '../authentication/tables';
import { byClaims } from '../members';
import type { OrganisationTables } from '../tables';

/** Whether somebody has this address; the transaction must be one of sign-in. */
export async function isKnownAddress(db: Connection, email: string): Promise<boolean> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}

export async function readPersonName(db: Connection, person: string): Promise<string> {
  const row = await db
    .withTables<AuthenticationTables>()
    .selectFrom('person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** Ids of the organisations with these codes (OVO), by code; of those that have not ended. */
export async function findByCodes(db: Connection, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ organisation: string; code: string }>`
    select organisation, code from organisations_with_ovo(${sql.val([...codes])}::text[])`.execute(db);
  return new Map(rows.map(({ organisation, code }) => [code, organisation]));
}

/** The organisations in which somebody is what the claims said before; the transaction must run for her. */
export async function readGivenByClaims(db: Connection, person: string): Promise<string[]> {
  const rows = await db
    .withTables<OrganisationTables>()
    .selectFrom('membership')
    .select('organisation')
    .where('person', '=', person)
    .where('given_by', '=', byClaims)
    .orderBy('organisation')
    .execute();
  return rows.map(({ organisation }) => organisation);
}

/** What an organisation is called. */
export async function readName(db: Connection, organisation: string): Promise<string> {
  const { name } = await db
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return name;
}
