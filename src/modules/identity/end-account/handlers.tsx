import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { may } from '../access';
import { admit, type SignedInViewer, signedIn } from '../admit';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths } from '../paths';
import { auditSignIn } from '../sign-in/write-audit';
import { isFree, type Obstacles, readObstacles } from './obstacles';
import { AccountEndedPage, EndAccountPage } from './page';
import { deletePerson } from './queries';

/** Somebody ends her own account: what goes with it is said first, and what she hands over before it. */
export function mountEndAccount(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const own = (work: (c: Context<AppEnv>) => Promise<Response>) =>
    admit((viewer) => may(viewer, 'end her own account'), work);
  app.get(
    identityPaths.endAccount,
    own(async (c) => {
      const viewer = signedIn(c);
      const obstacles = await identity.deps.database.read(personScope(viewer), (db) =>
        readObstacles(db, viewer.person, { lock: false, demo: identity.deps.config.demo }),
      );
      return showPage(c, identity, obstacles);
    }),
  );
  app.post(
    identityPaths.endAccount,
    own((c) => endAccount(c, identity)),
  );
  app.get(identityPaths.accountEnded, (c) => {
    if (c.get('viewer').person !== null) return seeOther(c, identityPaths.account);
    return sendPage(c, <AccountEndedPage page={pageContext(c, identity.site)} />);
  });
}

const showPage = (c: Context<AppEnv>, { site }: IdentityDeps, obstacles: Obstacles, status: 200 | 409 = 200) =>
  sendPage(c, <EndAccountPage page={pageContext(c, site)} obstacles={obstacles} />, status);

async function endAccount(c: Context<AppEnv>, identity: IdentityDeps): Promise<Response> {
  const viewer = signedIn(c);
  const obstacles = await forgetEverywhere(c, identity, viewer);
  if (!isFree(obstacles)) return showPage(c, identity, obstacles, 409);
  identity.cookie.forget(c);
  return seeOther(c, identityPaths.accountEnded);
}

/** All or nothing. @returns what stood in the way; nothing is done then */
function forgetEverywhere(
  c: Context<AppEnv>,
  { deps, site }: IdentityDeps,
  viewer: SignedInViewer,
): Promise<Obstacles> {
  const { person } = viewer;
  const at = deps.clock();
  return deps.database.write(personScope(viewer), async (db) => {
    const obstacles = await readObstacles(db, person, { lock: true, demo: deps.config.demo });
    if (!isFree(obstacles)) return obstacles;
    await site.forgetPerson(db, person);
    await deletePerson(db, person);
    // Last: whoever has a row of hers at this moment waits for the log, and not the other way round.
    for (const { organisation } of viewer.memberships)
      await auditSignIn(db, c, { at, person, action: 'leave-organisation', organisation });
    await auditSignIn(db, c, { at, person, action: 'end-account' });
    return obstacles;
  });
}
