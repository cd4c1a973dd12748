import type { ComponentChildren } from 'preact';
import { Field } from '../../../design/field';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { practicePaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { ageGroups, designs, evaluators, followUps, keptMonthsChoices } from '../cohort';
import { instrumentIds, instruments } from '../instruments/all';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import { AgesNotice } from './ages-notice';
import { agesChosen, mixedAges, type PlanForm } from './form';
import { planTexts } from './texts';

/** Name of the choice among practices that may have been meant. */
export const meantField = 'bedoeld';

interface PlanFieldsProps {
  page: PageContext;
  form: PlanForm;
  organisations: readonly { id: string; name: string }[];
  /** Practices that may have been meant, when what was typed is none. */
  meant: readonly { slug: string; title: string }[];
}

/** The four questions of a plan, and what may be skipped. */
export function PlanFields({ page, form, organisations, meant }: PlanFieldsProps) {
  const { language } = page;
  const t = planTexts[language];
  const { answers } = form;
  const asked = (name: keyof typeof answers) =>
    ({ language, name, error: form.errors.find((each) => each.field === name)?.message }) as const;
  const text = (name: 'practice' | 'expected' | 'municipality' | 'title' | 'evaluatorName', maxLength: number) =>
    ({ ...asked(name), kind: 'text', value: answers[name], maxLength }) as const;
  const day = (name: 'startsOn' | 'endsOn') =>
    ({ ...asked(name), kind: 'text', type: 'date', value: answers[name] }) as const;
  const instrument = asked('instrument');
  const chosen = agesChosen(answers);
  return (
    <>
      <input type="hidden" name={submissionField} value={form.submission} />
      <input type="hidden" name={versionField} value={form.version} />
      {organisations.length === 1 ? (
        <input type="hidden" name="organisation" value={organisations[0]?.id} />
      ) : (
        <Field
          {...asked('organisation')}
          kind="select"
          label={t.organisation}
          value={answers.organisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Part title={t.which}>
        <Field {...text('practice', 200)} label={t.practice} hint={t.practiceHint} />
        {meant.length > 0 && (
          <Field
            kind="radio"
            language={language}
            name={meantField}
            label={t.meant}
            chosen={[]}
            options={meant.map(({ slug, title }) => ({ value: slug, label: title }))}
          />
        )}
        <p>
          <a href={page.link(practicePaths.list())}>{t.toPractices}</a>
        </p>
        <Field
          {...instrument}
          kind="select"
          label={t.instrument}
          hint={t.instrumentHint}
          value={answers.instrument}
          options={instrumentIds.map((id) => ({
            value: id,
            label: `${measurementTexts[language].instrumentNames[id]}, ${t.fromAge(instruments[id].ages.least)}`,
          }))}
        />
        {chosen && <AgesNotice language={language} plan={chosen} refused={instrument.error !== undefined} />}
        <p>
          <a href={page.link(measurementPaths.instruments)}>{t.toInstruments}</a>
        </p>
      </Part>
      <Part title={t.who}>
        <Field {...text('expected', 6)} label={t.expected} hint={t.expectedHint} />
        <Field
          {...asked('ageGroup')}
          kind="radio"
          label={t.ageGroup}
          chosen={[answers.ageGroup]}
          options={[
            { value: mixedAges, label: t.mixed },
            ...ageGroups.map((value) => ({ value, label: t.ages(value) })),
          ]}
        />
        <Field {...text('municipality', 100)} label={t.municipality} />
      </Part>
      <Part title={t.when}>
        <Field {...day('startsOn')} label={t.startsOn} hint={t.startsHint} />
        <Field {...day('endsOn')} label={t.endsOn} hint={t.endsHint} />
        <Field
          {...asked('followUps')}
          kind="checkbox"
          label={t.followUps}
          hint={t.followUpsHint}
          optional
          chosen={answers.followUps}
          options={followUps.map((value) => ({ value, label: t.followUpChoices[value] }))}
        />
      </Part>
      <Part title={t.compare}>
        <Field
          {...asked('design')}
          kind="radio"
          label={t.comparison}
          hint={t.compareHint}
          chosen={[answers.design]}
          options={designs.map((value) => ({ value, label: t.designs[value] }))}
        />
      </Part>
      <MoreFields language={language} form={form} asked={asked} text={text} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type Asked = (name: keyof PlanForm['answers']) => {
  language: Language;
  name: keyof PlanForm['answers'];
  error: string | undefined;
};
type Text = (name: 'title' | 'evaluatorName', maxLength: number) => ReturnType<Asked> & { kind: 'text'; value: string };

function MoreFields({ language, form, asked, text }: { language: Language; form: PlanForm; asked: Asked; text: Text }) {
  const t = planTexts[language];
  const { answers, errors } = form;
  const extra = ['title', 'lifeEvent', 'setting', 'evaluator', 'evaluatorName', 'keptMonths'];
  const concepts = (scheme: string) => [
    { value: '', label: t.noneOfThese },
    ...vocabularies.scheme(scheme).concepts.map(({ id, labels }) => ({ value: id, label: labels[language] })),
  ];
  return (
    <details open={errors.some(({ field }) => extra.includes(field))}>
      <summary>{t.more}</summary>
      <Field {...text('title', 120)} label={t.titleField} hint={t.titleHint} optional />
      <Field
        {...asked('lifeEvent')}
        kind="select"
        label={t.lifeEvent}
        optional
        value={answers.lifeEvent}
        options={concepts('life-events')}
      />
      <Field
        {...asked('setting')}
        kind="select"
        label={t.setting}
        optional
        value={answers.setting}
        options={concepts('settings')}
      />
      <Field
        {...asked('evaluator')}
        kind="radio"
        label={t.evaluator}
        chosen={[answers.evaluator]}
        options={evaluators.map((value) => ({ value, label: t.evaluators[value] }))}
      />
      <Field {...text('evaluatorName', 200)} label={t.evaluatorName} optional />
      <Field
        {...asked('keptMonths')}
        kind="select"
        label={t.keptMonths}
        hint={t.keptMonthsHint}
        value={answers.keptMonths}
        options={keptMonthsChoices.map((value) => ({ value: String(value), label: t.months(value) }))}
      />
    </details>
  );
}
