import { cleanText } from '../../../platform/forms/clean-text';
import type { DraftAnswers, Row } from '../draft';
import { mostRows, type RowsField, rowSchemas, type StepId, stepRows, stepSchemas } from './form';

/** What was typed in one step. */
export type StepAnswers = Pick<DraftAnswers, 'fields' | 'rows'>;

/** Name of the hidden field with the signs of the answers that a form was made from; see `signsOf`. */
export const signsField = 'tekens';

/** Name of the control of a cell; all rows of a list use the same, and the browser sends them in their order. */
export const cellName = (field: RowsField, cell: string) => `${field}.${cell}`;

/** What a form says about a step, right or wrong. A field that it does not hold is empty. */
export function readStep(step: StepId, data: FormData): StepAnswers {
  const shape = Object.entries(stepSchemas[step].shape);
  const fields = shape.map(([field, type]) => {
    const values = data.getAll(field).filter((value) => typeof value === 'string');
    return [field, type.type === 'array' ? chosen(values) : cleanText(values[0] ?? '')];
  });
  const rows = stepRows[step].map((field) => [field, readRows(field, data)]);
  return { fields: Object.fromEntries(fields), rows: Object.fromEntries(rows) };
}

const chosen = (values: string[]) => [...new Set(values.map(cleanText))].filter((value) => value !== '');

function readRows(field: RowsField, data: FormData): Row[] {
  const columns = Object.keys(rowSchemas[field].shape).map((cell) => ({
    cell,
    values: data.getAll(cellName(field, cell)).map((value) => (typeof value === 'string' ? cleanText(value) : '')),
  }));
  const count = Math.min(mostRows, Math.max(0, ...columns.map(({ values }) => values.length)));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(columns.map(({ cell, values }) => [cell, values[at] ?? ''])),
  ).filter((row) => Object.values(row).some((cell) => cell.trim() !== ''));
}

/** What stands in a draft at the fields of a step, in the same form. */
export function stepAnswersOf(step: StepId, answers: DraftAnswers): StepAnswers {
  const fields = Object.entries(stepSchemas[step].shape).map(([field, type]) => [
    field,
    answers.fields[field] ?? (type.type === 'array' ? [] : ''),
  ]);
  return {
    fields: Object.fromEntries(fields),
    rows: Object.fromEntries(stepRows[step].map((field) => [field, answers.rows[field] ?? []])),
  };
}

/** The draft with a step as it was typed: that step is the contributor's own from now on. */
export function withStep(answers: DraftAnswers, step: StepId, typed: StepAnswers): DraftAnswers {
  const confirmed = new Set(Object.keys({ ...typed.fields, ...typed.rows }));
  const { status, statusNote } = answers.fields;
  return {
    ...answers,
    ...(status === 'stopped' && typeof statusNote === 'string' && { stopNote: statusNote }),
    fields: { ...answers.fields, ...typed.fields },
    rows: { ...answers.rows, ...typed.rows },
    saved: answers.saved.includes(step) ? answers.saved : [...answers.saved, step],
    fromText: Object.fromEntries(Object.entries(answers.fromText).filter(([field]) => !confirmed.has(field))),
  };
}
