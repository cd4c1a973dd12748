import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { ageGroups, arms, hasComparison, type Participant, takesAnswers } from '../cohort';
import { showCode } from '../participant-code';
import { measurementPaths } from '../paths';
import { planTexts } from '../plan-measurement/texts';
import { isAskedAt, type MomentProgress } from '../progress';
import type { CohortStanding } from '../read-progress';
import { measurementTexts } from '../texts';
import type { AddForm } from './form';
import { participantTexts } from './texts';

interface ParticipantsView {
  page: PageContext;
  standing: CohortStanding;
  /** By id of the participant. */
  codes: ReadonlyMap<string, string>;
  form: AddForm;
}

/** All codes of a measurement, for who holds the list of names; and making more cards. */
export function ParticipantsPage(view: ParticipantsView) {
  const { page, standing, form } = view;
  const { cohort, participants } = standing;
  const { language } = page;
  const t = participantTexts[language];
  return (
    <Layout page={page} title={t.title} errorCount={form.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: measurementTexts[language].navigation, href: page.link(measurementPaths.home) },
            { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={language} errors={form.errors} />
        {participants.length > 0 && (
          <p class="actions">
            <a class="button" href={page.link(measurementPaths.cards(cohort))}>
              {t.toCards}
            </a>{' '}
            <a class="button button-secondary" href={page.link(measurementPaths.names(cohort))}>
              {t.toNames}
            </a>
          </p>
        )}
        {takesAnswers(cohort) && <AddCards {...view} />}
        <Section id="codes" title={t.listTitle}>
          {participants.length === 0 ? <p>{t.none}</p> : <CodesTable {...view} />}
        </Section>
      </div>
    </Layout>
  );
}

function AddCards({ page, standing: { cohort }, form }: ParticipantsView) {
  const { language } = page;
  const t = participantTexts[language];
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <Section id="maken" title={t.addTitle}>
      <form method="post" action={page.link(measurementPaths.addParticipants(cohort))} noValidate>
        <input type="hidden" name={submissionField} value={form.submission} />
        <Field
          kind="text"
          language={language}
          name="count"
          label={t.count}
          value={form.answers.count}
          maxLength={4}
          error={error('count')}
        />
        <ArmField page={page} compares={hasComparison(cohort)} value={form.answers.arm} label={t.arm} />
        <AgeField page={page} value={form.answers.ageGroup} label={t.ageGroup} />
        <button type="submit" class="button button-secondary">
          {t.add}
        </button>
      </form>
    </Section>
  );
}

/** In which group; with one there is nothing to choose. */
export function ArmField({
  page: { language },
  compares,
  value,
  label,
}: {
  page: PageContext;
  compares: boolean;
  value: string;
  label: string;
}) {
  if (!compares) return <input type="hidden" name="arm" value="group" />;
  return (
    <Field
      kind="radio"
      language={language}
      name="arm"
      label={label}
      chosen={[value]}
      options={arms.map((each) => ({ value: each, label: measurementTexts[language].arms[each] }))}
    />
  );
}

export function AgeField({ page: { language }, value, label }: { page: PageContext; value: string; label: string }) {
  const options = ageGroups.map((each) => ({ value: each as string, label: planTexts[language].ages(each) }));
  return (
    <Field
      kind="select"
      language={language}
      name="ageGroup"
      label={label}
      optional
      value={value}
      options={[{ value: '', label: measurementTexts[language].unknownAge }, ...options]}
    />
  );
}

function CodesTable({ page, standing, codes }: ParticipantsView) {
  const { language } = page;
  const { cohort, participants, progress } = standing;
  const t = participantTexts[language];
  const names = measurementTexts[language];
  const compares = hasComparison(cohort);
  const headers = [
    t.headers.code,
    ...(compares ? [t.headers.arm] : []),
    t.headers.age,
    ...progress.map(({ moment }) => names.moments[moment]),
    t.headers.attendance,
    t.headers.stopped,
  ];
  return (
    <DataTable
      id="alle-codes"
      caption={t.caption}
      captionHidden
      stacked
      headers={headers}
      rows={participants.map((participant) => [
        <a key="code" class="code" href={page.link(measurementPaths.participant(cohort, participant.id))}>
          {showCode(codes.get(participant.id) ?? '')}
        </a>,
        ...(compares ? [names.arms[participant.arm]] : []),
        participant.ageGroup ? planTexts[language].ages(participant.ageGroup) : names.unknownAge,
        ...progress.map((moment) => answeredLine(participant, moment, page)),
        participant.attendance === null ? '–' : t.times(participant.attendance),
        participant.dropOut ? names.dropOutReasons[participant.dropOut.reason] : '–',
      ])}
    />
  );
}

/** Whether one answered at a moment, in words. */
export function answeredLine(
  participant: Participant,
  { moment, missing, dueOn }: MomentProgress,
  { language, today }: Pick<PageContext, 'language' | 'today'>,
): string {
  const t = participantTexts[language];
  if (missing.includes(participant.id)) return dueOn > today && moment !== 'before' ? t.later : t.notAnswered;
  return isAskedAt(participant, moment) ? t.answered : t.notAsked;
}
