/** Kinds of personal data that are left out of every field. */
export type PersonalKind = 'email' | 'phone' | 'national-number' | 'account' | 'contact';

/** What stands where something was left out. */
export const leftOut = '…';

/** Longest first: the number of an account or a person could be read as one of a telephone. */
const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'email',
    /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/giu,
  ],
  ['account', /\b[A-Z]{2}\d{2}(?:[ .-]?\d{4}){3,7}\b/g],
  ['national-number', /(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[ -]\d{3}[. -]?\d{2}(?!\d)/g],
  // A date and an hour ("01/02/2023 10 u.") have as many digits as a telephone number.
  [
    'phone',
    /(?<![\d.,])(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:(?:\+|00)\d{1,3}[\s./-]{0,2}(?:\(0\)[\s./-]?)?\d|\(?0)(?:[\s./()-]{0,3}\d){8,9}(?!\d)/g,
  ],
];

/** The text without personal data, and the kinds that were in it. */
export function leaveOutPersonalData(text: string): { text: string; kinds: PersonalKind[] } {
  const kinds: PersonalKind[] = [];
  let cleaned = text;
  for (const [kind, pattern] of patterns) {
    const without = cleaned.replace(pattern, leftOut);
    if (without !== cleaned) kinds.push(kind);
    cleaned = without;
  }
  return { text: cleaned, kinds };
}

/** Whether somebody can be reached or known by a text: an address, or a number of hers. A name alone is not found. */
export function holdsPersonalData(text: string): boolean {
  // "koffie@thuis" is how activities are called.
  const isFound = (kind: PersonalKind, found: string) => kind !== 'email' || /\.\p{L}{2,}$/u.test(found);
  return patterns.some(([kind, pattern]) => (text.match(pattern) ?? []).some((found) => isFound(kind, found)));
}
