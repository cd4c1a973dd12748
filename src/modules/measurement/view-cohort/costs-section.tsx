import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import { formatEuro, formatNumber } from '../../../platform/texts/format';
import { adverseEvents } from '../cohort';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import type { CohortView } from './page';
import { cohortTexts } from './texts';

/** What it cost in hours, people and euro, and whether something serious happened: to read, or to change. */
export function CostsSection({ view }: { view: CohortView }) {
  const t = cohortTexts[view.page.language];
  const changes = view.mayRecord && view.standing.cohort.state !== 'shared';
  return (
    <Section id="kosten" title={t.costsTitle}>
      {changes ? <CostsFields view={view} /> : <CostsFacts view={view} />}
    </Section>
  );
}

function CostsFacts({ view: { page, standing } }: { view: CohortView }) {
  const { language } = page;
  const t = cohortTexts[language];
  const { hours, hourRate, volunteers, euro, adverse } = standing.cohort;
  const shown = (value: number | null, format: typeof formatNumber) =>
    value === null ? t.notKnown : format(value, language);
  return (
    <FactList
      facts={[
        { name: t.hours, value: shown(hours, formatNumber) },
        { name: t.hourRate, value: shown(hourRate, formatEuro) },
        { name: t.volunteers, value: shown(volunteers, formatNumber) },
        { name: t.euro, value: shown(euro, formatEuro) },
        { name: t.adverse, value: measurementTexts[language].adverse[adverse] },
      ]}
    />
  );
}

function CostsFields({ view: { page, standing, costs } }: { view: CohortView }) {
  const { language } = page;
  const t = cohortTexts[language];
  const error = (field: string) => costs.errors.find((each) => each.field === field)?.message;
  return (
    <form method="post" action={page.link(measurementPaths.costs(standing.cohort))} noValidate>
      <p>{t.costsLead}</p>
      <input type="hidden" name={submissionField} value={costs.submission} />
      <input type="hidden" name={versionField} value={costs.version} />
      {(['hours', 'hourRate', 'volunteers', 'euro'] as const).map((name) => (
        <Field
          key={name}
          kind="text"
          language={language}
          name={name}
          label={t[name]}
          hint={name === 'hourRate' ? t.hourRateHint : undefined}
          value={costs.answers[name]}
          maxLength={20}
          error={error(name)}
          optional
        />
      ))}
      <Field
        kind="radio"
        language={language}
        name="adverse"
        label={t.adverse}
        hint={t.adverseHint}
        chosen={[costs.answers.adverse]}
        error={error('adverse')}
        options={adverseEvents.map((value) => ({ value, label: measurementTexts[language].adverse[value] }))}
      />
      <button type="submit" class="button button-secondary">
        {t.saveCosts}
      </button>
    </form>
  );
}
