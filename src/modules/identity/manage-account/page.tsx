import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatMoment } from '../../../platform/texts/format';
import { endAccountTexts } from '../end-account/texts';
import { identityPaths } from '../paths';
import { PasskeyBox } from '../use-passkeys/passkey-box';
import { deviceName } from './device-name';
import type { Done } from './done';
import type { NameForm } from './form';
import { NameFields } from './name-page';
import type { PasskeyItem, SessionItem } from './queries';
import { accountTexts } from './texts';

export interface AccountProps {
  page: PageContext;
  /** null: signs in elsewhere, and gave none. */
  email: string | null;
  form: NameForm;
  sessions: readonly SessionItem[];
  /** Id of the session of this request. */
  current: string | null;
  passkeys: readonly PasskeyItem[];
  /** What was just done. */
  done: Done | null;
}

/** Who somebody is here, where she is signed in, and with which keys. */
export function AccountPage(props: AccountProps) {
  const { page, email, form, done } = props;
  const t = accountTexts[page.language];
  return (
    <Layout page={page} title={t.title} hidden islands={['register-passkey']}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        {done !== null && (
          <Notice kind="done">
            <p>{t[done]}</p>
          </Notice>
        )}
        <p class="lead">
          {email === null ? (
            t.noEmail
          ) : (
            <>
              {t.signedInAs} <strong>{email}</strong>.
            </>
          )}
        </p>
        <NameFields page={page} form={form} to={null} submit={t.saveName} />
        <Passkeys {...props} />
        <Devices {...props} />
        <form class="actions" method="post" action={page.link(identityPaths.signOut)}>
          <button type="submit" class="button">
            {t.signOut}
          </button>
        </form>
        <p>
          <a href={page.link(identityPaths.endAccount)}>{endAccountTexts[page.language].link}</a>.{' '}
          {endAccountTexts[page.language].linkLead}
        </p>
      </div>
    </Layout>
  );
}

function Devices({ page, sessions, current }: AccountProps) {
  const t = accountTexts[page.language];
  return (
    <Section id="toestellen" title={t.devices}>
      <ul class="rows">
        {sessions.map((session) => {
          const name = deviceName(session.device, page.language);
          return (
            <li key={session.id}>
              <div>
                <strong>{name}</strong>
                {session.id === current && ` (${t.thisDevice})`}
                <p class="quiet">
                  {/* When it was last used is kept to the day. */}
                  {t.since(formatMoment(session.createdAt, page.language), formatDate(session.usedAt, page.language))}
                </p>
              </div>
              {session.id !== current && (
                <form method="post" action={page.link(identityPaths.endSession)}>
                  <input type="hidden" name="session" value={session.id} />
                  <button type="submit" class="button button-secondary" aria-label={t.endSessionOf(name)}>
                    {t.endSession}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form class="actions" method="post" action={page.link(identityPaths.endOtherSessions)}>
          <button type="submit" class="button button-secondary">
            {t.endOthers}
          </button>
        </form>
      )}
    </Section>
  );
}

function Passkeys({ page, passkeys }: AccountProps) {
  const t = accountTexts[page.language];
  return (
    <Section id="sleutels" title={t.passkeys}>
      <p>{t.passkeysBody}</p>
      <PasskeyBox
        kind="register"
        address={page.link(identityPaths.registerPasskey)}
        label={t.addPasskey}
        failed={t.addFailed}
        tooLate={t.addTooLate}
      />
      {passkeys.length === 0 && <p class="quiet">{t.noPasskeys}</p>}
      <ul class="rows">
        {passkeys.map((passkey) => {
          const name = passkey.name ?? t.passkeyUnnamed;
          return (
            <li key={passkey.id}>
              <div>
                <strong>{name}</strong>
                {passkey.createdAt && <p class="quiet">{t.passkeyOn(formatDate(passkey.createdAt, page.language))}</p>}
              </div>
              <form method="post" action={page.link(identityPaths.removePasskey)}>
                <input type="hidden" name="passkey" value={passkey.id} />
                <button type="submit" class="button button-secondary" aria-label={t.removePasskeyOf(name)}>
                  {t.removePasskey}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
