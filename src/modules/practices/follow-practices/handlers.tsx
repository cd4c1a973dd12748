import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { appendAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { addressKey } from '../../../platform/http/address-key';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound, TooManyRequests } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { createLimiter } from '../../../platform/http/rate-limit';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { type FollowTarget, readTarget, unreadParts, writeTarget } from '../follow';
import { practicePaths } from '../paths';
import { selectionContext } from '../selection-context';
import { answerFormer } from '../view-practice/answer-former';
import { auditEntry } from './audit-entry';
import { safeLabel, targetExists, targetLabel } from './follow-label';
import { confirmationMail } from './follow-mail';
import { emptyFollowForm, followSchema } from './form';
import { FollowAskedPage, FollowPage } from './page';
import { requestFollow } from './queries';
import { followTexts } from './texts';

export interface FollowDeps {
  deps: Pick<Deps, 'config' | 'database' | 'clock' | 'randomToken'>;
  site: Site;
  catalogue: ReadCatalogue;
}

/** From one client address: an office shares one, a flood comes from one too. */
const asksPerMinute = 10;

/** Asking to follow something by mail; nothing is followed before the mail is answered. */
export function mountAskFollow(app: Hono<AppEnv>, follow: FollowDeps): void {
  const limiter = createLimiter(asksPerMinute, () => follow.deps.clock().getTime());
  app.get(practicePaths.follow(), (c) => showForm(c, follow));
  app.post(practicePaths.follow(), (c) => {
    const wait = limiter.take(addressKey(c.get('clientAddress')));
    if (wait > 0) throw new TooManyRequests(wait);
    return askFollow(c, follow);
  });
  app.get(practicePaths.followAsked, (c) => sendPage(c, <FollowAskedPage page={pageContext(c, follow.site)} />));
}

/** @returns the page of a practice that was withdrawn, instead of what can be followed */
async function askedTarget(c: Context<AppEnv>, { site, catalogue }: FollowDeps): Promise<FollowTarget | Response> {
  const target = readTarget(new URL(c.req.url).searchParams, selectionContext);
  const practices = await catalogue();
  if (targetExists(target, practices)) return target;
  const gone =
    target.kind === 'practice' && answerFormer(c, site, practices, target.slug, practicePaths.followPractice);
  if (gone) return gone;
  throw notFound();
}

async function showForm(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps, site, catalogue } = follow;
  const target = await askedTarget(c, follow);
  if (target instanceof Response) return target;
  const label = targetLabel(target, await catalogue(), c.get('language'));
  const form = emptyFollowForm(deps.randomToken());
  return sendPage(c, <FollowPage page={pageContext(c, site)} label={label} unread={unreadOf(c)} form={form} />);
}

const unreadOf = (c: Context<AppEnv>) => unreadParts(new URL(c.req.url).searchParams, selectionContext);

async function askFollow(c: Context<AppEnv>, follow: FollowDeps): Promise<Response> {
  const { deps, site, catalogue } = follow;
  const language = c.get('language');
  const target = await askedTarget(c, follow);
  if (target instanceof Response) return target;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const t = followTexts[language];
  const parsed = parseForm(followSchema, data, { language, fields: { email: t.emailErrors, rhythm: t.rhythmError } });
  if (!parsed.ok) {
    const label = targetLabel(target, await catalogue(), language);
    const form = { submission, answers: parsed.answers, errors: parsed.errors };
    return sendPage(c, <FollowPage page={pageContext(c, site)} label={label} unread={unreadOf(c)} form={form} />, 422);
  }
  const { email, rhythm } = parsed.value;
  const asked = { kind: target.kind, target: writeTarget(target, selectionContext), language, rhythm };
  const label = safeLabel(target, await catalogue(), language);
  const at = deps.clock();
  const path = await deps.database.write(publicScope, (db) =>
    runOnce(db, { id: submission, at, answers: { email, ...asked } }, async () => {
      const token = deps.randomToken();
      const ids = { followerId: deps.randomToken(), followId: deps.randomToken(), tokenHash: tokenHash(token) };
      const kept = await requestFollow(db, { ...asked, ...ids, address: email, at });
      if (kept) {
        const letter = { address: email, follower: kept.follower, language, baseUrl: deps.config.baseUrl, token };
        await postMail(db, deps.randomToken(), confirmationMail(letter, label), at);
        await appendAudit(db, auditEntry(c, 'ask-follow', kept.follow, at));
      }
      return practicePaths.followAsked;
    }),
  );
  return seeOther(c, path);
}
