import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import { type ParticipantKey, participantRef } from '../access';
import type { AgeGroup, Arm, CohortKey, Participant } from '../cohort';
import type { CohortTables } from '../tables';

const tablesOf = (db: Connection) => db.withTables<CohortTables>();

export interface NewParticipant {
  id: string;
  code: string;
  /** Of the code, by `DataKeys.hash(codePurpose, …)`. */
  codeHash: string;
  arm: Arm;
  ageGroup: AgeGroup | null;
}

/** What the hash of a code is for. */
export const codePurpose = 'participant code';

/** After those that are there; in the order given. */
export async function insertParticipants(
  db: Connection,
  cipher: Cipher,
  { organisation, id: cohort }: CohortKey,
  participants: readonly NewParticipant[],
): Promise<void> {
  if (participants.length === 0) return;
  const { last } = await tablesOf(db)
    .selectFrom('cohort_participant')
    .select(({ fn }) => fn.max('place').as('last'))
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .executeTakeFirstOrThrow();
  const rows = participants.map(({ id, code, codeHash, arm, ageGroup }, index) => ({
    organisation,
    cohort,
    id,
    code_hash: codeHash,
    code_sealed: cipher.seal(code, codePlace({ organisation, cohort, participant: id })),
    arm,
    age_group: ageGroup,
    drop_out_reason: null,
    drop_out_moment: null,
    attendance: null,
    agreed_on: null,
    place: Number(last ?? 0) + index + 1,
    version: 1,
  }));
  await tablesOf(db).insertInto('cohort_participant').values(rows).execute();
}

const codePlace = (key: ParticipantKey) => `code ${participantRef(key)}`;

/**
 * In the order in which cards are printed.
 * @param stay nobody of them is deleted before this transaction is done
 */
export async function readParticipants(
  db: Connection,
  { organisation, id: cohort }: CohortKey,
  { stay = false } = {},
): Promise<Participant[]> {
  const rows = await participantsIn(db, organisation, cohort)
    .orderBy('place')
    .orderBy('id')
    .$if(stay, (query) => query.forKeyShare())
    .execute();
  return rows.map(participantOf);
}

/** @param lock as for `readCohort` */
export async function readParticipant(
  db: Connection,
  { organisation, cohort, participant }: ParticipantKey,
  { lock = false } = {},
): Promise<Participant | null> {
  const row = await participantsIn(db, organisation, cohort)
    .where('id', '=', participant)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? participantOf(row) : null;
}

const participantsIn = (db: Connection, organisation: string, cohort: string) =>
  tablesOf(db)
    .selectFrom('cohort_participant')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort);

/** The codes by id of the participant: for who holds the name list. */
export async function readCodes(
  db: Connection,
  cipher: Cipher,
  { organisation, id: cohort }: CohortKey,
): Promise<Map<string, string>> {
  const rows = await participantsIn(db, organisation, cohort).execute();
  return new Map(
    rows.map(({ id, code_sealed }) => [
      id,
      cipher.unseal(code_sealed, codePlace({ organisation, cohort, participant: id })),
    ]),
  );
}

/**
 * Whose code has this hash, of all organisations: what a visitor with a card asks. Needs no scope; work on what it
 * finds in `participantScope`.
 */
export async function findParticipant(db: Connection, codeHash: string): Promise<ParticipantKey | null> {
  const { rows } = await sql<ParticipantKey>`select * from participant_by_code(${codeHash})`.execute(db);
  return rows[0] ?? null;
}

/** Saves what is known of one, as it was read but for the changes. @returns false when it changed meanwhile */
export async function changeParticipant(db: Connection, participant: Participant): Promise<boolean> {
  const { organisation, cohort, id, arm, ageGroup, dropOut, attendance, agreedOn, version } = participant;
  const result = await tablesOf(db)
    .updateTable('cohort_participant')
    .set({
      arm,
      age_group: ageGroup,
      drop_out_reason: dropOut?.reason ?? null,
      drop_out_moment: dropOut?.moment ?? null,
      attendance,
      agreed_on: agreedOn,
      version: version + 1,
    })
    .where(({ and }) => and({ organisation, cohort, id, version }))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** With all answers. @returns whether there was one */
export async function deleteParticipant(
  db: Connection,
  { organisation, cohort, participant }: ParticipantKey,
): Promise<boolean> {
  const result = await tablesOf(db)
    .deleteFrom('cohort_participant')
    .where(({ and }) => and({ organisation, cohort, id: participant }))
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

function participantOf(row: Selectable<CohortTables['cohort_participant']>): Participant {
  const { drop_out_reason: reason, drop_out_moment: moment } = row;
  return {
    organisation: row.organisation,
    cohort: row.cohort,
    id: row.id,
    arm: row.arm,
    ageGroup: row.age_group,
    dropOut: reason && moment && { reason, moment },
    attendance: row.attendance,
    agreedOn: row.agreed_on,
    version: row.version,
  };
}
