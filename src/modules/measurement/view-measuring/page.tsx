import { DataTable } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { Steps } from '../../../design/steps';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { identityPaths, organisationPaths } from '../../identity/contract';
import { answerPaths } from '../answer-questions/paths';
import { nextStepLine } from '../next-step-line';
import { measurementPaths } from '../paths';
import type { CohortStanding } from '../read-progress';
import { measurementTexts } from '../texts';
import { namesOf } from './cohort-names';
import type { Join } from './join';
import { JoinSection } from './join-section';
import { measuringTexts } from './texts';

export interface OrganisationMeasuring {
  /** Of the organisation. */
  name: string;
  mayPlan: boolean;
  standings: readonly CohortStanding[];
}

interface MeasuringView {
  page: PageContext;
  signedIn: boolean;
  join: Join | null;
  /** Those of the reader. */
  organisations: readonly OrganisationMeasuring[];
}

/** What measuring is, and the measurements of the reader's organisations. */
export function MeasuringPage(view: MeasuringView) {
  const { page, signedIn } = view;
  const t = measuringTexts[page.language];
  return (
    <Layout page={page} title={t.title} description={t.description}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {view.join && <JoinSection page={page} join={view.join} />}
        {signedIn ? <Own {...view} /> : <Start {...view} />}
        <p>
          {t.card} <a href={page.link(answerPaths.start)}>{t.toAnswer}</a>
        </p>
        <Section id="zo-werkt-het" title={t.stepsTitle}>
          <Steps
            items={t.steps.map(({ title, body }) => (
              <p key={title}>
                <strong>{title}.</strong> {body}
              </p>
            ))}
          />
          <p>
            <a href={page.link(measurementPaths.instruments)}>{t.toInstruments}</a>
          </p>
        </Section>
        <Notice kind="attention" title={t.noteTitle}>
          <p>{t.note}</p>
        </Notice>
        <Section id="privacy" title={t.privacyTitle}>
          <ul>
            {t.privacy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      </div>
    </Layout>
  );
}

function Start({ page }: MeasuringView) {
  const t = measuringTexts[page.language];
  return (
    <p class="actions">
      <a class="button" href={page.link(identityPaths.signIn(measurementPaths.plan()))}>
        {t.signInToPlan}
      </a>
    </p>
  );
}

function Own({ page, organisations }: MeasuringView) {
  const t = measuringTexts[page.language];
  if (organisations.length === 0) {
    const action = { label: t.askOrganisation, href: page.link(organisationPaths.request) };
    return <EmptyState title={t.noOrganisation} action={action} />;
  }
  return (
    <Section id="uw-metingen" title={t.mineTitle}>
      {organisations.map((each, index) => (
        <Cohorts key={each.name} page={page} id={`metingen-${index}`} {...each} />
      ))}
      {organisations.some(({ mayPlan }) => mayPlan) ? (
        <p class="actions">
          <a class="button" href={page.link(measurementPaths.plan())}>
            {t.plan}
          </a>
        </p>
      ) : (
        <p class="quiet">{t.coordinatorPlans}</p>
      )}
    </Section>
  );
}

function Cohorts({ page, id, name, standings }: OrganisationMeasuring & { page: PageContext; id: string }) {
  const { language } = page;
  const t = measuringTexts[language];
  if (standings.length === 0) {
    return (
      <>
        <h3>{name}</h3>
        <p>{t.none}</p>
      </>
    );
  }
  const names = namesOf(
    standings.map(({ cohort }) => cohort),
    language,
  );
  return (
    <DataTable
      id={id}
      caption={t.tableCaption(name)}
      stacked
      numeric={[2]}
      headers={t.headers}
      rows={standings.map(({ cohort, participants, next }) => [
        <a key="title" href={page.link(measurementPaths.cohort(cohort))}>
          {names.get(cohort)}
        </a>,
        measurementTexts[language].states[cohort.state],
        formatNumber(participants.length, language),
        nextStepLine(next, language),
      ])}
    />
  );
}
