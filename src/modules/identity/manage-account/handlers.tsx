import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import type { Viewer } from '../../../platform/access/viewer';
import { personScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { type SignedInViewer, signedIn } from '../admit';
import { emailOf } from '../authentication/missing-email';
import type { IdentityDeps } from '../identity-deps';
import { identityPaths, identityRoutes, organisationPaths, returnParam } from '../paths';
import { returnOf, safeReturn } from '../sign-in/return-path';
import { auditSignIn } from '../sign-in/write-audit';
import { type DoneKey, doneOf } from './done';
import { type NameForm, nameSchema } from './form';
import { NamePage } from './name-page';
import { AccountPage } from './page';
import {
  deletePasskey,
  endOtherSessions,
  endSession,
  findSession,
  readPasskeys,
  readPerson,
  readSessions,
  renamePerson,
} from './queries';
import { accountTexts } from './texts';

/** The account page: name, passkeys, devices. Only of who is signed in. */
export function mountManageAccount(app: Hono<AppEnv>, identity: IdentityDeps): void {
  const { deps, site } = identity;
  app.get(identityPaths.account, (c) => viewAccount(c, identity));
  app.get(identityRoutes.name, (c) => {
    const form = nameForm(deps.randomToken(), c.get('viewer').name);
    return sendPage(c, <NamePage page={pageContext(c, site)} form={form} to={returnOf(c)} />);
  });
  app.post(identityRoutes.name, (c) => saveName(c, identity));
  app.post(identityPaths.endSession, (c) =>
    change(c, identity, 'afgemeld', async (db, viewer, data) => {
      const ended = await endSession(db, viewer.person, idIn(data, 'session'));
      return ended > 0 ? { action: 'end-session', detail: { sessions: ended } } : null;
    }),
  );
  app.post(identityPaths.endOtherSessions, (c) =>
    change(c, identity, 'elders', async (db, viewer) => {
      const current = await currentSession(c, identity, db);
      const ended = await endOtherSessions(db, viewer.person, current ?? '');
      return ended > 0 ? { action: 'end-session', detail: { sessions: ended } } : null;
    }),
  );
  app.post(identityPaths.removePasskey, (c) =>
    change(c, identity, 'verwijderd', async (db, viewer, data) => {
      const removed = await deletePasskey(db, viewer.person, idIn(data, 'passkey'));
      return removed > 0 ? { action: 'remove-passkey', detail: {} } : null;
    }),
  );
  for (const path of [identityPaths.endSession, identityPaths.endOtherSessions, identityPaths.removePasskey]) {
    // Asked for again after an error page, or in the other language.
    app.get(path, (c) => seeOther(c, identityPaths.account));
  }
}

const isSignedIn = (viewer: Viewer): viewer is SignedInViewer => viewer.person !== null;
const toSignIn = (c: Context<AppEnv>, path: string) => seeOther(c, identityPaths.signIn(path));
const idIn = (data: FormData, field: string) => String(data.get(field) ?? '');
const nameForm = (submission: string, name: string): NameForm => ({ submission, answers: { name }, errors: [] });

async function currentSession(c: Context<AppEnv>, { cookie }: IdentityDeps, db: Connection): Promise<string | null> {
  const token = await cookie.read(c);
  return token === null ? null : findSession(db, tokenHash(token));
}

async function viewAccount(c: Context<AppEnv>, identity: IdentityDeps): Promise<Response> {
  const viewer = signedIn(c);
  return sendPage(c, await accountPage(c, identity, viewer, nameForm(identity.deps.randomToken(), viewer.name)));
}

function accountPage(c: Context<AppEnv>, identity: IdentityDeps, viewer: SignedInViewer, form: NameForm) {
  const { deps, site } = identity;
  return deps.database.read(personScope(viewer), async (db) => {
    const person = await readPerson(db, viewer.person);
    if (!person) throw notFound();
    return (
      <AccountPage
        page={pageContext(c, site)}
        email={emailOf(person)}
        form={form}
        sessions={await readSessions(db, viewer.person, deps.clock())}
        current={await currentSession(c, identity, db)}
        passkeys={await readPasskeys(db, viewer.person)}
        done={doneOf(c.req.query('gedaan'))}
      />
    );
  });
}

async function saveName(c: Context<AppEnv>, { deps, site }: IdentityDeps): Promise<Response> {
  const viewer = c.get('viewer');
  if (!isSignedIn(viewer)) return toSignIn(c, identityPaths.name(returnOf(c)));
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const to = safeReturn(data.get(returnParam));
  const parsed = parseForm(nameSchema, data, { language, fields: { name: accountTexts[language].nameErrors } });
  if (!parsed.ok) {
    const form = { submission, answers: parsed.answers, errors: parsed.errors };
    return sendPage(c, <NamePage page={pageContext(c, site)} form={form} to={to} />, 422);
  }
  const at = deps.clock();
  const { name } = parsed.value;
  await deps.database.write(personScope(viewer), async (db) => {
    await renamePerson(db, viewer.person, name, at);
    await auditSignIn(db, c, { at, person: viewer.person, action: 'rename-person' });
  });
  // Who gives a name for the first time has just come in.
  return seeOther(c, to ?? (viewer.name === '' ? organisationPaths.home() : identityPaths.accountDone('naam')));
}

/** A change of what is one's own; null when there was nothing to change: it was done already, or is not one's own. */
async function change(
  c: Context<AppEnv>,
  { deps }: IdentityDeps,
  done: DoneKey,
  work: (
    db: Connection,
    viewer: SignedInViewer,
    data: FormData,
  ) => Promise<{ action: string; detail: Record<string, number> } | null>,
): Promise<Response> {
  const viewer = c.get('viewer');
  if (!isSignedIn(viewer)) return toSignIn(c, identityPaths.account);
  const data = await readForm(c);
  const at = deps.clock();
  await deps.database.write(personScope(viewer), async (db) => {
    const line = await work(db, viewer, data);
    if (line) await auditSignIn(db, c, { at, person: viewer.person, ...line });
  });
  return seeOther(c, identityPaths.accountDone(done));
}
