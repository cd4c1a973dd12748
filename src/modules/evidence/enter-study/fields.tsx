import { Field } from '../../../design/field';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { evidenceWords } from '../name-evidence/texts';
import { adverseFindings, constructs, evaluators, qualities, studyAgeGroups, studyDesigns } from '../study-record';
import { enterTexts } from './texts';
import type { EnterTexts } from './texts.nl';

export interface StudyForm {
  kind: 'elsewhere' | 'published' | 'account';
  submission: string;
  /** Of what it changes; 0 when it is new. */
  version: number;
  /** As typed, by field; several for checkboxes. */
  answers: Readonly<Record<string, readonly string[]>>;
  errors: readonly FieldError[];
  /** To choose from; with one or none there is nothing to choose. */
  organisations: readonly { id: string; name: string }[];
}

/** What each question is called on the page. */
export function studyFieldNames(language: Language, kind: StudyForm['kind']): (field: string) => string | undefined {
  const { fields } = enterTexts[language];
  return (field) => (kind === 'account' && field === 'n' ? fields.nAsked : fields[field as Name]);
}

type Name = keyof EnterTexts['fields'];

/** What every question needs to draw itself. */
interface Asking {
  language: Language;
  form: StudyForm;
}

const answer = (form: StudyForm, name: Name) => form.answers[name]?.[0] ?? '';
const frame = ({ language, form }: Asking, name: Name, hint?: string) => ({
  ...{ language, name, label: enterTexts[language].fields[name], hint },
  error: form.errors.find(({ field }) => field === name)?.message,
});

interface TextProps {
  asking: Asking;
  name: Name;
  /** Where it asks something else than elsewhere. */
  label?: string;
  hint?: string;
  optional?: boolean;
}

function Text({ asking, name, label, hint, optional }: TextProps) {
  const framed = frame(asking, name, hint);
  const value = answer(asking.form, name);
  return (
    <Field kind="text" {...framed} label={label ?? framed.label} value={value} maxLength={300} optional={optional} />
  );
}

function Long({ asking, name, hint, optional }: { asking: Asking; name: Name; hint?: string; optional?: boolean }) {
  const value = answer(asking.form, name);
  return <Field kind="textarea" {...frame(asking, name, hint)} value={value} maxLength={4000} optional={optional} />;
}

function OneOf<Value extends string>({
  asking,
  name,
  values,
  labels,
  optional,
}: {
  asking: Asking;
  name: Name;
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  optional?: boolean;
}) {
  const options = values.map((value) => ({ value, label: labels[value] }));
  const chosen = [answer(asking.form, name)];
  return <Field kind="radio" {...frame(asking, name)} chosen={chosen} options={options} optional={optional} />;
}

function Concept({ asking, name, scheme, empty }: { asking: Asking; name: Name; scheme: string; empty: string }) {
  const { language, form } = asking;
  const options = [
    { value: '', label: empty },
    ...vocabularies
      .scheme(scheme)
      .concepts.map(({ id }) => ({ value: id, label: vocabularies.label(scheme, id, language) })),
  ];
  return <Field kind="select" {...frame(asking, name)} value={answer(form, name)} options={options} optional />;
}

function Concepts({
  asking,
  name,
  scheme,
}: {
  asking: Asking;
  name: 'activityTypes' | 'workingElements';
  scheme: string;
}) {
  const { language, form } = asking;
  const options = vocabularies
    .scheme(scheme)
    .concepts.map(({ id }) => ({ value: id, label: vocabularies.label(scheme, id, language) }));
  return (
    <Field kind="checkbox" {...frame(asking, name)} chosen={form.answers[name] ?? []} options={options} optional />
  );
}

