import type { ComponentChildren } from 'preact';
import type { Language } from '../platform/texts/language';
import { designTexts } from './texts';

interface FieldFrame {
  language: Language;
  /** Also the id, which the error summary links to. */
  name: string;
  label: string;
  hint?: string;
  /** What is wrong and how to put it right. */
  error?: string;
  /** "said": the form says so once, for all of them. */
  optional?: boolean | 'said';
}

interface TextField extends FieldFrame {
  kind: 'text' | 'textarea';
  /** What a phone shows a keyboard for; the value of a day is ISO. */
  type?: 'text' | 'email' | 'date';
  value?: string;
  maxLength?: number;
  autocomplete?: string;
  /** To be read and copied, not changed. */
  readOnly?: boolean;
  /** Under which name it is sent, when a name is sent several times and so cannot be the id. */
  sentAs?: string;
}

interface SelectField extends FieldFrame {
  kind: 'select';
  value?: string;
  options: readonly { value: string; label: string }[];
}

interface ChoiceField extends FieldFrame {
  /** Radio: one of the options; checkbox: any of them. */
  kind: 'radio' | 'checkbox';
  chosen?: readonly string[];
  options: readonly { value: string; label: string }[];
}

type ControlProps = TextField | SelectField;

/** A question of a form with its explanation and its error, which a screen reader says with the field. */
export function Field(props: ControlProps | ChoiceField) {
  const classes = props.error ? 'field field-wrong' : 'field';
  if (isChoice(props)) {
    return (
      <fieldset class={classes} aria-describedby={describedBy(props)}>
        <legend>
          <LabelText {...props} />
        </legend>
        <Explanation {...props} />
        <Choices {...props} />
      </fieldset>
    );
  }
  return (
    <div class={classes}>
      <label for={props.name}>
        <LabelText {...props} />
      </label>
      <Explanation {...props} />
      <Control {...props} />
    </div>
  );
}

function isChoice(props: ControlProps | ChoiceField): props is ChoiceField {
  return props.kind === 'radio' || props.kind === 'checkbox';
}

function LabelText({ language, label, optional }: FieldFrame): ComponentChildren {
  return (
    <>
      {label}
      {optional === true && <span class="optional"> ({designTexts[language].optional})</span>}
    </>
  );
}

function Explanation({ language, name, hint, error }: FieldFrame) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          <span class="visually-hidden">{designTexts[language].errorPrefix}: </span>
          {error}
        </p>
      )}
    </>
  );
}

function describedBy({ name, hint, error }: FieldFrame): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
}

function Control(props: ControlProps) {
  const shared = {
    id: props.name,
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? ('true' as const) : undefined,
    required: !props.optional,
  };
  if ('options' in props) {
    return (
      <select {...shared}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const { value = '', maxLength, autocomplete, readOnly, kind, type = 'text', sentAs = props.name } = props;
  if (kind === 'textarea')
    return <textarea {...shared} name={sentAs} maxLength={maxLength} readOnly={readOnly} value={value} />;
  if (type === 'date') return <input {...shared} value={value} type="date" />;
  const typed = { ...shared, value, maxLength, autocomplete, readOnly };
  return type === 'email' ? <input {...typed} type="email" /> : <input {...typed} type="text" />;
}

function Choices({ kind, name, options, chosen = [], error }: ChoiceField) {
  return options.map(({ value, label }, index) => (
    <label key={value} class="choice">
      <input
        // The error summary leads to the first choice.
        id={index === 0 ? name : undefined}
        type={kind}
        name={name}
        value={value}
        checked={chosen.includes(value)}
        aria-invalid={error ? 'true' : undefined}
      />
      <span>{label}</span>
    </label>
  ));
}
