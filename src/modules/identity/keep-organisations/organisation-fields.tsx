import { Field } from '../../../design/field';
import { submissionField } from '../../../platform/forms/submission';
import type { Language } from '../../../platform/texts/language';
import { organisationTexts } from '../describe-organisation/texts';
import { organisationKinds } from '../organisation';
import type { OrganisationForm } from './form';
import { keepTexts } from './texts';

/** The fields of an organisation, new or known. */
export function OrganisationFields({ language, form }: { language: Language; form: OrganisationForm }) {
  const t = keepTexts[language];
  const { answers } = form;
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  const text = (name: 'name' | 'municipality' | 'ovo' | 'kbo', label: string, hint: string) => (
    <Field
      kind="text"
      language={language}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(name)}
      value={answers[name]}
      optional={name !== 'name'}
      autocomplete="off"
    />
  );
  const kinds = organisationKinds.map((value) => ({ value, label: organisationTexts[language].kinds[value] }));
  return (
    <>
      <input type="hidden" name={submissionField} value={form.submission} />
      {text('name', t.name, t.nameHint)}
      <Field
        kind="select"
        language={language}
        name="kind"
        label={t.kind}
        error={errorOf('kind')}
        value={answers.kind}
        options={[{ value: '', label: t.chooseKind }, ...kinds]}
      />
      {text('municipality', t.seat, t.seatHint)}
      {text('ovo', t.ovo, t.ovoHint)}
      {text('kbo', t.kbo, t.kboHint)}
      <button type="submit" class="button">
        {t.save}
      </button>
    </>
  );
}
