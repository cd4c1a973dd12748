import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { Command, Deps } from '../../../platform/module';
import { createSignInStore } from '../authentication/queries';
import { identityPaths } from '../paths';
import { hasAdministrator, insertAdministratorLink } from './queries';

const dayMs = 86_400_000;
type LinkDeps = Pick<Deps, 'config' | 'database' | 'clock' | 'randomToken'>;

/** The address with which somebody becomes administrator, once, within a day. */
const makeLink = async ({ config, clock, randomToken }: LinkDeps, db: Connection): Promise<string> => {
  const token = randomToken();
  const at = clock();
  await insertAdministratorLink(db, token, at, new Date(at.getTime() + dayMs));
  await appendAudit(db, {
    at,
    actor: 'operator',
    organisation: null,
    action: 'make-administrator-link',
    subjectKind: 'platform',
    subjectId: '',
    requestId: null,
    detail: {},
  });
  return config.baseUrl + identityPaths.administratorLink(token);
};

/** For the console at a start: a link as long as the site has no administrator; null when it has one. */
export const firstAdministratorLink = (deps: LinkDeps): Promise<string | null> =>
  createSignInStore(deps.database).transaction(async (db) =>
    (await hasAdministrator(db)) ? null : makeLink(deps, db),
  );

export const administratorLinkCommand = (deps: Deps): Command => ({
  name: 'admin-link',
  parameters: '',
  summary: 'prints a link with which somebody becomes administrator, once, within 24 hours',
  run: async (_args, print) => {
    print(await createSignInStore(deps.database).transaction((db) => makeLink(deps, db)));
    return 0;
  },
});
