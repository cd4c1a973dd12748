import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import { practicePaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { sharesNothing } from '../answer-question';
import { DroppedNotice } from '../dropped-notice';
import { beginSentence, nameQuestion } from '../name-evidence/name-question';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import { type DroppedPart, questionParams, type StudyQuestion } from '../study-question';
import { constructs, studyAgeGroups } from '../study-record';
import {
  AccountsSection,
  DataSection,
  LearntSection,
  LeftOutSection,
  type StudiesView,
  SynthesesSection,
} from './beside-sections';
import { PoolSection } from './pool-section';
import { studiesTexts } from './texts';

interface StudiesPageProps extends StudiesView {
  /** What was asked in words that mean nothing here. */
  dropped: readonly DroppedPart[];
  /** Of the practice that is asked for, by its slug. */
  titleOf: (slug: string) => string;
}

/** What is known in answer to one question: a cell of the map, a practice, or any other choice. */
export function StudiesPage({ page, model, dropped, titleOf }: StudiesPageProps) {
  const { language } = page;
  const t = studiesTexts[language];
  const words = evidenceWords[language];
  const title = t.title(nameQuestion(model.question, language, titleOf));
  const results = model.pools.flatMap((pool) => pool.results);
  const isOpen = sharesNothing(model.question);
  const people = results.reduce((sum, { n }) => sum + n, 0);
  return (
    <Layout page={page} title={title} description={t.description} sheets={['lines', 'evidence']}>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.map, href: page.link(evidencePaths.map) }, { label: title }]}
        />
        <h1>{title}</h1>
        <DroppedNotice dropped={dropped} language={language} />
        {results.length > 0 ? (
          <p class="lead">
            {t.lead(
              words.measurements(formatNumber(results.length, language)),
              words.people(formatNumber(people, language)),
            )}
          </p>
        ) : (
          <EmptyState
            title={t.emptyTitle}
            action={{ label: t.emptyAction, href: page.link(evidencePaths.measure(model.question)) }}
          >
            <p>{t.emptyBody}</p>
          </EmptyState>
        )}
        {isOpen && <Choose page={page} question={model.question} open />}
        <Practice page={page} question={model.question} titleOf={titleOf} />
        {model.pools.map((pool) => (
          <PoolSection key={`${pool.construct}-${pool.design}`} page={page} pool={pool} />
        ))}
        {results.length + model.leftOut.length > 0 && <LeftOutSection page={page} model={model} />}
        <LearntSection page={page} model={model} />
        <AccountsSection page={page} model={model} />
        <SynthesesSection page={page} model={model} />
        {results.length > 0 && <DataSection page={page} model={model} />}
        {!isOpen && <Choose page={page} question={model.question} />}
        {model.changedAt && <p class="quiet">{t.source(formatDate(model.changedAt, language))}</p>}
      </div>
    </Layout>
  );
}

function Practice({
  page,
  question,
  titleOf,
}: Pick<StudiesPageProps, 'page' | 'titleOf'> & { question: StudyQuestion }) {
  if (!question.practice) return null;
  return (
    <p>
      {beginSentence(studiesTexts[page.language].practice)}:{' '}
      <a href={page.link(practicePaths.practice(question.practice))}>{titleOf(question.practice)}</a>
    </p>
  );
}

/** Another question, one choice of each. */
function Choose({ page, question, open }: { page: PageContext; question: StudyQuestion; open?: boolean }) {
  const { language } = page;
  const t = studiesTexts[language];
  const words = evidenceWords[language];
  const concepts = (scheme: string) =>
    vocabularies.scheme(scheme).concepts.map(({ id, labels }) => ({ value: id, label: labels[language] }));
  const choices: { key: keyof StudyQuestion; label: string; options: { value: string; label: string }[] }[] = [
    { key: 'workingElement', label: words.elements, options: concepts('working-elements') },
    { key: 'activityType', label: words.activities, options: concepts('activity-types') },
    {
      key: 'ageGroup',
      label: words.ages,
      options: studyAgeGroups.map((id) => ({ value: id, label: vocabularies.label('age-groups', id, language) })),
    },
    { key: 'lifeEvent', label: words.lifeEvents, options: concepts('life-events') },
    { key: 'setting', label: words.setting, options: concepts('settings') },
    {
      key: 'construct',
      label: words.outcomes,
      options: constructs.map((id) => ({ value: id, label: words.constructs[id] })),
    },
  ];
  return (
    <details class="no-print" open={open}>
      <summary>{t.filter}</summary>
      <form action={page.link(evidencePaths.studies())}>
        {choices.map(({ key, label, options }) => (
          <Field
            key={key}
            language={language}
            kind="select"
            optional
            name={questionParams[key]}
            label={label}
            value={question[key] ?? ''}
            options={[{ value: '', label: t.anything }, ...options]}
          />
        ))}
        <button class="button button-secondary" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  );
}
