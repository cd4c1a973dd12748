import { sql } from 'kysely';
import type { Connection } from '../../../platform/database/database';
import type { CohortKey } from '../cohort';
import type { Occasion } from '../reminder';
import type { CohortTables } from '../tables';

/** Ids of the organisations that have codes or answers, also of those that ended; needs no scope. */
export async function readMeasuringOrganisations(db: Connection): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select * from organisations_measuring() as found (id)`.execute(db);
  return rows.map(({ id }) => id);
}

/** What coordinators were written about. */
export async function readReminded(db: Connection, { organisation, id }: CohortKey): Promise<Occasion[]> {
  const rows = await db
    .withTables<CohortTables>()
    .selectFrom('cohort_reminder')
    .select('moment')
    .where('organisation', '=', organisation)
    .where('cohort', '=', id)
    .execute();
  return rows.map(({ moment }) => moment);
}

export async function addReminder(
  db: Connection,
  { organisation, id }: CohortKey,
  occasion: Occasion,
  at: Date,
): Promise<void> {
  await db
    .withTables<CohortTables>()
    .insertInto('cohort_reminder')
    .values({ organisation, cohort: id, moment: occasion, sent_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** They will be written about these again: the plan moved them. */
export async function deleteReminders(
  db: Connection,
  { organisation, id }: CohortKey,
  occasions: readonly Occasion[],
): Promise<void> {
  if (occasions.length === 0) return;
  await db
    .withTables<CohortTables>()
    .deleteFrom('cohort_reminder')
    .where('organisation', '=', organisation)
    .where('cohort', '=', id)
    .where('moment', 'in', [...occasions])
    .execute();
}
