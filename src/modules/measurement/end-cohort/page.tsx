import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { ConfirmForm } from '../confirm-form';
import { measurementPaths } from '../paths';
import type { CohortStanding } from '../read-progress';
import { measurementTexts } from '../texts';
import { endTexts } from './texts';

/** Asks once more before everything of a measurement is deleted. */
export function EndPage({
  page,
  standing,
  submission,
  errors,
}: {
  page: PageContext;
  standing: CohortStanding;
  submission: string;
  errors: readonly FieldError[];
}) {
  const { language } = page;
  const t = endTexts[language];
  const { cohort, participants, progress } = standing;
  const title = t.title(cohort.title);
  const answers = progress.reduce((sum, { answered }) => sum + answered, 0);
  return (
    <Layout page={page} title={title} errorCount={errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
            { label: title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={language} errors={errors} />
        <p>{t.what(participants.length, answers)}</p>
        {cohort.state === 'shared' && <p>{t.shared}</p>}
        <ConfirmForm
          page={page}
          action={measurementPaths.remove(cohort)}
          back={measurementPaths.cohort(cohort)}
          submission={submission}
          errors={errors}
          texts={{ confirm: t.confirm, button: t.remove, back: t.back }}
        />
      </div>
    </Layout>
  );
}
