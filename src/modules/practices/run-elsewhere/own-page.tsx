import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import type { Adoption } from '../adoption';
import { practicePaths } from '../paths';
import { AdoptionFacts } from './adoption-facts';
import { AdoptionFields } from './adoption-fields';
import type { AdoptionForm } from './form';
import { adoptionPaths } from './paths';
import { adoptionTexts } from './texts';

export interface OwnView {
  page: PageContext;
  adoption: Adoption;
  title: string;
  organisation: string;
  /** Whether everybody may read of it now. */
  shown: boolean;
  /** Whether the practice is of the organisation by now. */
  isOwn: boolean;
  mayWrite: boolean;
  form: AdoptionForm;
  /** Name of who changed it while the reader was writing; null: nobody. */
  movedBy: string | null;
}

/** What the organisation told about one practice: how it stands, and changing it. */
export function OwnPage({ view }: { view: OwnView }) {
  const { page, adoption, title, shown, isOwn, form } = view;
  const { language } = page;
  const t = adoptionTexts[language];
  return (
    <Layout page={page} title={t.ownTitle(title)} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.mineTitle, href: page.link(adoptionPaths.mine) }, { label: title }]}
        />
        <h1>{t.ownTitle(title)}</h1>
        <p class="lead">
          {t.states[adoption.state]}. {shown && adoption.state !== 'published' && t.stillShown}
        </p>
        {shown && isOwn && (
          <Notice kind="attention">
            <p>{t.nowOwn}</p>
          </Notice>
        )}
        {adoption.note && (
          <Notice kind="attention" title={t.reason}>
            <p>{adoption.note}</p>
          </Notice>
        )}
        <p>
          <a href={page.link(practicePaths.practice(adoption.slug))}>{t.toPractice}</a>
        </p>
        <Change view={view} />
        {view.mayWrite && adoption.state !== 'withdrawn' && <Withdraw view={view} />}
      </div>
    </Layout>
  );
}

function Change({ view }: { view: OwnView }) {
  const { page, adoption, organisation, mayWrite, form, movedBy } = view;
  const { language } = page;
  const t = adoptionTexts[language];
  const facts = <AdoptionFacts language={language} organisation={organisation} adoption={adoption} />;
  if (!mayWrite || adoption.state === 'withdrawn') {
    return (
      <>
        {facts}
        {!mayWrite && <p class="quiet">{t.readerOnly}</p>}
      </>
    );
  }
  return (
    <>
      {movedBy !== null && (
        <div role="alert">
          <Notice kind="attention" title={t.movedTitle}>
            <p>{t.moved(movedBy)}</p>
            {facts}
          </Notice>
        </div>
      )}
      <ErrorSummary language={language} errors={form.errors} />
      <form
        method="post"
        action={page.link(adoptionPaths.own(adoption.organisation, adoption.id))}
        noValidate
        data-warn-unsent
      >
        <AdoptionFields
          language={language}
          form={form}
          organisations={[{ id: adoption.organisation, name: organisation }]}
        />
        <button type="submit" class="button">
          {t.save}
        </button>
      </form>
    </>
  );
}

function Withdraw({ view: { page, adoption, form } }: { view: OwnView }) {
  const t = adoptionTexts[page.language];
  return (
    <Section id="weghalen" title={t.withdraw}>
      <form method="post" action={page.link(adoptionPaths.withdraw(adoption.organisation, adoption.id))}>
        <input type="hidden" name={submissionField} value={form.submission} />
        <input type="hidden" name={versionField} value={adoption.version} />
        <p>{t.withdrawBody}</p>
        <button type="submit" class="button button-secondary">
          {t.withdrawButton}
        </button>
      </form>
    </Section>
  );
}
