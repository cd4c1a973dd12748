import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { publicScope } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Sharing } from '../share-practice/open-draft';
import { destinationOf } from './deliver-question';
import { ConfirmPage, DeadPage } from './page';
import { questionPaths, questionRoutes } from './paths';
import { emptyRequest, readRequest } from './queries';
import { sendQuestion } from './send-question';

/** What the link in a visitor's mail leads to. Looking sends nothing: programs that guard a mailbox open every link. */
export function mountConfirmQuestion(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(questionRoutes.confirm, (c) => askConfirmation(c, sharing));
  app.post(questionRoutes.confirm, (c) => confirm(c, sharing));
}

/** The token in the address. It is a key: other sites may not learn it, search engines may not keep it. */
function tokenOf(c: Context<AppEnv>): string {
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
  const token = c.req.query('t') ?? '';
  return /^[\w-]{22}$/.test(token) ? token : '';
}

const sendDead = (c: Context<AppEnv>, { site }: Sharing, kind: 'dead' | 'gone') =>
  sendPage(c, <DeadPage page={pageContext(c, site)} kind={kind} />, 404);

const readAsked = (token: string, { deps }: Sharing) =>
  deps.database.read(publicScope, (db) => readRequest(db, tokenHash(token), deps.clock()));

async function askConfirmation(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const token = tokenOf(c);
  const asked = await readAsked(token, sharing);
  if (!asked) return sendDead(c, sharing, 'dead');
  if (!asked.typed) return seeOther(c, questionPaths.sent(asked.slug));
  const practice = (await sharing.catalogue()).bySlug(asked.slug)?.record;
  if (!practice) return sendDead(c, sharing, 'gone');
  const view = { page: pageContext(c, sharing.site), practice, question: asked.typed.question, token };
  return sendPage(c, <ConfirmPage {...view} />);
}

/** Sends it on; a second time changes nothing. */
async function confirm(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps } = sharing;
  const token = tokenOf(c);
  const asked = await readAsked(token, sharing);
  if (!asked) return sendDead(c, sharing, 'dead');
  const destination = await destinationOf(sharing, asked.slug);
  if (!destination) return sendDead(c, sharing, 'gone');
  const at = deps.clock();
  await deps.database.write({ ...destination.scope, person: null }, async (db) => {
    const request = await readRequest(db, tokenHash(token), at, { lock: true });
    if (!request?.typed) return;
    const { id, language, typed } = request;
    await sendQuestion(c, db, deps, destination, { ...typed, id, asker: null, language, at });
    await emptyRequest(db, tokenHash(token), at);
  });
  return seeOther(c, questionPaths.sent(destination.slug));
}
