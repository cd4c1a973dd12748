import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type Connection, publicScope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { storedTarget } from '../follow';
import { practicePaths, practiceRoutes } from '../paths';
import { selectionContext } from '../selection-context';
import { auditEntry } from './audit-entry';
import { targetLabel, targetPath } from './follow-label';
import { followedThings } from './followed-things';
import { ConfirmedPage, ConfirmPage, FollowingPage, StopPage } from './following-page';
import { forgetFollower } from './forget-follows';
import { changeSchema, oneClickField } from './form';
import type { FollowDeps } from './handlers';
import { FollowMessage } from './page';
import {
  confirmFollow,
  deleteFollow,
  type Follower,
  readFollower,
  readFollows,
  readRequest,
  setRhythm,
} from './queries';
import { followTexts } from './texts';

/** What the links in mails lead to. Looking changes nothing: programs that guard a mailbox open every link. */
export function mountFollowMail(app: Hono<AppEnv>, follow: FollowDeps): void {
  app.get(practiceRoutes.confirmFollow, (c) => askConfirmation(c, follow));
  app.post(practiceRoutes.confirmFollow, (c) => confirm(c, follow));
  app.get(practiceRoutes.following, (c) => showFollowing(c, follow));
  app.post(practiceRoutes.following, (c) => changeFollowing(c, follow));
  app.get(practiceRoutes.stopFollowing, (c) => askStop(c, follow));
  app.post(practiceRoutes.stopFollowing, (c) => stop(c, follow));
  app.get(practicePaths.followStopped, (c) => sendStopped(c, follow));
}

/** The token in the address. It is a key: other sites may not learn it, search engines may not keep it. */
function tokenOf(c: Context<AppEnv>): string {
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
  const token = c.req.query('t') ?? '';
  return /^[\w-]{22}$/.test(token) ? token : '';
}

function sendMessage(
  c: Context<AppEnv>,
  { site }: FollowDeps,
  title: string,
  texts: string[],
  status: 200 | 404 | 409,
) {
  return sendPage(c, <FollowMessage page={pageContext(c, site)} title={title} texts={texts} />, status);
}

function sendDead(c: Context<AppEnv>, follow: FollowDeps): Response {
  const t = followTexts[c.get('language')];
  return sendMessage(c, follow, t.dead, [t.deadBody], 404);
}

function sendStopped(c: Context<AppEnv>, follow: FollowDeps): Response {
  const t = followTexts[c.get('language')];
  return sendMessage(c, follow, t.stopped, [t.stoppedBody], 200);
}

async function askConfirmation(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps, site, catalogue } = follow;
  const token = tokenOf(c);
  const asked = await deps.database.read(publicScope, (db) => readRequest(db, tokenHash(token), deps.clock()));
  if (!asked) return sendDead(c, follow);
  const target = storedTarget(asked.kind, asked.target, selectionContext);
  const label = targetLabel(target, await catalogue(), c.get('language'));
  const Page = asked.isSettled ? ConfirmedPage : ConfirmPage;
  return sendPage(c, <Page page={pageContext(c, site)} label={label} token={token} />);
}

async function confirm(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps } = follow;
  const token = tokenOf(c);
  const at = deps.clock();
  const outcome = await deps.database.write(publicScope, async (db) => {
    const asked = await readRequest(db, tokenHash(token), at);
    if (!asked) return 'dead';
    const done = await confirmFollow(db, asked.id, at);
    if (done === 'confirmed') await appendAudit(db, auditEntry(c, 'confirm-follow', asked.id, at));
    return done;
  });
  const t = followTexts[c.get('language')];
  if (outcome === 'dead') return sendDead(c, follow);
  if (outcome === 'full') return sendMessage(c, follow, t.full, [t.fullBody], 409);
  return seeOther(c, practicePaths.following(token));
}

async function showFollowing(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps, site, catalogue } = follow;
  const token = tokenOf(c);
  const found = await deps.database.read(publicScope, async (db) => {
    const follower = await readFollower(db, tokenHash(token), deps.clock());
    return follower && { follower, follows: await readFollows(db, follower.id) };
  });
  if (!found) return sendDead(c, follow);
  const practices = await catalogue();
  const follows = followedThings(found.follows, practices).map(({ target, follows: [{ id }] }) => ({
    id,
    label: targetLabel(target, practices, c.get('language')),
    path: targetPath(target),
  }));
  const { address, rhythm } = found.follower;
  const shown = { page: pageContext(c, site), token, address, rhythm, follows };
  return sendPage(c, <FollowingPage {...shown} />);
}

async function changeFollowing(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps } = follow;
  const token = tokenOf(c);
  const parsed = parseForm(changeSchema, await readForm(c), { language: c.get('language') });
  // Nothing here is typed: what is not right was not made by our page.
  if (!parsed.ok) throw new HttpError(400);
  const { action, follow: id, rhythm } = parsed.value;
  const practices = await follow.catalogue();
  const at = deps.clock();
  const left = await deps.database.write(publicScope, async (db) => {
    const follower = await readFollower(db, tokenHash(token), at);
    if (!follower) return null;
    if (action === 'ritme' && rhythm) await setRhythm(db, follower.id, rhythm);
    if (action === 'stop' && id) await stopOne(c, db, { follower, id, practices, at });
    return readFollower(db, tokenHash(token), at);
  });
  if (!left) return seeOther(c, practicePaths.followStopped);
  return seeOther(c, practicePaths.following(token));
}

/** Stops to follow one thing, by whichever addresses; with the last one everything about the follower goes. */
async function stopOne(
  c: Context<AppEnv>,
  db: Connection,
  { follower, id, practices, at }: { follower: Follower; id: string; practices: Catalogue; at: Date },
): Promise<void> {
  const things = followedThings(await readFollows(db, follower.id), practices);
  const thing = things.find(({ follows }) => follows.some((follow) => follow.id === id));
  for (const same of thing?.follows ?? []) {
    if (await deleteFollow(db, follower.id, same.id)) await appendAudit(db, auditEntry(c, 'stop-follow', same.id, at));
  }
  if (thing && things.length === 1) await forget(db, c, follower, at);
}

async function forget(db: Connection, c: Context<AppEnv>, { id }: Follower, at: Date): Promise<void> {
  await forgetFollower(db, id);
  await appendAudit(db, auditEntry(c, 'forget-follower', id, at));
}

async function askStop(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps, site } = follow;
  const token = tokenOf(c);
  const follower = await deps.database.read(publicScope, (db) => readFollower(db, tokenHash(token), deps.clock()));
  if (!follower) return sendDead(c, follow);
  return sendPage(c, <StopPage page={pageContext(c, site)} token={token} />);
}

/** Stops everything: by the button, or by a mail program with one POST (RFC 8058). A second time changes nothing. */
async function stop(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps } = follow;
  const token = tokenOf(c);
  const data = await readForm(c);
  const at = deps.clock();
  await deps.database.write(publicScope, async (db) => {
    const follower = await readFollower(db, tokenHash(token), at);
    if (follower) await forget(db, c, follower, at);
  });
  // A mail program does not follow a redirect (RFC 8058, 3.1).
  return data.has(oneClickField) ? sendStopped(c, follow) : seeOther(c, practicePaths.followStopped);
}
