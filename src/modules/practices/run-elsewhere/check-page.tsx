import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { type Adoption, type AdoptionAction, afterAdoptionStep } from '../adoption';
import { deskPaths } from '../check-drafts/paths';
import { practicePaths } from '../paths';
import { AdoptionFacts } from './adoption-facts';
import { type AdoptionDecisionWord, adoptionDecisions, adoptionPaths } from './paths';
import { adoptionTexts } from './texts';

export interface CheckView {
  page: PageContext;
  adoption: Adoption;
  title: string;
  organisation: string;
  shown: boolean;
  mayDecide: boolean;
  submission: string;
  reason: string;
  errors: readonly FieldError[];
  /** Somebody changed or decided meanwhile. */
  moved: boolean;
}

/** For editors: what an organisation tells, and publishing it or saying why not. */
export function CheckAdoptionPage({ view }: { view: CheckView }) {
  const { page, adoption, title, organisation, shown, moved, errors } = view;
  const { language } = page;
  const t = adoptionTexts[language];
  return (
    <Layout page={page} title={t.deskTitle} errorCount={errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.deskBack, href: page.link(deskPaths.desk) }, { label: t.deskTitle }]}
        />
        <h1>{t.deskTitle}</h1>
        <p class="lead" lang={language === 'nl' ? undefined : 'nl'}>
          <a href={page.link(practicePaths.practice(adoption.slug))}>{title}</a>
        </p>
        {moved && (
          <div role="alert">
            <Notice kind="attention">
              <p>{t.deskMoved}</p>
            </Notice>
          </div>
        )}
        <ErrorSummary language={language} errors={errors} />
        <p>
          {t.state}: {t.states[adoption.state]}. {shown && adoption.state === 'submitted' && t.deskShown}
        </p>
        {adoption.note && (
          <Notice title={t.reason}>
            <p>{adoption.note}</p>
          </Notice>
        )}
        <Section id="verhaal" title={t.deskAfter}>
          <AdoptionFacts language={language} organisation={organisation} adoption={adoption} />
        </Section>
        <Decision view={view} />
      </div>
    </Layout>
  );
}

function Decision({ view }: { view: CheckView }) {
  const { page, adoption, mayDecide, shown } = view;
  const t = adoptionTexts[page.language];
  const can = (action: AdoptionAction) => afterAdoptionStep(adoption.state, action) !== null;
  if (!mayDecide) return <p>{t.deskMayNot}</p>;
  if (!can('decline')) {
    return shown && can('withdraw') ? <DecisionForm view={view} word="weghalen" /> : <p>{t.deskDone}</p>;
  }
  return (
    <>
      <DecisionForm view={view} word="publiceren" />
      <DecisionForm view={view} word="afwijzen" />
    </>
  );
}

function DecisionForm({ view, word }: { view: CheckView; word: AdoptionDecisionWord }) {
  const { page, adoption, submission, reason, errors } = view;
  const t = adoptionTexts[page.language];
  const labels = { publish: t.publish, decline: t.decline, withdraw: t.takeAway };
  const action = adoptionDecisions[word];
  return (
    <form
      method="post"
      action={page.link(adoptionPaths.decide(adoption.organisation, adoption.id, word))}
      noValidate
      data-warn-unsent
    >
      <input type="hidden" name={submissionField} value={submission} />
      <input type="hidden" name={versionField} value={adoption.version} />
      {action !== 'publish' && (
        <Field
          kind="textarea"
          language={page.language}
          name="reden"
          label={t.why}
          hint={t.whyHint}
          value={reason}
          maxLength={2000}
          error={errors.find(({ field }) => field === 'reden')?.message}
        />
      )}
      <button type="submit" class={action === 'publish' ? 'button' : 'button button-secondary'}>
        {labels[action]}
      </button>
    </form>
  );
}
