import type { Context, Hono } from 'hono';
import type { Connection } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { postMail } from '../../../platform/mail/mail';
import { formatTime } from '../../../platform/texts/format';
import type { TakeToken } from '../authentication/auth';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths, identityRoutes, organisationPaths, returnParam } from '../paths';
import { emptySignInForm, signInSchema } from './form';
import { countAttempts, waitOf } from './guard';
import { LinkSentPage, SignInPage, WaitPage, WrongPage } from './page';
import { returnOf, safeReturn } from './return-path';
import { signInTexts } from './texts';
import { auditSignIn } from './write-audit';

/** Asking for a link by mail. The answer is the same for every address, and so is what is done for it. */
export function mountSignIn(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const { deps, site } = identity;
  app.get(identityRoutes.signIn, (c) => {
    const to = returnOf(c);
    if (c.get('viewer').person !== null) return seeOther(c, to ?? organisationPaths.home());
    return sendPage(
      c,
      <SignInPage
        page={pageContext(c, site)}
        government={deps.config.oidc !== null}
        form={emptySignInForm(deps.randomToken())}
        to={to}
      />,
    );
  });
  app.post(identityRoutes.signIn, (c) => askLink(c, identity));
  app.get(identityRoutes.linkSent, (c) => sendPage(c, <LinkSentPage page={pageContext(c, site)} to={returnOf(c)} />));
}

async function askLink(c: Context<AppEnv>, identity: IdentityDeps): Promise<Response> {
  const { deps, site, store, keys } = identity;
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const to = safeReturn(data.get(returnParam));
  const fields = { email: signInTexts[language].emailErrors };
  const parsed = parseForm(signInSchema, data, { language, fields });
  if (!parsed.ok) {
    const form = { submission, answers: parsed.answers, errors: parsed.errors };
    return sendPage(
      c,
      <SignInPage page={pageContext(c, site)} government={deps.config.oidc !== null} form={form} to={to} />,
      422,
    );
  }
  const email = parsed.value.email.toLowerCase();
  const at = deps.clock();
  const counted = [keys.account(email), keys.asks(c)];
  // Loaded before the transaction, which others wait for.
  await identity.auth();
  const outcome = await store.transaction(async (db) => {
    const until = await waitOf(db, counted, at);
    if (until) return until;
    return runOnce(db, { id: submission, at, answers: { email, to } }, async () => {
      if (await countAttempts(db, counted, at)) await auditSignIn(db, c, { at, person: null, action: 'block-sign-in' });
      await mailLink(c, identity, db, { email, to, at });
      return identityPaths.linkSent(to);
    });
  });
  if (typeof outcome === 'string') return seeOther(c, outcome);
  return sendWait(c, identity, outcome);
}

async function mailLink(
  c: Context<AppEnv>,
  { auth, deps }: IdentityDeps,
  db: Connection,
  { email, to, at }: { email: string; to: string | null; at: Date },
): Promise<void> {
  const t = signInTexts[c.get('language')];
  const take: TakeToken = (token) => {
    const link = deps.config.baseUrl + c.get('prefix') + identityPaths.link(token, to);
    const mail = { recipient: email, subject: t.mailSubject, body: t.mailBody(link) };
    return postMail(db, deps.randomToken(), mail, at);
  };
  const { api } = await auth();
  await api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() });
}

/** 429 with the time from which links are mailed again. */
function sendWait(c: Context<AppEnv>, identity: IdentityDeps, until: Date): Response {
  return sendPage(c, <WaitPage page={pageContext(c, identity.site)} time={timeOf(c, identity, until)} />, 429);
}

/** 429 with the time from which what is wrong is told apart again. */
export function sendWrong(c: Context<AppEnv>, identity: IdentityDeps, until: Date): Response {
  return sendPage(c, <WrongPage page={pageContext(c, identity.site)} time={timeOf(c, identity, until)} />, 429);
}

function timeOf(c: Context<AppEnv>, { deps }: IdentityDeps, until: Date): string {
  c.header('Retry-After', String(Math.ceil((until.getTime() - deps.clock().getTime()) / 1000)));
  return formatTime(until, c.get('language'));
}
