import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Pagination } from '../../../design/pagination';
import { SearchBox } from '../../../design/search-box';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import { formatKbo } from '../organisation-codes';
import { organisationPaths } from '../paths';
import type { FromMunicipalityForm } from './form';
import type { OrganisationRecord } from './queries';
import { keepTexts } from './texts';

export interface ListSearch {
  text: string;
  ended: boolean;
  /** From 1. */
  page: number;
}

export interface OrganisationsPageProps {
  page: PageContext;
  search: ListSearch;
  found: { organisations: readonly OrganisationRecord[]; total: number; pages: number };
  form: FromMunicipalityForm;
}

/** Every organisation, and the ways to make one. */
export function OrganisationsPage(props: OrganisationsPageProps) {
  const { page, search, form } = props;
  const { language } = page;
  const t = keepTexts[language];
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            {
              label: organisationTexts[language].administration,
              href: page.link(organisationPaths.administration),
            },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <FromMunicipality page={page} form={form} />
        <SearchBox
          action={page.link(organisationPaths.organisations())}
          label={t.search}
          submit={t.searchSubmit}
          value={search.text}
          keep={search.ended ? [['beeindigd', 'ja']] : []}
        />
        <Found {...props} />
      </div>
    </Layout>
  );
}

function FromMunicipality({ page, form }: Pick<OrganisationsPageProps, 'page' | 'form'>) {
  const t = keepTexts[page.language];
  return (
    <Section id="nieuw" title={t.fromMunicipality}>
      <p>{t.fromMunicipalityIntro}</p>
      <ErrorSummary language={page.language} errors={form.errors} />
      <form method="post" action={page.link(organisationPaths.fromMunicipality)} noValidate>
        <input type="hidden" name={submissionField} value={form.submission} />
        <Field
          kind="text"
          language={page.language}
          name="municipality"
          label={t.municipality}
          hint={t.municipalityHint}
          error={form.errors[0]?.message}
          value={form.answers.municipality}
          autocomplete="off"
        />
        <div class="actions">
          <button type="submit" class="button">
            {t.make}
          </button>
          <a href={page.link(organisationPaths.newOrganisation)}>{t.other}</a>
        </div>
      </form>
    </Section>
  );
}

function addressOf({ text, ended, page }: ListSearch): string {
  const search = new URLSearchParams();
  if (text !== '') search.set('q', text);
  if (ended) search.set('beeindigd', 'ja');
  if (page > 1) search.set('bladzijde', String(page));
  return organisationPaths.organisations(search);
}

function Found({ page, search, found }: OrganisationsPageProps) {
  const { language } = page;
  const t = keepTexts[language];
  const count = search.ended ? t.countEnded(found.total) : t.count(found.total);
  return (
    <>
      {found.total === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          id="organisaties"
          stacked
          caption={count}
          headers={[t.columns.name, t.columns.kind, t.columns.codes, t.columns.since]}
          rows={found.organisations.map((organisation) => [
            <a href={page.link(organisationPaths.keepOrganisation(organisation.id))}>{organisation.name}</a>,
            organisationTexts[language].kinds[organisation.kind] +
              (organisation.fictitious ? ` (${t.fictitious})` : ''),
            codesOf(organisation),
            formatDate(organisation.createdAt, language),
          ])}
        />
      )}
      <Pagination
        language={language}
        page={search.page}
        pages={found.pages}
        href={(number) => page.link(addressOf({ ...search, page: number }))}
      />
      <p>
        <a href={page.link(addressOf({ text: '', ended: !search.ended, page: 1 }))}>
          {search.ended ? t.showOpen : t.showEnded}
        </a>
      </p>
    </>
  );
}

const codesOf = ({ nis, ovo, kbo }: OrganisationRecord): string =>
  [nis && `NIS ${nis}`, ...ovo, ...kbo.map((each) => `KBO ${formatKbo(each)}`)].filter(Boolean).join(', ');
