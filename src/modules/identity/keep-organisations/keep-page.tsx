import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { organisationTexts } from '../describe-organisation/texts';
import { organisationPaths } from '../paths';
import type { OrganisationForm } from './form';
import { OrganisationFields } from './organisation-fields';
import type { OrganisationRecord } from './queries';
import { keepTexts } from './texts';
import type { KeepTexts } from './texts.nl';

interface NewProps {
  page: PageContext;
  form: OrganisationForm;
}

export interface KeepProps extends NewProps {
  organisation: OrganisationRecord;
  /** What is kept now, as the form would show it. */
  kept: OrganisationForm['answers'];
  done: keyof KeepTexts['done'] | null;
  /** Name of who saved first; null when nobody did. */
  meanwhileBy: string | null;
  /** Why it could not be opened again. */
  refusal: string | null;
}

const trail = (page: PageContext, label: string) => {
  const { language, link } = page;
  return (
    <Breadcrumb
      language={language}
      items={[
        { label: organisationTexts[language].administration, href: link(organisationPaths.administration) },
        { label: keepTexts[language].title, href: link(organisationPaths.organisations()) },
        { label },
      ]}
    />
  );
};

/** For what is no municipality. */
export function NewOrganisationPage({ page, form }: NewProps) {
  const t = keepTexts[page.language];
  return (
    <Layout page={page} title={t.newTitle} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        {trail(page, t.newTitle)}
        <h1>{t.newTitle}</h1>
        <ErrorSummary language={page.language} errors={form.errors} />
        <form method="post" action={page.link(organisationPaths.newOrganisation)} noValidate>
          <OrganisationFields language={page.language} form={form} />
        </form>
      </div>
    </Layout>
  );
}

/** The details of an organisation, to put right; and ending it. */
export function KeepOrganisationPage(props: KeepProps) {
  const { page, organisation, form, done, refusal } = props;
  const { language } = page;
  const t = keepTexts[language];
  const title = t.keepTitle(organisation.name);
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        {trail(page, organisation.name)}
        <h1>{title}</h1>
        {done && (
          <Notice kind="done">
            <p>{t.done[done]}</p>
          </Notice>
        )}
        {refusal && (
          <div role="alert">
            <Notice kind="attention">
              <p>{refusal}</p>
            </Notice>
          </div>
        )}
        <Meanwhile {...props} />
        <p>
          <a href={page.link(organisationPaths.organisation(organisation.id))}>{t.members}</a>. {t.membersExplained}
        </p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(organisationPaths.keepOrganisation(organisation.id))} noValidate>
          <input type="hidden" name="version" value={organisation.version} />
          <OrganisationFields language={language} form={form} />
        </form>
        <Ending page={page} organisation={organisation} />
      </div>
    </Layout>
  );
}

function Meanwhile({ page, meanwhileBy, kept }: KeepProps) {
  const { language } = page;
  const t = keepTexts[language];
  if (meanwhileBy === null) return null;
  return (
    <div role="alert">
      <Notice kind="attention" title={t.meanwhile}>
        <p>{t.meanwhileBody(meanwhileBy)}</p>
        <h3>{t.nowSaved}</h3>
        <FactList facts={factsOf(kept, language)} wide />
      </Notice>
    </div>
  );
}

function factsOf(kept: OrganisationForm['answers'], language: Language) {
  const t = keepTexts[language];
  const kinds: Record<string, string> = organisationTexts[language].kinds;
  return [
    { name: t.name, value: kept.name },
    { name: t.kind, value: kinds[kept.kind] },
    { name: t.seat, value: kept.municipality },
    { name: t.ovo, value: kept.ovo },
    { name: t.kbo, value: kept.kbo },
  ];
}

function Ending({ page, organisation }: Pick<KeepProps, 'page' | 'organisation'>) {
  const t = keepTexts[page.language];
  const { id, version, endedAt } = organisation;
  if (endedAt !== null) {
    return (
      <Section id="beeindigd" title={t.endedOn(formatDate(endedAt, page.language))}>
        <form method="post" action={page.link(organisationPaths.reopenOrganisation(id))}>
          <input type="hidden" name="version" value={version} />
          <button type="submit" class="button button-secondary">
            {t.reopen}
          </button>
        </form>
      </Section>
    );
  }
  return (
    <details>
      <summary>{t.end}</summary>
      <form method="post" action={page.link(organisationPaths.endOrganisation(id))}>
        <input type="hidden" name="version" value={version} />
        <p>{t.endExplained}</p>
        <button type="submit" class="button button-secondary">
          {t.endSure}
        </button>
      </form>
    </details>
  );
}
