import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { formatDate } from '../../../platform/texts/format';
import { vocabularies } from '../../vocabularies/contract';
import { clipText } from '../clip-text';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import { kindAndPlace } from '../place-line';
import { practicesWithConcept } from '../practice-links';
import { AdoptionsSection } from '../run-elsewhere/adoptions-section';
import { Accounts } from '../show-evidence/accounts';
import { Audience } from './audience';
import { Places, Related, SimilarPractices, Sources } from './connections';
import { Experience, Figures } from './evidence';
import { FactsBox } from './facts-box';
import { Images } from './images';
import { InferredExplained, InferredMark } from './inferred-mark';
import { Judgements } from './judgements';
import { MoreToRead, Practical } from './practical';
import { PracticeActions } from './practice-actions';
import { contentLanguage, type PracticePreview, type PracticeView } from './practice-view';
import { ElementsSection, StartSection } from './start-section';
import { viewTexts } from './texts';
import { UnknownFields } from './unknown-fields';

/** Characters of a description that search engines show. */
const descriptionLength = 155;

/** Everything about one practice; the first screen says what it is and how we judge it. */
export function PracticePage({ view, structuredData }: { view: PracticeView; structuredData: object }) {
  const { page, practice } = view;
  const { record } = practice;
  return (
    <Layout
      page={page}
      title={record.title}
      description={clipText(record.summary, descriptionLength)}
      structuredData={structuredData}
      hidden={view.preview !== undefined}
    >
      <article class="wrap page-start practice">
        <Opening view={view} />
        <Judgements view={view} />
        <div class="with-side with-side-end facts-first">
          <FactsBox view={view} />
          <div class="practice-text">
            {record.inferred.length > 0 && <InferredExplained language={page.language} />}
            <Images view={view} />
            <Audience view={view} />
            <StartSection view={view} />
            <Figures view={view} />
            <Experience view={view} />
            <Accounts accounts={practice.certainty.evidence?.accounts ?? []} language={page.language} />
            <Practical view={view} />
            <ElementsSection view={view} />
            <Places view={view} />
            <AdoptionsSection page={page} practice={practice} />
            <Related view={view} />
            <MoreToRead view={view} />
            <UnknownFields view={view} />
            <Sources view={view} />
          </div>
        </div>
        <div class="no-print">
          <SimilarPractices view={view} />
        </div>
      </article>
    </Layout>
  );
}

function Opening({ view }: { view: PracticeView }) {
  const { page, practice } = view;
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language];
  const lang = contentLanguage(language);
  const [activity] = record.activityTypes;
  const activityPath = activity ? practicesWithConcept('activity-types', activity) : null;
  return (
    <>
      <Breadcrumb
        language={language}
        items={[
          { label: t.practices, href: page.link(practicePaths.list()) },
          ...(activity && activityPath
            ? [{ label: vocabularies.label('activity-types', activity, language), href: page.link(activityPath) }]
            : []),
          { label: record.title },
        ]}
      />
      <h1 lang={lang}>{record.title}</h1>
      <p class="practice-place">{kindAndPlace(record, language)}</p>
      <p class="lead">
        <span lang={lang}>{record.summary}</span>{' '}
        <InferredMark record={record} fields={['summary']} language={language} />
      </p>
      {view.preview === undefined ? <PracticeActions view={view} /> : <PreviewNotice preview={view.preview} />}
      {record.fictitious && (
        <Notice kind="fictitious" title={t.fictitiousTitle}>
          <p>{t.fictitious}</p>
        </Notice>
      )}
      {practice.freshness === 'outdated' && (
        <Notice kind="attention" title={freshTexts[language].outdated}>
          <p>{freshTexts[language].outdatedNote(formatDate(practice.confirmedOn ?? practice.publishedOn, language))}</p>
        </Notice>
      )}
      {record.status === 'stopped' && (
        <Notice kind="attention" title={t.stoppedTitle}>
          <p lang={record.statusNote ? lang : undefined}>{record.statusNote ?? t.stoppedUnknown}</p>
        </Notice>
      )}
    </>
  );
}

function PreviewNotice({ preview }: { preview: PracticePreview }) {
  return (
    <Notice kind="attention" title={preview.title}>
      <p>
        {preview.body} <a href={preview.back}>{preview.backLabel}</a>
      </p>
    </Notice>
  );
}
