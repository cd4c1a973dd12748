import { migrationsFrom } from '../../platform/database/migrate';
import type { Command, Deps, Module } from '../../platform/module';
import { administratorLinkCommand } from './appoint-administrator/administrator-link';
import { mountAppointAdministrator } from './appoint-administrator/handlers';
import type { Auth } from './authentication/auth';
import { createSignInStore, type SignInStore } from './authentication/queries';
import { mountEndAccount } from './end-account/handlers';
import { forgetInvitationsJob } from './forget-invitations/forget-invitations';
import { forgetSignInsJob } from './forget-sign-ins/forget-sign-ins';
import type { IdentityDeps } from './identity-deps';
import { mountManageAccount } from './manage-account/handlers';
import { administrationItems, mountOrganisationPages } from './organisation-pages';
import { forSignedIn, identityPaths, organisationPaths } from './paths';
import { createIdentify } from './recognise-viewer/identify';
import { createSessionCookie } from './recognise-viewer/session-cookie';
import { createAttemptKeys } from './sign-in/guard';
import { mountSignIn } from './sign-in/handlers';
import { mountSignInLink } from './sign-in/link-handlers';
import { mountSignInWithGovernment } from './sign-in-with-government/handlers';
import { mountSignOut } from './sign-out/handlers';
import { identityTexts } from './texts';
import { mountUsePasskeys } from './use-passkeys/handlers';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const identityMigrations = migrationsFrom(files);
export { firstAdministratorLink } from './appoint-administrator/administrator-link';
export const identityCommands = (deps: Deps): Command[] => [administratorLinkCommand(deps)];

/** People and organisations: who signs in, and what they belong to. */
export async function createIdentityModule(deps: Deps): Promise<Module> {
  const store = createSignInStore(deps.database);
  const auth = loadedOnce(deps, store);
  const cookie = createSessionCookie(deps);
  const shared: Omit<IdentityDeps, 'site'> = { deps, auth, store, cookie, keys: createAttemptKeys(deps.sessionSecret) };
  const { oidc } = deps.config;
  const government = oidc && (await import('./sign-in-with-government/government')).createGovernment(deps, store, oidc);
  return {
    name: 'identity',
    identify: createIdentify(deps, cookie),
    signInPath: identityPaths.signIn,
    forSignedIn,
    carriedFields: ['version', 'seen'],
    jobs: [forgetSignInsJob(store), forgetInvitationsJob(deps)],
    headerItems: (c) => {
      const { person, name } = c.get('viewer');
      const t = identityTexts[c.get('language')];
      if (person === null) return [{ label: t.signIn, path: identityPaths.signIn() }];
      return [{ label: name || t.home, path: organisationPaths.home() }];
    },
    homeItems: (c) => administrationItems(c, { deps }),
    routes: (app, site) => {
      const identity = { ...shared, site };
      mountSignIn(app, identity);
      mountSignInLink(app, identity);
      mountSignOut(app, identity);
      mountAppointAdministrator(app, identity);
      mountManageAccount(app, identity);
      mountEndAccount(app, identity);
      mountUsePasskeys(app, identity);
      if (government) mountSignInWithGovernment(app, identity, government);
      mountOrganisationPages(app, { deps, site });
    },
  };
}

/** better-auth, made when it is first needed: a second of work that a start and a reader need not wait for. */
function loadedOnce(deps: Deps, store: SignInStore): () => Promise<Auth> {
  let loading: Promise<Auth> | null = null;
  return () => {
    loading ??= import('./authentication/auth').then(({ createAuth }) => createAuth(deps, store));
    return loading;
  };
}
