import type { Unsaved } from '../platform/http/lead-to-sign-in';
import type { PageContext } from '../platform/http/page-context';
import { Field } from './field';
import { Layout } from './layout';
import { Section } from './section';
import { Steps } from './steps';
import { designTexts } from './texts';

/**
 * Instead of what a form of somebody who signed in does, when she is not: nothing is saved, and nothing is lost. As long
 * as the page stands there, what she sent can be sent again, which is decided by who is signed in then.
 */
export function SignInAgainPage({ page, signIn, unsaved }: { page: PageContext; signIn: string; unsaved: Unsaved }) {
  const { sent, typed, withFile } = unsaved;
  const t = designTexts[page.language].signInAgain;
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        {sent.length === 0 ? (
          <>
            <p class="lead">{t.nothingTyped}</p>
            <p>
              <a class="button" href={page.link(signIn)}>
                {t.signIn}
              </a>
            </p>
          </>
        ) : (
          <>
            <p class="lead">{t.lead}</p>
            <Steps
              items={[
                <a class="button" href={page.link(signIn)} target="_blank" rel="noopener">
                  {t.signInElsewhere}
                </a>,
                <SendAgain unsaved={unsaved} label={t.sendAgain} explanation={t.comeBack} />,
              ]}
            />
          </>
        )}
        {withFile && <p>{t.withFile}</p>}
        {typed.length > 0 && (
          <Section id="getypt" title={t.typed}>
            <p>{t.typedLead}</p>
            {typed.map(({ label, value }, at) => (
              <Field
                key={at}
                kind="textarea"
                language={page.language}
                name={`getypt-${at + 1}`}
                label={label ?? t.answer(at + 1)}
                value={value}
                optional="said"
                readOnly
              />
            ))}
          </Section>
        )}
      </div>
    </Layout>
  );
}

function SendAgain({ unsaved, label, explanation }: { unsaved: Unsaved; label: string; explanation: string }) {
  return (
    <form method="post" action={unsaved.action}>
      {unsaved.sent.map(({ name, value }, at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <p>{explanation}</p>
      <button type="submit" class="button button-secondary">
        {label}
      </button>
    </form>
  );
}
