import type * as z from 'zod';
import { formTexts } from '../texts/form-texts';
import type { FormTexts } from '../texts/form-texts.nl';
import type { Language } from '../texts/language';

/**
 * Own words for a field: one text for every fault, or one per kind of fault (`required`, `tooLong`, own keys). A
 * refinement that looks at a part of what was typed says which part is wrong by `params: { part }`.
 */
export type FieldMessages = string | { [kind: string]: string | ((part: string) => string) };

type Kind = keyof FormTexts;

/** What to say about a fault that zod found. */
export function messageFor(issue: z.core.$ZodIssue, language: Language, own: FieldMessages | undefined): string {
  if (typeof own === 'string') return own;
  const ownKey = issue.code === 'custom' ? issue.params?.message : undefined;
  const [kind, limit] = kindOfFault(issue);
  const said = own?.[typeof ownKey === 'string' ? ownKey : kind] ?? own?.[kind];
  if (said !== undefined) return typeof said === 'string' ? said : said(partOf(issue));
  const text = formTexts[language][kind];
  return typeof text === 'string' ? text : text(limit);
}

const partOf = (issue: z.core.$ZodIssue): string => String((issue.code === 'custom' && issue.params?.part) || '');

function kindOfFault(issue: z.core.$ZodIssue): [Kind, number] {
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue), 0];
    case 'invalid_value':
      return [issue.input === undefined ? 'choose' : 'notInTheList', 0];
    case 'invalid_format':
      return [formats[issue.format] ?? 'wrong', 0];
    case 'too_small':
      return [tooSmall(issue), Number(issue.minimum)];
    case 'too_big':
      return [tooBig[issue.origin] ?? 'tooLarge', Number(issue.maximum)];
    case 'not_multiple_of':
      return [issue.divisor === 1 ? 'notAWholeNumber' : 'wrong', 0];
    default:
      return [issue.input === undefined && issue.code === 'invalid_union' ? 'required' : 'wrong', 0];
  }
}

const formats: Record<string, Kind> = {
  email: 'notAnEmail',
  url: 'notAWebAddress',
  date: 'notADate',
  datetime: 'notADate',
};

function wrongType(issue: z.core.$ZodIssueInvalidType): Kind {
  if (issue.input === undefined) return 'required';
  if (issue.expected === 'int') return 'notAWholeNumber';
  return issue.expected === 'number' ? 'notANumber' : 'wrong';
}

const tooBig: Record<string, Kind> = { string: 'tooLong', array: 'chooseAtMost' };

function tooSmall(issue: z.core.$ZodIssueTooSmall): Kind {
  if (issue.origin === 'string') return issue.minimum === 1 ? 'required' : 'tooShort';
  return issue.origin === 'array' ? 'chooseAtLeast' : 'tooSmall';
}
