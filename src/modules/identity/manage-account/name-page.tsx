import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { identityPaths, returnParam } from '../paths';
import { longestName, type NameForm } from './form';
import { accountTexts } from './texts';

interface NameProps {
  page: PageContext;
  form: NameForm;
  /** Where to go on to; null: the account. */
  to: string | null;
}

/** Asked at the first sign-in, before going on to where somebody was heading. */
export function NamePage({ page, form, to }: NameProps) {
  const t = accountTexts[page.language];
  return (
    <Layout page={page} title={t.nameTitle} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <h1>{t.nameTitle}</h1>
        <ErrorSummary language={page.language} errors={form.errors} />
        <p class="lead">{t.nameLead}</p>
        <NameFields page={page} form={form} to={to} submit={t.goOn} />
      </div>
    </Layout>
  );
}

export function NameFields({ page, form, to, submit }: NameProps & { submit: string }) {
  const t = accountTexts[page.language];
  return (
    <form method="post" action={page.link(identityPaths.name())} novalidate>
      <input type="hidden" name={submissionField} value={form.submission} />
      {to !== null && <input type="hidden" name={returnParam} value={to} />}
      <Field
        kind="text"
        language={page.language}
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={form.answers.name}
        error={form.errors[0]?.message}
        maxLength={longestName}
        autocomplete="name"
      />
      <button type="submit" class="button">
        {submit}
      </button>
    </form>
  );
}
