import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { isJudging, practiceWorkPaths } from '../../practices/contract';
import { readStudiesAbout } from '../queries';
import { staysInside } from '../study-record';
import { noteStudy, practiceTitles, type StudyDesk, signedIn } from '../tell-studies/open-study';
import { InsidePage } from './page';

/** What fewer than ten people told of a practice, for who was asked to judge it. */
export function mountReadInside(app: Hono<AppEnv>, desk: StudyDesk): void {
  app.get(practiceWorkPaths.reviews.told(':practice{[a-z0-9-]+}'), (c) => viewInside(c, desk));
}

/** @throws {HttpError} 404 to everybody else, editors included: they have their own desk */
async function viewInside(c: Context<AppEnv>, desk: StudyDesk): Promise<Response> {
  const { deps, site } = desk;
  const viewer = signedIn(c);
  const practice = c.req.param('practice') ?? '';
  const at = deps.clock();
  const scope = personScope(viewer);
  if (!(await deps.database.read(scope, (db) => isJudging(db, practice, viewer.person)))) throw notFound();
  // Accounts of all organisations, as editors read them: that she may was just asked.
  const entries = await deps.database.write({ ...scope, desk: true }, async (db) => {
    const about = await readStudiesAbout(db, practice);
    const inside = about.filter((entry) => staysInside(entry) && !entry.returned);
    if (c.req.method === 'GET') {
      for (const entry of inside) await noteStudy(db, c, entry, { action: 'read-study', at });
    }
    return inside;
  });
  const title = (await practiceTitles(desk))(practice);
  return sendPage(c, <InsidePage page={pageContext(c, site)} title={title} entries={entries} />);
}
