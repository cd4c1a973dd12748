import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import type { ShareForm } from './form';
import { shareTexts } from './texts';

/** The form on the kept page that makes a link. */
export function ShareSection({
  page,
  form,
  hasChecks,
}: {
  page: PageContext;
  form: ShareForm;
  /** There is an outcome of "Would it work here?" to share. */
  hasChecks: boolean;
}) {
  const { language } = page;
  const t = shareTexts[language];
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  return (
    <div class="no-print share">
      <Section id="delen" title={t.shareTitle}>
        <p>{t.shareIntro}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(practicePaths.shareKept)} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Field
            kind="text"
            language={language}
            name="title"
            label={t.title}
            hint={t.titleHint}
            error={errorOf('title')}
            value={form.answers.title}
            autocomplete="off"
          />
          <Field
            kind="textarea"
            language={language}
            name="note"
            label={t.note}
            hint={t.noteHint}
            error={errorOf('note')}
            value={form.answers.note}
            optional
          />
          {hasChecks && (
            <Field
              kind="checkbox"
              language={language}
              name="checks"
              label={t.checks}
              hint={t.checksHint}
              chosen={[form.answers.checks]}
              options={[{ value: 'ja', label: t.checksYes }]}
              optional
            />
          )}
          <button type="submit" class="button button-secondary">
            {t.submit}
          </button>
        </form>
      </Section>
    </div>
  );
}
