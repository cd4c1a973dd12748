import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { dropOutReasons, hasComparison, momentsOf, type Participant, takesAnswers } from '../cohort';
import { showCode } from '../participant-code';
import { measurementPaths } from '../paths';
import { MovedNotice } from '../plan-measurement/page';
import type { CohortStanding } from '../read-progress';
import { measurementTexts } from '../texts';
import { type ParticipantForm, stillIn } from './form';
import { AgeField, ArmField, answeredLine } from './page';
import { participantTexts } from './texts';

interface OneView {
  page: PageContext;
  standing: CohortStanding;
  participant: Participant;
  code: string;
  mayRemove: boolean;
  form: ParticipantForm;
  /** Somebody else changed it while the reader was writing. */
  moved: boolean;
}

/** One participant, who is a code: how often she came, whether she stopped. */
export function ParticipantPage({ view }: { view: OneView }) {
  const { page, standing, participant, code, form } = view;
  const { cohort, progress } = standing;
  const { language } = page;
  const t = participantTexts[language];
  const title = t.oneTitle(showCode(code));
  return (
    <Layout page={page} title={title} errorCount={form.errors.length} hidden>
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
        <p class="lead">{t.oneLead}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <MovedNotice page={page} movedBy={view.moved ? '' : null} />
        <Section id="antwoorden" title={t.momentsTitle}>
          <FactList
            facts={progress.map((moment) => ({
              name: measurementTexts[language].moments[moment.moment],
              value: answeredLine(participant, moment, page),
            }))}
          />
        </Section>
        {takesAnswers(cohort) && <Known view={view} />}
        {view.mayRemove && <Remove view={view} />}
      </div>
    </Layout>
  );
}

function Known({ view: { page, standing, participant, form } }: { view: OneView }) {
  const { language } = page;
  const { cohort } = standing;
  const t = participantTexts[language];
  const names = measurementTexts[language];
  const { answers } = form;
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <form method="post" action={page.link(measurementPaths.participant(cohort, participant.id))} noValidate>
      <input type="hidden" name={submissionField} value={form.submission} />
      <input type="hidden" name={versionField} value={form.version} />
      <Field
        kind="text"
        language={language}
        name="attendance"
        label={t.attendance}
        hint={t.attendanceHint}
        value={answers.attendance}
        maxLength={5}
        error={error('attendance')}
        optional
      />
      <ArmField page={page} compares={hasComparison(cohort)} value={answers.arm} label={t.arm} />
      <AgeField page={page} value={answers.ageGroup} label={t.ageGroup} />
      <Field
        kind="select"
        language={language}
        name="reason"
        label={t.reason}
        value={answers.reason}
        error={error('reason')}
        options={[
          { value: stillIn, label: t.stillIn },
          ...dropOutReasons.map((value) => ({ value: value as string, label: names.dropOutReasons[value] })),
        ]}
      />
      <Field
        kind="select"
        language={language}
        name="moment"
        label={t.moment}
        hint={t.momentHint}
        optional="said"
        value={answers.moment}
        error={error('moment')}
        options={[
          { value: '', label: '–' },
          ...momentsOf(cohort).map((value) => ({ value: value as string, label: names.moments[value] })),
        ]}
      />
      <button type="submit" class="button">
        {t.save}
      </button>
    </form>
  );
}

function Remove({ view: { page, standing, participant, form } }: { view: OneView }) {
  const t = participantTexts[page.language];
  return (
    <Section id="wissen" title={t.removeTitle}>
      <form method="post" action={page.link(measurementPaths.removeParticipant(standing.cohort, participant.id))}>
        <input type="hidden" name={submissionField} value={form.submission} />
        <p>{t.removeBody}</p>
        <button type="submit" class="button button-secondary">
          {t.remove}
        </button>
      </form>
    </Section>
  );
}
