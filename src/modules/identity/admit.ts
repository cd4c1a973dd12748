import type { Context } from 'hono';
import type { Viewer } from '../../platform/access/viewer';
import type { AppEnv } from '../../platform/http/app-env';
import { notFound } from '../../platform/http/http-error';
import { seeOther } from '../../platform/http/respond';
import { identityPaths, organisationPaths } from './paths';

type Handler = (c: Context<AppEnv>) => Response | Promise<Response>;
export type SignedInViewer = Viewer & { person: string };

/**
 * Lets in who may; for others there is nothing here (404). Who opens a page without having signed in was led to the
 * sign-in already; what was sent with a form is lost when the session has ended meanwhile, and then her own page is the
 * way on.
 */
export function admit(allowed: (viewer: Viewer, c: Context<AppEnv>) => boolean, work: Handler): Handler {
  return (c) => {
    const viewer = c.get('viewer');
    if (viewer.person === null) return seeOther(c, identityPaths.signIn(organisationPaths.home()));
    if (!allowed(viewer, c)) throw notFound();
    return work(c);
  };
}

/** Who asks, behind `admit`. */
export function signedIn(c: Context<AppEnv>): SignedInViewer {
  const viewer = c.get('viewer');
  if (viewer.person === null) throw notFound();
  return { ...viewer, person: viewer.person };
}
