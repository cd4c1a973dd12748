import type { Context } from 'hono';
import { jobScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { postMail } from '../../../platform/mail/mail';
import { emailOf } from '../authentication/missing-email';
import type { IdentityDeps } from '../identity-deps';
import { type Contact, readPeopleWithRole } from '../know-people/queries';
import { organisationPaths } from '../paths';
import { auditSignIn } from '../sign-in/write-audit';
import type { ClaimedChange } from './join-from-claims';
import { readName } from './queries';
import { governmentTexts } from './texts';

/**
 * Writes a line of the audit log about each change, and a mail to the administrators when an organisation has no
 * coordinator any more. Row-level security shows their addresses to jobs and desks; the mail is such work.
 */
export async function prepareToTell(
  c: Context<AppEnv>,
  { deps }: Pick<IdentityDeps, 'deps'>,
  { person, at }: { person: string; at: Date },
): Promise<(db: Connection, change: ClaimedChange) => Promise<void>> {
  const administrators = await deps.database.read(jobScope, (db) => readPeopleWithRole(db, 'administrator'));
  return async (db, { organisation, action, role, leavesNoCoordinator }) => {
    const detail = { ...(role && { role }), ...(leavesNoCoordinator && { lastCoordinator: true }) };
    await auditSignIn(db, c, { at, person, organisation, action, detail });
    if (leavesNoCoordinator) await mailAdministrators(db, deps, { organisation, administrators, at });
  };
}

async function mailAdministrators(
  db: Connection,
  { config, randomToken }: Pick<IdentityDeps['deps'], 'config' | 'randomToken'>,
  { organisation, administrators, at }: { organisation: string; administrators: readonly Contact[]; at: Date },
): Promise<void> {
  const t = governmentTexts.nl;
  const name = await readName(db, organisation);
  const link = config.baseUrl + organisationPaths.organisation(organisation);
  for (const administrator of administrators) {
    const recipient = emailOf(administrator);
    const mail = { subject: t.noCoordinatorSubject(name), body: t.noCoordinatorBody({ name, link }) };
    if (recipient) await postMail(db, randomToken(), { recipient, ...mail }, at);
  }
}
