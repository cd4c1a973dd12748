import type { Connection } from '../../../platform/database/database';
import type { CohortKey } from '../cohort';
import { deleteKeptParts } from '../keep-result/queries';
import type { CohortTables } from '../tables';

/** Deletes the codes and answers of a cohort, and the result made of them; the plan and what it cost stay. @returns how many codes */
export async function forgetParticipants(db: Connection, { organisation, id }: CohortKey, at: Date): Promise<number> {
  const tables = db.withTables<CohortTables>();
  const deleted = await tables
    .deleteFrom('cohort_participant')
    .where('organisation', '=', organisation)
    .where('cohort', '=', id)
    .executeTakeFirst();
  await deleteKeptParts(db, { organisation, id });
  await tables
    .updateTable('cohort')
    .set((eb) => ({ forgotten_at: at, version: eb('version', '+', 1) }))
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  return Number(deleted.numDeletedRows);
}
