import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { deskPaths } from '../check-drafts/paths';
import { practicePaths } from '../paths';
import { type AskedPractice, answerDays, isWaiting, type Question } from '../question';
import { longestText, type ReplyForm } from './form';
import { questionPaths } from './paths';
import { questionTexts } from './texts';

export interface QuestionView {
  page: PageContext;
  question: Question;
  practice: AskedPractice;
  /** Name of the organisation; null: of nobody, so editors answer. */
  owner: string | null;
  /** On the desk of the editors, or in the part of who is a member or asked it. */
  desk: boolean;
  isAsker: boolean;
  mayAnswer: boolean;
  mayClose: boolean;
  form: ReplyForm;
}

/** One question: what was asked, what was answered, and answering it. */
export function QuestionPage({ view }: { view: QuestionView }) {
  const { page, question, practice, desk, form } = view;
  const { language } = page;
  const t = questionTexts[language];
  const title = t.oneTitle(practice.title);
  const back = desk
    ? { label: t.deskBack, href: page.link(deskPaths.desk) }
    : { label: t.mineTitle, href: page.link(questionPaths.mine) };
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[back, { label: title }]} />
        <h1>{title}</h1>
        {form.moved && <Moved view={view} />}
        <ErrorSummary language={language} errors={form.errors} />
        <Facts view={view} />
        {question.question === null ? <p>{t.forgotten}</p> : <Texts view={view} />}
        {view.mayAnswer && <AnswerForm view={view} />}
        {view.mayClose && <CloseForm view={view} />}
        {isWaiting(question.state) && !view.mayAnswer && (
          <p class="quiet">{view.isAsker ? t.waitingOwn(answerDays) : t.readerOnly}</p>
        )}
      </div>
    </Layout>
  );
}

/** What was typed is not lost, though it cannot be sent. */
function Moved({ view: { page, form } }: { view: QuestionView }) {
  const t = questionTexts[page.language];
  const typed = form.answers.antwoord || form.answers.reden;
  return (
    <div role="alert">
      <Notice kind="attention" title={t.moved}>
        {typed !== '' && (
          <>
            <p>{t.typedTitle}:</p>
            <blockquote class="typed-text">{typed}</blockquote>
          </>
        )}
      </Notice>
    </div>
  );
}

function Facts({ view: { page, question, practice, owner, isAsker } }: { view: QuestionView }) {
  const t = questionTexts[page.language];
  const lang = page.language === 'nl' ? undefined : 'nl';
  return (
    <FactList
      facts={[
        {
          name: t.practice,
          value: (
            <>
              <a lang={lang} href={page.link(practicePaths.practice(question.slug))}>
                {practice.title}
              </a>
              {practice.withdrawn && ` (${t.withdrawn})`}
            </>
          ),
        },
        { name: t.asker, value: isAsker || question.question === null ? null : question.name || t.somebody },
        { name: t.owner, value: owner ?? t.desk },
        { name: t.askedOn, value: formatDate(question.askedAt, page.language) },
        { name: t.state, value: t.states[question.state] },
      ]}
    />
  );
}

function Texts({ view: { page, question } }: { view: QuestionView }) {
  const t = questionTexts[page.language];
  return (
    <>
      <Section id="vraag-tekst" title={t.questionTitle}>
        <blockquote class="typed-text">{question.question}</blockquote>
      </Section>
      {question.reply !== null && (
        <Section id="antwoord-tekst" title={question.state === 'answered' ? t.answerTitle : t.closedTitle}>
          <blockquote class="typed-text">{question.reply}</blockquote>
        </Section>
      )}
    </>
  );
}

const Hidden = ({ view: { question, form } }: { view: QuestionView }) => (
  <>
    <input type="hidden" name={submissionField} value={form.submission} />
    <input type="hidden" name={versionField} value={question.version} />
  </>
);

const errorAt = ({ form }: QuestionView, field: string) => form.errors.find((each) => each.field === field)?.message;

function AnswerForm({ view }: { view: QuestionView }) {
  const { page, question, desk, form } = view;
  const { organisation, id } = question;
  const t = questionTexts[page.language];
  const path = desk ? questionPaths.deskAnswer(organisation, id) : questionPaths.answer(organisation, id);
  return (
    <form method="post" action={page.link(path)} noValidate data-warn-unsent>
      <Hidden view={view} />
      <Field
        kind="textarea"
        language={page.language}
        name="antwoord"
        label={t.answer}
        hint={desk ? t.answerHintDesk : t.answerHint}
        value={form.answers.antwoord}
        maxLength={longestText}
        error={errorAt(view, 'antwoord')}
      />
      <button type="submit" class="button">
        {t.answerButton}
      </button>
    </form>
  );
}

function CloseForm({ view }: { view: QuestionView }) {
  const { page, question, form } = view;
  const t = questionTexts[page.language];
  return (
    <Section id="sluiten" title={t.closeTitle}>
      <form
        method="post"
        action={page.link(questionPaths.close(question.organisation, question.id))}
        noValidate
        data-warn-unsent
      >
        <Hidden view={view} />
        <p>{t.closeBody}</p>
        <Field
          kind="textarea"
          language={page.language}
          name="reden"
          label={t.why}
          value={form.answers.reden}
          maxLength={2000}
          error={errorAt(view, 'reden')}
        />
        <button type="submit" class="button button-secondary">
          {t.closeButton}
        </button>
      </form>
    </Section>
  );
}
