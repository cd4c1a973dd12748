import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { findReviewOf, practiceWorkPaths } from '../../practices/contract';
import { readToldInside } from '../queries';
import { noteStudy, practiceTitles, type StudyDesk, signedIn } from '../tell-studies/open-study';
import { InsidePage } from './page';

/** What fewer than ten people told of a practice, for who was asked to judge it. */
export function mountReadInside(app: Hono<AppEnv>, desk: StudyDesk): void {
  app.get(practiceWorkPaths.reviews.told(':slug{[a-z0-9-]+}'), (c) => viewInside(c, desk));
}

/** @throws {HttpError} 404 to everybody else, editors included: they have their own desk */
async function viewInside(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps, site } = desk;
  const viewer = signedIn(c);
  const practice = c.req.param('slug') ?? '';
  const at = deps.clock();
  const scope = personScope(viewer);
  const review = await deps.database.read(scope, (db) => findReviewOf(db, practice, viewer.person));
  if (!review) throw notFound();
  // Her review says why there is nothing more to read here: handed in, stepped aside, or closed.
  if (!review.isOpen) return seeOther(c, `${practiceWorkPaths.reviews.of(practice)}${review.round}`);
  // Accounts of all organisations, as editors read them: that she may was just asked.
  const entries = await deps.database.write({ ...scope, desk: true }, async (db) => {
    const inside = await readToldInside(db, practice);
    if (c.req.method === 'GET') {
      for (const entry of inside) await noteStudy(db, c, entry, { action: 'read-study', at });
    }
    return inside;
  });
  const title = (await practiceTitles(desk))(practice);
  return sendPage(c, <InsidePage page={pageContext(c, site)} title={title} entries={entries} />);
}
