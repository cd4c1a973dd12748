import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { homeCrumb } from '../describe-organisation/home-crumb';
import { organisationPaths } from '../paths';
import type { RequestForm } from './form';
import { requestTexts } from './texts';

/** For who signed in and belongs nowhere yet. */
export function RequestPage({ page, form }: { page: PageContext; form: RequestForm }) {
  const { language } = page;
  const t = requestTexts[language];
  const { answers } = form;
  const shared = (name: 'municipality' | 'name' | 'remark') => ({
    language,
    name,
    error: form.errors.find(({ field }) => field === name)?.message,
    value: answers[name],
  });
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={[homeCrumb(page), { label: t.title }]} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>{t.invited}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(organisationPaths.request)} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Field
            kind="text"
            {...shared('municipality')}
            label={t.municipality}
            hint={t.municipalityHint}
            autocomplete="off"
          />
          <Field kind="text" {...shared('name')} label={t.name} hint={t.nameHint} autocomplete="organization" />
          <Field kind="textarea" {...shared('remark')} label={t.remark} hint={t.remarkHint} optional />
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
      </div>
    </Layout>
  );
}
