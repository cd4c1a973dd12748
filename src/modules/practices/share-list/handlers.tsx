import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { forgetOutcome, readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Cookies } from '../../../platform/http/cookies';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import type { VisitorChecks } from '../check-transfer/visitor-checks';
import { sendPractices } from '../export-practices/handlers';
import { droppedOf, publishedOf } from '../keep-practices/handlers';
import type { KeepList } from '../keep-practices/keep-list';
import { KeptPage } from '../keep-practices/page';
import { practicePaths, practiceRoutes } from '../paths';
import { addMade, madeCookie, mayEndSharedList, readMade } from './access';
import { shareSchema } from './form';
import { createHourly, type Hourly } from './log-hourly';
import { SharedListEndedPage, SharedListPage } from './page';
import { endSharedList, insertSharedList, readSharedList } from './queries';
import { expiryOf, isOpen, type SharedList } from './shared-list';
import { shareTexts } from './texts';

const yearInSeconds = 365 * 86_400;

interface SharingDeps {
  deps: Pick<Deps, 'database' | 'clock' | 'randomToken'>;
  site: Site;
  catalogue: ReadCatalogue;
  cookies: Cookies;
  keep: KeepList;
  checks: VisitorChecks;
}

interface ShareDeps extends SharingDeps {
  readings: Hourly;
}

/** Sharing the kept list by a link that nobody can guess; that it is read is logged once an hour. */
export function mountShareList(app: Hono<AppEnv>, deps: SharingDeps): void {
  const share: ShareDeps = { ...deps, readings: createHourly() };
  app.post(practicePaths.shareKept, (c) => shareKept(c, share));
  // A form that came back with its errors stands at this address: asked for again, or in the other language, it is
  // the page of the form.
  app.get(practicePaths.shareKept, (c) => seeOther(c, practicePaths.shareForm));
  app.get(practiceRoutes.sharedList, (c) => viewSharedList(c, share));
  app.get(practiceRoutes.exportShared, (c) => exportSharedList(c, share));
  app.post(practiceRoutes.endSharedList, (c) => stopSharing(c, share));
  app.get(practiceRoutes.endSharedList, (c) => seeOther(c, practicePaths.sharedList(tokenOf(c))));
}

async function shareKept(c: Context<AppEnv>, sharing: ShareDeps): Promise<Response> {
  const { deps, site, catalogue, cookies, keep } = sharing;
  const language = c.get('language');
  const practices = publishedOf(keep.read(c), await catalogue());
  if (practices.length === 0) return seeOther(c, practicePaths.kept);
  const summaries = await sharing.checks.summaries(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const t = shareTexts[language];
  const parsed = parseForm(shareSchema, data, { language, fields: { title: t.titleErrors, note: t.noteErrors } });
  if (!parsed.ok) {
    const share = { submission, answers: parsed.answers, errors: parsed.errors };
    const view = {
      page: pageContext(c, site),
      practices,
      dropped: [],
      share,
      checks: summaries,
      inAccount: keep.inAccount(c),
      isMember: c.get('viewer').memberships.length > 0,
    };
    return sendPage(c, <KeptPage {...view} />, 422);
  }
  const { title, note = null } = parsed.value;
  const slugs = practices.map(({ record }) => record.slug);
  const checks = Object.fromEntries([...summaries].filter(([slug]) => parsed.value.checks && slugs.includes(slug)));
  const at = deps.clock();
  const path = await deps.database.write(publicScope, (db) =>
    runOnce(db, { id: submission, at, answers: { title, note, slugs, checks } }, async () => {
      const token = deps.randomToken();
      const list = { token, title, note, slugs, checks, createdAt: at, expiresAt: expiryOf(at), endedAt: null };
      await insertSharedList(db, list);
      await appendAudit(db, auditEntry(c, 'share-list', token, at, { practices: slugs.length }));
      return practicePaths.sharedList(token);
    }),
  );
  const token = path.split('/').at(-1) ?? '';
  cookies.writeSigned(c, madeCookie, addMade(readMade(cookies.readSigned(c, madeCookie)), token), yearInSeconds);
  return seeOther(c, path);
}

async function viewSharedList(c: Context<AppEnv>, share: ShareDeps): Promise<Response> {
  const { site, catalogue, cookies } = share;
  const list = await openSharedList(c, share, 'read-shared-list');
  const page = pageContext(c, site);
  if (typeof list === 'number') return sendPage(c, <SharedListEndedPage page={page} />, list);
  const practices = publishedOf(list.slugs, await catalogue());
  const dropped = droppedOf(list.slugs, await catalogue());
  const mayEnd = mayEndSharedList(list.token, readMade(cookies.readSigned(c, madeCookie)));
  return sendPage(c, <SharedListPage {...{ page, list, practices, dropped, mayEnd }} />);
}

async function exportSharedList(c: Context<AppEnv>, share: ShareDeps): Promise<Response> {
  const { site, catalogue, deps } = share;
  const list = await openSharedList(c, share, 'export-shared-list');
  if (typeof list === 'number') return sendPage(c, <SharedListEndedPage page={pageContext(c, site)} />, list);
  return sendPractices(c, site, deps.clock(), publishedOf(list.slugs, await catalogue()), {
    ...list,
    checks: new Map(Object.entries(list.checks)),
  });
}

async function stopSharing(c: Context<AppEnv>, { deps, cookies }: ShareDeps): Promise<Response> {
  const token = tokenOf(c);
  const at = deps.clock();
  const list = await deps.database.read(publicScope, (db) => readSharedList(db, token));
  if (!list) throw notFound();
  if (!mayEndSharedList(token, readMade(cookies.readSigned(c, madeCookie)))) throw new HttpError(403);
  await deps.database.write(publicScope, async (db) => {
    if (!(await endSharedList(db, token, at))) return;
    await forgetOutcome(db, practicePaths.sharedList(token));
    await appendAudit(db, auditEntry(c, 'end-shared-list', token, at));
  });
  return seeOther(c, practicePaths.sharedList(token));
}

/** The list of the address, its reading logged; or the status of the page that says that it is not here. */
async function openSharedList(
  c: Context<AppEnv>,
  { deps, readings }: ShareDeps,
  action: string,
): Promise<SharedList | 404 | 410> {
  // The address is the key: other sites may not learn it, search engines may not keep it.
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
  const at = deps.clock();
  const list = await deps.database.read(publicScope, (db) => readSharedList(db, tokenOf(c)));
  // A list that expired is deleted, so it cannot be told from one that never was.
  if (!list) return 404;
  if (!isOpen(list, at)) return 410;
  const reading = `${action} ${tokenHash(list.token)}`;
  // Who asks for the head only reads nothing.
  if (c.req.method === 'HEAD' || !readings.isDue(reading, at)) return list;
  await deps.database.write(publicScope, (db) => appendAudit(db, auditEntry(c, action, list.token, at)));
  readings.done(reading, at);
  return list;
}

const tokenOf = (c: Context<AppEnv>) => c.req.param('token') ?? '';

function auditEntry(
  c: Context<AppEnv>,
  action: string,
  token: string,
  at: Date,
  detail: AuditEntry['detail'] = {},
): AuditEntry {
  // Who reads the log may not read the list with it, so the log holds a fingerprint of the token.
  const subjectId = tokenHash(token).slice(0, 32);
  const requestId = c.get('requestId');
  return { at, actor: 'visitor', organisation: null, action, subjectKind: 'shared-list', subjectId, requestId, detail };
}
