import type { Instrument } from '../instrument';

export type TypedItems =
  | { ok: true; items: (number | null)[] }
  /** Not as many as there are questions. */
  | { ok: false; fault: 'number'; given: number; right: number }
  /** The character at this place, from 1, is no answer. */
  | { ok: false; fault: 'code'; place: number; typed: string };

/** What people type for a question without an answer; a space would be too easily lost. */
const nothing = '-.xX';

/** Answers typed in a row, one character each: "132-31". Spaces and separators between them do not count. */
export function readTypedItems({ codes, items }: Pick<Instrument, 'codes' | 'items'>, text: string): TypedItems {
  const typed = [...text.replace(/[\s,;]/g, '')];
  const wrong = typed.findIndex((each) => !nothing.includes(each) && !codes.map(String).includes(each));
  if (wrong >= 0) return { ok: false, fault: 'code', place: wrong + 1, typed: typed[wrong] ?? '' };
  if (typed.length !== items.length) return { ok: false, fault: 'number', given: typed.length, right: items.length };
  return { ok: true, items: typed.map((each) => (nothing.includes(each) ? null : Number(each))) };
}

/** As `readTypedItems` reads it. */
export const showItems = (items: readonly (number | null)[]): string => items.map((each) => each ?? '-').join('');
