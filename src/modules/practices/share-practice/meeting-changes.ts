import type { StepAnswers } from './read-step';

/** A field that two people changed, or one of them while the other had it open. */
export interface Difference {
  field: string;
  /** What stands in the draft now, and what was typed on an older version of it. */
  theirs: unknown;
  mine: unknown;
  /** Which of them is likely meant: who did not touch the field means what stands there now. */
  likely: 'theirs' | 'mine';
}

/** Short sign of what stands in each field of a step: the form carries it to tell later what was changed in it. */
export function signsOf(answers: StepAnswers): string {
  return valuesOf(answers)
    .map(([field, value]) => `${field}:${sign(value)}`)
    .join(' ');
}

/**
 * Where what was typed differs from what stands in the draft now.
 * @param signs of the answers on which the form was based; nonsense means that all was touched
 */
export function differencesOf(now: StepAnswers, typed: StepAnswers, signs: string): Difference[] {
  const before = new Map(signs.split(' ').map((pair) => pair.split(':') as [string, string | undefined]));
  const theirs = new Map(valuesOf(now));
  return valuesOf(typed).flatMap(([field, mine]) => {
    const other = theirs.get(field);
    if (sign(other) === sign(mine)) return [];
    return [{ field, theirs: other, mine, likely: before.get(field) === sign(mine) ? 'theirs' : 'mine' }];
  });
}

/** Whether a step stands as it was when the form was made: then only other steps were saved meanwhile. */
export const isUntouched = (now: StepAnswers, signs: string): boolean => signsOf(now) === signs;

/** What was typed, but for the fields of which what stands there now was chosen. */
export function chooseBetween(now: StepAnswers, typed: StepAnswers, theirs: ReadonlySet<string>): StepAnswers {
  const pick = <T>(mine: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(mine).map(([field, value]) => [field, theirs.has(field) ? (other[field] ?? value) : value]),
    );
  return { fields: pick(typed.fields, now.fields), rows: pick(typed.rows, now.rows) };
}

const valuesOf = ({ fields, rows }: StepAnswers): [string, unknown][] => [
  ...Object.entries(fields),
  ...Object.entries(rows),
];

/** FNV-1a over the text as people see it: spaces at the ends and the order of keys do not count. */
function sign(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of plain(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(plain));
  if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
  return JSON.stringify(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, cell]) => [key, plain(cell)]),
  );
}