/** All questions about a study; of `account` the ones in words. */
export function StudyFields({ language, form }: Asking) {
  const asking = { language, form };
  const t = enterTexts[language];
  return (
    <>
      <input type="hidden" name={submissionField} value={form.submission} />
      <input type="hidden" name={versionField} value={form.version} />
      {form.organisations.length === 1 && <input type="hidden" name="organisation" value={form.organisations[0]?.id} />}
      {form.organisations.length > 1 && (
        <Field
          kind="select"
          {...frame(asking, 'organisation')}
          value={answer(form, 'organisation')}
          options={form.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <h2>{t.groups.what}</h2>
      <Text
        asking={asking}
        name="practice"
        hint={form.kind === 'published' ? t.hints.practicePublished : t.hints.practice}
        optional={form.kind === 'published'}
      />
      {form.kind !== 'account' && (
        <>
          <Text asking={asking} name="source" />
          <Text asking={asking} name="url" optional />
        </>
      )}
      <Text asking={asking} name="evaluatorName" hint={t.hints.evaluatorName} />
      <Text asking={asking} name="year" />
      {form.kind === 'account' ? (
        <Text asking={asking} name="n" label={t.fields.nAsked} hint={t.hints.nAsked} />
      ) : (
        <Text asking={asking} name="n" hint={t.hints.n} />
      )}
      <AboutPeople asking={asking} />
      {form.kind === 'account' ? <InWords asking={asking} /> : <InNumbers asking={asking} />}
    </>
  );
}

function AboutPeople({ asking }: { asking: Asking }) {
  const t = enterTexts[asking.language];
  const ages = [{ value: '', label: t.anyAge }, ...studyAgeGroups.map((value) => ({ value, label: value }))];
  return (
    <>
      <Field
        kind="select"
        {...frame(asking, 'ageGroup')}
        value={answer(asking.form, 'ageGroup')}
        options={ages}
        optional
      />
      <Concept asking={asking} name="lifeEvent" scheme="life-events" empty={t.none} />
      <Concept asking={asking} name="setting" scheme="settings" empty={t.none} />
      <Text asking={asking} name="municipality" optional />
      <OneOf asking={asking} name="construct" values={constructs} labels={t.options.construct} />
      <OneOf asking={asking} name="adverse" values={adverseFindings} labels={t.options.adverse} />
    </>
  );
}

function InWords({ asking }: { asking: Asking }) {
  const { hints } = enterTexts[asking.language];
  return (
    <>
      <Long asking={asking} name="asked" hint={hints.asked} />
      <Long asking={asking} name="how" />
      <Long asking={asking} name="changed" hint={hints.changed} />
      <Long asking={asking} name="unchanged" hint={hints.unchanged} />
    </>
  );
}

/** Asked only of an effect so large that it is nearly always a mistake. */
function Sure({ asking }: { asking: Asking }) {
  const field = frame(asking, 'sure');
  const chosen = answer(asking.form, 'sure') === '' ? [] : ['yes'];
  if (!field.error && chosen.length === 0) return null;
  return (
    <Field
      kind="checkbox"
      {...field}
      chosen={chosen}
      options={[{ value: 'yes', label: enterTexts[asking.language].sure }]}
    />
  );
}

const figureNames = [
  ...(['meanPre', 'meanPost', 'sdPre', 'sdPost', 'r', 't'] as const),
  ...(['meanPreC', 'meanPostC', 'sdPreC', 'sdPostC', 'estimate', 'se', 'lower', 'upper'] as const),
];

function InNumbers({ asking }: { asking: Asking }) {
  const t = enterTexts[asking.language];
  const isPublished = asking.form.kind === 'published';
  return (
    <>
      <h2>{t.groups.how}</h2>
      <OneOf asking={asking} name="design" values={studyDesigns} labels={t.options.design} />
      <Text asking={asking} name="nComparison" optional />
      <Text asking={asking} name="instrument" optional />
      <Text asking={asking} name="followUpMonths" hint={t.hints.followUpMonths} />
      <OneOf asking={asking} name="evaluator" values={evaluators} labels={t.options.evaluator} />
      {isPublished && (
        <OneOf asking={asking} name="quality" values={qualities} labels={evidenceWords[asking.language].qualities} />
      )}
      {isPublished && <Text asking={asking} name="country" />}
      <h2>{t.groups.figures}</h2>
      <OneOf asking={asking} name="figures" values={['means', 't', 'effect']} labels={t.options.figures} />
      <OneOf asking={asking} name="betterIs" values={['lower', 'higher']} labels={t.options.betterIs} />
      <OneOf asking={asking} name="effectIs" values={['g', 'd']} labels={t.options.effectIs} optional />
      <OneOf asking={asking} name="spreadOf" values={['before', 'changes']} labels={t.options.spreadOf} optional />
      <p class="hint">{t.hints.means}</p>
      {figureNames.map((name) => (
        <Text key={name} asking={asking} name={name} optional />
      ))}
      <Sure asking={asking} />
      <Long asking={asking} name="learnt" hint={t.hints.learnt} optional />
      <h2>{t.groups.cost}</h2>
      {(['euro', 'hours', 'volunteers'] as const).map((name) => (
        <Text key={name} asking={asking} name={name} optional />
      ))}
      {isPublished && (
        <>
          <Concepts asking={asking} name="activityTypes" scheme="activity-types" />
          <Concepts asking={asking} name="workingElements" scheme="working-elements" />
        </>
      )}
    </>
  );
}
