import { Field } from '../../../design/field';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { Language } from '../../../platform/texts/language';
import { adoptionOutcomes } from '../adoption';
import type { AdoptionForm } from './form';
import { adoptionTexts } from './texts';

/** The questions of "we do this too". @param organisations to choose from; with one there is nothing to choose */
export function AdoptionFields({
  language,
  form,
  organisations,
}: {
  language: Language;
  form: AdoptionForm;
  organisations: readonly { id: string; name: string }[];
}) {
  const t = adoptionTexts[language];
  const { answers } = form;
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  const text = (name: 'municipality' | 'startedYear' | 'contactRole', maxLength: number) =>
    ({ kind: 'text', language, name, label: t[name], value: answers[name], maxLength, error: error(name) }) as const;
  const long = (name: 'outcomeNote' | 'changed') =>
    ({
      kind: 'textarea',
      language,
      name,
      label: t[name],
      value: answers[name],
      maxLength: 4000,
      error: error(name),
    }) as const;
  return (
    <>
      <input type="hidden" name={submissionField} value={form.submission} />
      <input type="hidden" name={versionField} value={form.version} />
      {organisations.length === 1 ? (
        <input type="hidden" name="organisation" value={organisations[0]?.id} />
      ) : (
        <Field
          kind="select"
          language={language}
          name="organisation"
          label={t.organisation}
          value={answers.organisation}
          error={error('organisation')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Field {...text('municipality', 100)} hint={t.municipalityHint} />
      <Field {...text('startedYear', 4)} />
      <Field
        kind="radio"
        language={language}
        name="running"
        label={t.running}
        chosen={[answers.running]}
        error={error('running')}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
      />
      <Field
        kind="radio"
        language={language}
        name="outcome"
        label={t.outcome}
        chosen={[answers.outcome]}
        error={error('outcome')}
        options={adoptionOutcomes.map((value) => ({ value, label: t.outcomeChoices[value] }))}
      />
      <Field {...long('outcomeNote')} hint={t.outcomeNoteHint} />
      <Field {...long('changed')} optional />
      <Field {...text('contactRole', 200)} hint={t.contactRoleHint} />
    </>
  );
}
