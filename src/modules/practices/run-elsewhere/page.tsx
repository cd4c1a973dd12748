import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { homeCrumb, organisationPaths } from '../../identity/contract';
import type { Adoption } from '../adoption';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import { placesText } from '../share-practice/typed-places';
import { practiceTexts } from '../texts';
import { AdoptionFields } from './adoption-fields';
import type { AdoptionForm } from './form';
import { adoptionPaths } from './paths';
import { adoptionTexts } from './texts';

export interface TellView {
  page: PageContext;
  practice: { slug: string; title: string };
  /** Those the reader may write for; none: she is told how to come by one. */
  organisations: readonly { id: string; name: string }[];
  /** What they told about this practice before. */
  /** The practice belongs to an organisation of the reader, which cannot take over its own. */
  isOwn: boolean;
  before: readonly { adoption: Adoption; organisation: string }[];
  form: AdoptionForm;
}

/** Tells that one's organisation does a practice too, and how it went. */
export function TellPage({ view }: { view: TellView }) {
  const { page, practice, organisations, isOwn, before, form } = view;
  const { language } = page;
  const t = adoptionTexts[language];
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: practiceTexts[language].navigation, href: page.link(practicePaths.list()) },
            { label: practice.title, href: page.link(practicePaths.practice(practice.slug)) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p lang={language === 'nl' ? undefined : 'nl'}>
          <strong>{practice.title}</strong>
        </p>
        <ErrorSummary language={language} errors={form.errors} />
        {before.length > 0 && (
          <Notice>
            <p>{t.toldBefore}</p>
            <AdoptionLinks page={page} adoptions={before.map((each) => ({ ...each, title: practice.title }))} />
          </Notice>
        )}
        {isOwn && <OwnPractice page={page} />}
        {isOwn && organisations.length === 0 ? null : organisations.length === 0 ? (
          <Notice>
            <p>{t.noRole}</p>
            <p>
              <a class="button" href={page.link(organisationPaths.request)}>
                {t.askOrganisation}
              </a>
            </p>
          </Notice>
        ) : (
          <form method="post" action={page.link(adoptionPaths.tell(practice.slug))} noValidate data-warn-unsent>
            <AdoptionFields language={language} form={form} organisations={organisations} />
            <p>{t.checked}</p>
            <button type="submit" class="button">
              {t.send}
            </button>
          </form>
        )}
      </div>
    </Layout>
  );
}

function OwnPractice({ page }: { page: PageContext }) {
  const t = adoptionTexts[page.language];
  return (
    <div id="organisation">
      <Notice>
        <p>{t.ownPractice}</p>
        <p>
          <a href={page.link(sharingPaths.mine)}>{t.toOwnPractices}</a>
        </p>
      </Notice>
    </div>
  );
}

interface LinkedAdoption {
  adoption: Adoption;
  organisation: string;
  title: string;
}

function AdoptionLinks({ page, adoptions }: { page: PageContext; adoptions: readonly LinkedAdoption[] }) {
  const t = adoptionTexts[page.language];
  return (
    <ul>
      {adoptions.map(({ adoption: { organisation: id, id: key, nis, state }, title }) => (
        <li key={key}>
          <a href={page.link(adoptionPaths.own(id, key))}>
            {title}: {placesText([nis])}
          </a>{' '}
          <span class="quiet">({t.states[state]})</span>
        </li>
      ))}
    </ul>
  );
}

/** All that the organisations of the reader told. */
export function MinePage({ page, adoptions }: { page: PageContext; adoptions: readonly LinkedAdoption[] }) {
  const t = adoptionTexts[page.language];
  const byOrganisation = [...Map.groupBy(adoptions, ({ organisation }) => organisation)];
  return (
    <Layout page={page} title={t.mineTitle} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={page.language} items={[homeCrumb(page), { label: t.mineTitle }]} />
        <h1>{t.mineTitle}</h1>
        <p class="lead">{t.mineLead}</p>
        {byOrganisation.length === 0 && (
          <EmptyState
            title={t.mineNone}
            action={{ label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) }}
          />
        )}
        {byOrganisation.map(([organisation, own], index) => (
          <Section key={organisation} id={`organisatie-${index}`} title={organisation}>
            <AdoptionLinks page={page} adoptions={own} />
          </Section>
        ))}
      </div>
    </Layout>
  );
}
