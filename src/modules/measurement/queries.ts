import { type Selectable, sql } from 'kysely';
import type { Connection } from '../../platform/database/database';
import type { Cipher } from '../../platform/encryption/data-keys';
import type { ParticipantKey } from './access';
import {
  type AgeGroup,
  type Answer,
  type Arm,
  afterCohortStep,
  type Cohort,
  type CohortAction,
  type CohortCosts,
  type CohortKey,
  type CohortPlan,
  type Moment,
  type Participant,
} from './cohort';
import type { CohortTables } from './tables';

const tablesOf = (db: Connection) => db.withTables<CohortTables>();

export interface NewCohort extends CohortKey, CohortPlan {
  by: string;
  at: Date;
}

export async function insertCohort(db: Connection, { organisation, id, by, at, ...plan }: NewCohort): Promise<void> {
  await tablesOf(db)
    .insertInto('cohort')
    .values({
      organisation,
      id,
      ...planColumns(plan),
      hours: null,
      volunteers: null,
      euro: null,
      adverse: 'unknown',
      state: 'collecting',
      version: 1,
      created_by: by,
      created_at: at,
      changed_by: by,
      changed_at: at,
      closed_at: null,
      shared_at: null,
      forgotten_at: null,
    })
    .execute();
}

const planColumns = (plan: CohortPlan) => ({
  practice: plan.practice,
  title: plan.title,
  instrument: plan.instrument,
  design: plan.design,
  age_group: plan.ageGroup,
  life_event: plan.lifeEvent,
  setting: plan.setting,
  nis: plan.nis,
  starts_on: plan.startsOn,
  ends_on: plan.endsOn,
  follow_ups: JSON.stringify(plan.followUps),
  expected: plan.expected,
  evaluator: plan.evaluator,
  evaluator_name: plan.evaluatorName,
  kept_months: plan.keptMonths,
});

/** @param lock others who want to change it wait until this transaction is done */
export async function readCohort(
  db: Connection,
  { organisation, id }: CohortKey,
  { lock = false } = {},
): Promise<Cohort | null> {
  const row = await tablesOf(db)
    .selectFrom('cohort')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? cohortOf(row) : null;
}

/** Those of an organisation, the latest to begin first. */
export async function readCohortsOf(db: Connection, organisation: string): Promise<Cohort[]> {
  const rows = await tablesOf(db)
    .selectFrom('cohort')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(cohortOf);
}

export interface CohortChange {
  /** As it was read, locked. */
  cohort: Cohort;
  by: string;
  at: Date;
  plan?: CohortPlan;
  costs?: CohortCosts & Pick<Cohort, 'adverse'>;
  action?: CohortAction;
}

/**
 * Changes what is given; whether the person may is decided before.
 * @returns false when it changed meanwhile, or the step cannot be taken: nothing is written then
 */
