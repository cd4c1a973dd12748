import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { doneParam, leftParam, organisationPaths } from '../paths';
import { readOrganisations } from '../queries';
import { readOpenRequests } from '../request-organisation/queries';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { AdministrationPage } from './administration-page';
import { HomePage } from './page';
import { homeTexts } from './texts';
import type { HomeTexts } from './texts.nl';

/** The start page of who signed in, and that of administrators. */
export function mountViewHome(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  app.get(
    organisationPaths.home(),
    admit(
      (viewer) => may(viewer, 'see her own organisations'),
      (c) => viewHome(c, identity),
    ),
  );
  app.get(
    organisationPaths.administration,
    admit(
      (viewer) => may(viewer, 'find people'),
      async (c) => {
        const open = await identity.deps.database.read(personScope(signedIn(c)), (db) => readOpenRequests(db));
        return sendPage(c, <AdministrationPage page={pageContext(c, identity.site)} waiting={open.length} />);
      },
    ),
  );
}

async function viewHome(c: Context<AppEnv>, { deps, site }: OrganisationDeps): Promise<Response> {
  const viewer = signedIn(c);
  const all = await deps.database.read(publicScope, readOrganisations);
  const known = new Map(all.map((organisation) => [organisation.id, organisation]));
  const { person } = viewer;
  const requests = await deps.database.read(personScope(viewer), (db) => readOpenRequests(db, { person }));
  const done = c.req.query(doneParam) ?? '';
  const left = c.req.query(leftParam) ?? '';
  return sendPage(
    c,
    <HomePage
      page={pageContext(c, site)}
      name={viewer.name}
      organisations={viewer.memberships.map((membership) => ({
        ...membership,
        name: known.get(membership.organisation)?.name ?? membership.organisation,
        fictitious: known.get(membership.organisation)?.fictitious ?? false,
      }))}
      requests={requests}
      items={await site.homeItems(c)}
      hasPlatformRole={viewer.platformRoles.length > 0}
      left={
        viewer.memberships.some(({ organisation }) => organisation === left) ? null : (known.get(left)?.name ?? null)
      }
      done={Object.hasOwn(homeTexts.nl.done, done) ? (done as keyof HomeTexts['done']) : null}
    />,
  );
}
