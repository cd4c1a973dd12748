import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Invitation } from '../invitation';
import type { OrganisationTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<OrganisationTables>();

export async function insertInvitation(db: Connection, invitation: Invitation, tokenHash: string): Promise<void> {
  await tablesOf(db)
    .insertInto('invitation')
    .values({
      organisation: invitation.organisation,
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      token_hash: tokenHash,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
    })
    .execute();
}

/** The open ones of an organisation, newest first; the transaction must run for it. */
export async function readOpenInvitations(db: Connection, organisation: string, now: Date): Promise<Invitation[]> {
  const rows = await openOnes(db, organisation, now).selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
  return rows.map(toInvitation);
}

const openOnes = (db: Connection, organisation: string, now: Date) =>
  tablesOf(db)
    .selectFrom('invitation')
    .where('organisation', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now);

/** Withdraws what is open: one, all of an address, or all. @returns how many */
export async function withdrawInvitations(
  db: Connection,
  organisation: string,
  which: { id?: string; email?: string },
  at: Date,
): Promise<number> {
  const { id, email } = which;
  const result = await tablesOf(db)
    .updateTable('invitation')
    .set({ withdrawn_at: at })
    .where('organisation', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(email !== undefined, (query) => query.where('email', '=', email ?? ''))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** The invitation of a link, with the name of its organisation; null when there is none, or the organisation ended. */
export async function readInvitationByToken(
  db: Connection,
  tokenHash: string,
): Promise<(Invitation & { organisationName: string; fictitious: boolean }) | null> {
  // Row-level security shows an invitation to who knows its token.
  await sql`select set_config('verbonden.invitation', ${tokenHash}, true)`.execute(db);
  const row = await tablesOf(db)
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation')
    .selectAll('invitation')
    .select(['organisation.name as organisation_name', 'organisation.fictitious'])
    .where('invitation.token_hash', '=', tokenHash)
    .where('organisation.ended_at', 'is', null)
    .executeTakeFirst();
  return row ? { ...toInvitation(row), organisationName: row.organisation_name, fictitious: row.fictitious } : null;
}

/** @returns false when it was used, withdrawn or expired before; the transaction must run for the organisation */
export async function useInvitation(
  db: Connection,
  { organisation, id }: Pick<Invitation, 'organisation' | 'id'>,
  by: string,
  at: Date,
): Promise<boolean> {
  const result = await tablesOf(db)
    .updateTable('invitation')
    .set({ accepted_at: at, accepted_by: by })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function toInvitation(row: {
  organisation: string;
  id: string;
  email: string;
  role: Invitation['role'];
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
}): Invitation {
  return {
    organisation: row.organisation,
    id: row.id,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    acceptedAt: row.accepted_at && new Date(row.accepted_at),
    withdrawnAt: row.withdrawn_at && new Date(row.withdrawn_at),
  };
}