export async function changeCohort(db: Connection, change: CohortChange): Promise<boolean> {
  const { cohort, by, at, plan, costs, action } = change;
  const state = action ? afterCohortStep(cohort.state, action) : cohort.state;
  if (state === null) return false;
  const result = await tablesOf(db)
    .updateTable('cohort')
    .set({
      ...(plan && planColumns(plan)),
      ...costs,
      state,
      ...(action === 'close' && { closed_at: at }),
      ...(action === 'reopen' && { closed_at: null }),
      ...(action === 'share' && { shared_at: at }),
      version: cohort.version + 1,
      changed_by: by,
      changed_at: at,
    })
    .where('organisation', '=', cohort.organisation)
    .where('id', '=', cohort.id)
    .where('version', '=', cohort.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** With its participants and answers. @returns whether it was there */
export async function deleteCohort(db: Connection, { organisation, id }: CohortKey): Promise<boolean> {
  const result = await tablesOf(db)
    .deleteFrom('cohort')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

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

const placeOf = ({ organisation, cohort, participant }: ParticipantKey) => `${organisation}/${cohort}/${participant}`;
const codePlace = (key: ParticipantKey) => `code ${placeOf(key)}`;
const answerPlace = (key: ParticipantKey, moment: Moment) => `answer ${placeOf(key)} ${moment}`;

/** In the order in which cards are printed. */
export async function readParticipants(
  db: Connection,
  { organisation, id: cohort }: CohortKey,
): Promise<Participant[]> {
  const rows = await participantsIn(db, organisation, cohort).orderBy('place').orderBy('id').execute();
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
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .where('id', '=', id)
    .where('version', '=', version)
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
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .where('id', '=', participant)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/**
 * Saves what one person answered at one moment. `version` is that of what it replaces, 0 when there is nothing yet.
 * @returns false when somebody else saved or deleted meanwhile: nothing is written then
 */
export async function saveAnswer(
  db: Connection,
  cipher: Cipher,
  key: Omit<ParticipantKey, 'participant'>,
  answer: Answer,
): Promise<boolean> {
  const { participant, moment, items, process, channel, givenOn, version } = answer;
  const sealed = cipher.seal(JSON.stringify({ items, process }), answerPlace({ ...key, participant }, moment));
  const row = { sealed, channel, given_on: givenOn, version: version + 1 };
  const answers = tablesOf(db);
  if (version === 0) {
    const result = await answers
      .insertInto('cohort_answer')
      .values({ ...key, participant, moment, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  // What was deleted meanwhile stays so.
  const result = await answers
    .updateTable('cohort_answer')
    .set(row)
    .where('organisation', '=', key.organisation)
    .where('cohort', '=', key.cohort)
    .where('participant', '=', participant)
    .where('moment', '=', moment)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Of one participant, or of all of a cohort, in no order. */
export async function readAnswers(
  db: Connection,
  cipher: Cipher,
  { organisation, cohort, participant }: Omit<ParticipantKey, 'participant'> & { participant?: string },
): Promise<Answer[]> {
  const rows = await tablesOf(db)
    .selectFrom('cohort_answer')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .$if(participant !== undefined, (query) => query.where('participant', '=', participant ?? ''))
    .execute();
  return rows.map((row) => answerOf(row, cipher));
}

/** Who answered when, without what: how far a cohort is. */
export async function readAnswered(
  db: Connection,
  { organisation, id: cohort }: CohortKey,
): Promise<{ participant: string; moment: Moment }[]> {
  return await tablesOf(db)
    .selectFrom('cohort_answer')
    .select(['participant', 'moment'])
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .execute();
}

/** Of one participant, at one moment or at all. @returns how many there were */
export async function deleteAnswers(
  db: Connection,
  { organisation, cohort, participant }: ParticipantKey,
  moment?: Moment,
): Promise<number> {
  const result = await tablesOf(db)
    .deleteFrom('cohort_answer')
    .where('organisation', '=', organisation)
    .where('cohort', '=', cohort)
    .where('participant', '=', participant)
    .$if(moment !== undefined, (query) => query.where('moment', '=', moment ?? 'before'))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

function cohortOf(row: Selectable<CohortTables['cohort']>): Cohort {
  return {
    organisation: row.organisation,
    id: row.id,
    practice: row.practice,
    title: row.title,
    instrument: row.instrument,
    design: row.design,
    ageGroup: row.age_group,
    lifeEvent: row.life_event,
    setting: row.setting,
    nis: row.nis,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    followUps: row.follow_ups,
    expected: row.expected,
    evaluator: row.evaluator,
    evaluatorName: row.evaluator_name,
    keptMonths: row.kept_months,
    hours: row.hours,
    volunteers: row.volunteers,
    euro: row.euro,
    adverse: row.adverse,
    state: row.state,
    version: row.version,
    createdBy: row.created_by,
    createdAt: new Date(row.created_at),
    changedBy: row.changed_by,
    changedAt: new Date(row.changed_at),
    closedAt: row.closed_at && new Date(row.closed_at),
    sharedAt: row.shared_at && new Date(row.shared_at),
    forgottenAt: row.forgotten_at && new Date(row.forgotten_at),
  };
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

function answerOf(row: Selectable<CohortTables['cohort_answer']>, cipher: Cipher): Answer {
  const { participant, moment, channel, given_on: givenOn, version } = row;
  const opened: Pick<Answer, 'items' | 'process'> = JSON.parse(cipher.unseal(row.sealed, answerPlace(row, moment)));
  return { participant, moment, items: opened.items, process: opened.process, channel, givenOn, version };
}
