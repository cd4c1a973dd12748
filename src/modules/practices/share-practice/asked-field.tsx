import { Field } from '../../../design/field';
import { stepOfField } from './form';
import { type Asked, controlOf, type FieldName, optionsOf } from './form-layout';
import { isRequired } from './required-fields';
import { RowsQuestion } from './rows-question';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** A question of the form: one field, some that belong together, or a list of rows. */
export function Question({ view, asked }: { view: StepView; asked: Asked }) {
  if (typeof asked === 'object') {
    return (
      <fieldset class="question-group">
        <legend>{sharePracticeTexts[view.page.language][asked.group]}</legend>
        <div class="question-row">
          {asked.fields.map((field) => (
            <AskedField key={field} view={view} field={field} />
          ))}
        </div>
      </fieldset>
    );
  }
  if (stepOfField(asked) && isRows(asked)) return <RowsQuestion view={view} field={asked} />;
  return <AskedField view={view} field={asked as FieldName} />;
}

const rowsFields = ['materials', 'quotes', 'impactFigures', 'links', 'sources'] as const;
const isRows = (asked: string): asked is (typeof rowsFields)[number] => rowsFields.some((field) => field === asked);

function AskedField({ view, field }: { view: StepView; field: FieldName }) {
  const { page, draft, errors } = view;
  const { language } = page;
  const t = sharePracticeTexts[language];
  const value = draft.answers.fields[field];
  const chosen = typeof value === 'string' ? [value] : [...(value ?? [])];
  const control = controlOf(field);
  const frame = {
    language,
    name: field,
    label: t.fields[field].label,
    hint: t.fields[field].hint,
    error: errors.find((error) => error.field === field)?.message,
    optional: !isRequired(field),
  };
  const options = optionsOf(field, chosen, language, view.programmes);
  return (
    <div class={control === 'checkbox' && options.length > 8 ? 'asked asked-many' : 'asked'}>
      <Remarks view={view} field={field} />
      {control === 'radio' || control === 'checkbox' ? (
        <Field {...frame} kind={control} chosen={chosen} options={options} />
      ) : control === 'select' ? (
        <Field {...frame} kind="select" value={chosen[0]} options={[{ value: '', label: t.noChoice }, ...options]} />
      ) : (
        <Field {...frame} kind={control} value={chosen[0]} />
      )}
    </div>
  );
}

/** What the editors ask here, and from which piece of a text the answer was taken. */
export function Remarks({ view, field }: { view: StepView; field: string }) {
  const t = sharePracticeTexts[view.page.language];
  const question = view.asked?.questions[field];
  const snippet = view.draft.answers.fromText[field];
  return (
    <>
      {question && (
        <p class="remark">
          <strong>{t.question}:</strong> {question}
        </p>
      )}
      {snippet && (
        <div class="remark remark-check">
          <p>
            <strong>{t.fromText}</strong>
          </p>
          <details>
            <summary>{t.fromTextSnippet}</summary>
            <blockquote>{snippet}</blockquote>
          </details>
        </div>
      )}
    </>
  );
}
