/** Dutch spellings that sound alike and are mixed up most, as the one that stands for them. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/ie/g, 'i'],
  [/ch/g, 'g'],
  [/ck|c(?![ei])|q/g, 'k'],
  [/c|z/g, 's'],
  [/ph|v/g, 'f'],
  [/th|dt|d$/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** A folded word as it sounds: "eenzaamhijd" and "eenzaamheid", "budy" and "buddy" are the same. */
export const soundOf = (word: string): string =>
  alike.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
