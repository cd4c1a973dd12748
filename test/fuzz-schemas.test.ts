import { expect, it } from 'vitest';
import * as z from 'zod';
import { parseForm } from '../src/platform/forms/form';
import { createRandom } from './load/generate-practices';

/**
 * Ten thousand hostile values for each form: read and checked as its handler does, without a page or a database.
 * `fuzz-forms.test.ts` sends as many to each form in whole requests. What a file called `form` or `…-form` exports is found
 * by itself.
 */
const inputsPerForm = 10_000;
const seed = 20_261_122;

const files = import.meta.glob<Record<string, unknown>>(
  ['../src/modules/**/{form,form-*,*-form}.{ts,tsx}', '!../src/modules/**/*.test.*'],
  { eager: true },
);

/** What those that are made for a moment or a reader are made of. */
const madeOf: Record<string, unknown[]> = {
  unfinishedSchema: [2],
  finishedSchema: [2],
  shareInsideSchema: [['org-herentals', 'org-olen']],
  adoptionSchema: [2026],
  importSchema: [['org-herentals', 'org-olen']],
  startSchema: [['org-herentals', 'org-olen']],
  planSchema: [(typed: string) => (typed === 'telefooncirkels' ? typed : null)],
};

/** The schemas in what a file exports: itself, one for each step or decision, or what a function makes. */
function schemasIn(name: string, exported: unknown): [string, z.ZodObject][] {
  if (exported instanceof z.ZodObject) return [[name, exported]];
  if (typeof exported === 'function' && name.endsWith('Schema')) {
    if (!Object.hasOwn(madeOf, name)) throw new Error(`Say here what ${name} is made of`);
    return schemasIn(name, exported(...(madeOf[name] ?? [])));
  }
  if (exported === null || typeof exported !== 'object' || exported instanceof z.ZodType) return [];
  return Object.entries(exported).flatMap(([key, part]) =>
    part instanceof z.ZodObject ? [[`${name}.${key}`, part] as [string, z.ZodObject]] : [],
  );
}

const forms = Object.entries(files).flatMap(([path, file]) =>
  Object.entries(file).flatMap(([name, exported]) =>
    schemasIn(name, exported).map(([form, schema]) => ({ form: `${path} ${form}`, schema })),
  ),
);

const strange = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ufeff\u200b', '\u202egnissam\u2069', '\ud800', 'e\u0301'.repeat(20), '👵🏽‍🦳'],
  ...['-1', '0', '7', '1e309', 'NaN', '99999999999999999999', '0x10', '1,5,0', '2026-02-30', '2026-11-22', '13011'],
  ...["'; drop table practice; --", '%00%0d%0aSet-Cookie: a=b', '../../../etc/passwd', 'javascript:alert(1)'],
  ...['__proto__', 'constructor', '[object Object]', '{"$ne":null}', '[]', 'null', 'true', 'ja', 'OVO12,;,'],
  ...['<script>alert(1)</script>', 'naam@voorbeeld.be\r\nBcc: ander@voorbeeld.be', 'x'.repeat(5000), '\n'.repeat(400)],
  // On which a check that looks back and forth would not end.
  ...['x'.repeat(50_000), `a@${'.'.repeat(50_000)}`, '0 '.repeat(25_000)],
];

/** What gets through is free of what the database or a mail cannot hold, however deep it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

it('finds every form there is: what reads one makes its schema nowhere else', () => {
  const sources = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!../src/**/*.test.*'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const elsewhere = Object.entries(sources).filter(
    ([path, source]) =>
      /\bparseForm\(/.test(source) && /\bz\.object\(|chema\.extend\(/.test(source) && !Object.hasOwn(files, path),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  expect(forms.length).toBeGreaterThanOrEqual(70);
});

it.each(forms)(`$form takes or refuses ${inputsPerForm} hostile values by name, and breaks on none`, ({ schema }) => {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fields = Object.keys(schema.shape);
  const faults = new Set<string>();
  for (let inputs = 0; inputs < inputsPerForm && fields.length > 0; ) {
    const data = new FormData();
    for (const field of fields) {
      for (let times = random() < 0.1 ? 3 : 1; times > 0; times -= 1) {
        data.append(field, pick(strange) + (random() < 0.2 ? pick(strange) : ''));
        inputs += 1;
      }
    }
    const parsed = parseForm(schema, data, { language: inputs % 2 === 0 ? 'nl' : 'en' });
    if (parsed.ok) {
      for (const text of textsIn(parsed.value)) if (text.includes('\u0000')) faults.add(`kept ${JSON.stringify(text)}`);
      continue;
    }
    for (const { field, message } of parsed.errors) {
      if (!fields.includes(field) || message.trim() === '') faults.add(`${field}: ${message}`);
    }
    if (parsed.errors.length === 0) faults.add('refused without a reason');
    if (fields.some((field) => !Object.hasOwn(parsed.answers, field))) faults.add('an answer was lost');
  }
  expect([...faults].slice(0, 5)).toEqual([]);
});
