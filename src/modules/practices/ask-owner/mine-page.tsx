import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { homeCrumb } from '../../identity/contract';
import { practicePaths } from '../paths';
import type { AskedPractice, Question } from '../question';
import { practiceTexts } from '../texts';
import { questionPaths } from './paths';
import { questionTexts } from './texts';

export interface ListedQuestion {
  question: Question;
  practice: AskedPractice;
}

export interface MineView {
  page: PageContext;
  /** Those with questions. */
  organisations: readonly { name: string; questions: readonly ListedQuestion[] }[];
  /** Asked by the reader. */
  own: readonly ListedQuestion[];
}

/** Questions to the organisations of the reader, and her own. */
export function MinePage({ view: { page, organisations, own } }: { view: MineView }) {
  const { language } = page;
  const t = questionTexts[language];
  const parts = [
    ...organisations.map(({ name, questions }) => ({ title: t.mineTo(name), questions })),
    { title: t.mineOwn, questions: own },
  ].filter(({ questions }) => questions.length > 0);
  return (
    <Layout page={page} title={t.mineTitle} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={page.language} items={[homeCrumb(page), { label: t.mineTitle }]} />
        <h1>{t.mineTitle}</h1>
        <p class="lead">{t.mineLead}</p>
        {parts.length === 0 && (
          <EmptyState
            title={t.mineNone}
            action={{ label: practiceTexts[language].navigation, href: page.link(practicePaths.list()) }}
          >
            <p>{t.mineNoneBody}</p>
          </EmptyState>
        )}
        {parts.map(({ title, questions }, index) => (
          <Section key={title} id={`vragen-${index}`} title={title}>
            <ul>
              {questions.map((each) => (
                <QuestionLink key={each.question.id} page={page} listed={each} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Layout>
  );
}

function QuestionLink({ page, listed: { question, practice } }: { page: PageContext; listed: ListedQuestion }) {
  const t = questionTexts[page.language];
  return (
    <li>
      <a href={page.link(questionPaths.one(question.organisation, question.id))}>
        {t.itemOf(practice.title, formatDate(question.askedAt, page.language))}
      </a>{' '}
      <span class="quiet">
        ({t.states[question.state]}
        {practice.withdrawn && `; ${t.withdrawn}`})
      </span>
    </li>
  );
}
