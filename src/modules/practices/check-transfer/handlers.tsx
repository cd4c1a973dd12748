import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { currentSlugs } from '../former-practice';
import type { KeepList } from '../keep-practices/keep-list';
import { addKept } from '../keep-practices/kept-list';
import { practicePaths, practiceRoutes } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { transferQuestions } from '../transfer-check';
import { answerFormer } from '../view-practice/answer-former';
import { checkForm, checkSchema, noteField, readCheck } from './form';
import { CheckPage } from './page';
import { deleteChecks, saveCheck } from './queries';
import { CheckResultPage, NoCheckPage } from './result-page';
import { transferTexts } from './texts';
import type { VisitorChecks } from './visitor-checks';

interface CheckDeps {
  deps: Pick<Deps, 'database' | 'clock' | 'randomToken'>;
  site: Site;
  catalogue: ReadCatalogue;
  keep: KeepList;
  checks: VisitorChecks;
}

/** "Would it work here?": eight questions about a practice, and what to arrange first. */
export function mountCheckTransfer(app: Hono<AppEnv>, check: CheckDeps): void {
  app.get(practiceRoutes.checkTransfer, (c) => askQuestions(c, check));
  app.post(practiceRoutes.checkTransfer, (c) => answerQuestions(c, check));
  app.get(practiceRoutes.checkResult, (c) => showResult(c, check));
  app.post(practiceRoutes.forgetCheck, (c) => forgetCheck(c, check));
  // Asked for again after a reload or in the other language.
  app.get(practiceRoutes.forgetCheck, (c) => seeOther(c, practicePaths.checkTransfer(c.req.param('slug'))));
}

async function practiceOf(c: Context<AppEnv>, catalogue: ReadCatalogue): Promise<PublishedPractice> {
  const slug = c.req.param('slug') ?? '';
  const practices = await catalogue();
  const practice = practices.bySlug(slug);
  if (!practice) throw practices.withdrawn(slug) ? new HttpError(410) : notFound();
  return practice;
}

async function askQuestions(c: Context<AppEnv>, { deps, site, catalogue, checks }: CheckDeps): Promise<Response> {
  const former = answerFormer(c, site, await catalogue(), c.req.param('slug') ?? '', practicePaths.checkTransfer);
  if (former) return former;
  const practice = await practiceOf(c, catalogue);
  const earlier = (await checks.all(c)).find(({ slug }) => slug === practice.record.slug) ?? null;
  const form = checkForm(deps.randomToken(), earlier);
  return sendPage(c, <CheckPage page={pageContext(c, site)} practice={practice} form={form} />);
}

async function answerQuestions(c: Context<AppEnv>, check: CheckDeps): Promise<Response> {
  const { deps, site, catalogue, keep, checks } = check;
  const practice = await practiceOf(c, catalogue);
  const { slug } = practice.record;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const parsed = parseForm(checkSchema, data, { language, fields: fieldErrors(language) });
  if (!parsed.ok) {
    const form = { submission, answers: parsed.answers, errors: parsed.errors };
    return sendPage(c, <CheckPage page={pageContext(c, site)} practice={practice} form={form} />, 422);
  }
  // Of two clicks before the first cookie comes back, both give the same token: what is saved twice is there once.
  const token = checks.token(c) ?? submission;
  const at = deps.clock();
  await deps.database.write(publicScope, async (db) => {
    await saveCheck(db, tokenHash(token), { slug, ...readCheck(parsed.value), checkedAt: at });
    await appendAudit(db, auditEntry(c, 'check-transfer', token, at));
  });
  checks.remember(c, token);
  const { slugs, fits } = addKept(currentSlugs(keep.read(c), await catalogue()), [slug]);
  if (fits > 0) await keep.write(c, slugs);
  return seeOther(c, practicePaths.checkResult(slug));
}

function fieldErrors(language: 'nl' | 'en') {
  const t = transferTexts[language];
  return Object.fromEntries(
    transferQuestions.flatMap((question) => [
      [question, t.choose(t.questions[question].name)],
      [noteField(question), t.noteTooLong(t.questions[question].name)],
    ]),
  );
}

async function showResult(c: Context<AppEnv>, { site, catalogue, keep, checks }: CheckDeps): Promise<Response> {
  const former = answerFormer(c, site, await catalogue(), c.req.param('slug') ?? '', practicePaths.checkResult);
  if (former) return former;
  const practice = await practiceOf(c, catalogue);
  const { slug } = practice.record;
  const page = pageContext(c, site);
  const kept = currentSlugs(keep.read(c), await catalogue());
  const own = (await checks.all(c)).find((each) => each.slug === slug);
  if (!own) return sendPage(c, <NoCheckPage page={page} practice={practice} />, 404);
  return sendPage(c, <CheckResultPage page={page} practice={practice} check={own} kept={kept.includes(slug)} />);
}

async function forgetCheck(c: Context<AppEnv>, { deps, catalogue, checks }: CheckDeps): Promise<Response> {
  const slug = (await practiceOf(c, catalogue)).record.slug;
  const token = checks.token(c);
  const at = deps.clock();
  if (token !== null) {
    await deps.database.write(publicScope, async (db) => {
      const deleted = await deleteChecks(db, tokenHash(token), slug);
      if (deleted > 0) await appendAudit(db, auditEntry(c, 'forget-transfer-check', token, at));
    });
  }
  return seeOther(c, practicePaths.practice(slug));
}

function auditEntry(c: Context<AppEnv>, action: string, token: string, at: Date): AuditEntry {
  const subjectId = tokenHash(token).slice(0, 32);
  const actor = c.get('viewer').person ?? 'visitor';
  const requestId = c.get('requestId');
  // Which practice somebody thinks of is theirs: the line says only that it happened.
  return { at, actor, organisation: null, action, subjectKind: 'transfer-check', subjectId, requestId, detail: {} };
}
