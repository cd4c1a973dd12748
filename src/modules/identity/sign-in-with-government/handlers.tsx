import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { type Cookies, createCookies } from '../../../platform/http/cookies';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths, identityRoutes, organisationPaths } from '../paths';
import { passCookies } from '../sign-in/link-handlers';
import { returnOf, safeReturn } from '../sign-in/return-path';
import { auditSignIn } from '../sign-in/write-audit';
import { type ClaimedRoles, organisationNameOf, rolesOf } from './claims';
import type { Government } from './government';
import { countFromClaims, joinFromClaims } from './join-from-claims';
import { GovernmentFailedPage, NoPlacePage } from './page';
import { readPersonName } from './queries';
import { prepareToTell } from './tell-change';

/** To the government and back. */
export function mountSignInWithGovernment(app: Hono<AppEnv>, identity: IdentityDeps, government: Government): void {
  const { deps, site } = identity;
  const cookies = createCookies(deps);
  const failed = (c: Context<AppEnv>) => sendPage(c, <GovernmentFailedPage page={pageContext(c, site)} />, 503);
  // A link, not a form: the policy of our pages lets forms go to this site only.
  app.get(identityRoutes.government, async (c) => {
    const to = deps.config.baseUrl + c.get('prefix') + (returnOf(c) ?? organisationPaths.home());
    const begun = await government.begin(to);
    if (!begun) return failed(c);
    passCookies(c, begun.headers);
    c.header('Cache-Control', 'no-store');
    return c.redirect(begun.url, 302);
  });
  app.get(identityPaths.governmentReturn, (c) => comeBack(c, identity, government, cookies));
  app.get(identityRoutes.noPlace, (c) =>
    sendPage(
      c,
      <NoPlacePage page={pageContext(c, site)} to={returnOf(c)} organisation={readOrganisation(c, cookies)} />,
    ),
  );
}

async function comeBack(
  c: Context<AppEnv>,
  identity: IdentityDeps,
  government: Government,
  cookies: Cookies,
): Promise<Response> {
  const { deps, site, store } = identity;
  c.header('Referrer-Policy', 'same-origin');
  const at = deps.clock();
  const { person, claims, headers } = await government.finish(c.req.raw);
  if (person === null) {
    const detail = { way: 'government' };
    await store.transaction((db) => auditSignIn(db, c, { at, person: null, action: 'fail-sign-in', detail }));
    return sendPage(c, <GovernmentFailedPage page={pageContext(c, site)} />, 400);
  }
  const joined = await followRoles(c, identity, rolesOf(claims, government.settings.claims), { person, at });
  const name = await store.transaction(async (db) => {
    await auditSignIn(db, c, { at, person, action: 'sign-in', detail: { way: 'government', organisations: joined } });
    return readPersonName(db, person);
  });
  passCookies(c, headers);
  if (joined === 0)
    cookies.writeSigned(
      c,
      organisationCookie,
      encodeURIComponent(organisationNameOf(claims, government.settings.claims) ?? ''),
      600,
    );
  const to = wayOn(headers.get('Location'), deps.config.baseUrl);
  const next = joined > 0 ? to : identityPaths.noPlace(to);
  return seeOther(c, name === '' ? identityPaths.name(next) : (next ?? organisationPaths.home()));
}

/**
 * Gives and takes what the claims say. What they leave out is no reason to take anything: a setting of the issuer or of
 * ours is wrong then, for everybody, so an operator has to see it.
 * @returns in how many organisations the claims give her a role
 */
async function followRoles(
  c: Context<AppEnv>,
  identity: IdentityDeps,
  claimed: ClaimedRoles,
  { person, at }: { person: string; at: Date },
): Promise<number> {
  const { database, log } = identity.deps;
  if ('missing' in claimed) {
    log.error('government.claim-missing', { claim: claimed.missing, requestId: c.get('requestId') });
    return countFromClaims(database, person);
  }
  const tell = await prepareToTell(c, identity, { person, at });
  return joinFromClaims(database, { person, roles: claimed.roles, at }, tell);
}

/** Where the journey was to end, without its language. */
function wayOn(location: string | null, baseUrl: string): string | null {
  const path = location?.startsWith(`${baseUrl}/`) ? safeReturn(location.slice(baseUrl.length)) : null;
  return path === organisationPaths.home() ? null : path;
}

/** What the government calls the organisation that we do not know, for the page that says so. */
const organisationCookie = 'organisatie';

function readOrganisation(c: Context<AppEnv>, cookies: Cookies): string | null {
  return decodeURIComponent(cookies.readSigned(c, organisationCookie) ?? '') || null;
}
