import type { OrganisationRole } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { Language } from '../../../platform/texts/language';
import { refuseField } from '../field-fault';
import { lockMembers, readMemberships } from '../keep-members/queries';
import { makeOrganisation } from '../keep-organisations/make-organisation';
import { type OrganisationValues, readRecord } from '../keep-organisations/queries';
import { giveByHand } from '../members';
import { giveMembership } from '../queries';
import { decideRequest } from '../request-organisation/queries';

export interface Approval {
  request: string;
  /** Who asked. */
  person: string;
  /** Where she becomes a member; with `make` it does not exist yet. */
  organisation: string;
  make: OrganisationValues | null;
  role: OrganisationRole;
  by: string;
  at: Date;
}

/**
 * Lets somebody in; the transaction must run for the organisation, on behalf of an administrator.
 * Refused at the field `into` when the organisation takes no part, at `role` when nobody would lead it.
 * @returns the name of the organisation; null when the request was decided on before
 */
export async function approve(
  db: Connection,
  approval: Approval,
  texts: { language: Language; unknown: string; firstRole: string },
): Promise<string | null> {
  const { request, person, organisation, make, role, by, at } = approval;
  if (make) await makeOrganisation(db, { id: organisation, values: make, at }, texts.language);
  const record = await readRecord(db, organisation);
  if (!record || record.endedAt) refuseField('into', texts.unknown);
  await lockMembers(db, organisation);
  if (!(await decideRequest(db, request, { outcome: 'approved', by, at, organisation }))) return null;
  const members = await readMemberships(db, organisation);
  if (![...members, { role }].some((member) => member.role === 'coordinator')) refuseField('role', texts.firstRole);
  const now = members.find((member) => member.person === person);
  const { givenBy, ...given } = giveByHand(now ?? null, { role, givenBy: by });
  await giveMembership(db, { organisation, person, at, by: givenBy, ...given });
  return record.name;
}
