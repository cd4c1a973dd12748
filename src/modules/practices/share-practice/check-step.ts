import type * as z from 'zod';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import type { DraftAnswers } from '../draft';
import { type ConditionFault, conditionsOf } from './conditions';
import {
  fieldsOfStep,
  filledRows,
  type RowsField,
  rowSchemas,
  type StepId,
  stepIds,
  stepRows,
  stepSchemas,
} from './form';
import { sharePracticeTexts } from './texts';

/** Id of the control of a cell. */
export const cellId = (field: RowsField, row: number, cell: string) => `${field}-${row}-${cell}`;

/** The words of what is wrong, and the day on which it is held against. */
export interface Checking {
  language: Language;
  /** ISO. */
  today: string;
}

/** What is missing or wrong in a step, in the order of its questions. */
export function checkStep(step: StepId, answers: DraftAnswers, { language, today }: Checking): FieldError[] {
  const messages = { language, fields: messagesOf(fieldsOfStep(step), language) };
  const parsed = parseForm<z.ZodObject>(stepSchemas[step], answers.fields, messages);
  const found = [
    ...(parsed.ok ? [] : parsed.errors),
    ...conditionsOf(step, answers, Number(today.slice(0, 4))).map((fault) => conditionError(fault, language)),
  ];
  const order = fieldsOfStep(step);
  const first = order.flatMap((field) => found.find((error) => error.field === field) ?? []);
  return [...first, ...stepRows[step].flatMap((field) => rowErrors(field, answers, language))];
}

/** What is missing or wrong in all steps. */
export const checkAll = (answers: DraftAnswers, checking: Checking): { step: StepId; errors: FieldError[] }[] =>
  stepIds
    .map((step) => ({ step, errors: checkStep(step, answers, checking) }))
    .filter(({ errors }) => errors.length > 0);

/** What does not fit the answer to how it stands: only who knows the practice can say which of both is wrong. */
export const stateErrors = (answers: DraftAnswers, { language, today }: Checking): FieldError[] =>
  conditionsOf('experience', answers, Number(today.slice(0, 4)))
    .filter(({ fault }) => fault === 'not-stopped' || fault === 'to-come')
    .map((fault) => conditionError(fault, language));

function messagesOf(fields: readonly string[], language: Language): Record<string, Record<string, string>> {
  const { errors, personal } = sharePracticeTexts[language];
  return Object.fromEntries(fields.map((field) => [field, { personal, ...errors[field] }]));
}

function rowErrors(field: RowsField, answers: DraftAnswers, language: Language): FieldError[] {
  const t = sharePracticeTexts[language];
  return filledRows(answers, field).flatMap((row, at) => {
    const schema: z.ZodObject = rowSchemas[field];
    const parsed = parseForm(schema, row, { language, fields: messagesOf(Object.keys(schema.shape), language) });
    if (parsed.ok) return [];
    return parsed.errors.map((error) => ({
      field: cellId(field, at, error.field),
      message: t.rowError(t.fields[field].label, at + 1, t.cells[error.field as keyof typeof t.cells], error.message),
    }));
  });
}

function conditionError(fault: ConditionFault, language: Language): FieldError {
  const t = sharePracticeTexts[language].conditions;
  if (fault.fault === 'unknown') {
    const { field, places } = fault;
    return { field, message: places.map(({ name, suggestion }) => t.placeUnknown(name, suggestion)).join(' ') };
  }
  if (fault.fault === 'not-stopped') return { field: fault.field, message: t.notStopped[fault.field] };
  return { field: fault.field, message: t[fault.field] };
}
