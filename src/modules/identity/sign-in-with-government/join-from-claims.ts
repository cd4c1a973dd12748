import type { Connection, Database } from '../../../platform/database/database';
import { publicScope } from '../../../platform/database/database';
import { higherRole } from '../members';
import { giveMembership } from '../queries';
import type { ClaimedRole } from './claims';
import { findByCode, readGivenRole } from './queries';

/** Who gave a membership that the government's sign-in made. */
const byClaims = 'claims';

/**
 * Makes somebody a member where the government says that she works. What was given here by hand is never lowered; what
 * the claims gave before follows the claims.
 * @param audit writes a line, in the transaction of the change
 * @returns in how many organisations she has a role now
 */
export async function joinFromClaims(
  database: Database,
  { person, roles, at }: { person: string; roles: readonly ClaimedRole[]; at: Date },
  audit: (db: Connection, organisation: string, role: string) => Promise<void>,
): Promise<number> {
  let joined = 0;
  for (const { organisationCode, role: claimed } of roles) {
    const organisation = await database.read(publicScope, (db) => findByCode(db, organisationCode));
    if (organisation === null) continue;
    joined += 1;
    await database.write({ organisation, person }, async (db) => {
      const before = await readGivenRole(db, organisation, person);
      const byHand = before !== null && before.givenBy !== byClaims;
      const role = byHand ? higherRole(before.role, claimed) : claimed;
      if (before?.role === role) return;
      await giveMembership(db, { organisation, person, role, at, by: byClaims });
      await audit(db, organisation, role);
    });
  }
  return joined;
}
