import type { Site } from '../../platform/http/page-context';
import type { Deps } from '../../platform/module';
import type { Auth } from './authentication/auth';
import type { SignInStore } from './authentication/queries';
import type { SessionCookie } from './recognise-viewer/session-cookie';
import type { AttemptKeys } from './sign-in/guard';

/** What the handlers of signing in share. */
export interface IdentityDeps {
  deps: Deps;
  site: Site;
  /** Loaded when it is first asked for: most of what a start would cost. Ask before a transaction begins. */
  auth(): Promise<Auth>;
  store: SignInStore;
  cookie: SessionCookie;
  keys: AttemptKeys;
}
