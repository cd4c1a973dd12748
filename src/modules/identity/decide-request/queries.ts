import type { Connection } from '../../../platform/database/database';
import type { OrganisationKind } from '../organisation';
import type { OrganisationRequest } from '../organisation-request';
import type { OrganisationTables } from '../tables';

/** An organisation that a request may be about, and how many look after its members. */
export interface Candidate {
  id: string;
  kind: OrganisationKind;
  name: string;
  coordinators: number;
}

const shortestWord = 4;
const most = 10;

/** Organisations for the same municipality, or with a word of the name in theirs; at most ten, by name. */
export async function readCandidates(
  db: Connection,
  { nis, name }: Pick<OrganisationRequest, 'nis' | 'name'>,
): Promise<Candidate[]> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= shortestWord);
  const rows = await db
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .select((eb) => [
      'organisation.id',
      'organisation.kind',
      'organisation.name',
      eb
        .selectFrom('membership')
        .select((inner) => inner.fn.countAll().as('count'))
        .whereRef('membership.organisation', '=', 'organisation.id')
        .where('membership.role', '=', 'coordinator')
        .as('coordinators'),
    ])
    .where('ended_at', 'is', null)
    .where((eb) => (nis === null ? eb.or(words.map((word) => eb('name', 'ilike', `%${word}%`))) : eb('nis', '=', nis)))
    .orderBy('name')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, coordinators: Number(row.coordinators ?? 0) }));
}
