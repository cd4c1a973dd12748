import type { Connection } from '../../../platform/database/database';
import type { OrganisationTables } from '../tables';
import type { Candidate } from './candidates';

/** Every organisation that takes part. */
export async function readCandidates(db: Connection): Promise<Candidate[]> {
  const rows = await db
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .select((eb) => [
      'organisation.id',
      'organisation.kind',
      'organisation.name',
      'organisation.nis',
      eb
        .selectFrom('membership')
        .select((inner) => inner.fn.countAll().as('count'))
        .whereRef('membership.organisation', '=', 'organisation.id')
        .where('membership.role', '=', 'coordinator')
        .as('coordinators'),
    ])
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => ({ ...row, coordinators: Number(row.coordinators ?? 0) }));
}
