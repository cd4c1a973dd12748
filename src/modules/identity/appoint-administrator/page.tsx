import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { longestName } from '../manage-account/form';
import { identityPaths } from '../paths';
import { newLinkCommand } from './command-name';
import type { AdministratorForm } from './form';
import { administratorTexts } from './texts';

interface AdministratorProps {
  page: PageContext;
  token: string;
  form: AdministratorForm;
}

/** The link from the console: asks who becomes administrator. */
export function AdministratorPage({ page, token, form }: AdministratorProps) {
  const { language } = page;
  const t = administratorTexts[language];
  const errorOf = (field: string) => {
    const error = form.errors.find((each) => each.field === field)?.message;
    return error === undefined ? {} : { error };
  };
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <ErrorSummary language={language} errors={form.errors} />
        <p class="lead">{t.lead}</p>
        <form method="post" action={page.link(identityPaths.administratorLink(token))} novalidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Field
            kind="text"
            type="email"
            language={language}
            name="email"
            label={t.email}
            hint={t.emailHint}
            value={form.answers.email}
            autocomplete="email"
            {...errorOf('email')}
          />
          <Field
            kind="text"
            language={language}
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={form.answers.name}
            maxLength={longestName}
            autocomplete="name"
            {...errorOf('name')}
          />
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
      </div>
    </Layout>
  );
}

export function AdministratorLinkFailedPage({ page }: { page: PageContext }) {
  const t = administratorTexts[page.language];
  return (
    <Layout page={page} title={t.failedTitle} hidden>
      <div class="wrap page-start">
        <h1>{t.failedTitle}</h1>
        <p class="lead">
          {t.failedBody} <code>{newLinkCommand}</code>
        </p>
      </div>
    </Layout>
  );
}
