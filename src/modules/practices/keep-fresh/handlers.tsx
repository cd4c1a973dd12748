import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { jobScope } from '../../../platform/access/viewer';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayConfirm } from '../access';
import { readDeadLinks } from '../check-links/queries';
import type { Sharing } from '../share-practice/open-draft';
import { sharingPaths } from '../share-practice/paths';
import { confirmByLink, confirmScope, keepConfirmed, linkState, NoLongerShown } from './confirm';
import { LinkPage, LinkUnknownPage } from './link-page';
import { freshPaths, freshRoutes, unchangedField } from './paths';
import { withdrawUnchanged } from './withdraw-unchanged';

/** Owners say that a practice is still right: by the link in a mail, or signed in. */
export function mountKeepFresh(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(freshRoutes.link, (c) => viewLink(c, sharing));
  app.post(freshRoutes.link, (c) => useLinkInMail(c, sharing));
  // Asked for again after an error page, or in the other language: the form stands there.
  app.get(freshRoutes.confirm, (c) => seeOther(c, sharingPaths.change(c.req.param('slug'))));
  app.post(freshRoutes.confirm, (c) => confirmOwn(c, sharing));
}

/** The token in the address. It is a key: other sites may not learn it, search engines may not keep it. */
function tokenOf(c: Context<AppEnv>): string {
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
  const token = c.req.query('t') ?? '';
  return /^[\w-]{22}$/.test(token) ? token : '';
}

const statuses = { open: 200, done: 200, expired: 410, gone: 410 } as const;

/** Looking changes nothing: programs that guard a mailbox open every link. */
async function viewLink(c: Context<AppEnv>, { deps, site, organisations }: Sharing): Promise<Response> {
  const token = tokenOf(c);
  const { link, dead } = await deps.database.read(jobScope, async (db) => {
    const state = await linkState(db, tokenHash(token), deps.clock());
    return { link: state, dead: state.kind === 'open' ? await readDeadLinks(db) : null };
  });
  const page = pageContext(c, site);
  if (link.kind === 'unknown') return sendPage(c, <LinkUnknownPage page={page} />, 404);
  const { kind, practice } = link;
  const view = {
    page,
    kind,
    practice,
    organisation: (await organisations.find(link.organisation))?.name ?? link.organisation,
    deadLinks: (dead?.get(practice.slug) ?? []).map(({ url }) => url),
    token,
  };
  return sendPage(c, <LinkPage view={view} />, statuses[kind]);
}

/** A second time, or too late, changes nothing: the page then says how it stands. */
async function useLinkInMail(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const token = tokenOf(c);
  const at = deps.clock();
  try {
    await deps.database.write(jobScope, (db) => confirmByLink(db, c, tokenHash(token), at));
  } catch (error) {
    if (!(error instanceof NoLongerShown)) throw error;
  }
  return seeOther(c, freshPaths.link(token));
}

/** @throws {HttpError} 404 to who may not: whose a practice is, is nobody else's business; 403 to who is not signed in */
async function confirmOwn(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps, catalogue } = sharing;
  const viewer = c.get('viewer');
  if (viewer.person === null) throw new HttpError(403);
  const { person } = viewer;
  const slug = c.req.param('slug') ?? '';
  const owner = (await catalogue()).bySlug(slug)?.owner ?? null;
  if (!mayConfirm(viewer, owner)) throw notFound();
  const data = await readForm(c);
  const unchanged = data.get(unchangedField);
  const organisation = owner === null ? undefined : await sharing.organisations.find(owner);
  const at = deps.clock();
  const sent = { id: readSubmissionId(data), at, answers: { confirm: slug, unchanged } };
  try {
    const path = await deps.database.write(confirmScope(viewer, owner), (db) =>
      runOnce(db, sent, async () => {
        if (typeof unchanged === 'string' && organisation)
          await withdrawUnchanged(db, c, { id: unchanged, slug, organisation, person, at });
        await keepConfirmed(db, c, { slug, organisation: owner }, at, person);
        return freshPaths.confirmed;
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof NoLongerShown)) throw error;
  }
  return seeOther(c, sharingPaths.mine);
}
