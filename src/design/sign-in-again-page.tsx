import type { SentField, Unsaved } from '../platform/http/lead-to-sign-in';
import type { PageContext } from '../platform/http/page-context';
import { Field } from './field';
import { Layout } from './layout';
import { Section } from './section';
import { Steps } from './steps';
import { designTexts } from './texts';

interface SignInAgain {
  page: PageContext;
  signIn: string;
  unsaved: Unsaved;
}

/**
 * Instead of what a form of somebody who signed in does, when she is not: nothing is saved, and nothing is lost. As long
 * as the page stands there, what she sent can be sent again, which is decided by who is signed in then.
 */
export function SignInAgainPage({ page, signIn, unsaved }: SignInAgain) {
  const { sent, withFile, tooMuch } = unsaved;
  const t = designTexts[page.language].signInAgain;
  const isTyped = sent.some(({ asks }) => asks !== undefined);
  return (
    <Layout page={page} title={t.title} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        {sent.length > 0 && !withFile ? (
          <SendAgain page={page} signIn={signIn} unsaved={unsaved} />
        ) : (
          <>
            <p class="lead">{tooMuch ? t.tooMuch : isTyped ? t.copyLead : t.nothingTyped}</p>
            {tooMuch && <p>{t.tooMuchAfter}</p>}
            {withFile && <p>{t.withFile}</p>}
            <p>
              <SignIn page={page} signIn={signIn} elsewhere={isTyped || tooMuch} />
            </p>
            <Typed page={page} sent={sent} />
          </>
        )}
      </div>
    </Layout>
  );
}

/** @param props.elsewhere in a new tab, for what stands here would be lost */
function SignIn({ page, signIn, elsewhere }: Pick<SignInAgain, 'page' | 'signIn'> & { elsewhere: boolean }) {
  const t = designTexts[page.language].signInAgain;
  const opens = elsewhere ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a class="button" href={page.link(signIn)} {...opens}>
      {elsewhere ? t.signInElsewhere : t.signIn}
    </a>
  );
}

/** Answered in a new tab: when it is refused there, what she typed still stands here. */
function SendAgain({ page, signIn, unsaved: { action, sent } }: SignInAgain) {
  const t = designTexts[page.language].signInAgain;
  return (
    <form method="post" action={action} target="_blank" rel="noopener" data-warn-unsent="typed">
      <p class="lead">{t.lead}</p>
      <Steps
        items={[
          <SignIn page={page} signIn={signIn} elsewhere />,
          <>
            <p>{t.comeBack}</p>
            <button type="submit" class="button button-secondary">
              {t.sendAgain}
            </button>
          </>,
        ]}
      />
      <Typed page={page} sent={sent} />
    </form>
  );
}

/** All that was sent, each value once and in its order, and of it what she typed to be read. */
function Typed({ page: { language }, sent }: { page: PageContext; sent: readonly SentField[] }) {
  const t = designTexts[language].signInAgain;
  let count = 0;
  const fields = sent.map(({ name, value, asks }, at) => {
    if (asks === undefined) return <input key={at} type="hidden" name={name} value={value} />;
    count += 1;
    return (
      <Field
        key={at}
        kind="textarea"
        language={language}
        name={`getypt-${count}`}
        sentAs={name}
        label={asks ?? t.answer(count)}
        value={value}
        optional="said"
        readOnly
      />
    );
  });
  if (count === 0) return <>{fields}</>;
  return (
    <Section id="getypt" title={t.typed}>
      <p>{t.typedLead}</p>
      {fields}
    </Section>
  );
}
