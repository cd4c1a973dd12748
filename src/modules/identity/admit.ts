import type { Context } from 'hono';
import type { Viewer } from '../../platform/access/viewer';
import type { AppEnv } from '../../platform/http/app-env';
import { notFound } from '../../platform/http/http-error';
import { seeOther } from '../../platform/http/respond';
import { splitLanguage } from '../../platform/texts/language';
import { identityPaths, organisationPaths } from './paths';

type Handler = (c: Context<AppEnv>) => Response | Promise<Response>;
export type SignedInViewer = Viewer & { person: string };

/**
 * Lets in who may. A visitor is led to the sign-in and back to the page asked for; for anybody else there is nothing
 * here (404).
 */
export function admit(allowed: (viewer: Viewer, c: Context<AppEnv>) => boolean, work: Handler): Handler {
  return (c) => {
    const viewer = c.get('viewer');
    if (viewer.person === null) return seeOther(c, identityPaths.signIn(wayBack(c)));
    if (!allowed(viewer, c)) throw notFound();
    return work(c);
  };
}

/** What was sent with a form is lost when the session has ended meanwhile; then her own page is the way on. */
function wayBack(c: Context<AppEnv>): string {
  if (c.req.method !== 'GET') return organisationPaths.home();
  const { pathname, search } = new URL(c.req.url);
  return splitLanguage(pathname).path + search;
}

/** Who asks, behind `admit`. */
export function signedIn(c: Context<AppEnv>): SignedInViewer {
  const viewer = c.get('viewer');
  if (viewer.person === null) throw notFound();
  return { ...viewer, person: viewer.person };
}
