import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { organisationPaths } from '../../identity/contract';
import type { CohortKey } from '../cohort';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import { AdviceSection, type AdvisedPlan } from './advice-section';
import type { PlanForm } from './form';
import { PlanFields } from './plan-fields';
import { planTexts } from './texts';

/** Name and value of the button that works out the numbers and saves nothing. */
export const adviseButton = { name: 'naar', value: 'advies' } as const;

export interface PlanView {
  page: PageContext;
  /** Those that the reader may plan for; none: she is told how to come by one. */
  organisations: readonly { id: string; name: string }[];
  /** What it changes; null: a new one. */
  cohort: (CohortKey & { title: string }) | null;
  meant: readonly { slug: string; title: string }[];
  form: PlanForm;
  /** Shown when the form says enough. */
  advice: AdvisedPlan | null;
  /** Name of who changed it while the reader was writing; null: nobody. */
  movedBy: string | null;
}

/** A plan to measure, in four questions; new, or to change. */
export function PlanPage({ view }: { view: PlanView }) {
  const { page, organisations, cohort, form, advice } = view;
  const { language } = page;
  const t = planTexts[language];
  const title = cohort ? t.changeTitle(cohort.title) : t.title;
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            ...(cohort ? [{ label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) }] : []),
            { label: cohort ? t.change : t.title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <MovedNotice page={page} movedBy={view.movedBy} />
        {advice && <AdviceSection page={page} plan={advice} />}
        {organisations.length === 0 ? (
          <EmptyState
            title={t.noRole}
            action={{ label: t.askOrganisation, href: page.link(organisationPaths.request) }}
          />
        ) : (
          <form
            method="post"
            action={page.link(cohort ? measurementPaths.changePlan(cohort) : measurementPaths.plan())}
            noValidate
          >
            <PlanFields {...view} />
            <div class="actions">
              <button type="submit" class="button">
                {t.save}
              </button>
              <button type="submit" class="button button-secondary" {...adviseButton}>
                {t.advise}
              </button>
            </div>
          </form>
        )}
      </div>
    </Layout>
  );
}

/** Says that somebody else saved while the reader was writing. */
export function MovedNotice({ page, movedBy }: { page: PageContext; movedBy: string | null }) {
  const t = planTexts[page.language];
  if (movedBy === null) return null;
  return (
    <div role="alert">
      <Notice kind="attention" title={t.movedTitle}>
        <p>{t.moved(movedBy || t.somebody)}</p>
      </Notice>
    </div>
  );
}
