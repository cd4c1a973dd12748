import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import { takesAnswers } from '../cohort';
import { entryPaths } from '../enter-answers/paths';
import { HarmNotice } from '../hear-participants/harm-notice';
import type { Harm } from '../hear-participants/read-words';
import { nextStepLine } from '../next-step-line';
import { measurementPaths } from '../paths';
import { MovedNotice } from '../plan-measurement/page';
import type { CohortStanding } from '../read-progress';
import { type CohortShown, shownLine } from '../shown-line';
import { fewestShown } from '../small-cells';
import { measurementTexts } from '../texts';
import { CostsSection } from './costs-section';
import { EndSection } from './end-section';
import type { CostsForm } from './form';
import { FindByCode, PeopleSection } from './people-section';
import { PlanSection } from './plan-section';
import { cohortTexts } from './texts';

export interface CohortView {
  page: PageContext;
  standing: CohortStanding;
  /** Whether everybody sees what was shared; null: it was not shared. */
  shown: CohortShown | null;
  /** Its name. */
  organisation: string;
  /** Title of the practice; null when it is no longer published. */
  practice: string | null;
  /** Enters answers and what it cost. */
  mayRecord: boolean;
  /** Changes the plan, prints cards, closes. */
  mayLead: boolean;
  costs: CostsForm;
  /** What did somebody no good, in her words; null for who may not read it. */
  harm: Harm | null;
  /** The code that was looked for, and what is wrong with it. */
  code: { typed: string; error: string | null };
  /** Name of who changed it while the reader was writing; null: nobody. */
  movedBy: string | null;
}

/** One measurement: what to do next, who answered, the people, the plan and what it cost. */
export function CohortPage({ view }: { view: CohortView }) {
  const { page, standing, organisation, costs, code } = view;
  const { cohort } = standing;
  const { language } = page;
  const t = cohortTexts[language];
  const errors = [...costs.errors, ...(code.error ? [{ field: 'code', message: code.error }] : [])];
  return (
    <Layout page={page} title={cohort.title} errorCount={errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title },
          ]}
        />
        <h1>{cohort.title}</h1>
        <p class="lead">
          {organisation}, {measurementTexts[language].states[cohort.state]}.
        </p>
        <ErrorSummary language={language} errors={errors} />
        <MovedNotice page={page} movedBy={view.movedBy} />
        {view.harm && <HarmNotice page={page} cohort={cohort} harm={view.harm} submission={costs.submission} />}
        <Next view={view} />
        <Answers view={view} />
        <PeopleSection view={view} />
        {view.mayRecord && takesAnswers(cohort) && standing.participants.length > 0 && <FindByCode view={view} />}
        <CostsSection view={view} />
        <PlanSection view={view} />
        {view.mayLead ? <EndSection view={view} /> : null}
        {!view.mayRecord && <p class="quiet">{t.readerOnly}</p>}
      </div>
    </Layout>
  );
}

function Next({ view: { page, standing, shown, mayLead } }: { view: CohortView }) {
  const t = cohortTexts[page.language];
  const { cohort, next } = standing;
  const links = [
    { kinds: ['add-people'], label: t.addPeople, href: measurementPaths.participants(cohort) },
    { kinds: ['ask'], label: t.toUnanswered, href: measurementPaths.unanswered(cohort) },
  ];
  const result = { kinds: ['share', 'shared'], label: t.toResult, href: measurementPaths.result(cohort) };
  const link = [...(mayLead ? links : []), result].find(({ kinds }) => kinds.includes(next.kind));
  return (
    <Notice title={t.next} kind={next.kind === 'ask' || next.kind === 'close' ? 'attention' : 'info'}>
      <p>
        {nextStepLine(next, page.language)} {shown && shownLine(shown, page.language)}
      </p>
      {link && (
        <p>
          <a class="button" href={page.link(link.href)}>
            {link.label}
          </a>
        </p>
      )}
    </Notice>
  );
}

function Answers({ view: { page, standing, mayRecord, mayLead } }: { view: CohortView }) {
  const { language } = page;
  const t = cohortTexts[language];
  return (
    <Section id="antwoorden" title={t.answersTitle}>
      <DataTable
        id="momenten"
        caption={t.answersCaption}
        captionHidden
        stacked
        numeric={[2, 3]}
        headers={t.answersHeaders}
        rows={standing.progress.map(({ moment, dueOn, answered, missing }) => [
          measurementTexts[language].moments[moment],
          formatDate(dueOn, language),
          formatNumber(answered, language),
          dueOn > page.today && moment !== 'before' ? t.later : formatNumber(missing.length, language),
        ])}
      />
      {mayRecord && takesAnswers(standing.cohort) && standing.participants.length > 0 && (
        <p>
          <a href={page.link(entryPaths.paper(standing.cohort))}>{t.toPaper}</a>
          {' · '}
          <a href={page.link(entryPaths.upload(standing.cohort))}>{t.toUpload}</a>
        </p>
      )}
      <p>
        <a href={page.link(measurementPaths.result(standing.cohort))}>{t.toResult}</a>
      </p>
      {mayLead && standing.cohort.state !== 'shared' && <p class="quiet">{t.erasedLater(fewestShown.inside)}</p>}
    </Section>
  );
}
