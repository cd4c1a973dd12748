import type { Selectable } from 'kysely';
import type { Connection } from '../../platform/database/database';
import {
  afterCohortStep,
  type Cohort,
  type CohortAction,
  type CohortCosts,
  type CohortKey,
  type CohortPlan,
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
      hour_rate: null,
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

const costsColumns = ({ hours, hourRate, volunteers, euro, adverse }: NonNullable<CohortChange['costs']>) => ({
  ...{ hours, hour_rate: hourRate, volunteers, euro, adverse },
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
      ...(costs && costsColumns(costs)),
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
    hourRate: row.hour_rate,
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
