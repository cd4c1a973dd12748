import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { formTexts } from '../texts/form-texts';
import { emptyAnswers, parseForm } from './form';
import { parseNumber } from './parse-number';

const schema = z.object({
  title: z.string().min(3).max(20),
  email: z.email(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  volunteers: z.number().int().min(0).max(100).optional(),
  start: z.iso.date().optional(),
  status: z.enum(['running', 'stopped']),
  ageGroups: z.array(z.enum(['13-17', '60+'])).min(1),
  agreed: z.boolean(),
});
const right = { title: 'Babbelbank', email: 'an@gemeente.be', status: 'running', ageGroups: ['60+'] };
const nl = { language: 'nl' } as const;
const errorsOf = (answers: Record<string, string | string[]>) => {
  const parsed = parseForm(schema, { ...right, ...answers }, nl);
  return parsed.ok ? [] : parsed.errors;
};
const messageOf = (answers: Record<string, string | string[]>) => errorsOf(answers)[0]?.message;
const t = formTexts.nl;

test('a right form gives its value, with empty answers absent and texts trimmed', () => {
  const data = { ...right, title: '  Babbelbank\r\nin het park ', website: ' ', volunteers: '' };
  const longer = schema.extend({ title: z.string() });
  expect(parseForm(longer, data, nl)).toEqual({
    ok: true,
    value: { ...right, title: 'Babbelbank\nin het park', agreed: false },
  });
});

test('FormData gives what a record gives: several values for a list, a ticked box, no files', () => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...right, ageGroups: '13-17', agreed: 'on' })) data.append(name, value);
  data.append('ageGroups', '60+');
  data.append('website', new File(['x'], 'x.txt'));
  const parsed = parseForm(schema, data, nl);
  expect(parsed).toEqual({ ok: true, value: { ...right, ageGroups: ['13-17', '60+'], agreed: true } });
});

test('a wrong form keeps every answer exactly as typed, and says one thing per field in the order of the form', () => {
  const typed = { ageGroups: ['40'], email: ' an@ ', title: ' x ', unknown: 'y', volunteers: 'veel', status: '' };
  expect(parseForm(schema, typed, nl)).toEqual({
    ok: false,
    answers: {
      title: ' x ',
      email: ' an@ ',
      website: '',
      volunteers: 'veel',
      start: '',
      status: '',
      ageGroups: ['40'],
      agreed: '',
    },
    errors: [
      { field: 'title', message: t.tooShort(3) },
      { field: 'email', message: t.notAnEmail },
      { field: 'volunteers', message: t.notANumber },
      { field: 'status', message: t.choose },
      { field: 'ageGroups', message: t.notInTheList },
    ],
  });
});

describe('each fault has its own message', () => {
  test.each([
    [{ title: '' }, t.required],
    [{ title: '\u0000' }, t.required],
    [{ title: 'x'.repeat(21) }, t.tooLong(20)],
    [{ email: '' }, t.required],
    [{ website: 'gemeente' }, t.notAWebAddress],
    [{ website: 'javascript:alert(1)' }, t.notAWebAddress],
    [{ volunteers: '1,5' }, t.notAWholeNumber],
    [{ volunteers: '-1' }, t.tooSmall(0)],
    [{ volunteers: '1.000' }, t.tooLarge(100)],
    [{ start: '2026-13-01' }, t.notADate],
    [{ status: 'x' }, t.notInTheList],
    [{ ageGroups: [] }, t.chooseAtLeast(1)],
  ])('%j', (answers, message) => {
    expect(messageOf(answers)).toBe(message);
  });
});

test('messages are in the language of the reader', () => {
  const parsed = parseForm(schema, { ...right, email: 'x' }, { language: 'en' });
  expect(!parsed.ok && parsed.errors).toEqual([{ field: 'email', message: formTexts.en.notAnEmail }]);
});

test('a form has its own words where the general ones do not fit', () => {
  const period = z
    .object({ name: z.string(), start: z.iso.date(), end: z.iso.date() })
    .refine((value) => value.end >= value.start, { path: ['end'], params: { message: 'beforeStart' } });
  const fields = { name: { required: 'Hoe heet het?' }, end: { beforeStart: 'Het einde ligt voor het begin.' } };
  const wrong = { name: 'x', start: '2026-02-01', end: '2026-01-01' };
  const own = (data: Record<string, string>) => {
    const parsed = parseForm(period, data, { language: 'nl', fields });
    return parsed.ok ? [] : parsed.errors;
  };
  expect(own(wrong)).toEqual([{ field: 'end', message: 'Het einde ligt voor het begin.' }]);
  expect(own({ ...wrong, name: '' })).toEqual([{ field: 'name', message: 'Hoe heet het?' }]);
});

test('an empty form has an answer for every field', () => {
  expect(emptyAnswers(z.object({ a: z.string().optional(), b: z.array(z.string()).default([]) }))).toEqual({
    a: '',
    b: [],
  });
});

test('no text gives anything but a value or errors, and no value holds what PostgreSQL refuses', () => {
  const loose = z.object({ text: z.string().optional(), list: z.array(z.string()), count: z.number().optional() });
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, fc.array(text), text, (one, list, count) => {
      const parsed = parseForm(loose, { text: `${one}\ud800\u0000`, list, count }, nl);
      const kept = JSON.stringify(parsed.ok ? parsed.value : parsed.answers.list);
      if (parsed.ok) expect(kept).not.toMatch(/\\u0000|\\ud[89a-f]/);
      else expect(parsed.answers).toEqual({ text: `${one}\ud800\u0000`, list, count });
    }),
  );
});

test('fields named as parts of every object hold what was sent, nothing else', () => {
  const odd = z.object({ constructor: z.string(), toString: z.string().optional() });
  expect(parseForm(odd, {}, nl)).toMatchObject({ ok: false, errors: [{ field: 'constructor' }] });
});

test('numbers are read as people in Flanders write them', () => {
  const read = ['12', '-3', '1,5', '1.5', '1.500', '1 500,25', '€ 200.000', '12a', '1,2,3', '', '1e9', 'Infinity'];
  expect(['0.500', '-0.250', '0,500'].map(parseNumber)).toEqual([0.5, -0.25, 0.5]);
  expect(read.map(parseNumber)).toEqual([12, -3, 1.5, 1.5, 1500, 1500.25, 200000, null, null, null, null, null]);
});
