import type * as z from 'zod';
import type { Language } from '../texts/language';
import { cleanText } from './clean-text';
import { type FieldMessages, messageFor } from './field-message';
import { parseNumber } from './parse-number';

/** What is wrong with one field, in the reader's words. Shown beside the field and in the error summary. */
export interface FieldError {
  /** Name of the field. */
  field: string;
  message: string;
}

/** What the person typed, by field: a text, or for fields with several answers a list of texts. */
export type Answers<Schema extends z.ZodObject> = {
  [Field in keyof z.input<Schema>]-?: NonNullable<z.input<Schema>[Field]> extends readonly unknown[]
    ? string[]
    : string;
};

/** The language of the messages, and own messages for single fields: one text, or one per kind of fault. */
export interface FormMessages {
  language: Language;
  fields?: Record<string, FieldMessages>;
}

export type ParsedForm<Schema extends z.ZodObject> =
  | { ok: true; value: z.output<Schema> }
  | { ok: false; answers: Answers<Schema>; errors: FieldError[] };

type FormSource = FormData | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Holds what was sent against a schema. Texts are trimmed; an empty answer counts as absent, so `optional()`
 * means "may stay empty". A `z.number()` field takes "1,5" and "1.500"; a `z.boolean()` field is a checkbox;
 * a `z.array(…)` field takes every value of that name. Fields the schema does not know are left out.
 * A refinement of the whole object names its field by `path`, and its message by `params: { message: 'key' }`.
 * @returns the value; or the answers exactly as typed, with one error per field in the schema's order
 */
export function parseForm<Schema extends z.ZodObject>(
  schema: Schema,
  data: FormSource,
  messages: FormMessages,
): ParsedForm<Schema> {
  const fields = Object.keys(schema.shape);
  const kinds = new Map(fields.map((field) => [field, kindOf(schema.shape[field])]));
  const typed = new Map(fields.map((field) => [field, valuesOf(data, field)]));
  const input = Object.fromEntries(fields.map((field) => [field, toInput(kinds.get(field), typed.get(field) ?? [])]));
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const answers = Object.fromEntries(
    fields.map((field) => [field, toAnswer(kinds.get(field), typed.get(field) ?? [])]),
  );
  return { ok: false, answers: answers as Answers<Schema>, errors: errorsOf(parsed.error.issues, fields, messages) };
}

/** The answers of a form nobody has filled in yet. */
export function emptyAnswers<Schema extends z.ZodObject>(schema: Schema): Answers<Schema> {
  const fields = Object.entries(schema.shape);
  return Object.fromEntries(fields.map(([field, type]) => [field, toAnswer(kindOf(type), [])])) as Answers<Schema>;
}

function valuesOf(data: FormSource, field: string): string[] {
  // A file in a field for text is no answer.
  if (data instanceof FormData) return data.getAll(field).filter((value) => typeof value === 'string');
  const value = Object.hasOwn(data, field) ? data[field] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : [...value];
}

/** What a field holds beneath `optional()`, `default()`, `transform()` and the like. */
function kindOf(type: z.core.$ZodType | undefined): string {
  const def = (type as z.core.$ZodTypes | undefined)?._zod.def;
  if (def === undefined) return 'unknown';
  if ('innerType' in def) return kindOf(def.innerType as z.core.$ZodType);
  return def.type === 'pipe' ? kindOf(def.in) : def.type;
}

function toInput(kind: string | undefined, values: string[]): unknown {
  const texts = values.map((value) => cleanText(value).trim()).filter((text) => text !== '');
  if (kind === 'array') return texts;
  if (kind === 'boolean') return texts.length > 0;
  const text = texts[0];
  return kind === 'number' && text !== undefined ? (parseNumber(text) ?? text) : text;
}

const toAnswer = (kind: string | undefined, values: string[]) => (kind === 'array' ? values : (values[0] ?? ''));

function errorsOf(issues: readonly z.core.$ZodIssue[], fields: string[], messages: FormMessages): FieldError[] {
  const first = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    // A fault of the whole form has no field of its own: it is shown at the first.
    const field = String(issue.path[0] ?? fields[0]);
    if (!first.has(field)) first.set(field, issue);
  }
  return [...first]
    .map(([field, issue]) => ({ field, message: messageFor(issue, messages.language, messages.fields?.[field]) }))
    .sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}
