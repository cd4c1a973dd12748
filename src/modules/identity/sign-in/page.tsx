import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { identityPaths, returnParam } from '../paths';
import { PasskeyBox } from '../use-passkeys/passkey-box';
import type { SignInForm } from './form';
import { signInTexts } from './texts';

interface SignInProps {
  page: PageContext;
  form: SignInForm;
  /** Where to go on to; null: the account. */
  to: string | null;
  /** The government's sign-in is switched on. */
  government: boolean;
}

/** Asks for an e-mail address. */
export function SignInPage({ page, form, to, government }: SignInProps) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} islands={['sign-in-passkey']} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <ErrorSummary language={page.language} errors={form.errors} />
        <p class="lead">{t.lead}</p>
        <form method="post" action={page.link(identityPaths.signIn())} novalidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          {to !== null && <input type="hidden" name={returnParam} value={to} />}
          <Field
            kind="text"
            type="email"
            language={page.language}
            name="email"
            label={t.email}
            hint={t.emailHint}
            value={form.answers.email}
            error={form.errors[0]?.message}
            autocomplete="email"
          />
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
        <p class="quiet">{t.newHere}</p>
        {government && (
          <p>
            <a class="button button-secondary" href={page.link(identityPaths.government(to))}>
              {t.government}
            </a>
          </p>
        )}
        <PasskeyBox
          kind="sign-in"
          address={page.link(identityPaths.usePasskey(to))}
          label={t.passkey}
          hint={t.passkeyHint}
          failed={t.passkeyFailed}
        />
      </div>
    </Layout>
  );
}

/** The same answer, whoever asked. */
export function LinkSentPage({ page, to }: { page: PageContext; to: string | null }) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.sentTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.sentTitle}</h1>
        <p class="lead">{t.sentLead}</p>
        <p>{t.sentUntil}</p>
        <p>{t.sentNothing}</p>
        <p>
          <a class="button button-secondary" href={page.link(identityPaths.signIn(to))}>
            {t.again}
          </a>
        </p>
      </div>
    </Layout>
  );
}

/** Too many links asked: when to come back. */
export function WaitPage({ page, time }: { page: PageContext; time: string }) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.waitTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.waitTitle}</h1>
        <p class="lead">{t.waitBody(time)}</p>
        <p>{t.waitLinks}</p>
      </div>
    </Layout>
  );
}

/** One more that is not right, after too many: what is right is not held back, so here is the way to it. */
export function WrongPage({ page, time }: { page: PageContext; time: string }) {
  const t = signInTexts[page.language];
  return (
    <Layout page={page} title={t.wrongTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.wrongTitle}</h1>
        <p class="lead">{t.wrongBody(time)}</p>
        <p>{t.wrongRight}</p>
        <p>
          <a class="button" href={page.link(identityPaths.signIn(null))}>
            {t.again}
          </a>
        </p>
      </div>
    </Layout>
  );
}
