import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { practiceTexts } from '../texts';
import { type TransferQuestion, transferAnswers, transferQuestions } from '../transfer-check';
import { InferredExplained } from '../view-practice/inferred-mark';
import { type CheckForm, longestNote, noteField } from './form';
import { KnownFacts } from './known-facts';
import { transferTexts } from './texts';

interface CheckProps {
  page: PageContext;
  practice: PublishedPractice;
  form: CheckForm;
}

/** The eight questions, each beside what is known of the practice. */
export function CheckPage({ page, practice, form }: CheckProps) {
  const { language } = page;
  const { record } = practice;
  const t = transferTexts[language];
  return (
    <Layout page={page} title={`${t.title} ${record.title}`} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <CheckBreadcrumb page={page} practice={practice} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead(record.title)}</p>
        <ErrorSummary language={language} errors={form.errors} />
        {record.inferred.length > 0 && <InferredExplained language={language} />}
        <form method="post" action={page.link(practicePaths.checkTransfer(record.slug))} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          {transferQuestions.map((question, index) => (
            <Question key={question} question={question} number={index + 1} view={{ page, practice, form }} />
          ))}
          <p class="quiet">{t.whereKept}</p>
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
      </div>
    </Layout>
  );
}

export function CheckBreadcrumb({ page, practice: { record } }: Omit<CheckProps, 'form'>) {
  return (
    <Breadcrumb
      language={page.language}
      items={[
        { label: practiceTexts[page.language].navigation, href: page.link(practicePaths.list()) },
        { label: record.title, href: page.link(practicePaths.practice(record.slug)) },
        { label: transferTexts[page.language].title },
      ]}
    />
  );
}

function Question({ question, number, view }: { question: TransferQuestion; number: number; view: CheckProps }) {
  const { page, practice, form } = view;
  const { language } = page;
  const t = transferTexts[language];
  const texts = t.questions[question];
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  return (
    <section class="check-question" aria-labelledby={`${question}-kop`}>
      <h2 id={`${question}-kop`}>
        {number}. {texts.name}
      </h2>
      <div class="with-side with-side-end">
        <KnownFacts record={practice.record} question={question} language={language} />
        <div>
          <Field
            kind="radio"
            language={language}
            name={question}
            label={texts.question}
            hint={texts.why}
            error={errorOf(question)}
            chosen={[form.answers[question]]}
            options={transferAnswers.toReversed().map((value) => ({ value, label: t.answers[value] }))}
          />
          <details open={Boolean(form.answers[noteField(question)] || errorOf(noteField(question)))}>
            <summary>{t.addNote}</summary>
            <Field
              kind="textarea"
              language={language}
              name={noteField(question)}
              label={t.note}
              hint={t.noteHint}
              error={errorOf(noteField(question))}
              value={form.answers[noteField(question)]}
              maxLength={longestNote}
              optional
            />
          </details>
        </div>
      </div>
    </section>
  );
}
