import { appendAudit } from '../../../platform/audit/audit-log';
import type { Deps } from '../../../platform/module';
import { areas } from '../../areas/contract';
import { chooseMunicipality } from '../municipality-choice';
import { demonstrationPrefix, type OrganisationKind } from '../organisation';
import { insertOrganisation } from '../queries';

/**
 * Makes the first organisation of a demonstration: from then on all that is made in this database is fictitious.
 * @param given a name that says so itself, and the name of a municipality
 * @returns its id
 */
export async function makeDemonstration(
  { database, clock, randomToken }: Pick<Deps, 'database' | 'clock' | 'randomToken'>,
  given: { name: string; kind: OrganisationKind; municipality: string },
): Promise<string> {
  const id = demonstrationPrefix + randomToken();
  const { name, kind } = given;
  const choice = chooseMunicipality(areas, given.municipality);
  const nis = 'nis' in choice ? choice.nis : null;
  const at = clock();
  await database.write({ organisation: id, person: null }, async (db) => {
    await insertOrganisation(db, { id, kind, name, nis, fictitious: true }, at);
    await appendAudit(db, {
      at,
      actor: 'operator',
      organisation: id,
      action: 'make-organisation',
      subjectKind: 'organisation',
      subjectId: id,
      requestId: null,
      detail: {},
    });
  });
  return id;
}
