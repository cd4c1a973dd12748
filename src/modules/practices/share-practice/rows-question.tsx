import { cellId } from './check-step';
import { mostRows, type RowsField, rowSchemas } from './form';
import { cellName } from './read-step';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** Empty rows after those that were filled in. */
const emptyRows = 2;

/** A list of things with several cells each, e.g. links with an explanation. */
export function RowsQuestion({ view, field }: { view: StepView; field: RowsField }) {
  const t = sharePracticeTexts[view.page.language];
  const rows = view.draft.answers.rows[field] ?? [];
  const count = Math.min(mostRows, rows.length + emptyRows);
  return (
    <fieldset class="question-group" id={field}>
      <legend>{t.fields[field].label}</legend>
      <p class="hint">
        {t.fields[field].hint} {t.rowsHint}
      </p>
      <ol class="question-rows">
        {Array.from({ length: count }, (_, at) => (
          <li key={at}>
            <fieldset>
              <legend class="visually-hidden">{t.row(at + 1)}</legend>
              <div class="question-row">
                {Object.keys(rowSchemas[field].shape).map((cell) => (
                  <Cell key={cell} view={view} field={field} at={at} cell={cell} value={rows[at]?.[cell] ?? ''} />
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

interface CellProps {
  view: StepView;
  field: RowsField;
  at: number;
  cell: string;
  value: string;
}

function Cell({ view, field, at, cell, value }: CellProps) {
  const t = sharePracticeTexts[view.page.language];
  const id = cellId(field, at, cell);
  const error = view.errors.find((each) => each.field === id)?.message;
  const control = {
    id,
    name: cellName(field, cell),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{t.cells[cell as keyof typeof t.cells]}</label>
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {cell === 'paraphrase' ? (
        <textarea {...control} value={value} />
      ) : (
        <input {...control} type="text" value={value} />
      )}
    </div>
  );
}
