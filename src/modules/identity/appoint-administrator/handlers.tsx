import type { Context, Hono } from 'hono';
import type { Connection } from '../../../platform/database/database';
import { type ParsedForm, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { IdentityDeps } from '../identity-deps';
import { accountTexts } from '../manage-account/texts';
import { identityRoutes, organisationPaths } from '../paths';
import { givePlatformRole } from '../queries';
import { countFailure } from '../sign-in/guard';
import { sendWrong } from '../sign-in/handlers';
import { keepSecret, passCookies, verifyLink } from '../sign-in/link-handlers';
import { lockAddress } from '../sign-in/queries';
import { signInTexts } from '../sign-in/texts';
import { auditSignIn } from '../sign-in/write-audit';
import { type AdministratorForm, administratorSchema } from './form';
import { AdministratorLinkFailedPage, AdministratorPage } from './page';
import { isOpenAdministratorLink, nameIfNone, useAdministratorLink } from './queries';

/** The link from the console. Who can read the console runs the site, so the address she gives is believed. */
export function mountAppointAdministrator(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const { deps, site, store } = identity;
  app.get(identityRoutes.administratorLink, async (c) => {
    keepSecret(c);
    const token = c.req.param('token');
    const open = await store.transaction((db) => isOpenAdministratorLink(db, token, deps.clock()));
    const page = pageContext(c, site);
    if (!open) return sendPage(c, <AdministratorLinkFailedPage page={page} />, 410);
    const form: AdministratorForm = {
      submission: deps.randomToken(),
      answers: { email: '', name: c.get('viewer').name },
      errors: [],
    };
    return sendPage(c, <AdministratorPage page={page} token={token} form={form} />);
  });
  app.post(identityRoutes.administratorLink, (c) => becomeAdministrator(c, identity));
}

type Parsed = ParsedForm<typeof administratorSchema>;
const answersOf = (parsed: Parsed) => (parsed.ok ? parsed.value : parsed.answers);

async function becomeAdministrator(c: Context<AppEnv>, identity: IdentityDeps): Promise<Response> {
  keepSecret(c);
  const { deps, site, store } = identity;
  const token = c.req.param('token') ?? '';
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const fields = { email: signInTexts[language].emailErrors, name: accountTexts[language].nameErrors };
  const parsed = parseForm(administratorSchema, data, { language, fields });
  // Loaded before the transaction, which others wait for.
  await identity.auth();
  const outcome = await store.transaction((db) => useLink(c, identity, db, token, parsed));
  const page = pageContext(c, site);
  if (outcome instanceof Date) return sendWrong(c, identity, outcome);
  if (outcome === 'closed') return sendPage(c, <AdministratorLinkFailedPage page={page} />, 410);
  if (outcome === 'wrong' || !parsed.ok) {
    const form = { submission, answers: answersOf(parsed), errors: parsed.ok ? [] : parsed.errors };
    return sendPage(c, <AdministratorPage page={page} token={token} form={form} />, 422);
  }
  passCookies(c, outcome);
  deps.log.info('administrator.appointed');
  return seeOther(c, organisationPaths.home());
}

/** @returns the cookies of the new session, or why there is none */
async function useLink(
  c: Context<AppEnv>,
  identity: IdentityDeps,
  db: Connection,
  token: string,
  parsed: Parsed,
): Promise<Headers | Date | 'closed' | 'wrong'> {
  const { deps, auth, keys } = identity;
  const at = deps.clock();
  if (!(await isOpenAdministratorLink(db, token, at))) {
    const until = await countFailure(db, keys.failures(c), at, (blocked) =>
      auditSignIn(db, c, { at, person: null, action: 'fail-sign-in', detail: { way: 'administrator', blocked } }),
    );
    return until ?? 'closed';
  }
  if (!parsed.ok) return 'wrong';
  const email = parsed.value.email.toLowerCase();
  await lockAddress(db, email);
  // A link as by mail, used at once: better-auth makes the account and the session by its own rules.
  const mailed = { token: '' };
  const take = (made: string) => {
    mailed.token = made;
  };
  const { api } = await auth();
  await api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() });
  const signedIn = await verifyLink(identity, mailed.token, c.req.header('User-Agent') ?? '');
  if (!signedIn) return 'closed';
  const { person, headers } = signedIn;
  await nameIfNone(db, person, parsed.value.name);
  await useAdministratorLink(db, token, person, at);
  await givePlatformRole(db, { person, role: 'administrator', at, by: 'operator' });
  await auditSignIn(db, c, { at, person, action: 'sign-in', detail: { way: 'administrator' } });
  await auditSignIn(db, c, { at, person, action: 'give-platform-role', detail: { role: 'administrator' } });
  return headers;
}
